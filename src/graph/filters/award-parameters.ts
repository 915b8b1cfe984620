import type { AwardFilter } from '../../schema-types';
import { searched } from '../model';
import type { Row } from '../neo4j';
import { restatedAwards } from '../reads/restated-awards';
import { awardTypeCodes, beneficiaryCodes, codesAround, departmentIds, documentIds, jurisdictionCodes, matterCodes } from './names';
import type { FilterScope } from './scope';

/** `$filter` and `$asOf` for AWARD_FILTER, with resolved names; `$filter` is null without a filter. */
export async function awardFilter(scope: FilterScope, filter: AwardFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const around = await codesAround(scope, 'around', filter.around);
  const [document, department, beneficiary, awardType, matter] = await Promise.all([
    documentIds(scope, 'document', filter.document),
    departmentIds(scope, 'department', filter.department, jurisdiction ?? around),
    beneficiaryCodes(scope, filter.beneficiary),
    awardTypeCodes(scope, filter.awardType),
    matterCodes(scope, filter.matter),
  ]);
  const rest = {
    document,
    jurisdiction,
    around,
    level: filter.level ?? null,
    department,
    beneficiary,
    awardType,
    matter,
    force: filter.force ?? null,
    endsBy: filter.endsBy ?? null,
    minYuan: filter.minYuan ?? null,
    hasSum: filter.hasSum ?? null,
    text: filter.text == null ? null : wordsOf(filter.text),
    restated: null,
  };
  if (!filter.withoutRestatements) return { asOf: day, filter: rest };
  const restated = await scope.load(restatedAwards, 'all', { filter: rest, asOf: day });
  return { asOf: day, filter: { ...rest, restated } };
}

/** The words of a text in the form for search, without words that have neither letters nor digits. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[\s\p{Default_Ignorable_Code_Point}]+/u).map((word) => searched(word).replace(/^\p{P}+|\p{P}+$/gu, ''));
  return words.filter(Boolean);
}
