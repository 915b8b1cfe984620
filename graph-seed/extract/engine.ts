import type { ClauseText, Find, Found, Proven, Span } from '../types';
import { type Reading, read } from './reading';
import { withWholeCharacters } from './words/whole-characters';

export interface Rule extends Proven {
  /** What the rule finds in one clause. Never throws; doubtful yields nothing. */
  readonly find: (reading: Reading) => Iterable<Find>;
}

/** Finds compete within their kind; those with a code (beneficiary, awardType, matter) only within their code. */
const contest = (find: Find): string => ('code' in find ? `${find.kind} ${find.code}` : find.kind);

/**
 * Overlapping finds of one contest are settled: the longest stays, then the one whose rule stands first in the list.
 * Linear in the characters that the finds span, but for the sort.
 */
function refine(finds: readonly Found[], order: ReadonlyMap<string, number>): Found[] {
  const rank = (find: Found) => order.get(find.rule) ?? 0;
  const ranked = [...finds].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const taken = new Set<number>();
  const isFree = ({ start, end }: Span) => !taken.has(start) && !taken.has(end - 1);
  const kept: Found[] = [];
  for (const find of ranked) {
    // No kept find is shorter: one that overlaps this one covers its first or its last character.
    if (!isFree(find)) continue;
    for (let at = find.start; at < find.end; at++) taken.add(at);
    kept.push(find);
  }
  return kept;
}

/** Everything that the rules find in one clause, in the order of the words. The order of the rules settles ties within a contest and nothing else. */
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
