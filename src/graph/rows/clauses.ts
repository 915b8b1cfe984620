import type { Reading } from '../batch';
import { listed, propertiesOf, record, type Selection, valuesOf } from '../selection';
import { documentFrom, documentItem, documentProperties } from './documents';
import { sourceFrom } from './evidence';
import { amountsFrom, ratesFrom } from './figures';
import { type OwnerParameter, ownerFrom, ownerItem, ownerParameter } from './responsibilities';
import type { ClauseRow } from './types';

const ENTRY = ['compilationId', 'chapter', 'category', 'section', 'number'];
const SOURCE = ['file', 'ranges'];
const PROPERTIES = ['id', 'label', 'kind', 'form', 'locator', 'heading', 'path', 'text', 'fullText', 'documentId', 'amounts', 'rates'];
const MADE_OF = { compilation: ENTRY, source: SOURCE, document: [], responsibilities: [] };
const READERS = { path: listed, ranges: listed, amounts: amountsFrom, rates: ratesFrom };

/** The selection of a clause in `$parameters.selected.clause`: its properties, and what is selected of its document and owners. */
export interface ClauseParameter {
  readonly properties: readonly string[];
  readonly document: readonly string[] | null;
  readonly responsibilities: OwnerParameter | null;
}

/** The value of `$parameters.selected.clause`. A null selection means all properties and no links. */
export function clauseParameter(selection: Selection | null): ClauseParameter {
  const { document = null, responsibilities = null } = selection ?? {};
  const properties = propertiesOf(selection, [...PROPERTIES, ...ENTRY, ...SOURCE], MADE_OF);
  return {
    properties: responsibilities?.clause && !properties.includes('id') ? [...properties, 'id'] : properties,
    document: document && documentProperties(document),
    responsibilities: responsibilities && ownerParameter(responsibilities),
  };
}

/** Cypher: the clause in the variable `clause`, with what `$parameters.selected.clause` selects. */
export const clauseItem = (clause: string) => `[
    ${valuesOf(clause, '$parameters.selected.clause.properties')},
    ${documentItem(clause, '$parameters.selected.clause.document')},
    CASE WHEN $parameters.selected.clause.responsibilities IS NOT NULL THEN ${ownerItem(clause, '$parameters.selected.clause.responsibilities')} END
  ]`;

/** A clause from the result of `clauseItem`. */
export function clauseFrom(item: unknown, { properties, document, responsibilities }: ClauseParameter): ClauseRow {
  const [values, ofDocument, owners] = item as [unknown, unknown, unknown[]];
  const row = record(properties, values, READERS);
  if (row.file !== undefined) row.source = sourceFrom(row.file as string, row.ranges as number[]);
  if (document) row.document = ofDocument && documentFrom(document, ofDocument);
  if (responsibilities) row.responsibilities = owners.map((owner) => ownerFrom(owner, responsibilities, row.id as string));
  return { __typename: 'Clause', ...row } as unknown as ClauseRow;
}

/** Column of `clause`. */
export const CLAUSE = `${clauseItem('clause')} AS item`;

export const aClause: Reading<ClauseRow> = {
  selected: (selection) => ({ clause: clauseParameter(selection) }),
  from: ({ item }, { clause }) => clauseFrom(item, clause as ClauseParameter),
};
