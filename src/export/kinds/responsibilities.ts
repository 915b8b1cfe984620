import type { Row } from '../../graph/neo4j';
import { BASIS_PLACE, ROLE_PLACE } from '../../graph/owners';
import { evidenceFrom } from '../../graph/rows/evidence';
import { column } from '../columns';
import { evidence } from '../evidence';
import { AS_OF, forceColumns, ofForce } from '../force';
import type { ExportKind } from '../kind';
import { documentColumns, ofDocument } from '../links';

export const responsibilities: ExportKind = {
  name: 'responsibilities',
  description: 'Roles of units in clauses (职责分工), each once, by clause in the order of the corpus, lead units first.',
  placeLength: 3,
  statement: `
  // export-responsibilities
  MATCH (clause:Clause)
  WHERE clause.ordinal >= $parameters.after[0]
  MATCH (clause)<-[owns:RESPONSIBLE_FOR]-(department:Department)
  WITH clause, owns, department, [clause.ordinal, 4 * ${ROLE_PLACE} + ${BASIS_PLACE}, department.ordinal] AS place
  WHERE place > $parameters.after
  WITH clause, owns, department, place
  ORDER BY clause.ordinal, place LIMIT $parameters.limit
  OPTIONAL MATCH (document:Document {id: clause.documentId})
  OPTIONAL MATCH (jurisdiction:Jurisdiction {code: department.jurisdictionCode})
  RETURN place, department.id AS departmentId, department.name AS departmentName, department.kind AS departmentKind,
    jurisdiction.code AS departmentJurisdictionCode, jurisdiction.name AS departmentJurisdictionName,
    owns.role AS role, owns.basis AS basis, clause.id AS clauseId, clause.locator AS clauseLocator, clause.heading AS clauseHeading,
    ${ofDocument('document')}, $parameters.asOf AS asOf, ${ofForce('clause', 'clause')},
    owns {.rule, .quote, .clauseId, .documentId, .file, .ranges} AS evidence
  ORDER BY clause.ordinal, place
  `,
  columns: [
    column('departmentId', 'Id of the unit. Stable across reloads of the same text.'),
    column('departmentName', 'Its full name.'),
    column('departmentKind', 'The kind of unit (DepartmentKind).'),
    column('departmentJurisdictionCode', 'GB/T 2260 code of its territory.'),
    column('departmentJurisdictionName', 'Name of that territory.'),
    column('role', 'Its role (ResponsibilityRole).'),
    column('basis', 'The basis of the responsibility (ResponsibilityBasis).'),
    column('clauseId', 'Id of the clause that it owns.'),
    column('clauseLocator', "The clause's numbers as printed."),
    column('clauseHeading', 'The heading of the clause, if it has one.'),
    ...documentColumns(),
    AS_OF,
    ...forceColumns('clause'),
    evidence('evidence', 'The words that state it.', (row) => [evidenceFrom(row.evidence as Row)].filter((one) => one !== null)),
  ],
};
