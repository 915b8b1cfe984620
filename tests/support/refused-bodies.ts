const FILTER = 'query($f: ClauseFilter) { clauses(filter: $f, first: 1) { totalCount } }';
const NODES = 'query($k: [ID!]!) { nodes(ids: $k) { id } }';
const ENTITIES = 'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }';

const keys = (count: number, value: unknown = 1) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`forc${i}`, value]));
const post = (query: string, variables: unknown) => JSON.stringify({ query, variables });
/** Nested JSON lists. */
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const withNested = (query: string, name: string, levels: number) => post(query, { [name]: 0 }).replace(':0}', `:${nested(levels)}}`);
const repeated = (count: number, part: (i: number) => string) => Array.from({ length: count }, (_, i) => part(i)).join(' ');

/** Bodies up to 1 MB, each over one limit. They would stall or end a service without limits. */
export const REFUSED_BODIES: readonly (readonly [name: string, limit: string, body: string])[] = [
  ['60,000 unknown keys of a filter', 'keys', post(FILTER, { f: keys(60_000) })],
  ['5,000 unknown keys of a filter', 'keys', post(FILTER, { f: keys(5_000) })],
  ['60,000 variables', 'keys', post(FILTER, keys(60_000))],
  ['150,000 empty objects for ids', 'values', post(NODES, { k: Array.from({ length: 150_000 }, () => ({})) })],
  ['200 KB of numbers for entities', 'values', post(ENTITIES, { r: Array.from({ length: 100_000 }, () => 7) })],
  [
    '500 lists of 500 numbers for ids',
    'allValues',
    post(NODES, { k: Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 1)) }),
  ],
  ['100,000 lists within each other for entities', 'levels', withNested(ENTITIES, 'r', 100_000)],
  ['100,000 lists within each other for a filter', 'levels', withNested(FILTER, 'f', 100_000)],
  ['500,000 lists within each other for ids', 'levels', withNested(NODES, 'k', 500_000)],
  ['100,000 lists within each other in extensions', 'levels', `{"query":"{ __typename }","extensions":{"a":${nested(100_000)}}}`],
  ['a text of 1 MB for a day', 'characters', post('query($d: Date) { clauses(asOf: $d) { totalCount } }', { d: 'x'.repeat(1_000_000) })],
  ['a text of 1 MB in a filter', 'characters', post(FILTER, { f: { department: '企'.repeat(330_000), ...keys(90) } })],
  ['a text of 1 MB in the document', 'document', post(`{ search(text: "${'企'.repeat(330_000)}") { totalCount } }`, {})],
  ['a name of 1 MB in the document', 'characters', post(`{ ${'a'.repeat(1_000_000)} }`, {})],
  ['500,000 fields', 'tokens', post(`{ ${'a '.repeat(500_000)} }`, {})],
  ['3,990 equal fields', 'fields', post(`{ ${'__typename '.repeat(3_990)} }`, {})],
  ['3,990 equal fields that nothing spreads', 'fields', post(`{ __typename } fragment A on Query { ${'__typename '.repeat(3_900)} }`, {})],
  ['a document of lists within each other', 'nesting', post(`{ nodes(ids: ${nested(1_900)}) { id } }`, {})],
  ['a document of fields within each other', 'nesting', post(`${'{ a '.repeat(1_300)}${'}'.repeat(1_300)}`, {})],
  ['a type of lists within each other', 'nesting', post(`query($a: ${'['.repeat(1_000)}ID${']'.repeat(1_000)}) { __typename }`, {})],
  ['1 MB of comments', 'document', post(`{ __typename } ${'#\n'.repeat(340_000)}`, {})],
  ['a text of 50,000 characters', 'characters', post(FILTER, { f: { department: '企'.repeat(50_000) } })],
  ['200 texts of 1,900 characters', 'allCharacters', post(FILTER, { f: { matter: Array.from({ length: 200 }, () => 'x'.repeat(1_900)) } })],
  [
    '500 names used 100 times',
    'usedValues',
    post(`query($m: [String!]) { ${repeated(100, (i) => `a${i}: awards(filter: { matter: $m }) { totalCount }`)} }`, {
      m: Array.from({ length: 500 }, (_, i) => `没有的事项${i}`),
    }),
  ],
  ['9,000 texts of 90 characters', 'allCharacters', post(FILTER, { f: keys(90, keys(99, 'x'.repeat(90))) })],
  [
    '20 names of 1,900 characters used 190 times',
    'usedCharacters',
    post(`query($d: [String!]) { ${repeated(190, (i) => `a${i}: clauses(filter: { departments: $d }) { totalCount }`)} }`, {
      d: Array.from({ length: 20 }, (_, i) => '局'.repeat(1_900) + i),
    }),
  ],
  ['250 aliases', 'aliases', post(`{ ${repeated(250, (i) => `a${i}: __typename`)} }`, {})],
];
