import { type ForceProperties, lastDayOf } from '../../src/graph/model';
import { evidenceIn } from '../evidence';
import type { Evidence, LinkedClause, LinkedForce } from '../linked';
import { codePoints } from '../places';
import type { AmountFind, Found, RateFind, SourceText, Span } from '../types';
import { type Properties, present, type Written } from './writer';

const known = new WeakMap<SourceText, ReturnType<typeof codePoints>>();

/** The conversion of UTF-16 offsets of a file to code points. */
export function pointsOf(source: SourceText): ReturnType<typeof codePoints> {
  const points = known.get(source) ?? codePoints(source.raw);
  known.set(source, points);
  return points;
}

/** Ranges in code points of the file: start, end, start, end … */
export function places(source: SourceText, found: readonly (readonly [number, number])[]): number[] {
  const points = pointsOf(source);
  return found.flatMap(([start, end]) => [points.at(start), points.at(end)]);
}

/** `EvidenceProperties` of the graph's model. */
export function evidenceProperties({ rule, quote, clauseId, documentId, source, ranges: found }: Evidence): Properties {
  return found.length > 0
    ? { rule, quote, clauseId, documentId, file: source.file, ranges: places(source, found) }
    : { rule, quote, clauseId, documentId };
}

/** The quote of a find as `EvidenceProperties`. */
export function quoted(clause: LinkedClause, find: Span & { readonly rule: string }): Properties {
  return evidenceProperties(evidenceIn(clause, find, find.rule));
}

/** JSON of Amount: the contract's fields with its evidence. */
export const amountJson = (clause: LinkedClause, { kind: _, start, end, rule, ...said }: Found<AmountFind>) => ({
  ...present({ ...said }),
  evidence: present(quoted(clause, { start, end, rule })),
});

/** JSON of Rate: the contract's fields with its evidence. */
export const rateJson = (clause: LinkedClause, { value, valueMin, role, ...find }: Found<RateFind>) => ({
  ...present({ value, valueMin, role }),
  evidence: present(quoted(clause, find)),
});

/** `ForceProperties` of the graph's model. */
export function forceProperties(force: LinkedForce): Written<ForceProperties> {
  return {
    beginsFrom: force.beginsFrom,
    beginsBy: force.beginsBy,
    ends: force.ends,
    endReason: force.endReason,
    inherited: force.inherited || null,
    repealedBy: force.repealedBy,
    repealDated: force.repealReason ? force.repealDated : null,
    repealReason: force.repealReason,
    revivedFrom: force.revivedFrom,
    lastDay: lastDayOf({ ...force, repealDated: !force.repealReason || force.repealDated }),
    forceEvidence: force.evidence.length > 0 ? JSON.stringify(force.evidence.map((one) => present(evidenceProperties(one)))) : null,
  };
}
