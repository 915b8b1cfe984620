import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { unavailable } from '../../src/errors';
import { cell, written } from '../../src/export/cell';
import type { CONTENTS } from '../../src/export/contents';
import { jsonl } from '../../src/export/jsonl';
import { columnsOf } from '../../src/export/kind';
import { EXPORT_KINDS } from '../../src/export/kinds';
import { PAGE_SIZE } from '../../src/export/pages';
import type { Row, Run } from '../../src/graph/neo4j';
import { service, type TestService } from '../api/fixture';
import { table, value, values, words } from '../support/csv';
import { tries } from '../support/fuzz-runs';
import { ROOT } from '../support/paths';
import { still } from '../support/still';

const services: TestService[] = [];
afterAll(async () => {
  for (const { app } of services) {
    app.server.closeAllConnections();
    await app.close();
  }
});

const CORPUS = { state: 'COMPLETE', generation: 'g1', loadedAt: '2026-11-21T00:00:00.000Z', arriving: false };

/** A graph of this many documents that answers in a later turn, and the parameters of its pages. */
function graphOf(documents: number) {
  const asked: Row[] = [];
  const run: Run = async (statement, parameters = {}) => {
    if (statement.includes(':Corpus')) return [CORPUS];
    asked.push(parameters);
    await turn();
    const [after = -1] = (parameters.parameters as { after: number[] }).after;
    const size = Math.max(Math.min(PAGE_SIZE, documents - after - 1), 0);
    return Array.from({ length: size }, (_, i) => ({
      place: [after + 1 + i],
      title: '山'.repeat(2_000),
      forceStatus: 'IN_FORCE',
      forceReason: 'UNDATED',
    }));
  };
  return { run, asked };
}

