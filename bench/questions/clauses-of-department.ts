import type { Question } from './question';

const BUSIEST = `
  MATCH (department:Department)-[:RESPONSIBLE_FOR]->(:Clause)
  WITH department, count(*) AS owned
  WHERE owned >= 15
  RETURN department.id AS id, department.name AS name
  ORDER BY department.ordinal LIMIT 40
`;

/** A department with the first 50 clauses that it is responsible for, and their documents. */
export const clausesOfDepartment: Question = {
  name: 'a department’s clauses with their documents',
  graphql: `
    query ($name: String!) {
      department(name: $name) {
        name
        responsibilities(first: 50) { nodes { role basis clause { locator heading text document { number title } } } }
      }
    }
  `,
  cypher: `
    MATCH (department:Department {id: $id})
    RETURN department.name AS name,
      COLLECT {
        MATCH (department)-[owns:RESPONSIBLE_FOR]->(clause:Clause)
        WITH owns, clause
        ORDER BY clause.ordinal,
          CASE owns.role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 1 ELSE 2 END,
          CASE owns.basis WHEN 'STATED' THEN 0 WHEN 'IN_TEXT' THEN 1 ELSE 2 END
        LIMIT 50
        OPTIONAL MATCH (document:Document {id: clause.documentId})
        RETURN {
          role: owns.role, basis: owns.basis,
          clause: {locator: clause.locator, heading: clause.heading, text: clause.text, document: document {.number, .title}}
        }
      } AS responsibilities
  `,
  held: ({ department }) => [{ ...department, responsibilities: department.responsibilities.nodes }],
  askings: async (read) => (await read(BUSIEST)).map(({ id, name }) => ({ variables: { name }, parameters: { id } })),
};
