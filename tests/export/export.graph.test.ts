import { once } from 'node:events';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load } from '../../graph-seed/load';
import { deliver, run } from '../../graph-seed/pipeline';
import type { Column } from '../../src/export/columns';
import { columnsOf } from '../../src/export/kind';
import { EXPORT_KINDS } from '../../src/export/kinds';
import type { Graph, Row } from '../../src/graph/neo4j';
import { service, type TestService, testGraph } from '../api/fixture';
import { table, value, values, words } from '../support/csv';
import { CORPUS } from '../support/paths';
import { still } from '../support/still';

const graph = testGraph();
const services: TestService[] = [];
const corpus = run(deliver([CORPUS])).rows;
let url: string;
let ask: TestService['ask'];

/** The service over these reads, and the address of its exports. */
async function serve(read: Graph['read']): Promise<TestService & { readonly exports: string }> {
  const served = await service({ read });
  services.push(served);
  await served.app.listen({ port: 0 });
  return { ...served, exports: `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}/export` };
}

beforeAll(async () => {
  await graph.write('MATCH (node) DETACH DELETE node');
  await load(graph, corpus, 'export');
  const served = await serve(graph.read);
  url = served.exports;
  ask = served.ask;
});
afterAll(async () => {
  for (const { app } of services) {
    app.server.closeAllConnections();
    await app.close();
  }
  await graph.write('MATCH (node) DETACH DELETE node');
  await graph.close();
});

/** The day of force of these exports. */
const DAY = '2024-06-01';
const text = async (file: string, after = '') => (await fetch(`${url}/${file}?asOf=${DAY}${after && `&after=${after}`}`)).text();
const kept = new Map<string, Promise<string>>();
/** A whole file, fetched once. */
function whole(file: string): Promise<string> {
  const asked = kept.get(file) ?? text(file);
  kept.set(file, asked);
  return asked;
}
// biome-ignore lint/suspicious/noExplicitAny: a record has the shape of its kind
const records = async (file: string): Promise<any[]> =>
  (await whole(file))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const eachKind = EXPORT_KINDS.map((kind) => [kind.name, kind] as const);

it('a load of the whole corpus writes every row', async () => {
  const [nodes] = await graph.read('MATCH (n) WHERE NOT n:Corpus RETURN count(n) AS all');
  const [edges] = await graph.read('MATCH ()-[e]->() RETURN count(e) AS all');
  expect([nodes?.all, edges?.all]).toEqual([corpus.nodes.length, corpus.edges.length]);
});

