import type { Span } from '../../types';
import { INSTRUMENTS } from '../../vocabulary/award-types';
import {
  CONFERRED,
  INSTITUTIONS,
  MATTERS,
  type MatterTerm,
  NOT_MATTERS,
  NOT_TOGETHER,
  OF_THE_GIFT,
  TITLES,
  VOUCHERS,
  WEAK_SPELLINGS,
} from '../../vocabulary/matters';
import type { Promises } from '../promises/promise';
import type { Statement } from '../promises/statements';
import type { Letters } from '../words/letters';
import { within } from '../words/spans';
import { type Mention, wordFinder } from '../words/word-finder';
import { isHandedTo } from './condition';
import { giftNamed } from './thing';

/** A matter that is rewarded (奖补事由), with the words that name it. */
export interface Matter extends Span {
  readonly code: string;
}
interface Meaning {
  readonly term: MatterTerm;
  /** Index of the group of `together` that the word belongs to; -1 for a spelling that is enough by itself. */
  readonly group: number;
  readonly weak: boolean;
}

const find = wordFinder<Meaning | null>([
  ...MATTERS.flatMap((term) => term.spellings.map((word) => [word, { term, group: -1, weak: WEAK_SPELLINGS.has(word) }] as const)),
  ...NOT_MATTERS.map((word) => [word, null] as const),
]);
const findTogether = wordFinder<Meaning | null>([
  ...MATTERS.flatMap((term) =>
    (term.together ?? []).flatMap((group, i) => group.map((word) => [word, { term, group: i, weak: false }] as const)),
  ),
  ...NOT_TOGETHER.map((word) => [word, null] as const),
]);
/** Words of a text that name matters: alone (`single`), or only together with others. */
export interface MatterWords {
  readonly single: readonly Mention<Meaning | null>[];
  readonly together: readonly Mention<Meaning | null>[];
}
export const matterWordsIn = (letters: Letters): MatterWords => ({ single: find(letters), together: findTogether(letters) });

const FIELD_OF = new Map(MATTERS.map(({ code, field }) => [code, field]));
/** Most promises of a clause whose heading still names what they reward. */
const FEW = 3;

/** The matters of a promise, by its condition and gift, else by its words, else by its sentence, else by the clause's heading. */
export function mattersOf(
  { words, sentences, pledges }: Promises,
  naming: MatterWords,
  statement: Statement,
  condition: Span | null,
): Matter[] {
  const { pledge, instruments } = statement;
  const [first] = sentences;
  const sentence = sentences[pledge.sentence];
  const gift = { start: condition?.end ?? pledge.verb.start, end: pledge.end };
  const isHeading = first && first.end - first.start <= 40 && (pledges[0]?.start ?? 0) >= first.end && pledges.length <= FEW;
  const named = giftNamed(words.slice(gift.start, gift.end));
  const at = named && OF_LIVING.test(named) ? words.indexOf(named, gift.start) : -1;
  const ofGift = named && at >= 0 ? mattersIn(words, naming, [{ start: at, end: pledge.end }]) : [];
  if (ofGift.length > 0) return ofGift;
  const heading = isHeading ? [{ start: first.start, end: first.end }] : [];
  const areas = [
    condition && !isHandedTo(words, condition) ? [condition] : [],
    [pledge],
    [{ start: sentence?.start ?? pledge.start, end: pledge.end }],
    heading,
  ];
  for (const [i, area] of areas.entries()) {
    const found = mattersIn(words, naming, area, i === 0 ? gift : undefined);
    const isOfPayee = i === 0 && found.every(({ code }) => INSTITUTIONS.has(FIELD_OF.get(code) ?? 'OTHER')) && !isConferred(words, area);
    if (found.length === 0 || isOfPayee) continue;
    const home = new Set(instruments.flatMap(({ code }) => INSTRUMENTS.get(code)?.field ?? []));
    const own = found.filter(({ code }) => home.has(FIELD_OF.get(code) ?? 'OTHER'));
    return own.length > 0 ? own : found;
  }
  return [];
}

