import fc from 'fast-check';
import { cursorOf } from '../../src/graph/lists/cursor';
import { MIXED, valuesOf } from './fuzz-graph';

/** Words with a meaning in Lucene, Cypher, GraphQL, JSON or JavaScript, and rare characters. The graph holds none of them. */
const ODD = [
  '',
  ' ',
  'a AND (b OR',
  '*',
  '?',
  '"',
  "'",
  '`',
  '\\',
  '\\\\"',
  '企业~2^4 +-!(){}[]:/ && ||',
  'title:*',
  '/.*/',
  "x'}) DETACH DELETE n //",
  '$keys',
  '{"$ne": null}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '\u0000',
  '\n\r\t\b\f',
  '\uD800',
  '\uDC00企\uD800',
  '\uFFFF',
  '\uFEFF',
  '\u2028',
  '🀄',
  '👨‍👩‍👧',
  '𠮷',
  'ﷺ',
  '㍿',
  'e\u0301',
  'İ',
  '２０２６',
  '1e400',
  'NaN',
  '-1',
  '企业'.repeat(100),
  '企'.repeat(201),
  'a'.repeat(100_000),
  '("'.repeat(2_000),
];

const odd: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

/** Mostly a value of the graph, whole or in part. */
function known(...names: readonly string[]): fc.Arbitrary<string> {
  const value = fc.constantFrom(...valuesOf(...names));
  const part = fc.tuple(value, fc.nat(8), fc.integer({ min: 1, max: 8 })).map(([text, at, length]) => text.slice(at, at + length));
  return fc.oneof({ weight: 24, arbitrary: value }, { weight: 2, arbitrary: part }, { weight: 3, arbitrary: odd });
}

/** Names of lists whose cursors hold one number. */
const list = fc.constantFrom('clauses', 'documents', 'awards', 'departments', 'clauses-of-document', 'responsibilities-of-department');

/** Places near the ordinals of a first load. */
const place = fc.nat(800).map((number) => number * 2 ** 24);

/** Cursors of this generation with one or more numbers, a cursor of another generation, and invalid cursors. */
const cursor: fc.Arbitrary<string> = fc.oneof(
  { weight: 24, arbitrary: fc.tuple(list, place).map(([name, one]) => cursorOf(MIXED.digest, name, [one])) },
  { weight: 4, arbitrary: fc.tuple(place, place).map((both) => cursorOf(MIXED.digest, 'stacking', both)) },
  { weight: 2, arbitrary: fc.array(fc.double(), { maxLength: 4 }).map((places) => cursorOf(MIXED.digest, 'search', places)) },
  { weight: 1, arbitrary: fc.constant(cursorOf('older', 'clauses', [1])) },
  { weight: 1, arbitrary: fc.json().map((json) => Buffer.from(json).toString('base64url')) },
  { weight: 1, arbitrary: odd },
);

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const wrongDay = fc.constantFrom(
  '2023-02-30',
  '0000-00-00',
  '2023-1-1',
  '2023',
  '',
  '今天',
  '9999-12-31',
  '0001-01-01',
  '2023-01-01T00:00:00Z',
);

const ANYWHERE = known('title', 'number', 'name', 'text', 'quote');

/** Values by the name of their argument or field. */
const STRINGS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  after: cursor,
  before: cursor,
  number: known('number', 'printedNumbers'),
  document: known('number', 'title', 'id'),
  title: known('title', 'noticeTitle'),
  locator: known('locator'),
  chapter: known('chapter'),
  name: known('name', 'aliases', 'shortName'),
  issuer: known('name', 'aliases', 'shortName'),
  department: known('name', 'aliases', 'shortName'),
  jurisdiction: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('山西省', '晋城市', '140000', '140500', '100000', '省') },
    { weight: 1, arbitrary: odd },
  ),
  beneficiary: known('code', 'name'),
  awardType: known('code', 'name'),
  matter: known('code', 'name'),
  code: known('code'),
  text: fc.oneof(
    fc.constantFrom('企业', '老字号 奖励', '专精特新', '中华老字号奖励20万元', '晋政办发〔2026〕3号', '省工信厅', 'SRDI', '贷'),
    ANYWHERE,
  ),
};

const AWARDS = MIXED.nodes.filter(({ label }) => label === 'Award').map(({ id }) => id);
const id = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...AWARDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MIXED.nodes.map((node) => node.id)) },
  { weight: 1, arbitrary: fc.constantFrom(...MIXED.edges.map((edge) => edge.id)) },
  { weight: 1, arbitrary: odd },
);

const int = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 4, arbitrary: fc.constantFrom(10, 50, 500) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 501, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1e21, 1.5) },
);
const float = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(-1, 2, 1e300, -1e300, 5e-324, 2 ** 53, 2 ** 53 + 2, -0, 200_000, 500_000),
);

/** Keys of this schema's entities and of foreign ones, incomplete keys, and no keys. */
const representation = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(
      fc.record({ __typename: fc.constant('Document'), number: STRINGS.number as fc.Arbitrary<string> }),
      fc.record({ __typename: fc.constant('Department'), name: STRINGS.name as fc.Arbitrary<string> }),
      fc.record({
        __typename: fc.constant('Clause'),
        document: fc.record({ number: STRINGS.number as fc.Arbitrary<string> }),
        locator: STRINGS.locator as fc.Arbitrary<string>,
      }),
      fc.record({
        __typename: fc.constantFrom('AwardType', 'Beneficiary', 'Matter', 'Jurisdiction'),
        code: fc.oneof(STRINGS.code as fc.Arbitrary<string>, fc.constant('140000')),
      }),
      fc.record({
        __typename: fc.constantFrom('Document', 'Clause', 'Award', 'Department', 'CumulationRule', 'Matter'),
        id,
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        __typename: fc.oneof(
          fc.constantFrom('Query', 'Overlap', 'Node', 'Clause', '__proto__', 'constructor', 'toString'),
          odd,
          fc.constant(1),
        ),
        id: fc.jsonValue({ maxDepth: 2 }),
        document: fc.jsonValue({ maxDepth: 2 }),
        number: fc.jsonValue({ maxDepth: 2 }),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** A value of a scalar type for a named argument or input field. Most are valid. */
export function scalar(type: string, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'ID':
      return id;
    case 'Int':
      return int;
    case 'Float':
    case 'Yuan':
      return float;
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc.oneof({ weight: 24, arbitrary: day }, { weight: 1, arbitrary: wrongDay });
    case '_Any':
      return representation;
    case 'String':
      return STRINGS[name] ?? ANYWHERE;
    default:
      throw new Error(`No values are known for the type ${type}.`);
  }
}
