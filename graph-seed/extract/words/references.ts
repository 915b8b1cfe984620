import { fold } from '../../passage';
import type { ClauseText, ReferenceFind, ReferenceRelation, Span } from '../../types';
import { EDITION_MARK, ENDS_AS_TITLE, NO_DOCUMENT, SHORT_FORM } from '../../vocabulary/genres';
import { type Citation, citationsIn, isJoined, isOwnTitle } from './citations';
import { type Cut, partAround } from './sentences';
import { type Text, textOf } from './text';

const RELATIONS: readonly (readonly [RegExp, ReferenceRelation])[] = [
  [/根据|依据|按照|依照|参照|遵照|比照|对照|按(?![揭期时月年季日规有程需比要])/gu, 'BASED_ON'],
  [/落实|贯彻|执行|实施|遵守|推行/gu, 'IMPLEMENTS'],
  [/违反|符合|属于|享受|列入|纳入|修改|修订|废止|印发|转发|详见/gu, 'CITES'],
];
const REACH = 48;

/** The relation of a citation. The last verb before it in its part of the sentence decides (依据 BASED_ON, 落实 IMPLEMENTS); without a verb it is CITES. */
export function relationBefore(text: Cut, at: number): ReferenceRelation {
  const { start } = partAround(text, { start: at, end: at });
  const before = text.words
    .slice(Math.max(start, at - REACH), at)
    .replace(/《[^《》]*》/gu, '')
    .replace(/(?:关于)?(?:印发|转发|公布)$/u, '');
  let best = { at: -1, relation: 'CITES' as ReferenceRelation };
  for (const [verbs, relation] of RELATIONS)
    for (const match of before.matchAll(verbs)) if (match.index > best.at) best = { at: match.index, relation };
  return best.relation;
}

/** Words before a title that issue the text itself (印发《…》, 现将《…》) or announce a text yet to be drawn up (制定《…》). */
const NOT_YET =
  /(?:印发|现将|发布|公布|制定|制订|出台|编制|起草|拟订|拟定|形成|推出|草拟)(?:出台|印发|发布|实施|下发|完善|并?组织?实施|和实施)?(?:了|好|全省|我省|我市|省级|市级|本省|本市|统一的?)?$/u;
const ISSUED = /^(?:已经|业经|已于|经|予以印发|印发给)/u;
/** 以下简称《办法》 introduces a short form. */
const SHORT = /(?:简称|称为?|统称)[“"]?$/u;

/** A clause with its citations. */
type Citing = Text & Pick<ClauseText, 'above' | 'document'> & { readonly citations: readonly Citation[] };

/** True where a citation names a document other than the text itself. */
function isReference({ words, document }: Citing, { title, number, start, end }: Citation): boolean {
  if (number) return number !== document.number;
  if (!title || SHORT_FORM.test(title) || NO_DOCUMENT.test(title)) return false;
  if (!ENDS_AS_TITLE.test(title) && !EDITION_MARK.test(title)) return false;
  if (document.title && isOwnTitle(title, document.title)) return false;
  const before = words.slice(Math.max(0, start - 14), start);
  return !NOT_YET.test(before) && !SHORT.test(before) && !ISSUED.test(words.slice(end, end + 6));
}

/** Short forms that this clause or one above it introduces: 以下简称《办法》. */
const shortForms = ({ words, above }: Citing): ReadonlySet<string> =>
  new Set(
    [words, ...above].flatMap((text) => [...text.matchAll(/(?:简称|称为?|统称)[“"]?《([^《》]{1,40})》/gu)].map((match) => match[1] ?? '')),
  );

/** A citation with its relation. */
export interface Reference extends Citation {
  readonly relation: ReferenceRelation;
}

/** Citations of other documents in a clause, each with its relation. Members of one list share the relation of the first. */
export function* referencesIn(clause: Citing): Generator<Reference> {
  let previous: (Span & { relation: ReferenceRelation }) | null = null;
  const shorts = shortForms(clause);
  for (const citation of clause.citations) {
    const joined: boolean = previous !== null && isJoined(clause.words, previous, citation);
    const relation: ReferenceRelation = joined && previous ? previous.relation : relationBefore(clause, citation.start);
    previous = { ...citation, relation };
    if (isReference(clause, citation) && !(citation.number === null && shorts.has(citation.title ?? ''))) yield { ...citation, relation };
  }
}

/**
 * References in a document's title (贯彻落实《…》的实施意见), including those inside the title that a notice issues.
 * Spans refer to the title as given.
 */
export function referencesOfTitle(title: string): ReferenceFind[] {
  const words = fold(title).replace(/[〈<]/gu, '《').replace(/[〉>]/gu, '》');
  const document = { number: null, title: null, level: null, year: null };
  const inner = /^([^《]*印发)《(.*)》(?=[^《》]*$)/u.exec(words);
  const parts = inner ? [{ at: (inner[1] ?? '').length + 1, part: inner[2] ?? '' }] : [{ at: 0, part: words }];
  return parts.flatMap(({ at, part }) => {
    const text = textOf(part);
    return [...referencesIn({ ...text, above: [], document, citations: citationsIn(text) })].map((one) => {
      const find = referenceFind(one);
      return { ...find, start: find.start + at, end: find.end + at };
    });
  });
}

export const referenceFind = ({ start, end, title, number, relation }: Reference): ReferenceFind => ({
  kind: 'reference',
  start,
  end,
  number,
  title,
  relation,
});
