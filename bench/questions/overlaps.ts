import type { Question } from './question';

/** The first 50 overlaps, with both texts. */
export const overlaps: Question = {
  name: '50 overlaps with both texts',
  graphql: `
    {
      overlaps(first: 50) {
        nodes { kind similarity containment sameDocument a { locator fullText } b { locator fullText } }
      }
    }
  `,
  cypher: `
    MATCH (a:Clause)-[alike:DUPLICATES_WITH]->(b:Clause)
    WHERE a.ordinal > -1
    WITH a, alike, b ORDER BY a.ordinal, b.ordinal LIMIT 50
    RETURN alike.kind AS kind, alike.similarity AS similarity, alike.containment AS containment, alike.sameDocument AS sameDocument,
      a {.locator, .fullText} AS a, b {.locator, .fullText} AS b
    ORDER BY a.ordinal, b.ordinal
  `,
  held: ({ overlaps }) => overlaps.nodes,
  askings: async () => [{ variables: {}, parameters: {} }],
};
