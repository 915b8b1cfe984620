import { cursorOf } from '../../src/graph/lists/cursor';
import type { Question } from './question';

const NEAR_THE_END = `
  MATCH (clause:Clause)
  RETURN clause.ordinal AS ordinal
  ORDER BY clause.ordinal DESC SKIP 100 LIMIT 40
`;

/** A page near the end of the list of all clauses. */
export const deepPage: Question = {
  name: 'a page deep in the list of clauses',
  graphql: `
    query ($after: String!) {
      clauses(first: 50, after: $after) { nodes { locator heading text document { number title } } }
    }
  `,
  cypher: `
    MATCH (clause:Clause) WHERE clause.ordinal > $after
    WITH clause ORDER BY clause.ordinal LIMIT 50
    OPTIONAL MATCH (document:Document {id: clause.documentId})
    RETURN clause.locator AS locator, clause.heading AS heading, clause.text AS text, document {.number, .title} AS document
    ORDER BY clause.ordinal
  `,
  held: ({ clauses }) => clauses.nodes,
  askings: async (read, generation) =>
    (await read(NEAR_THE_END)).map(({ ordinal }) => ({
      variables: { after: cursorOf(generation, 'clauses', [Number(ordinal)]) },
      parameters: { after: ordinal },
    })),
};
