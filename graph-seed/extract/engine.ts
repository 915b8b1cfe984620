import type { ClauseText, Found, Rule, Span } from '../types';

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Overlapping finds of one kind that say different things about the same words: the longest stays, then the one whose rule stands first.
 * Kinds that may share words (beneficiary, awardType, matter) only lose exact repetitions.
 */
function refine(finds: readonly Found[], order: ReadonlyMap<string, number>): Found[] {
  const ranked = [...finds].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || a.start - b.start,
  );
  const kept: Found[] = [];
  for (const find of ranked) if (!kept.some((other) => excludes(other, find))) kept.push(find);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function excludes(kept: Found, find: Found): boolean {
  if (kept.kind !== find.kind || !overlaps(kept, find)) return false;
  if ('code' in kept && 'code' in find) return kept.code === find.code;
  return true;
}

/** Everything that the rules, run in their order, find in one clause. Rules see what earlier rules found, already refined. */
export function extract(clause: ClauseText, rules: readonly Rule[]): Found[] {
  const order = new Map(rules.map((rule, i) => [rule.name, i]));
  let found: Found[] = [];
  for (const rule of rules) {
    const fresh = [...rule.find(clause, found)].filter((find) => find.end > find.start).map((find) => ({ ...find, rule: rule.name }));
    if (fresh.length > 0) found = refine([...found, ...fresh], order);
  }
  return found;
}
