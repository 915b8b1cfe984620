import type { ClauseText, Find, Found, Rule, Span } from '../types';
import { whole } from './words/whole-characters';

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

/** Everything that the rules, run in their order, find in one clause. Rules see what earlier rules found, already refined. */
export function extract(clause: ClauseText, rules: readonly Rule[]): Found[] {
  const order = new Map(rules.map((rule, i) => [rule.name, i]));
  const contests = new Map<string, Found[]>();
  let found: Found[] = [];
  for (const rule of rules) {
    const fresh = new Map<string, Found[]>();
    for (const own of rule.find(clause, found)) {
      const find = whole(clause.words, own);
      if (find.end <= find.start) continue;
      const key = contest(find);
      const group = fresh.get(key);
      if (group) group.push({ ...find, rule: rule.name });
      else fresh.set(key, [{ ...find, rule: rule.name }]);
    }
    if (fresh.size === 0) continue;
    for (const [key, group] of fresh) contests.set(key, refine([...(contests.get(key) ?? []), ...group], order));
    found = [...contests.values()].flat().sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return found;
}
