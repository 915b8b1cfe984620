import type { DocumentFilter } from '../../schema-types';
import { numberKey, titleKey } from '../model';
import type { Row } from '../neo4j';
import { filtering } from './filtering';
import { forceFilter } from './force';
import { departmentIds, jurisdictionCodes } from './names';
import type { FilterScope } from './scope';

/** A condition: `document` meets `$filter`. Null entries do not restrict. */
export const DOCUMENT_FILTER = filtering(`
  ($filter.number IS NULL OR document.numberKey IN $filter.number OR any(key IN document.printedKeys WHERE key IN $filter.number))
  AND all(word IN coalesce($filter.title, []) WHERE document.titleKey CONTAINS word)
  AND ($filter.jurisdiction IS NULL OR document.jurisdictionCode IN $filter.jurisdiction)
  AND ($filter.level IS NULL OR document.level IN $filter.level)
  AND ($filter.issuer IS NULL OR EXISTS { MATCH (issuer:Department)-[:ISSUED]->(document) WHERE issuer.id IN $filter.issuer })
  AND ($filter.presence IS NULL OR document.presence IN $filter.presence)
  AND ${forceFilter('document')}`);

/** `$filter` and `$asOf` for DOCUMENT_FILTER, with resolved names; `$filter` is null without a filter. */
export async function documentFilter(scope: FilterScope, filter: DocumentFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const issuer = await departmentIds(scope, 'issuer', filter.issuer, jurisdiction);
  return {
    asOf: day,
    filter: {
      number: filter.number?.map(numberKey) ?? null,
      title: filter.title?.split(/\s+/u).map(titleKey).filter(Boolean) ?? null,
      jurisdiction,
      level: filter.level ?? null,
      issuer,
      presence: filter.presence ?? null,
      force: filter.force ?? null,
      endsBy: filter.endsBy ?? null,
    },
  };
}
