import type { Batch } from '../batch';
import { awardConditions } from '../filters/award';
import { AWARD, anAward } from '../rows/awards';
import type { AwardRow } from '../rows/types';
import type { ListParts } from '../statement';
import { type Connection, type List, list } from './connection';
import { type Facet, type FacetCount, facetsOf } from './facets';

/** A list of awards with facets over the whole list. */
export interface AwardList extends List<AwardRow> {
  readonly facets: Batch<readonly FacetCount[]>;
}

/** A page of awards with facets over the whole list. */
export interface AwardPage extends Connection<AwardRow> {
  readonly facets: (wanted: {
    readonly of: readonly Facet[];
    readonly first?: number | null;
  }) => Promise<{ of: Facet; values: FacetCount[] }[]>;
}

/** A list of awards from the parts that differ between such lists. */
export function awardList({
  conditions = awardConditions('award'),
  ...listed
}: Omit<ListParts, 'things' | 'places' | 'columns'> & Partial<Pick<ListParts, 'places'>>): AwardList {
  const whole = { places: ['award.ordinal'], ...listed, conditions, things: 'award', columns: AWARD };
  return { ...list(whole, anAward), facets: facetsOf(whole) };
}
