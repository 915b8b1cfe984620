import { numberKey } from '../../src/graph/model';
import type { Question } from './question';

const SIZE = 100;
const NUMBERS = `
  MATCH (document:Document)
  WHERE document.number IS NOT NULL
  RETURN document.number AS number
  ORDER BY document.ordinal LIMIT 1000
`;

/** Documents by number, as a federation gateway asks for them. */
export const entities: Question = {
  name: '100 entities by number',
  graphql: `
    query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Document { number title presence dateDocument } }
    }
  `,
  cypher: `
    UNWIND $keys AS key
    MATCH (document:Document {numberKey: key})
    RETURN document.number AS number, document.title AS title, document.presence AS presence, document.dateDocument AS dateDocument
  `,
  held: ({ _entities }) => _entities,
  askings: async (read) => {
    const numbers = (await read(NUMBERS)).map(({ number }) => String(number));
    const pages = Array.from({ length: Math.floor(numbers.length / SIZE) }, (_, page) => numbers.slice(page * SIZE, (page + 1) * SIZE));
    return pages.map((page) => ({
      variables: { representations: page.map((number) => ({ __typename: 'Document', number })) },
      parameters: { keys: page.map(numberKey) },
    }));
  },
};
