import type { LinkedClause, LinkedCumulationRule } from '../linked';
import type { CumulationFind, Found } from '../types';
import { ON_ONE_PERSON } from '../vocabulary/stacking';
import { foldedWords } from './stacking-words';

/** One cumulation rule (叠加规则) for each sentence about combining awards. */
export function linkCumulationRules(clauses: readonly LinkedClause[]): LinkedCumulationRule[] {
  const rules: LinkedCumulationRule[] = [];
  for (const clause of clauses) {
    const finds = clause.facts.found.filter((find) => find.kind === 'cumulation');
    for (const [i, find] of finds.entries())
      rules.push({ id: `CumulationRule:${clause.id.slice('Clause:'.length)}·${i + 1}`, clause, find: scoped(clause, find) });
  }
  return rules;
}

/** A rule on one person (同一人获同序列称号的按就高原则) reaches what it names, not every award of the document. */
const scoped = (clause: LinkedClause, find: Found<CumulationFind>): Found<CumulationFind> =>
  find.scope === 'SAME_DOCUMENT' && ON_ONE_PERSON.test(foldedWords(clause).slice(find.start, find.end))
    ? { ...find, scope: 'NAMED' }
    : find;
