import type { Question } from './question';

const HELD_IN_FULL = `
  MATCH (document:Document {presence: 'FULL_TEXT'})
  WHERE document.number IS NOT NULL
  RETURN document.number AS number, document.numberKey AS numberKey
  ORDER BY document.ordinal LIMIT 40
`;

/** A document with its first 100 clauses and their responsible units. */
export const clausesOfDocument: Question = {
  name: 'a document with its clauses and their units',
  graphql: `
    query ($number: String!) {
      document(number: $number) {
        number title
        clauses(first: 100) { nodes { locator heading text responsibilities { role department { name } } } }
      }
    }
  `,
  cypher: `
    MATCH (document:Document {numberKey: $numberKey})
    RETURN document.number AS number, document.title AS title,
      COLLECT {
        MATCH (clause:Clause {documentId: document.id, form: 'FULL_TEXT'})
        WITH clause ORDER BY clause.ordinal LIMIT 100
        RETURN {
          locator: clause.locator, heading: clause.heading, text: clause.text,
          responsibilities: COLLECT {
            MATCH (clause)<-[owns:RESPONSIBLE_FOR]-(unit:Department)
            WITH owns, unit ORDER BY owns.role <> 'LEAD', owns.clauseId <> clause.id, head(owns.ranges), owns.place, unit.ordinal
            RETURN {role: owns.role, department: {name: unit.name}}
          }
        }
      } AS clauses
  `,
  held: ({ document }) => [{ ...document, clauses: document.clauses.nodes }],
  askings: async (read) =>
    (await read(HELD_IN_FULL)).map(({ number, numberKey }) => ({ variables: { number }, parameters: { numberKey } })),
};
