import type { ClauseFilter } from '../../schema-types';
import type { Row } from '../neo4j';
import { among, amongMany, conditions, leadingTo, ofDocument, ofUnit } from '../statement';
import { forceConditions } from './force';
import { chapterNames, departmentIds, departmentLists, documentIds, jurisdictionCodes, termsIn } from './names';
import type { FilterScope } from './scope';

const UNIT = 'MATCH (clause)<-[part:RESPONSIBLE_FOR]-(unit:Department)';
const FILTER = '$parameters.filter';

/** The conditions of a filter of clauses, on the variable `clause`. */
export const clauseConditions = conditions(
  {
    document: ofDocument('clause', `${FILTER}.document`),
    kind: among('clause.kind', `${FILTER}.kind`),
    jurisdiction: amongMany('clause.jurisdictionCode', `${FILTER}.jurisdiction`),
    level: amongMany('clause.level', `${FILTER}.level`),
    chapter: among('clause.chapter', `${FILTER}.chapter`),
    form: among('clause.form', `${FILTER}.form`),
    department: ofUnit(UNIT, 'unit', `${FILTER}.department`),
    role: (roles) => ({ match: UNIT, where: among('part.role', `${FILTER}.role`)(roles) }),
    departments: (lists) => ({
      match: (lists as unknown[]).map((_, i) => `MATCH (clause)<-[:RESPONSIBLE_FOR]-(unit${i}:Department)`).join('\n    '),
      where: (lists as unknown[]).map((_, i) => `unit${i}.id IN ${FILTER}.departments[${i}]`).join(' AND ') || 'true',
    }),
    namesUnit: `${FILTER}.namesUnit = EXISTS {
      MATCH (clause)-[:PART_OF*0..]->(:Clause)<-[part:RESPONSIBLE_FOR]-(:Department) WHERE part.basis <> 'ISSUER'
      RETURN part
      UNION
      MATCH (clause)<-[:PART_OF*]-(:Clause)<-[part:RESPONSIBLE_FOR]-(:Department) WHERE part.basis <> 'ISSUER'
      RETURN part
    }`,
    beneficiary: leadingTo('MATCH (clause)-[:BENEFITS]->(payee:Beneficiary)', 'payee', 'beneficiary', FILTER),
    awardType: leadingTo('MATCH (clause)-[:OF_TYPE]->(instrument:AwardType)', 'instrument', 'awardType', FILTER),
    matter: leadingTo('MATCH (clause)-[:STATES]->(:Award)-[:REWARDS]->(purpose:Matter)', 'purpose', 'matter', FILTER),
    minYuan: { match: 'MATCH (clause)-[:STATES]->(promised:Award)', where: `promised.maxYuan >= ${FILTER}.minYuan` },
    hasAward: `${FILTER}.hasAward = EXISTS { (clause)-[:STATES]->(:Award) }`,
    ...forceConditions('clause', FILTER),
  },
  'filter',
);

/** Parameters of `clauseConditions` from a filter, with names resolved to ids and codes. Absent fields are null. */
export async function clauseFilter(scope: FilterScope, filter: ClauseFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const [document, chapter, department, departments, terms] = await Promise.all([
    documentIds(scope, 'document', filter.document),
    chapterNames(scope, 'chapter', filter.chapter),
    departmentIds(scope, 'department', filter.department, jurisdiction),
    departmentLists(scope, 'departments', filter.departments, jurisdiction),
    termsIn(scope, filter),
  ]);
  return {
    asOf: day,
    filter: {
      document,
      kind: filter.kind ?? null,
      jurisdiction,
      level: filter.level ?? null,
      department,
      departments,
      namesUnit: filter.namesUnit ?? null,
      role: filter.role ?? null,
      chapter,
      form: filter.form ?? null,
      force: filter.force ?? null,
      endsBy: filter.endsBy ?? null,
      ...terms,
      minYuan: filter.minYuan ?? null,
      hasAward: filter.hasAward ?? null,
    },
  };
}
