import type { LinkedClause, LinkedCumulationRule } from '../linked';

/** Sentences about combining awards (叠加规则), each a node of its own. */
export function linkCumulationRules(clauses: readonly LinkedClause[]): LinkedCumulationRule[] {
  const rules: LinkedCumulationRule[] = [];
  for (const clause of clauses) {
    const finds = clause.facts.found.filter((find) => find.kind === 'cumulation');
    for (const [i, find] of finds.entries())
      rules.push({ id: `CumulationRule:${clause.id.slice('Clause:'.length)}·${i + 1}`, clause, find });
  }
  return rules;
}
