import type { Reading } from '../batch';
import { propertiesOf, record, type Selection, valuesOf } from '../selection';
import { documentFrom, documentItem, documentProperties } from './documents';
import { evidenceListFrom } from './evidence';
import { amountsFrom, ratesFrom, tiersFrom } from './figures';
import type { AwardRow } from './types';

const PROPERTIES = [
  'id',
  'title',
  'label',
  'condition',
  'maxYuan',
  'totalYuan',
  'documentId',
  'jurisdictionCode',
  'amounts',
  'rates',
  'tiers',
  'evidence',
];
const MADE_OF = { jurisdiction: ['jurisdictionCode'], document: [] };
const READERS = { amounts: amountsFrom, rates: ratesFrom, tiers: tiersFrom, evidence: evidenceListFrom };

/** The selection of an award in `$parameters.selected.award`: its properties, and those of its document if selected. */
export interface AwardParameter {
  readonly properties: readonly string[];
  readonly document: readonly string[] | null;
}

/** The value of `$parameters.selected.award`. A null selection means all properties and no document. */
export function awardParameter(selection: Selection | null): AwardParameter {
  return {
    properties: propertiesOf(selection, PROPERTIES, MADE_OF),
    document: selection?.document ? documentProperties(selection.document) : null,
  };
}

/** Cypher: the award in the variable `award`, with what `$parameters.selected.award` selects. */
export const awardItem = (award: string) => `[
    ${valuesOf(award, '$parameters.selected.award.properties')},
    ${documentItem(award, '$parameters.selected.award.document')}
  ]`;

/** An award from the result of `awardItem`. */
export function awardFrom(item: unknown, { properties, document }: AwardParameter): AwardRow {
  const [values, ofDocument] = item as [unknown, unknown];
  const row = record(properties, values, READERS);
  if (document) row.document = ofDocument && documentFrom(document, ofDocument);
  return { __typename: 'Award', ...row } as unknown as AwardRow;
}

/** Column of `award`. */
export const AWARD = `${awardItem('award')} AS item`;

export const anAward: Reading<AwardRow> = {
  selected: (selection) => ({ award: awardParameter(selection) }),
  from: ({ item }, { award }) => awardFrom(item, award as AwardParameter),
};
