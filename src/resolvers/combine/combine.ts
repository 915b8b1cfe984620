import { badInput } from '../../errors';
import { awardById } from '../../graph/reads/award-by-id';
import { exclusiveDocumentsAmong } from '../../graph/reads/exclusive-documents-among';
import { restatementsAmong } from '../../graph/reads/restatements-among';
import { stackingAmong } from '../../graph/reads/stacking-among';
import type { StackingRow } from '../../graph/rows/stacking';
import type { AwardRow, CumulationRuleRow, ForceRow } from '../../graph/rows/types';
import type { Selection } from '../../graph/selection';
import type { ResolverContext } from '../context';
import { forceOf } from '../force';
import { ALL } from '../lists';
import { among } from './pairs';
import type { CombinationReasonRow, CombinationRow } from './rows';
import { capsOver, exclusionsOf } from './rules';
import { admissibleSets, type Cap } from './sets';
import { GRAVEST_FIRST, ofCap, ofDocument, ofOtherPairs, ofPair, ofRestated, ofSetAside, ofSumsUnknown, ofUndated } from './words';

const MOST_AWARDS = 20;

/**
 * The sets of awards that one claimant can hold together on a day (default: today in Asia/Shanghai), with sums and reasons.
 * @throws BAD_USER_INPUT that names `awards`: an empty list, more than `MOST_AWARDS`, a duplicate or an unknown id
 */
export async function combine(context: ResolverContext, ids: readonly string[], day?: string | null): Promise<CombinationRow> {
  checkCount(ids);
  const { load } = context;
  const asOf = day ?? context.today;
  const considered = await Promise.all(ids.map((id) => consider(context, id, asOf)));
  const held = considered.filter(({ force: { status } }) => status === 'IN_FORCE' || status === 'UNKNOWN');
  const nameOf = new Map(considered.map(({ award, name }) => [award.id, name]));
  const titles = (of: readonly string[]) => considered.flatMap(({ award }) => (of.includes(award.id) ? `“${award.title}”` : []));
  const names = (of: readonly string[]) => of.map((id) => nameOf.get(id) ?? id);

  const awards = { awards: held.map(({ award }) => award.id) };
  const [pairs, documents, restated] = await Promise.all([
    load(stackingAmong, ALL, awards),
    load(exclusiveDocumentsAmong, ALL, awards),
    load(restatementsAmong, ALL, awards),
  ]);
  const capRules = await capsOver(context, pairs);
  const rules = new Map(capRules.map(({ rule }) => [rule.id, rule]));
  const caps = capRules.map(({ rule, yuan, awards }): Cap => ({ rule: rule.id, yuan, awards }));
  const general = exclusionsOf(documents, pairs);
  const sets = admissibleSets(
    held.map(({ award: { id, totalYuan, maxYuan } }) => ({ id, yuan: totalYuan ?? maxYuan })),
    [...pairs.map((pair) => ({ ...pair, isOpen: isUnknown(pair) })), ...general.flatMap((one) => one.pairs)],
    caps,
    restated,
  );

  const known = [...pairs, ...general.flatMap((one) => one.pairs), ...restated.map(([aId, bId]) => ({ aId, bId }))];
  const others = unassessed(held, known);
  const unsaid = held.filter(({ award }) => award.maxYuan === null && award.totalYuan === null).map(({ award }) => award.id);
  const undated = held.filter(({ force }) => force.status === 'UNKNOWN');
  return {
    asOf,
    allSets: sets.map((set) => ({
      ...set,
      caps: set.caps.map(({ rule, ...cap }) => ({ ...cap, rule: rules.get(rule) as CumulationRuleRow })),
      conditions: pairs.filter(({ aId, bId, verdict }) => isOpen(verdict) && set.awards.includes(aId) && set.awards.includes(bId)),
    })),
    setAside: considered
      .filter((one) => !held.includes(one))
      .map(({ award, force, name }) => ({ award: award.id, force, explanation: ofSetAside(name, asOf, force) })),
    undated: undated.map(({ award }) => award.id),
    reasons: [
      ...general.map(({ rule: { ruleId, quote }, verdict, awards }) =>
        reason(ofDocument(verdict, quote, titles(awards)), awards, { ruleId }),
      ),
      ...pairs
        .toSorted((a, b) => GRAVEST_FIRST.indexOf(a.verdict) - GRAVEST_FIRST.indexOf(b.verdict))
        .map((pair) => reason(ofPair(pair.verdict, pair.reasons[0]?.explanation ?? ''), [pair.aId, pair.bId], { assessment: pair })),
      ...groupsOf(restated).map((group) => reason(ofRestated(names(group)), group)),
      ...(others.count > 0 ? [reason(ofOtherPairs(others.count), others.awards)] : []),
      ...undated.map(({ award, name }) => reason(ofUndated(name, asOf), [award.id])),
      ...capRules.map(({ rule, yuan, awards }) =>
        reason(ofCap(rule.evidence[0]?.quote ?? '', names(awards), yuan), awards, { ruleId: rule.id }),
      ),
      ...(unsaid.length > 0 ? [reason(ofSumsUnknown(names(unsaid)), unsaid)] : []),
    ],
  };
}