describe('an export', () => {
  it.each([
    ['documents', 'MATCH (one:Document) RETURN count(one) AS all', 'documents', 1],
    ['clauses', 'MATCH (one:Clause) RETURN count(one) AS all', 'clauses', 1],
    ['awards', 'MATCH (one:Award) RETURN count(one) AS all', 'awards', 1],
    ['responsibilities', 'MATCH (:Department)-[one:RESPONSIBLE_FOR]->(:Clause) RETURN count(one) AS all', null, 1],
    ['stacking', 'MATCH (:Award)-[one:STACKS_WITH]->(:Award) RETURN count(one) AS all', 'stacking(a: {}, b: {}, relations: null)', 2],
    ['overlaps', 'MATCH (:Clause)-[one:DUPLICATES_WITH]->(:Clause) RETURN count(one) AS all', 'overlaps', 1],
  ])('of %s has every row once', async (kind, statement, list, ways) => {
    const rows = await records(`${kind}.jsonl`);
    const [counted] = await graph.read(statement);
    expect(rows).toHaveLength(counted?.all as number);
    const identities = rows.map(({ id, departmentId, clauseId, role, basis }) => id ?? [departmentId, clauseId, role, basis].join());
    expect(new Set(identities).size).toBe(rows.length);
    expect(new Set(rows.map(({ cursor }) => cursor)).size).toBe(rows.length);
    if (list) expect((await ask(`{ list: ${list} { totalCount } }`)).data.list.totalCount).toBe(rows.length * ways);
  });

  it.each(eachKind)('of %s has the same values in CSV and JSONL', async (name, kind) => {
    const [head, ...rows] = table((await whole(`${name}.csv`)).replace(/^\uFEFF/u, ''));
    const lines = await records(`${name}.jsonl`);
    const columns = columnsOf(kind);
    expect(head).toEqual(columns.flatMap(headsOf));
    expect(rows).toHaveLength(lines.length);
    lines.forEach((record, i) => {
      expect(Object.keys(record)).toEqual(columns.map((column) => column.name));
      const cells = rows[i] ?? [];
      expect(cells.map((cell, place) => read(cell, at(record, head?.[place] ?? '')))).toEqual(
        (head ?? []).map((path) => told(at(record, path))),
      );
      for (const { name: column, fields } of columns) if (fields) holdOnly(record[column], Object.keys(fields));
    });
  });

  it.each(eachKind)('of %s continues after a cursor with exactly the remaining rows', async (name) => {
    const [jsonl, csv] = [await whole(`${name}.jsonl`), await whole(`${name}.csv`)];
    const rows = await records(`${name}.jsonl`);
    const middle = Math.floor(rows.length * 0.7);
    for (const place of [499, middle, rows.length - 1]) {
      const { cursor } = rows[place] ?? {};
      if (cursor === undefined) continue;
      const rest = await text(`${name}.jsonl`, cursor);
      expect(rest.split('\n')).toHaveLength(rows.length - place);
      expect(jsonl.endsWith(rest)).toBe(true);
    }
    for (const place of [middle, rows.length - 1]) {
      const rest = await text(`${name}.csv`, rows[place].cursor);
      expect(csv.endsWith(`\r\n${rest}`)).toBe(true);
      expect(rest === '' ? [] : table(rest)).toHaveLength(rows.length - place - 1);
    }
  });

  it('of documents agrees with the API, on the requested day', async () => {
    const { data } = await ask(`{ documents(first: 500) { nodes {
      id number title issuers { name } jurisdiction { code name level } presence dateEndOfValidity
      force(asOf: "${DAY}") { status reason from until evidence { quote source { file ranges { start end } } } }
    } } }`);
    const rows = await records('documents.jsonl');
    expect(rows.map(({ asOf }) => asOf)).toEqual(rows.map(() => DAY));
    expect(
      rows.map((row) => ({
        ...{ id: row.id, number: row.number, title: row.title, presence: row.presence, dateEndOfValidity: row.dateEndOfValidity },
        issuers: row.issuers.map((name: string) => ({ name })),
        jurisdiction: row.jurisdictionCode && {
          ...{ code: row.jurisdictionCode, name: row.jurisdictionName, level: row.jurisdictionLevel },
        },
        force: {
          ...{ status: row.forceStatus, reason: row.forceReason, from: row.forceFrom, until: row.forceUntil },
          evidence: row.forceEvidence.map(({ quote, source }: Row) => ({ quote, source })),
        },
      })),
    ).toEqual(data.documents.nodes);
  });

  it('of clauses agrees with the API', async () => {
    const { data } = await ask(`{ clauses(first: 300) { nodes {
      id locator fullText document { number } parent { id } excerptOf { id } compilation { number }
      responsibilities { department { name } role basis } amounts { yuan role per evidence { quote } } awards { id } beneficiaries { code name } awardTypes { code name } source { file ranges { start end } }
    } } }`);
    const rows = await records('clauses.jsonl');
    expect(
      rows.slice(0, 300).map((row) => ({
        ...{ id: row.id, locator: row.locator, fullText: row.fullText, source: row.source },
        ...{ beneficiaries: row.beneficiaries, awardTypes: row.awardTypes },
        document: row.documentId && { number: row.documentNumber },
        parent: row.parentId && { id: row.parentId },
        excerptOf: row.excerptOfId && { id: row.excerptOfId },
        compilation: row.compilationId && { number: row.compilationNumber },
        responsibilities: row.responsibilities.map(({ departmentName, role, basis }: Row) => ({
          department: { name: departmentName },
          role,
          basis,
        })),
        amounts: row.amounts.map(({ yuan, role, per, evidence }: { [name: string]: Row }) => ({
          yuan,
          role,
          per,
          evidence: { quote: evidence?.quote },
        })),
        awards: row.awardIds.map((id: string) => ({ id })),
      })),
    ).toEqual(data.clauses.nodes);
  });

  it('of awards agrees with the API', async () => {
    const { data } = await ask(`{ awards(first: 500) { nodes {
      id title condition maxYuan document { number } types { code } beneficiaries { code } matters { code name }
      tiers { condition amounts { yuan role } rates { value } } statedIn { id locator } departments { name } evidence { rule quote clause { id } }
    } } }`);
    const codes = (terms: { code: string }[]) => terms.map(({ code }) => ({ code }));
    expect(
      (await records('awards.jsonl')).slice(0, 500).map((row) => ({
        ...{ id: row.id, title: row.title, condition: row.condition, maxYuan: row.maxYuan, matters: row.matters, statedIn: row.statedIn },
        document: row.documentId && { number: row.documentNumber },
        types: codes(row.types),
        beneficiaries: codes(row.beneficiaries),
        tiers: row.tiers.map(({ condition, amounts, rates }: { [name: string]: Row[] }) => ({
          condition,
          amounts: amounts?.map(({ yuan, role }) => ({ yuan, role })),
          rates: rates?.map((rate) => ({ value: rate.value })),
        })),
        departments: row.departments.map((name: string) => ({ name })),
        evidence: row.evidence.map(({ rule, quote, clauseId }: Row) => ({ rule, quote, clause: clauseId && { id: clauseId } })),
      })),
    ).toEqual(data.awards.nodes);
  });

  it('of stacking and overlaps agrees with the API', async () => {
    const pairs = (await records('stacking.jsonl')).filter((_, i) => i % 20 === 0);
    const { data } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on StackingAssessment {
        id verdict relation coverage everInForceTogether bothInForce(asOf: "${DAY}") a { title statedIn { locator } } b { title }
        reasons { explanation rule { id } evidence { quote } }
      } } }`,
      { ids: pairs.map(({ id }) => id) },
    );
    expect(
      pairs.map((row) => ({
        ...{ id: row.id, verdict: row.verdict, relation: row.relation, coverage: row.coverage },
        ...{ everInForceTogether: row.everInForceTogether, bothInForce: row.bothInForce },
        a: { title: row.aTitle, statedIn: row.aLocators.map((locator: string) => ({ locator })) },
        b: { title: row.bTitle },
        reasons: row.reasons.map(({ explanation, ruleId, evidence }: { [name: string]: Row[] | string }) => ({
          explanation,
          rule: ruleId && { id: ruleId },
          evidence: (evidence as Row[]).map(({ quote }) => ({ quote })),
        })),
      })),
    ).toEqual(data.nodes);
    const { data: alike } = await ask(
      '{ overlaps(first: 500) { nodes { id kind similarity a { fullText } b { locator } conflicts { kind } } } }',
    );
    expect(
      (await records('overlaps.jsonl')).map((row) => ({
        ...{ id: row.id, kind: row.kind, similarity: row.similarity, conflicts: row.conflicts },
        ...{ a: { fullText: row.aFullText }, b: { locator: row.bLocator } },
      })),
    ).toEqual(alike.overlaps.nodes);
  });

  it('breaks off at a load, and its cursors are then outdated', async () => {
    let pages = 0;
    const { exports, reported } = await serve(async (...asked) => {
      const rows = await graph.read(...asked);
      if (asked[0].includes('RESPONSIBLE_FOR') && ++pages === 2)
        await graph.write("MATCH (corpus:Corpus {id: 'corpus'}) SET corpus.was = corpus.generation, corpus.generation = 'other'");
      return rows;
    });
    try {
      const cursors: string[] = [];
      const response = await fetch(`${exports}/responsibilities.jsonl`);
      const taking = async () => {
        let taken = '';
        for await (const chunk of response.body ?? []) {
          taken += Buffer.from(chunk).toString('latin1');
          for (const [, cursor] of taken.matchAll(/"cursor":"(\w+)"/gu)) cursors.push(cursor ?? '');
        }
      };
      await expect(taking()).rejects.toThrow();
      expect(pages).toBe(2);
      expect(new Set(cursors).size).toBe(500);
      const refused = await fetch(`${exports}/responsibilities.jsonl?after=${cursors.at(-1)}`);
      expect([refused.status, await refused.json()]).toMatchObject([
        400,
        { errors: [{ message: expect.stringMatching(/older corpus/u), extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }] },
      ]);
      expect(reported).toEqual([]);
    } finally {
      await graph.write("MATCH (corpus:Corpus {id: 'corpus'}) SET corpus.generation = corpus.was REMOVE corpus.was");
    }
  });

  it('waits while a generation arrives', async () => {
    const order: string[] = [];
    const { exports } = await serve(async (...asked) => {
      const rows = await graph.read(...asked);
      if (asked[0].includes('STACKS_WITH')) {
        order.push('page');
        if (order.length === 1) await graph.write("CREATE (:Corpus {id: 'arrival', at: timestamp() + 3600000})");
      } else if (rows[0]?.arriving) {
        order.push('arriving');
        if (order.length === 4) await graph.write("MATCH (arrival:Corpus {id: 'arrival'}) DELETE arrival");
      }
      return rows;
    });
    expect(await (await fetch(`${exports}/stacking.csv?asOf=${DAY}`)).text()).toBe(await whole('stacking.csv'));
    expect(order.slice(0, 5)).toEqual(['page', 'arriving', 'arriving', 'arriving', 'page']);
  });

  it('stops reading when the client goes away', async () => {
    const asked: Row[][] = [];
    let second: () => void = () => undefined;
    let go: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      second = resolve;
    });
    const isGone = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { exports, app } = await serve(async (...statement) => {
      if (!statement[0].includes('STACKS_WITH')) return graph.read(...statement);
      const [page = await graph.read(...statement)] = asked;
      if (asked.push(page) === 2) {
        second();
        await isGone;
      }
      return page;
    });
    const answering = once(app.server, 'request');
    const [response] = await once(get(`${exports}/stacking.jsonl`), 'response');
    const [, answer] = await answering;
    await isAsked;
    const closed = once(answer, 'close');
    response.destroy();
    await closed;
    go();
    expect(await still(() => asked.length, 2)).toBe(2);
  });
});

/** The column heads of a column. */
function headsOf({ name, fields }: Column): string[] {
  return fields ? Object.keys(fields).map((field) => `${name}.${field}`) : [name];
}

/** The value of a record at a path; for a list, the values of its members. */
function at(of: unknown, path: string): unknown {
  if (path === '' || of === null) return of;
  if (Array.isArray(of)) return of.map((one) => at(one, path));
  const [name = '', ...rest] = path.split('.');
  return at((of as Row)[name], rest.join('.'));
}

/** A value as text; a list without text is empty. */
function told(of: unknown): unknown {
  if (Array.isArray(of)) {
    const list = of.map(told);
    return list.flat(9).every((one) => one === '') ? [] : list;
  }
  if (of === null || typeof of !== 'object') return String(of ?? '');
  const { file, ranges } = of as { file: string; ranges: { start: number; end: number }[] };
  return `${file}:${ranges.map(({ start, end }) => `${start}-${end}`).join(',')}`;
}

/** A cell, read as a value of the type of `like`. */
function read(cell: string, like: unknown): unknown {
  if (!Array.isArray(like)) return typeof like === 'string' ? words(cell) : cell;
  if (cell === '') return [];
  const depth = (list: unknown): number => (Array.isArray(list) ? 1 + Math.max(0, ...list.map(depth)) : 0);
  const split = (part: string, level: number): unknown =>
    level > depth(like)
      ? value(part)
      : values(part, level).flatMap((one) => (one === '' && level < depth(like) ? [[]] : [split(one, level + 1)]));
  return split(words(cell), 1);
}

/** Checks that the objects have only the documented fields. */
function holdOnly(objects: unknown[], fields: string[]): void {
  const paths = (of: unknown): string[] => {
    if (Array.isArray(of)) return of.flatMap(paths);
    if (of === null || typeof of !== 'object' || 'ranges' in of) return [''];
    return Object.entries(of).flatMap(([name, inner]) => paths(inner).map((path) => (path === '' ? name : `${name}.${path}`)));
  };
  const found = new Set(objects.flatMap(paths));
  expect([...found].filter((path) => !fields.includes(path))).toEqual([]);
}