async function listening(read: Run) {
  const served = await service({ read });
  services.push(served);
  await served.app.listen({ port: 0 });
  const { server } = served.app;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/export`,
    reported: served.reported,
    close: () => served.app.close(),
    /** Resolves with the next response of the server. */
    answering: async (): Promise<ServerResponse> => (await once(server, 'request'))[1],
  };
}

/** The explorer's, whose types are those of a browser. */
const { csvOf }: { csvOf: (rows: readonly (readonly string[])[]) => string } = jest.requireActual('../../web/csv');

describe('a cell', () => {
  it.each([
    [null, ''],
    [0.5, '0.5'],
    [-3, '-3'],
    [false, 'false'],
    [['a', null, 'b'], 'a |  | b'],
    [[['a', 'b'], ['c'], []], 'a || b | c | '],
    [[[], [null]], ''],
    [['a|b', '$\\|x\\|$'], 'a\\|b | $\\\\|x\\\\|$'],
    [
      {
        file: 'a.txt',
        ranges: [
          { start: 1, end: 3 },
          { start: 7, end: 9 },
        ],
      },
      'a.txt:1-3,7-9',
    ],
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t=1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['\u3000－1', "'\u3000－1"],
    ['\u00a0\u200b+1', "'\u00a0\u200b+1"],
    ['\u001c@x', "'\u001c@x"],
    ['﹢1', "'﹢1"],
    ["'=1", "''=1"],
    [['-1', '+2'], "'-1 | +2"],
    ['一、=', '一、='],
  ])('of %j is %j', (given, expected) => {
    expect(cell(given)).toBe(expected);
  });

  it('is guarded and quoted alike in the command, in the explorer and in the export', () => {
    const starts = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠﹦﹢﹣﹫\'"|,， \u3000\u00a0\u0085\u200b\t\r\n山a1') });
    const texts = ['=1', '＝1', ' @1', ...fc.sample(starts, { numRuns: 1_000, seed: 1 })];
    const program = `import { csv } from '${pathToFileURL(join(ROOT, 'ask', 'csv.mjs'))}';
      process.stdout.write(csv(['text'], JSON.parse(process.env.TEXTS).map((text) => [text])));`;
    const env = { ...process.env, TEXTS: JSON.stringify(texts) };
    const expected = `\uFEFFtext\r\n${texts.map((text) => `${written(cell(text))}\r\n`).join('')}`;
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', env })).toBe(expected);
    expect(csvOf([['text'], ...texts.map((text) => [text])])).toBe(expected);
  });

  const texts = fc.string({ unit: fc.constantFrom('|', '\\', ' ', '=', "'", '"', ',', '\r', '\n', '\t', '＝', '山', 'a', '-') });

  it('gives back any text', () => {
    fc.assert(
      fc.property(texts, (text) => expect(words(cell(text))).toBe(text)),
      tries(100),
    );
  });

  it('gives back any list of texts', () => {
    const lists = fc.array(texts, { minLength: 1 }).filter((list) => list.some((text) => text !== ''));
    fc.assert(
      fc.property(lists, (list) => expect(values(words(cell(list))).map(value)).toEqual(list)),
      tries(100),
    );
  });

  it('stands in a table of any cells', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (cells) => {
        expect(table(`${cells.map(written).join(',')}\r\n`)).toEqual([cells]);
      }),
      tries(100),
    );
  });
});

test('a record of JSONL is one line for every program', () => {
  const line = jsonl.writer([]).line({ text: '甲\u0085乙\u2028丙\u2029丁', list: ['\u0085'] });
  expect(line).toMatch(/^[^\p{Cc}\u2028\u2029]+\n$/u);
  expect(JSON.parse(line)).toEqual({ text: '甲\u0085乙\u2028丙\u2029丁', list: ['\u0085'] });
});

describe('the contents', () => {
  it('describe every column and every field', async () => {
    const { url } = await listening(graphOf(0).run);
    const { kinds } = (await (await fetch(url)).json()) as typeof CONTENTS;
    expect(kinds.map(({ name }) => name)).toEqual(EXPORT_KINDS.map(({ name }) => name));
    for (const { files, columns } of kinds) {
      expect(files).toHaveLength(2);
      for (const { description, fields = {} } of columns) expect([description, ...Object.values(fields)]).not.toContain('');
    }
  });

  it.each(EXPORT_KINDS.map((kind) => [kind.name, kind] as const))('name each column of %s once', (_, kind) => {
    const names = columnsOf(kind).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('an export', () => {
  it.each([0, 1, PAGE_SIZE - 1, PAGE_SIZE, PAGE_SIZE + 1])('of %d documents has as many rows, in both formats', async (documents) => {
    const { run, asked } = graphOf(documents);
    const { url } = await listening(run);
    const lines = (await (await fetch(`${url}/documents.jsonl`)).text()).split('\n');
    expect(lines).toHaveLength(documents + 1);
    expect(asked).toHaveLength(Math.floor(documents / PAGE_SIZE) + 1);
    expect(table(await (await fetch(`${url}/documents.csv`)).text())).toHaveLength(documents + 1);
  });

  it('reads the next page only while the client takes the last one, and stops with the client', async () => {
    const { run, asked } = graphOf(Number.MAX_SAFE_INTEGER);
    const { url, reported, answering } = await listening(run);
    const gone = new AbortController();
    const answer = answering();
    const response = await fetch(`${url}/documents.jsonl`, { signal: gone.signal });
    const reader = response.body?.getReader();
    const buffered = await still(() => asked.length, 10);
    expect(buffered).toBeLessThan(10);
    for (let taken = 0; taken < 30_000_000; ) taken += (await reader?.read())?.value?.length ?? Number.NaN;
    const taken = await still(() => asked.length, buffered + 20);
    expect(taken).toBeGreaterThan(buffered);
    expect(taken).toBeLessThan(buffered + 20);
    const closed = once(await answer, 'close');
    gone.abort();
    await closed;
    expect(await still(() => asked.length, taken + 1)).toBeLessThanOrEqual(taken + 1);
    expect(reported).toEqual([]);
  });

  it('breaks off if the database goes away, and is refused while it is away', async () => {
    const { run } = graphOf(5 * PAGE_SIZE);
    let statements = 0;
    const { url, reported } = await listening(async (...asked) => {
      if (++statements > 4) throw unavailable('DATABASE');
      return run(...asked);
    });
    const response = await fetch(`${url}/documents.csv`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    const refused = await fetch(`${url}/documents.csv`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/u);
    expect(refused.headers.get('content-disposition')).toBeNull();
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'DATABASE' } }] });
    expect(reported).toEqual([]);
  });

  it('breaks off when the service ends', async () => {
    const { url, close, reported } = await listening(graphOf(Number.MAX_SAFE_INTEGER).run);
    const response = await fetch(`${url}/documents.csv`);
    await close();
    await expect(response.text()).rejects.toThrow();
    expect(reported).toEqual([]);
  });

  it('logs an internal error, before the first byte and after it', async () => {
    const { run } = graphOf(5 * PAGE_SIZE);
    let sound = 4;
    const { url, reported } = await listening(async (...asked) => {
      if (sound-- === 0) throw new Error('no such label');
      return run(...asked);
    });
    await expect((await fetch(`${url}/documents.csv`)).text()).rejects.toThrow();
    expect(reported).toHaveLength(1);
    sound = 1;
    const failed = await fetch(`${url}/documents.csv`);
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('label');
    expect(reported).toHaveLength(2);
  });

  it('is refused until the first load is complete', async () => {
    const { url } = await listening(async () => [{ ...CORPUS, state: 'LOADING' }]);
    const refused = await fetch(`${url}/clauses.jsonl`);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'LOADING' } }] });
  });

  it('has headers with its type, generation, name and ETag', async () => {
    const { run, asked } = graphOf(PAGE_SIZE);
    const { url } = await listening(run);
    const head = await fetch(`${url}/documents.csv?asOf=2026-01-01`, { method: 'HEAD' });
    expect(Object.fromEntries(head.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="documents-g1.csv"',
      'x-generation': 'g1',
      etag: expect.stringMatching(/^W\/"g1-2026-01-01-[0-9a-f]{8}"$/u),
      'cache-control': 'no-cache',
    });
    expect(asked).toEqual([]);
    const held = await fetch(`${url}/documents.csv?asOf=2026-01-01`, {
      headers: { 'if-none-match': `W/"g0-2026-01-01", ${head.headers.get('etag')}` },
    });
    expect([held.status, await held.text(), asked]).toEqual([304, '', []]);
    expect((await fetch(`${url}/documents.jsonl`, { method: 'HEAD' })).headers.get('content-type')).toBe(
      'application/jsonl; charset=utf-8',
    );
  });

  const clausesCursor = Buffer.from('["g1",1,7]').toString('base64url');
  const oldCursor = Buffer.from('["g0","export-documents",7]').toString('base64url');
  it.each([
    ['documents.xml', 404, { code: 'NOT_FOUND' }, /clauses\.csv/u],
    ['laws.csv', 404, { code: 'NOT_FOUND' }, /clauses\.csv/u],
    ['documents', 404, { code: 'NOT_FOUND' }, /clauses\.csv/u],
    ['', 404, { code: 'NOT_FOUND' }, /clauses\.csv/u],
    ['documents.csv?asOf=2023-02-30', 400, { code: 'BAD_USER_INPUT', argument: 'asOf' }, /day of the calendar/u],
    ['documents.csv?asOf=', 400, { code: 'BAD_USER_INPUT', argument: 'asOf' }, /day of the calendar/u],
    ['documents.csv?after=', 400, { code: 'BAD_USER_INPUT', argument: 'after' }, /not a cursor/u],
    ['documents.csv?after=nonsense', 400, { code: 'BAD_USER_INPUT', argument: 'after' }, /not a cursor/u],
    [`documents.csv?after=${clausesCursor}`, 400, { code: 'BAD_USER_INPUT', argument: 'after' }, /not a cursor/u],
    [`stacking.csv?after=${clausesCursor}`, 400, { code: 'BAD_USER_INPUT', argument: 'after' }, /not a cursor/u],
    [`documents.csv?after=${oldCursor}`, 400, { code: 'BAD_USER_INPUT', argument: 'after' }, /older corpus/u],
    ['documents.csv?after=a&after=b', 400, { code: 'BAD_USER_INPUT', argument: 'after' }, /more than once/u],
    ['documents.csv?asof=2026-01-01', 400, { code: 'BAD_USER_INPUT', argument: 'asof' }, /only after and asOf/u],
  ])('of %j is refused with %d', async (asked, status, extensions, message) => {
    const { url, reported } = await listening(graphOf(3).run);
    const response = await fetch(`${url}/${asked}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringMatching(message), extensions }] });
    expect(reported).toEqual([]);
  });
});