function reason(
  explanation: string,
  awards: readonly string[],
  { assessment = null, ruleId = null }: Partial<CombinationReasonRow> = {},
): CombinationReasonRow {
  return { explanation, awards, assessment, ruleId };
}

function checkCount(ids: readonly string[]): void {
  if (ids.length === 0) throw badInput('awards', 'awards is empty.');
  if (ids.length > MOST_AWARDS) throw badInput('awards', `awards must not exceed ${MOST_AWARDS}.`);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw badInput('awards', `awards names "${twice}" twice.`);
}

/** The properties of an award that a combination reads. */
const TOLD: Selection = { id: {}, title: {}, maxYuan: {}, totalYuan: {}, document: { number: {}, title: {} } };

/** An award with its force on a day and a name that identifies it: 晋市政办〔2023〕39号“中华老字号奖励” */
async function consider(context: ResolverContext, id: string, asOf: string): Promise<ConsideredAward> {
  const award = await context.load(awardById, id, {}, TOLD);
  if (award === null) throw badInput('awards', `awards names "${id}", which is not the id of an award.`);
  const force = await forceOf(context, id, asOf);
  return { award, force, name: `${award.document?.number ?? award.document?.title ?? ''}“${award.title}”` };
}

/** One of the given awards. */
interface ConsideredAward {
  readonly award: AwardRow;
  readonly force: ForceRow;
  readonly name: string;
}

/** Whether a pair depends on the case. */
const isOpen = (verdict: StackingRow['verdict']) => verdict === 'CONDITIONAL' || verdict === 'UNDETERMINED';

/** Whether it is unknown if both awards of a pair are paid: no rule decides it. */
const isUnknown = ({ verdict, reasons }: StackingRow) =>
  verdict === 'UNDETERMINED' || (verdict === 'CONDITIONAL' && (reasons[0]?.ruleId ?? null) === null);

/** Groups of restated awards from pairs. */
function groupsOf(restated: readonly (readonly [string, string])[]): string[][] {
  const groups: string[][] = [];
  for (const [a, b] of restated) {
    const group = groups.find((one) => one.includes(a) || one.includes(b));
    if (!group) groups.push([a, b]);
    else group.push(...[a, b].filter((id) => !group.includes(id)));
  }
  return groups;
}

/** The number of pairs without an assessment, and their awards. */
function unassessed(
  held: readonly ConsideredAward[],
  pairs: readonly { readonly aId: string; readonly bId: string }[],
): { count: number; awards: string[] } {
  const isAssessed = among(pairs.map(({ aId, bId }) => [aId, bId]));
  const ids = held.map(({ award }) => award.id);
  const lacks = ids.map((a) => ids.filter((b) => a !== b && !isAssessed(a, b)).length);
  return { count: lacks.reduce((total, one) => total + one, 0) / 2, awards: ids.filter((_, i) => (lacks[i] ?? 0) > 0) };
}
