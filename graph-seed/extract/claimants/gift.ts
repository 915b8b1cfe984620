import { NOT_ITSELF } from '../../vocabulary/dealings';
import type { Pledge } from '../promises/promise';
import { firstEndingAfter, within } from '../words/spans';
import { partsAt } from './addressed';
import { type Named, type NamedPromises, type NamedText, namesFrom, namesLast } from './names';
import { isWho } from './subject';

/** Verbs that hand over, as against those that put into force or set aside. */
const HANDS_OVER = /^(?:给|加大|予|再给|发(?!展)|奖|补|资|进行|贴|返|可?享受|可?申)/u;
export const handsOver = (words: string, { verb }: Pledge): boolean => HANDS_OVER.test(words.slice(verb.start, verb.end));
/** How far after the verb its object may stand, in characters. */
const REACH = 14;
/** What follows an object that a description precedes (给予组织实施的协会10万元奖励). */
const GIVEN_THEN = /^[”’]?(?:\d|一次性|最高|不超过|每|相应|一定|适当|不少于)/u;

/** The payees named as the object of the verb: 给予企业, 奖励开发区管委会. */
export function objectOf({ words, names, cues }: NamedPromises, pledge: Pledge): Named[] {
  const from = pledge.verb.end;
  const first = names[firstEndingAfter(names, from)];
  if (!handsOver(words, pledge) || !first || first.start < from || first.start - from > REACH || first.end > pledge.end) return [];
  const between = words.slice(from, first.start);
  // 给予人员费补贴: a cost.
  if (/[,。;:按由、和及]/u.test(between) || NOT_ITSELF.test(words.slice(first.end, first.end + 8))) return [];
  const list = namesFrom(words, names, first, pledge.end);
  if (between.includes('的') && !GIVEN_THEN.test(words.slice(list.at(-1)?.end ?? first.end, pledge.end))) return [];
  const gift = cues[firstEndingAfter(cues, from)];
  const isGiven =
    gift && gift.start < first.start && gift.kinds.some((kind) => kind === 'reward' || kind === 'support' || kind === 'money');
  return isGiven ? [] : list.filter((name) => name.as !== 'owner');
}

/**
 * The payees that a gift in kind implies, whoever else is mentioned: a fund goes to those it favours (向…倾斜), a share in procurement
 * to the small enterprise, a loan to the borrower (鼓励银行面向小微企业…给予优惠利率贷款).
 */
export function meantFor({ words, names, cues }: NamedPromises, pledge: Pledge, who: readonly Named[]): Named[] {
  const gift = words.slice(pledge.verb.start, pledge.end);
  const own = within(names, pledge).filter(isWho);
  if (gift.endsWith('倾斜'))
    return own.filter((name) => name.start >= pledge.verb.end && /向[^,。;]{0,12}$/u.test(words.slice(pledge.verb.end, name.start)));
  const procures = /采购|评审|报价/u.test(words.slice(pledge.start, pledge.end));
  if (procures && /评审优惠|价格扣除|预留|面向中小企业|采购份额/u.test(gift)) return own.filter((name) => name.code === 'SME').slice(0, 1);
  const rewarded = within(cues, { start: pledge.verb.start, end: pledge.end }).some((cue) => cue.kinds.includes('reward'));
  if (rewarded || !/贷款|利率|授信/u.test(gift) || !who.some((name) => name.code === 'FINANCIAL_INSTITUTION')) return [];
  const first = own.find(
    (name) => name.code !== 'FINANCIAL_INSTITUTION' && /(?:面向|向|为|给|对)[^,。;]{0,30}$/u.test(words.slice(pledge.start, name.start)),
  );
  return first ? namesFrom(words, names, first, pledge.verb.start) : [];
}

/** Those to whom vouchers are handed out, before their value is stated (向高校、企业发放，可抵扣…). */
const HANDED_TO = /(?:面向|向)(?=[^,。;:]{2,40}?(?:发放|投放|派发|派送))/u;

/** Those to whom an award is paid (向承办机构支付培训补助). */
const PAID_TO = /向(?=[^,。;:]{2,30}?(?:支付|拨付|兑付)[^,。;]{0,8}(?:补|奖|资助|经费|资金|费用))/u;

/** Those who draw an award (由航空公司申领, 消费者每人限领2张). */
const DRAWN_BY = /^,由?(?=([^,。;:]{2,20}?)(?:每[人户家]|每[批次]|直接|统一|自行|凭证|可|限)*(?:申领|领))/u;

/** Those to whom a promise says that something is handed or paid, or who draw it. */
export function handedTo({ words, names }: NamedText, pledge: Pledge): Named[] {
  const drawn = DRAWN_BY.exec(words.slice(pledge.end, pledge.end + 32));
  if (drawn) {
    const from = pledge.end + drawn[0].length;
    const end = from + (drawn[1]?.length ?? 0);
    return namesLast(words, within(names, { start: from, end }), end).filter(isWho);
  }
  const lead = words.slice(pledge.start, pledge.verb.end);
  const turn = (lead.includes('券') ? HANDED_TO.exec(lead) : null) ?? PAID_TO.exec(words.slice(pledge.start, pledge.end));
  if (!turn) return [];
  const from = pledge.start + turn.index + turn[0].length;
  const first = names[firstEndingAfter(names, from)];
  const gives = /发放|投放|派发|派送|支付|拨付|兑付/u.exec(words.slice(from, from + 48));
  return first && gives && first.end <= from + gives.index ? namesFrom(words, names, first, from + gives.index).filter(isWho) : [];
}

/** Before a name for which something is done (为企业提供). */
const FOR = /(?:为|向|给|面向)[^,。;的]{0,8}$/u;

/** 为企业提供贷款, 向个体工商户发放补贴: those for whom the verb acts. */
export function servedBy(text: NamedPromises, pledge: Pledge): Named[] {
  const { words, names } = text;
  const part = partsAt(text, pledge.verb.start).find((one) => one.end > pledge.verb.start);
  if (!part || !/^(?:提供|发放|安排|支付|补|[减降下免])/u.test(words.slice(pledge.verb.start, pledge.verb.end))) return [];
  return within(names, { start: part.start, end: pledge.verb.start }).filter((name) =>
    isWho(name) ? FOR.test(words.slice(Math.max(part.start, name.start - 12), name.start)) : name.as === 'owner',
  );
}
