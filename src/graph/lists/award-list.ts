import type { Batch } from '../batch';
import { anAward } from '../rows/awards';
import type { AwardRow } from '../rows/types';
import { type Connection, type List, list } from './connection';
import { type Facet, type FacetCount, facetsOf } from './facets';

/** A list of awards with counts of the values of all of them. */
export interface AwardList extends List<AwardRow> {
  readonly facets: Batch<readonly FacetCount[]>;
}

/** A page of awards with the facets of the whole list. */
export interface AwardPage extends Connection<AwardRow> {
  readonly facets: (wanted: {
    readonly of: readonly Facet[];
    readonly first?: number | null;
  }) => Promise<{ of: Facet; values: FacetCount[] }[]>;
}

/** A list of awards from the statement of a page, as for `list`, with `award` in its sub-query. */
export const awardList = (statement: string): AwardList => ({ ...list(statement, anAward), facets: facetsOf(statement) });
