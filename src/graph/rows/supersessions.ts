import type { SupersessionBasis, SupersessionRelation } from '../model';
import type { Row } from '../neo4j';
import { type EvidenceRow, evidenceListFrom } from './evidence';

/** A document that replaces, amends or repeals another (替代、修改、废止). */
export interface SupersessionRow {
  readonly newerId: string | null;
  readonly olderId: string;
  readonly relation: SupersessionRelation;
  readonly basis: SupersessionBasis;
  readonly confidence: number;
  readonly evidence: EvidenceRow[];
}

/** Columns of an edge SUPERSEDES, `takes`, for `supersessionFrom`, in addition to `newerId` and `olderId`. */
export const SUPERSESSION = `takes.newerUnknown AS newerUnknown, takes.relation AS relation, takes.basis AS basis,
    takes.confidence AS confidence, takes.evidence AS evidence`;

/** Orders the edges between the same two documents. */
export const RELATION_PLACE = "CASE takes.relation WHEN 'REPLACES' THEN 0 WHEN 'REVISED_EDITION' THEN 1 WHEN 'AMENDS' THEN 2 ELSE 3 END";

export function supersessionFrom({ newerId, olderId, newerUnknown, relation, basis, confidence, evidence }: Row): SupersessionRow {
  return {
    newerId: newerUnknown === true ? null : newerId,
    olderId,
    relation,
    basis,
    confidence,
    evidence: evidenceListFrom(evidence),
  } as SupersessionRow;
}
