import { list } from '../../src/graph/lists/connection';
import { cursorOf, placeOf } from '../../src/graph/lists/cursor';
import { pageOf } from '../../src/graph/lists/page';

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

test('a cursor gives back its place', () => {
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
])('a cursor that is %s is refused by the name of its argument', (_, cursor) => {
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

test('50 where nothing is said, 500 at most, 0 if you like', () => {
  expect(pageOf({}, 'g', CLAUSES).size).toBe(50);
  expect(pageOf({ first: null, last: null }, 'g', CLAUSES)).toMatchObject({ direction: 'forward', size: 50 });
  expect(pageOf({ first: 500 }, 'g', CLAUSES).size).toBe(500);
  expect(pageOf({ last: 0 }, 'g', CLAUSES)).toMatchObject({ direction: 'backward', size: 0 });
});

test('one statement reads forwards, backwards and counts', () => {
  const statement = `UNWIND $keys AS key CALL (key) { MATCH (n) WHERE n.at > $after AND n.at < $before RETURN n.at AS place ORDER BY place ASC LIMIT $limit } RETURN key, place`;
  const { forward, backward, count } = list(statement, () => null);
  const inOneMap = (text: string) => text.replaceAll('$', '$parameters.');
  expect(forward.statement).toBe(inOneMap(statement));
  expect(backward.statement).toBe(inOneMap(statement.replace('ASC', 'DESC')));
  expect(count.statement.replace(/\s+/gu, ' ')).toBe(
    inOneMap(
      'UNWIND $keys AS key CALL (key) { MATCH (n) WHERE n.at > $after AND n.at < $before RETURN n.at AS place } RETURN key, count(*) AS total',
    ),
  );
  const withMap = list(statement.replace('RETURN key, place', 'RETURN key, place, n {.id} AS n'), () => null);
  expect(withMap.count.statement).toBe(count.statement);
  expect(() => list('MATCH (n) RETURN n', () => null)).toThrow('Not the statement of a list');
});
