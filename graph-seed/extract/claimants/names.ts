import type { Span } from '../../types';
import {
  ANYBODY,
  BENEFICIARIES,
  EPITHETS,
  HEADS,
  type HeadTerm,
  LOOSE_OWNERSHIP,
  type Meant,
  NEEDY,
  NOT_BENEFICIARIES,
  OPERATORS,
  OWNERS_OF,
  PEOPLE,
  TRADE,
} from '../../vocabulary/beneficiaries';
import { ACTED_ON, DEALT_WITH, GOVERNS, HANDLED, LISTED, NOT_ITSELF, PUT_TO_USE, SAME_NAME, SETTLED_IN } from '../../vocabulary/dealings';
import { oneOf } from '../../vocabulary/words';
import type { Promises } from '../promises/promise';
import { firstEndingAfter, spansOf, standsIn } from '../words/spans';
import type { Text } from '../words/text';
import { wordFinder } from '../words/word-finder';

/**
 * A name in the words: a beneficiary (`who`), the operator of a thing (`operator`), the owner of the thing named (`owner`),
 * or somebody named before (`anybody`: 该机构). `loosely`: anybody may own the thing, or it is only measured. `person`: a natural person;
 * `needy`: a person whom social assistance is for.
 */
export interface Named extends Span {
  readonly code: string;
  readonly as: 'who' | 'operator' | 'owner' | 'anybody';
  readonly loosely?: boolean;
  readonly person?: boolean;
  readonly needy?: boolean;
}
type Meaning = Omit<Named, 'start' | 'end'>;

const meantBy = (code: string, as: Meant): Meaning =>
  as === 'people' || as === 'needy'
    ? { code, as: 'who', person: true, needy: as === 'needy' }
    : { code, as, ...(code === 'TALENT' && { person: true }) };

/** Between the word for the kind and the head: more of the same name (农业|产业化重点龙头|企业). */
const MORE = '(?:(?!支持|鼓励|引导|帮助|推动|促进|助力)[^的、,。;:()和与及或对向为给在由等按其该被将应可须已使每\n]){0,6}';
const EPITHET = new RegExp(`(?:${oneOf(EPITHETS)}|${TRADE}){1,4}[“‘"]?$`, 'u');
interface Head {
  readonly plain: Meaning | null;
  readonly kinds: readonly { readonly meaning: Meaning; readonly before: RegExp }[];
}
const headOf = ({ plain, kinds }: HeadTerm): Head => ({
  plain: plain && meantBy(plain.code, plain.as),
  kinds: kinds.map(({ code, as, before }) => ({ meaning: meantBy(code, as), before: new RegExp(`(?:${before.join('|')})${MORE}$`, 'u') })),
});

const find = wordFinder<Meaning | Head | null>([
  ...BENEFICIARIES.flatMap(({ code, spellings }) => spellings.map((word) => [word, meantBy(code, 'who')] as const)),
  ...PEOPLE.map((word) => [word, meantBy('OTHER', 'people')] as const),
  ...NEEDY.map((word) => [word, meantBy('OTHER', 'needy')] as const),
  ...HEADS.flatMap((term) => {
    const head = headOf(term);
    return term.heads.map((word) => [word, head] as const);
  }),
  ...OPERATORS.map((word) => [word, { code: 'ENTERPRISE', as: 'operator' }] as const),
  ...Object.entries(OWNERS_OF).flatMap(([code, things]) =>
    things.map((word) => [word, { ...meantBy(code, 'owner'), loosely: LOOSE_OWNERSHIP.has(word) }] as const),
  ),
  ...ANYBODY.map((word) => [word, meantBy('OTHER', 'anybody')] as const),
  ...NOT_BENEFICIARIES.map((word) => [word, null] as const),
]);

/** A text with the names in it. */
export interface NamedText {
  readonly words: string;
  readonly names: readonly Named[];
}
/** The same with its promises. */
export type NamedPromises = Promises & NamedText;

/** Brackets without payees: places with their own threshold (山区县200头), the excluded (不含国有企业), members of the name before (包括董事长、总经理等人员). */
const EXCLUDED =
  /[(](?=[^()\d\n]{0,8}[乡镇县市区村道]\d)[^()\n]{2,60}[)]|[(](?:(?:包括|包含|含(?!\))|即|指|如)[^()\n]{2,80}|[^()\n]{0,40}(?:不含|不包括|不适用|除外|除)[^()\n]{0,40})[)]/gu;
