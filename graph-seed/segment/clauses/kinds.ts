import { grouped } from '../../grouped';
import { fold } from '../../passage';
import type { ClauseKind } from '../../types';
import type { Numbering } from '../../vocabulary/numberings';
import type { Part } from '../numbering/parts';

/** Properties of the numbering of a whole text. */
export interface Plan {
  /** @param above Kind of the parent; null for an outermost part. */
  readonly kindOf: (part: Part, above: ClauseKind | null) => ClauseKind;
  /** True if numbers of its level restart under another part. The locator then begins with that of its parent. */
  readonly startsAgain: (part: Part) => boolean;
}

const DIVISIONS: ReadonlySet<Numbering | undefined> = new Set<Numbering>(['部分', '编', '分编', '章', '节']);
const HEADINGS: ReadonlySet<Numbering | undefined> = new Set<Numbering>(['部分', '编', '分编', '章', '节', '一、', '（一）']);

/** Lists of numbers of one level: grouped by parent, in the order of the text. */
type Lists = ReadonlyMap<Numbering, readonly (readonly number[])[]>;

/** Finds the level of a text that readers cite (条 or its equal) and the levels whose numbers restart. */
export function planOf(roots: readonly Part[]): Plan {
  const lists = listsOf(roots);
  const restarts = new Set([...lists].filter(([, of]) => of.length > 1 && isRepeated(of)).map(([numbering]) => numbering));
  const isCited = citedBy(roots, lists);
  const holdsCited = (part: Part): boolean => part.parts.some((child) => isCited(child, part) || holdsCited(child));
  return {
    startsAgain: ({ start }) => start !== null && restarts.has(start.numbering),
    kindOf: (part, above) => {
      const isInside = above !== null && above !== 'CHAPTER';
      if (part.bare === 'paragraph') return 'PARAGRAPH';
      if (part.bare === 'measure') return isInside ? 'ITEM' : 'ARTICLE';
      if (part.bare === 'heading') return isInside ? 'PARAGRAPH' : 'CHAPTER';
      if (part.bare === 'closing')
        return holdsCited(part) && part.parts.some(({ start }) => start?.numbering === '条') ? 'CHAPTER' : 'CLOSING';
      if (isInside) return 'ITEM';
      return DIVISIONS.has(part.start?.numbering) || holdsCited(part) ? 'CHAPTER' : 'ARTICLE';
    },
  };
}

function listsOf(roots: readonly Part[]): Lists {
  const levels = (parts: readonly Part[]): (readonly Part[])[] => [parts, ...parts.flatMap((part) => levels(part.parts))];
  const lists = levels(roots).flatMap((parts) => [
    ...grouped(
      parts.flatMap(({ start }) => start ?? []),
      ({ numbering }) => numbering,
    ),
  ]);
  const byNumbering = grouped(lists, ([numbering]) => numbering);
  return new Map([...byNumbering].map(([numbering, same]) => [numbering, same.map(([, starts]) => starts.map(({ value }) => value))]));
}

function isRepeated(lists: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>();
  for (const list of lists) {
    if (list.some((value) => seen.has(value))) return true;
    for (const value of list) seen.add(value);
  }
  return false;
}

/** True if a level continues its numbers across parents, or does not begin at 1. */
function runsOn(lists: readonly (readonly number[])[] = []): boolean {
  const values = lists.flat();
  return (lists.length > 1 || (values[0] ?? 1) > 1) && values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
}

/**
 * Tests for the level that readers cite: 条; else 1.1; else points numbered across headings; else the level under headings without words of
 * their own; else the outermost.
 */
function citedBy(roots: readonly Part[], lists: Lists): (part: Part, above: Part) => boolean {
  if (lists.has('条')) return ({ start }) => start?.numbering === '条';
  if (lists.has('1.1')) return ({ start }) => start?.numbering === '1.1';
  const isPoint = (part: Part, above: Part) =>
    part.start?.numbering === '1.' && (above.bare === 'heading' || HEADINGS.has(above.start?.numbering));
  if (runsOn(lists.get('1.'))) return isPoint;
  const all = flat(roots);
  const sections = all.filter(({ start }) => start?.numbering === '一、');
  if (sections.some(({ parts }) => parts.some(({ start }) => start?.numbering === '（一）')))
    return (part, above) => part.start?.numbering === '（一）' && above.start?.numbering !== '1.' && above.start?.numbering !== '（一）';
  const holders = sections.filter(({ parts }) => parts.some(({ start }) => start?.numbering === '1.'));
  if (holders.length > 1 && holders.filter(isHeadingAlone).length > holders.length / 2)
    return (part, above) => isPoint(part, above) && isHeadingAlone(above);
  return () => false;
}

const flat = (parts: readonly Part[]): Part[] => parts.flatMap((part) => [part, ...flat(part.parts)]);

/** 一、强化创新: words without the end of a sentence. */
const isHeadingAlone = ({ paragraphs }: Part): boolean =>
  paragraphs.length === 1 && !/[。;:,]/u.test(fold(paragraphs[0]?.text.slice(2) ?? ''));
