import type { StackingVerdict } from '../../graph/model';
import { clauseById } from '../../graph/reads/clause-by-id';
import { cumulationRuleById } from '../../graph/reads/cumulation-rule-by-id';
import type { ExclusiveDocument } from '../../graph/reads/exclusive-documents-among';
import type { EvidenceRow } from '../../graph/rows/evidence';
import type { StackingRow } from '../../graph/rows/stacking';
import type { CumulationRuleRow } from '../../graph/rows/types';
import type { ResolverContext } from '../context';
import { present } from '../entities';
import { among } from './pairs';
import type { CombinationCapRow } from './rows';
import type { Pair } from './sets';

/** Verdicts of rules over all awards of a document, for pairs without an assessment. The rule of a pair itself has precedence. */
export function exclusionsOf(documents: readonly ExclusiveDocument[], assessed: readonly Pair[]) {
  const isAssessed = among(assessed.map(({ aId, bId }) => [aId, bId]));
  return documents.flatMap((rule) => {
    const isStem = among(rule.stems);
    const verdict: StackingVerdict = rule.effect === 'BEST_OF' ? 'HIGHEST_ONLY' : 'PROHIBITED';
    const pairs = rule.awards.flatMap((aId, i) =>
      rule.awards.slice(i + 1).flatMap((bId): Pair[] => (isAssessed(aId, bId) || isStem(aId, bId) ? [] : [{ aId, bId, verdict }])),
    );
    const awards = rule.awards.filter((id) => pairs.some(({ aId, bId }) => id === aId || id === bId));
    return pairs.length > 0 ? [{ rule, verdict, pairs, awards }] : [];
  });
}

/** The caps that decide pairs (CONDITIONAL), each with the awards of its pairs. Only caps whose sentence states a sum in yuan. */
export async function capsOver({ load }: ResolverContext, pairs: readonly StackingRow[]): Promise<CombinationCapRow[]> {
  const awardsOf = new Map<string, Set<string>>();
  for (const { verdict, reasons, aId, bId } of pairs) {
    const rule = verdict === 'CONDITIONAL' ? reasons[0]?.ruleId : null;
    if (rule) awardsOf.set(rule, (awardsOf.get(rule) ?? new Set()).add(aId).add(bId));
  }
  const caps = [...awardsOf].map(async ([id, awards]) => {
    const rule = present(id, await load(cumulationRuleById, id));
    const isCap = rule.effect === 'AGGREGATE_CAP' && rule.clauseId !== null;
    const clause = isCap ? await load(clauseById, rule.clauseId, {}, { amounts: {} }) : null;
    const sums = (clause?.amounts ?? []).flatMap(({ yuan, role, evidence }) =>
      role === 'CAP' && yuan !== null && within(evidence, rule) ? yuan : [],
    );
    return sums.length > 0 ? [{ rule, yuan: sums.reduce((most, sum) => Math.max(most, sum)), awards: [...awards] }] : [];
  });
  return (await Promise.all(caps)).flat();
}

/** Whether a quote lies within the sentence of a rule. */
function within({ source }: EvidenceRow, { evidence: [sentence] }: CumulationRuleRow): boolean {
  const around = sentence?.source;
  if (!source || !around || source.file !== around.file) return false;
  return source.ranges.every(({ start, end }) => around.ranges.some((range) => range.start <= start && end <= range.end));
}
