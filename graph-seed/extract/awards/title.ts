import type { Span } from '../../types';
import { MATTERS } from '../../vocabulary/matters';
import { boundary } from '../words/whole-characters';

const NAMES = new Map(MATTERS.map(({ code, name }) => [code, name.replace(/[（(].*[）)]$/u, '')]));
/** How an instrument is called at the end of a title; the text's own word where it is a plain sum. */
const INSTRUMENTS: Readonly<Record<string, string>> = {
  INTEREST_SUBSIDY: '贴息',
  RISK_COMPENSATION: '风险补偿',
  PREMIUM_SUBSIDY: '保费补贴',
  TAX_RELIEF: '税收优惠',
  FEE_RELIEF: '费用减免',
  MATCHING_FUND: '配套奖励',
  EQUITY_INVESTMENT: '投资',
  PROCUREMENT_PREFERENCE: '采购优惠',
  LAND_PREFERENCE: '用地优惠',
  PRICE_PREFERENCE: '价格优惠',
  LOAN_OR_GUARANTEE: '信贷支持',
};
const GIFT = /奖励|奖补|补助|补贴|资助|补偿|返还|津贴|奖金|贴息|扶持|支持/gu;
/** Words that open a heading and say nothing of what is rewarded. */
const OPENING =
  /^(?:(?:[((][一二三四五六七八九十\d]+[))]|[一二三四五六七八九十\d]+[.、])|支持|鼓励|引导|推动|加大|加强|加快|强化|实施|开展|落实|促进|完善|优化|提升|打造|健全|激励|培育|做强|做优|做大|壮大|积极|进一步|深化|推进|坚决|贯彻|不断|建立|统筹|使用|对于|对|凡)+/u;
/** From how much is given on, a promise no longer says for what. */
const TO_GIFT = /(?:按照|给予|予以|(?:奖励|奖补|补助|补贴|资助|补偿)(?!条件|对象|范围)).*$/u;
const LONGEST = 30;

/** Fields whose matters are named after what is given (房租减免, 土地出让底价优惠). */
const SELF_NAMED = new Set(['TAX', 'FEE', 'LAND', 'PRICE', 'PROCUREMENT']);
const SELF_NAMES = new Map(MATTERS.map(({ code, field }) => [code, SELF_NAMED.has(field)]));

/**
 * A short title of an award in Chinese: the thing and the instrument (中华老字号奖励).
 * @param naming the thing's own name, where it was taken out of a list; the level right before it (省级);
 *   the clause's first words, for an award whose matter no vocabulary knows
 */
export function titleOf(
  words: string,
  span: Span,
  matters: readonly string[],
  types: readonly string[],
  naming: { thing: string | null; level: string | null; heading: string },
): string {
  const text = words.slice(span.start, span.end);
  const name = naming.thing ?? matters.map((code) => NAMES.get(code) ?? '').find((one) => one.length > 0) ?? headed(text, naming.heading);
  const gifts = text.match(GIFT) ?? [];
  const kind =
    types.map((code) => INSTRUMENTS[code]).find((one) => one !== undefined) ?? gifts.find((gift) => gift !== '支持') ?? gifts[0] ?? '支持';
  const level = naming.level && !/国家|省|市|县|中华|中国/u.test(name) ? naming.level : '';
  const named = `${level}${name}`;
  const subject = named.slice(0, boundary(named, LONGEST - kind.length));
  const selfNamed = naming.thing === null && matters.slice(0, 1).some((code) => SELF_NAMES.get(code));
  if (selfNamed) return /减免|优惠|返还|价款|免|缓|降|退|扣除|抵|税收|电价|首购|份额/u.test(subject) ? subject : `${subject}优惠`;
  return /(?:补贴|补助|奖励|贴息|补偿|返还)$/u.test(subject) || subject.endsWith(kind) ? subject : subject + kind;
}

/** Without a bracket or quotation that is cut off, and without the 的 of a condition. */
const whole = (name: string) => name.replace(/[(《“][^)》”]*$/u, '').replace(/的$/u, '');

/** For want of a matter: the clause's heading, where it is one, else the first words of the promise. */
function headed(text: string, heading: string): string {
  const short = (from: string) =>
    (from.split(/[,。;:\n]/u)[0] ?? '').replace(OPENING, '').replace(/(?:行动|工程|工作|力度|的支持|支持政策|政策)$/u, '');
  const own = /^[^,;:\n]{4,28}。/u.test(heading) ? short(heading) : '';
  const first = short(text).replace(TO_GIFT, '');
  return own.length >= 2 ? own : whole(first.slice(0, boundary(first, 16))) || '政策';
}
