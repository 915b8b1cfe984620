import { list } from '../../src/graph/lists/connection';
import { cursorOf, placeOf } from '../../src/graph/lists/cursor';
import { pageOf } from '../../src/graph/lists/page';
import { amongMany, conditions, ofDocument } from '../../src/graph/statement';

const CLAUSES = { name: 'clauses', placeLength: 1 };

const argumentOf = (ask: () => unknown): unknown => {
  try {
    ask();
  } catch (error) {
    const { code, argument } = (error as { extensions: Record<string, unknown> }).extensions;
    return `${code} ${argument}`;
  }
  return null;
};

test('a cursor decodes to its place', () => {
  expect(placeOf(cursorOf('g1', 'clauses', [17]), 'after', 'g1', CLAUSES)).toEqual([17]);
  expect(placeOf(cursorOf('g1', 'search', [3.40282347, 1, 17]), 'after', 'g1', { name: 'search', placeLength: 3 })).toEqual([
    3.40282347, 1, 17,
  ]);
});

test.each([
  ['nonsense', 'xyz'],
  ['empty', ''],
  ['of an older generation', cursorOf('g0', 'clauses', [1])],
  ['of another list', cursorOf('g1', 'documents', [1])],
  ['of longer places', cursorOf('g1', 'clauses', [1, 2, 3])],
  ['with words in it', Buffer.from('["g1","clauses","1"]').toString('base64url')],
])('a cursor that is %s is refused with the name of its argument', (_, cursor) => {
  expect(argumentOf(() => pageOf({ first: 1, after: cursor }, 'g1', CLAUSES))).toBe('BAD_USER_INPUT after');
  expect(argumentOf(() => pageOf({ last: 1, before: cursor }, 'g1', CLAUSES))).toBe('BAD_USER_INPUT before');
});

test.each([
  [{ first: 1, last: 1 }, 'last'],
  [{ first: -1 }, 'first'],
  [{ last: -1 }, 'last'],
  [{ first: 501 }, 'first'],
  [{ last: 501 }, 'last'],
])('%j is refused', (page, argument) => {
  expect(argumentOf(() => pageOf(page, 'g1', CLAUSES))).toBe(`BAD_USER_INPUT ${argument}`);
});

test('a page has 50 things by default and 500 at most, and may be empty', () => {
  expect(pageOf({}, 'g', CLAUSES).size).toBe(50);
  expect(pageOf({ first: null, last: null }, 'g', CLAUSES)).toMatchObject({ direction: 'forward', size: 50 });
  expect(pageOf({ first: 500 }, 'g', CLAUSES).size).toBe(500);
  expect(pageOf({ last: 0 }, 'g', CLAUSES)).toMatchObject({ direction: 'backward', size: 0 });
});

describe('a list made of parts', () => {
  const { forward, backward, count } = list(
    {
      name: 'numbers',
      match: 'MATCH (n:Number)',
      begins: true,
      conditions: conditions({
        of: ofDocument('c', '$parameters.of', 'MATCH (n)<-[:STATES]-(c)'),
        even: 'n.even',
        level: amongMany('n.level', '$parameters.level'),
        size: {
          where: 'n.size IS NOT NULL',
          parts: ['small', 'large'].map((size) => ({ property: `n.${size}`, where: `n.${size} = true`, first: 'n.ordinal' })),
        },
      }),
      things: 'n',
      places: ['n.ordinal'],
      columns: 'n.id AS id',
    },
    () => null,
  );
  const plain = (text: string) => text.replace(/\s+/gu, ' ');

  test('is read forwards and backwards by one statement shape, and counted as a whole', () => {
    const page = forward.statement({});
    expect(plain(page)).toBe(
      '// numbers UNWIND $parameters.keys AS key CALL (key) { MATCH (n:Number) WHERE n.ordinal > $parameters.after[0] AND n.ordinal < $parameters.before[0] WITH n ORDER BY n.ordinal ASC LIMIT $parameters.limit RETURN [n.ordinal] AS place, n } RETURN key, place, n.id AS id',
    );
    expect(backward.statement({})).toBe(page.replace('n.ordinal ASC', 'n.ordinal DESC'));
    expect(plain(count.statement({}))).toBe(
      '// numbers UNWIND $parameters.keys AS key CALL (key) { MATCH (n:Number) WITH n RETURN count(*) AS total } RETURN key, total',
    );
  });

  test('has only the conditions of the given fields, and one text for all values', () => {
    const given = plain(forward.statement({ even: true, of: null }));
    expect(given).toContain('MATCH (n:Number) WHERE n.even AND n.ordinal >');
    expect(forward.statement({ even: false })).toBe(forward.statement({ even: true, of: null }));
  });

  test('begins with a selective condition, and is read in its order otherwise', () => {
    const few = plain(forward.statement({ even: true, of: ['d'], level: ['CITY'] }));
    expect(few).toContain(
      'MATCH (n:Number) MATCH (n)<-[:STATES]-(c) WHERE (c.documentId = $parameters.of[0] OR c.compilationId = $parameters.of[0]) WITH DISTINCT n WHERE n.even AND any(',
    );
    expect(plain(forward.statement({ level: ['CITY'] }))).toContain('n.level = $parameters.level[0] AND n.ordinal >');
    expect(plain(forward.statement({ level: ['CITY'] }))).toContain('ORDER BY n.level ASC, n.ordinal ASC');
    expect(plain(forward.statement({ level: ['CITY', 'TOWN'] }))).toContain('any(value IN $parameters.level WHERE n.level = value)');
  });

  test('is read in parts, each in its order, and counted as one', () => {
    const part = (size: string) =>
      `MATCH (n:Number) WHERE n.even AND n.${size} = true AND n.ordinal > $parameters.after[0] AND n.ordinal < $parameters.before[0] WITH n ORDER BY n.${size} DESC, n.ordinal DESC LIMIT $parameters.limit RETURN [n.ordinal] AS place, n`;
    expect(plain(backward.statement({ size: 'any', even: true }))).toContain(
      `CALL (key) { CALL (key) { ${part('small')} UNION ALL ${part('large')} } RETURN place, n ORDER BY place DESC LIMIT $parameters.limit }`,
    );
    expect(plain(forward.statement({ size: 'any', of: ['d'] }))).toContain('WITH DISTINCT n WHERE n.size IS NOT NULL AND n.ordinal >');
    expect(plain(count.statement({ size: 'any' }))).toContain('MATCH (n:Number) WHERE n.size IS NOT NULL WITH n RETURN count(*)');
  });
});