/**
 * The matters that some passages name. An exact matter replaces a general one.
 * @param gift words of the gift, which count only for matters that are named after their gift
 */
export function mattersIn(words: string, { single, together }: MatterWords, areas: readonly Span[], gift?: Span): Matter[] {
  const meanings = (span: Span) =>
    within(single, span).flatMap(({ start, end, values }: Mention<Meaning | null>) =>
      isAside(words, start, end) ? [] : values.flatMap((value) => (value ? [{ start, end, ...value }] : [])),
    );
  const said = [
    ...areas.flatMap(meanings),
    ...(gift ? meanings(gift).filter(({ term }) => OF_THE_GIFT.has(term.field) || VOUCHERS.has(term.code)) : []),
  ];
  const joint = jointly(
    [...areas, ...(gift ? [gift] : [])].flatMap((span) => within(together, span)).filter((mention) => !isField(words, mention)),
  );
  const conferred = isConferred(words, areas);
  const meant = [...said, ...joint].filter(({ term }) => conferred || !TITLES.has(term.code));
  const other = meant.filter(({ term, weak }) => !weak && !INSTITUTIONS.has(term.field));
  const all = !conferred && other.length > 0 ? other : meant;
  const exact = all.some(({ weak }) => !weak) ? all.filter(({ weak }) => !weak) : all;
  const replaced = new Set(exact.flatMap(({ term }) => term.insteadOf ?? []));
  const found: Matter[] = [];
  for (const { term, start, end } of exact.sort((a, b) => a.start - b.start))
    if (!replaced.has(term.code) && !found.some(({ code }) => code === term.code)) found.push({ start, end, code: term.code });
  return found;
}

const isConferred = (words: string, areas: readonly Span[]): boolean =>
  areas.some(({ start, end }) => CONFERRED.test(words.slice(start, end)));

/** Gifts whose names say what they are for, whoever receives them. */
const OF_LIVING = /^(?:购房|租房|安家|住房|生活)/u;

/** True of words that are not rewarded: where a claimant sits (入驻总部基地的, 老字号街区内), what one has (持有专利的), who is served (向研发机构发放贷款的), or what a bracket includes (含增资、并购). */
const isAside = (words: string, start: number, end: number): boolean =>
  /^[^,。;、的]{0,3}(?:街区|商圈|大厦|小区|周边)内/u.test(words.slice(end, end + 6)) ||
  (/(?:入驻|位于|落户在?|持有|拥有)[^,。;、的]{0,6}$/u.test(words.slice(Math.max(0, start - 10), start)) &&
    /^[^,。;、的]{0,4}(?:的|内)/u.test(words.slice(end, end + 6))) ||
  (/向[^,。;、的]{0,12}$/u.test(words.slice(Math.max(0, start - 14), start)) &&
    /^[^,。;、的]{0,10}(?:发放|提供|制定)[^,。;]{0,8}(?:贷款|产品|融资|服务)/u.test(words.slice(end, end + 30))) ||
  /[(](?:不?含|不?包括|包含|除)[^()]{0,20}$/u.test(words.slice(Math.max(0, start - 24), start));

/** True of the last field of a list that says for whom something is given (制造业、农业、文旅等领域项目). */
const isField = (words: string, { start, end }: Span): boolean =>
  words[start - 1] === '、' && /^等[^,。;、的]{0,4}(?:领域|行业)/u.test(words.slice(end, end + 8));

/** Matters of which every group of words occurs. The span is that of the first group. */
function jointly(mentions: readonly Mention<Meaning | null>[]): (Meaning & Span)[] {
  const groups = new Map<MatterTerm, Map<number, Span>>();
  for (const { start, end, values } of mentions)
    for (const { term, group } of values.flatMap((value) => value ?? [])) {
      const known = groups.get(term) ?? new Map<number, Span>();
      if (!known.has(group)) known.set(group, { start, end });
      groups.set(term, known);
    }
  return [...groups].flatMap(([term, known]) => {
    const first = known.get(0);
    return first && known.size === term.together?.length ? [{ term, group: 0, weak: false, ...first }] : [];
  });
}