export const excludedIn = (words: string): Span[] => spansOf(words, EXCLUDED);
/** How far before its last word a name may begin, in characters. */
const LONGEST_NAME = 16;

/** The names in a text, in order, without those in the titles of other texts (《…》). */
export function namesIn(text: Text): Named[] {
  const { words, titles } = text;
  const excluded = excludedIn(words);
  const names: Named[] = [];
  for (const { start, end, values } of find(text)) {
    const value = values.find((one) => one && 'as' in one && one.as === 'who') ?? values[0];
    if (!value || standsIn(titles, start) || standsIn(excluded, start)) continue;
    const name = 'kinds' in value ? namedBy(words, start, end, value) : { start, end, ...value };
    if (!name) continue;
    while ((names.at(-1)?.start ?? -1) >= name.start) names.pop();
    const before = names.at(-1)?.end ?? 0;
    const epithet =
      name.as === 'owner' ? 0 : (EPITHET.exec(words.slice(Math.max(before, name.start - LONGEST_NAME), name.start))?.[0].length ?? 0);
    names.push({ ...name, start: Math.max(before, name.start - epithet) });
  }
  return inShort(
    words,
    withFunds(
      words,
      names.map((name, i) => inContext(words, name, names[i - 1])),
    ),
  );
}

/** Before 单位: it is an employer (招用困难人员的单位). */
const EMPLOYS = /(?:招用|吸纳|安置|聘用|录用|招收|招聘)[^,。;]{0,40}的$/u;
/** 个人 beside bodies that are rewarded alike (中介机构或个人) is no talent. A body that employs is an enterprise. */
function inContext(words: string, name: Named, before: Named | undefined): Named {
  const text = words.slice(name.start, name.end);
  if (name.as === 'anybody' && text.endsWith('单位') && EMPLOYS.test(words.slice(Math.max(0, name.start - 50), name.start)))
    return { ...name, code: 'ENTERPRISE', as: 'who' };
  const beside = text === '个人' && before?.code === 'OTHER' && name.start - before.end <= 2;
  return beside ? { ...name, code: 'OTHER' } : name;
}

/** A name by its last word and the words before it. */
function namedBy(words: string, start: number, end: number, { plain, kinds }: Head): Named | null {
  const from = Math.max(0, start - LONGEST_NAME);
  const before = words.slice(from, start);
  for (const { meaning, before: pattern } of kinds) {
    const at = pattern.exec(before)?.index;
    if (at !== undefined) return { start: from + at, end, ...meaning };
  }
  return plain && { start, end, ...plain };
}

/** A fund that invests, or whose manager is paid: a financial institution (创业投资基金投资本区企业的，对其管理人奖励; 对投资软件企业的子基金，…). */
const FUND_ACTS =
  /(?:(?:私募股权|股权投资|创业投资|风险投资|天使投资|私募)[、和与及或]){0,3}(?:(?:私募|股权投资|私募股权|创业投资|风险投资|天使投资|产业投资|天使|创投)(?:投资)?基金)(?=投资(?!入股|人|者|方式)|投向|(?:的)?管理(?:人|机构|团队|公司))|(?<=新?(?:设立|组建|注册|落户|迁入|引进)的)(?:(?:私募)?(?:股权|创业|风险|天使|产业)?投资)?(?:子|母)?基金(?=,[^。;]{0,60}[奖补]|给予)|(?<=对[^,。;:]{0,40}的)(?:子基金|(?:私募|股权投资|私募股权|创业投资|天使投资|天使|创投)?基金)(?=,|投资|的?管理(?:人|机构|团队|公司))/gu;

/** The names of a text with its acting funds, which replace the names that they overlap. */
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
/** 龙头企业 after the full name of a farming one means that one (农业产业化龙头企业…，龙头企业…). */
const LEADING = '龙头企业';

/** Gives short names the code of their full names: 中小微企业（以下简称“企业”）. */
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

const LONGEST_GAP = 12;

const sameName = (gap: string, next: Named) =>
  gap.length <= LONGEST_GAP &&
  SAME_NAME.test(gap) &&
  (next.as === 'operator' || next.person || !/(?:或|和|及|、|投资|建设|运营|管理|经营)/u.test(gap));
