import type { Span } from '../../types';
import { ANYBODY, BENEFICIARIES, LOOSE_OWNERSHIP, NOT_BENEFICIARIES, OPERATORS, OWNERS_OF } from '../../vocabulary/beneficiaries';
import type { Promises } from '../promises/promise';
import { firstEndingAfter, standsIn } from '../words/spans';
import type { Text } from '../words/text';
import { wordFinder } from '../words/word-finder';

/**
 * Somebody named in the words: a beneficiary (`who`), whoever runs a thing (`operator`), whoever owns the thing named (`owner`),
 * or somebody said before (`anybody`: 该机构). `loosely`: the thing may be anybody's, or is only measured.
 */
export interface Named extends Span {
  readonly code: string;
  readonly as: 'who' | 'operator' | 'owner' | 'anybody';
  readonly loosely?: boolean;
}

const find = wordFinder<Pick<Named, 'code' | 'as' | 'loosely'> | null>([
  ...BENEFICIARIES.flatMap(({ code, spellings }) => spellings.map((word) => [word, { code, as: 'who' }] as const)),
  ...OPERATORS.map((word) => [word, { code: 'ENTERPRISE', as: 'operator' }] as const),
  ...Object.entries(OWNERS_OF).flatMap(([code, things]) =>
    things.map((word) => [word, { code, as: 'owner', loosely: LOOSE_OWNERSHIP.has(word) }] as const),
  ),
  ...ANYBODY.map((word) => [word, { code: 'OTHER', as: 'anybody' }] as const),
  ...NOT_BENEFICIARIES.map((word) => [word, null] as const),
]);

/** A text with everybody that it names. */
export interface NamedText {
  readonly words: string;
  readonly names: readonly Named[];
}
/** The same with its promises. */
export type NamedPromises = Promises & NamedText;

/** Everybody that a text names, in order; not those in the titles of other texts (《…》). */
export function namesIn(text: Text): Named[] {
  const { words, titles } = text;
  const names = find(text).flatMap(({ start, end, values }): Named[] => {
    const value = values.find((one) => one?.as === 'who') ?? values[0];
    return value && !standsIn(titles, start) ? [{ start, end, ...value }] : [];
  });
  return inShort(words, withFunds(words, names));
}

/** A fund that invests, or what is done for one: a financial institution (创业投资基金投资本区企业的，对其管理人奖励; 对投资软件企业的子基金，…). */
const FUND_ACTS =
  /(?:(?:私募股权|股权投资|创业投资|风险投资|天使投资|私募)[、和与及或]){0,3}(?:(?:私募|股权投资|私募股权|创业投资|风险投资|天使投资|产业投资|天使|创投)(?:投资)?基金)(?=投资(?!入股|人|者|方式)|投向|(?:的)?管理(?:人|机构|团队|公司))|(?<=对[^,。;:]{0,40}的)(?:子基金|(?:私募|股权投资|私募股权|创业投资|天使投资|天使|创投)?基金)(?=,|的?管理(?:人|机构|团队|公司))/gu;

/** The names of a text with its funds that act among them. */
function withFunds(words: string, names: readonly Named[]): Named[] {
  if (!words.includes('基金')) return [...names];
  const funds = Array.from(
    words.matchAll(FUND_ACTS),
    ({ 0: text, index }): Named => ({
      start: index,
      end: index + text.length,
      code: 'FINANCIAL_INSTITUTION',
      as: 'who',
    }),
  );
  const others = names.filter((name) => !funds.some((fund) => fund.start < name.end && name.start < fund.end));
  return [...others, ...funds].sort((a, b) => a.start - b.start);
}

