import type { Row } from '../neo4j';
import { evidenceFrom } from './evidence';
import type { CumulationRuleRow } from './types';

/** Columns of `rule`, a cumulation rule, with the clause that states it. */
export const CUMULATION_RULE = `rule {.id, .effect, .scope, .rule, .quote, .clauseId, .documentId, .file, .ranges} AS item,
    head([(stating:Clause)-[:STATES]->(rule) | [stating.id, stating.documentId]]) AS stated`;

export function cumulationRuleFrom({ item, stated }: Row): CumulationRuleRow {
  const [clauseId = null, documentId = null] = (stated as (string | null)[] | null) ?? [];
  const { id, effect, scope, ...why } = item as Row;
  const evidence = [evidenceFrom(why)].filter((one) => one !== null);
  return { __typename: 'CumulationRule', id, effect, scope, clauseId, documentId, evidence } as CumulationRuleRow;
}
