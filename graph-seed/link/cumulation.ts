import type { LinkedClause, LinkedCumulationRule } from '../linked';

/** One cumulation rule (叠加规则) for each sentence about combining awards. */
export function linkCumulationRules(clauses: readonly LinkedClause[]): LinkedCumulationRule[] {
  const rules: LinkedCumulationRule[] = [];
  for (const clause of clauses) {
    const finds = clause.facts.found.filter((find) => find.kind === 'cumulation');
    for (const [i, find] of finds.entries())
      rules.push({ id: `CumulationRule:${clause.id.slice('Clause:'.length)}·${i + 1}`, clause, find });
  }
  return rules;
}
