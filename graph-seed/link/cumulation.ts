import type { LinkedAward, LinkedClause, LinkedCumulationRule } from '../linked';
import type { CumulationFind, Found } from '../types';
import { ON_ONE_PERSON, ONCE_FOR_A_THING } from '../vocabulary/stacking';
import { foldedWords } from './stacking-words';

/** One cumulation rule (叠加规则) for each sentence about combining awards. */
export function linkCumulationRules(clauses: readonly LinkedClause[], awards: readonly LinkedAward[]): LinkedCumulationRule[] {
  const rewarding = new Set(awards.flatMap(({ statedIn }) => statedIn.map(articleOf)));
  const rules: LinkedCumulationRule[] = [];
  for (const clause of clauses) {
    const finds = clause.facts.found.filter((find) => find.kind === 'cumulation');
    for (const [i, find] of finds.entries())
      rules.push({
        id: `CumulationRule:${clause.id.slice('Clause:'.length)}·${i + 1}`,
        clause,
        find: scoped(clause, find, rewarding.has(articleOf(clause))),
      });
  }
  return rules;
}

/**
 * A rule on one person (同一人获同序列称号的按就高原则) reaches what it names, not every award of the document. A rule in an article without awards
 * (附则：同一单位只奖励一次) reaches the document's, unless it names two of them.
 */
function scoped(clause: LinkedClause, find: Found<CumulationFind>, rewards: boolean): Found<CumulationFind> {
  const saying = foldedWords(clause).slice(find.start, find.end);
  if (find.scope === 'SAME_DOCUMENT' && ON_ONE_PERSON.test(saying)) return { ...find, scope: 'NAMED' };
  const isOfAll = find.effect !== 'ALLOWS_ON_TOP' && !(find.effect === 'ONCE_ONLY' && ONCE_FOR_A_THING.test(saying));
  const widens = find.scope === 'SAME_CLAUSE' && clause.form === 'FULL_TEXT' && !rewards && isOfAll;
  return widens ? { ...find, scope: 'SAME_DOCUMENT' } : find;
}

/** The outermost clause around a clause, chapters apart. */
function articleOf(clause: LinkedClause): LinkedClause {
  let at = clause;
  while (at.parent && at.parent.segment.kind !== 'CHAPTER') at = at.parent;
  return at;
}
