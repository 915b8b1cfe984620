import type { ClauseText, Find, Found, Proven, Span } from '../types';
import { type Reading, read } from './reading';
import { withWholeCharacters } from './words/whole-characters';

export interface Rule extends Proven {
  /** Facts that the rule finds in one clause. It never throws; a doubtful match yields nothing. */
  readonly find: (reading: Reading) => Iterable<Find>;
}

/** Finds compete within their kind. Finds with a code (beneficiary, awardType, matter) compete only within that code. */
const contest = (find: Find): string => ('code' in find ? `${find.kind} ${find.code}` : find.kind);

/**
 * Settles overlapping finds of one contest: the longest stays; of equals, the one whose rule stands first in the list.
 * Linear in the characters that the finds span, apart from the sort.
 */
function refine(finds: readonly Found[], order: ReadonlyMap<string, number>): Found[] {
  const rank = (find: Found) => order.get(find.rule) ?? 0;
  const ranked = [...finds].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const taken = new Set<number>();
  const isFree = ({ start, end }: Span) => !taken.has(start) && !taken.has(end - 1);
  const kept: Found[] = [];
  for (const find of ranked) {
    // Kept finds are at least as long as this one, so an overlap covers its first or its last character.
    if (!isFree(find)) continue;
    for (let at = find.start; at < find.end; at++) taken.add(at);
    kept.push(find);
  }
  return kept;
}

/** All facts that the rules find in one clause, in text order. Rule order only settles ties within a contest. */
export function extract(clause: ClauseText, rules: readonly Rule[]): Found[] {
  const reading = read(clause);
  const contests = new Map<string, Found[]>();
  for (const rule of rules)
    for (const own of rule.find(reading)) {
      const find = { ...withWholeCharacters(clause.words, own), rule: rule.name };
      if (find.end <= find.start) continue;
      const key = contest(find);
      const group = contests.get(key);
      if (group) group.push(find);
      else contests.set(key, [find]);
    }
  const order = new Map(rules.map((rule, i) => [rule.name, i]));
  return [...contests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, finds]) => refine(finds, order))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