/** 就业困难人员、离校两年内未就业的毕业生: the next member of a list, named by a description. */
const DESCRIBED_NEXT = /^(?:(?:、|,?以及)[^,。;:、和对为给按由入驻(]{1,14}|(?:和|及|与|或)[^,。;:、和对为给按由入驻(]{1,12}的)$/u;
const listed = (gap: string) => (gap.length <= LONGEST_GAP && LISTED.test(gap)) || DESCRIBED_NEXT.test(gap);

/** Territories, within which others own things: a project of a specialised town is an enterprise's. */
export const TERRITORIES: ReadonlySet<string> = new Set(['SPECIALTY_TOWN', 'PARK', 'LOCAL_GOVERNMENT']);

/**
 * The meaning of a compound. Its last word decides (专业镇企业 is an enterprise), but the operator of a named thing counts as that thing (园区运营机构),
 * and a thing that somebody owns counts as its owner.
 */
function compound(head: Named, next: Named, text: string): Named {
  const runs = (next.code === 'ENTERPRISE' || next.person) && RUNS.test(text) && head.as === 'who' && head.code !== 'ENTERPRISE';
  const kept =
    runs ||
    (next.as !== 'who' && head.as === 'who' && !(next.as === 'owner' && TERRITORIES.has(head.code))) ||
    (next.as === 'anybody' && head.as === 'owner');
  return { ...(kept ? head : next), start: head.start, end: next.end };
}

/** Whoever runs a thing (景区|经营主体, 民宿|业主). */
const RUNS = /^(?:(?:经营|运营|管理)(?:主体|企业|公司|单位|者)|业主)$/u;

/** The names that `first` begins, up to `end`. A compound is one name; a list gives each member. */
export function namesFrom(words: string, names: readonly Named[], first: Named, end: number): Named[] {
  const list: Named[] = [];
  let head = first;
  for (let i = firstEndingAfter(names, first.start) + 1; i < names.length; i++) {
    const next = names[i];
    if (!next || next.end > end) break;
    const gap = words.slice(head.end, next.start);
    if (head.code === 'FINANCIAL_INSTITUTION' && gap === '' && next.code !== head.code) break;
    if (sameName(gap, next)) head = compound(head, next, words.slice(next.start, next.end));
    else if (listed(gap)) {
      list.push(head);
      head = next;
    } else break;
  }
  // 高等学校、技工院校毕业生: schools listed before people only say which people.
  return head.person && list.every(({ code }) => code === 'RESEARCH_INSTITUTION') ? [head] : [...list, head];
}

/** The names that stand last in `names`: …的高校、科研院所. */
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

/** After a name: it is a recognition (通过高新技术企业认定的企业). */
const RECOGNISED = /^[”’]?(?:、[^,。;]{0,12})?(?:认定|称号|资格|资质|培育库|名单|入库)/u;
export const isRecognised = (words: string, { end }: Span): boolean => RECOGNISED.test(words.slice(end, end + 16));

/** 依托企业组建的, 由高校牵头建设的: who builds or runs a thing. */
const BUILDER = /(?:^|[,。;:])(?:其中)?(?:依托|由)$/u;
const BUILT = /^[^,。;]{0,4}(?:组建|建设|牵头|设立|承建|运营|承办|举办|创办)[^,。;]{0,10}的/u;
/** 支持各县举办: those who are encouraged receive. */
const URGED = /(?:支持|鼓励|引导|推动)$/u;

/** The names that the words are about, without those whom others deal with and mere places. The first of a list decides for all. */
export function spokenOf(words: string, names: readonly Named[], from: number): Named[] {
  const kept: Named[] = [];
  let [previous, dropped]: [Named | undefined, boolean] = [undefined, false];
  for (const name of names) {
    const gap = previous ? words.slice(previous.end, name.start) : '';
    const goesOn: boolean = dropped && previous !== undefined && (sameName(gap, name) || listed(gap));
    const before = words.slice(Math.max(from, name.start - 14), name.start);
    const builds = BUILDER.test(before) && BUILT.test(words.slice(name.end, name.end + 24));
    const taken = (name.person ? HANDLED : PUT_TO_USE).test(before);
    dropped =
      goesOn ||
      taken ||
      (DEALT_WITH.test(before) && !builds && !isRecognised(words, name)) ||
      (ACTED_ON.test(before) && !SETTLED_IN.test(before));
    const gives =
      name.code === 'LOCAL_GOVERNMENT' &&
      !URGED.test(words.slice(Math.max(0, name.start - 2), name.start)) &&
      GOVERNS.test(words.slice(name.end, name.end + 4));
    // 省外高校每人: the people are paid, not the school.
    const apiece = name.as === 'who' && !name.person && words.startsWith('每人', name.end);
    if (!dropped && !gives && !apiece && !NOT_ITSELF.test(words.slice(name.end, name.end + 8))) kept.push(name);
    previous = name;
  }
  return kept;
}