const SHORT_FOR = /[(](?:以下|下)统?(?:简称|称)[:为]?[“‘"]?([^“”‘’"(),。;]{2,8})[”’"]?[)]/gu;
/** A leading enterprise after one of farming was named in full is that one (农业产业化龙头企业…，龙头企业…). */
const LEADING = '龙头企业';

/** Short names mean what they were said to be short for: 中小微企业（以下简称“企业”）. */
function inShort(words: string, names: readonly Named[]): Named[] {
  const meant = new Map<string, Named>();
  for (const { 1: short, index } of words.matchAll(SHORT_FOR)) {
    const full = names[firstEndingAfter(names, index - 2)];
    if (short && full && full.end <= index && isWhole(full)) meant.set(short, full);
  }
  return names.map((name) => {
    const text = words.slice(name.start, name.end);
    if (name.code === 'AGRI_ENTERPRISE' && text.endsWith(LEADING) && !meant.has(LEADING)) meant.set(LEADING, name);
    const full = isWhole(name) ? meant.get(text) : undefined;
    return full && full.start < name.start ? { ...name, code: full.code } : name;
  });
}

const isWhole = (name: Named) => name.as === 'who';

/** Before a name: it is whom somebody else deals with (向企业提供, 吸纳毕业生), where no 的 comes between. */
const DEALT_WITH =
  /(?:向|(?<![定评成列选作视确])为|与|由|从(?!事)|同(?!类)|经(?!营)|对接|在|占|围绕|依托|面向|利用|借助|进入|促成|进驻|支持|辅导|按照?每)(?:[^,。;:的、“”]{0,5})$/u;
const ACTED_ON =
  /(?:(?<!新)(?:引进|引入|招引|引荐|(?<![”’])培育|迁入|落户|入驻)|每(?:净?增加?|新增)|培养|孵化|服务(?!业|机构|平台|中心|费|类|型)|吸纳|招用|招聘|聘用|聘请|招收|帮扶|带动|购买|采购|委托|联合|供应|支付|承担|接待|购置|安置|帮助|推荐|协助|拉动|随迁|创办|开办)(?:[^,。;:的、“”]{0,9})$/u;
/** Before people: somebody has them do it (组织新录用职工开展培训). */
const ORGANISED = /(?:组织|安排|选派|选送)(?:新录用|新招用|本单位|本企业|在职|企业|在岗)?$/u;
/** All that stands before a name: it has itself settled there (对入驻企业). */
const SETTLED_IN = /^(?:新)?(?:入驻|迁入|落户)$/u;
/** After a name: only a place or a quality of something else (专业镇内, 企业数量). */
const NOT_ITSELF =
  /^[”’"]?(?:内|中(?![小型])|里|之间|以外|外(?!贸|资|商)|数量|占比|名单|所在|贷款利率|(?:信用)?贷款(?:的)?(?:本金)?(?:损失|风险|不良)|等(?:支持事项|要素|方面|需求)|平均|总数|周边|向其|为其|对其)/u;
/** After a government: it gives, or decides (区政府统一组织的展会), and does not receive. */
const GIVES =
  /^(?:予以|给予|安排|设立|出资|负责|可|应|要|统一|组织|主办|举办|认定|批准|确认|评定|审定|研究|备案|指定|下达|审核|审议|同意|牵头|部署)/u;
/** Between the parts of one compound name (专业镇主导产业企业). */
const SAME_NAME =
  /^[”’"]?(?:主导产业|特色产业|优势产业|重点产业|支柱产业|产业|核心|骨干|重点|重大|农业|工业|级|民营|规上|的?(?:主导|投资|建设|运营|管理|服务|经营)|(?:投资|建设|运营|管理)(?:或|和|及|、)?)?[“‘"]?$/u;
/** Between names listed side by side (高校、科研院所和企业). */
const LISTED =
  /^[”’"]?(?:类|等)?[”’"]?(?:、|和|及|与|或|以及|或者|,?以及|,)?(?:各类|持牌|甲级(?:资质)?|知名|省级|国家级|市级|国家|省|市|新型|其他|区内|省内|新认定的|相关|有关)?(?:\d{1,4}[家名个户人位])?[“‘"]?$/u;
const LONGEST_GAP = 12;

const sameName = (gap: string, next: Named) =>
  gap.length <= LONGEST_GAP && SAME_NAME.test(gap) && (next.as === 'operator' || !/(?:或|和|及|、|投资|建设|运营|管理|经营)/u.test(gap));
const listed = (gap: string) => gap.length <= LONGEST_GAP && LISTED.test(gap);

/** Those within which others own things: a project of a specialised town is an enterprise's. */
export const TERRITORIES: ReadonlySet<string> = new Set(['SPECIALTY_TOWN', 'PARK', 'LOCAL_GOVERNMENT']);

/** What a compound is by its last word (专业镇企业 is an enterprise); one who runs a named thing is that thing's (园区运营机构); a thing somebody owns is theirs. */
function compound(head: Named, next: Named): Named {
  const kept =
    (next.as !== 'who' && head.as === 'who' && !(next.as === 'owner' && TERRITORIES.has(head.code))) ||
    (next.as === 'anybody' && head.as === 'owner');
  return { ...(kept ? head : next), start: head.start, end: next.end };
}

/** The names that a name begins, no further than `end`: compounds count as one, lists by each. */
export function namesFrom(words: string, names: readonly Named[], first: Named, end: number): Named[] {
  const list: Named[] = [];
  let head = first;
  for (let i = firstEndingAfter(names, first.start) + 1; i < names.length; i++) {
    const next = names[i];
    if (!next || next.end > end) break;
    const gap = words.slice(head.end, next.start);
    if (head.code === 'FINANCIAL_INSTITUTION' && gap === '' && next.code !== head.code) break;
    if (sameName(gap, next)) head = compound(head, next);
    else if (listed(gap)) {
      list.push(head);
      head = next;
    } else break;
  }
  return [...list, head];
}

/** The names that stand last of `names`: …的高校、科研院所. */
export function namesLast(words: string, names: readonly Named[], end: number): Named[] {
  let start = names.length - 1;
  while (start > 0) {
    const [before, after] = [names[start - 1], names[start]];
    if (!before || !after) break;
    const gap = words.slice(before.end, after.start);
    if (!sameName(gap, after) && !listed(gap)) break;
    start--;
  }
  const first = names[start];
  return first ? namesFrom(words, names, first, end) : [];
}

/** Those of `names` that are spoken of for themselves: not whom others deal with, nor a mere place; what holds of the first of a list holds of all. */
export function spokenOf(words: string, names: readonly Named[], from: number): Named[] {
  const kept: Named[] = [];
  let [previous, dropped]: [Named | undefined, boolean] = [undefined, false];
  for (const name of names) {
    const gap = previous ? words.slice(previous.end, name.start) : '';
    const goesOn: boolean = dropped && previous !== undefined && (sameName(gap, name) || listed(gap));
    const before = words.slice(Math.max(from, name.start - 14), name.start);
    const taken = name.code === 'TALENT' && ORGANISED.test(before);
    dropped = goesOn || taken || DEALT_WITH.test(before) || (ACTED_ON.test(before) && !SETTLED_IN.test(before));
    const gives = name.code === 'LOCAL_GOVERNMENT' && GIVES.test(words.slice(name.end, name.end + 4));
    if (!dropped && !gives && !NOT_ITSELF.test(words.slice(name.end, name.end + 8))) kept.push(name);
    previous = name;
  }
  return kept;
}
