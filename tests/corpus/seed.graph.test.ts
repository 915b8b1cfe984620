import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL } from '../../src/graph/model';
import type { Row } from '../../src/graph/neo4j';
import { service, testGraph } from '../api/fixture';
import { folderOf, NO_TEXT, policy, put } from '../support/folder';
import { type Ended, loader } from '../support/loader';
import { testEnvironment } from '../support/test-address';

const graph = testGraph();
const cache = folderOf();
const record = join(folderOf(), 'corpus.json');
const run = (...args: string[]): Ended => loader(args, cache, testEnvironment());
/** The loader as `npm start` runs it. */
const start = (env: Record<string, string> = {}): Ended => loader(['--if-needed'], cache, { ...testEnvironment(), ...env });

const wipe = () => graph.write('MATCH (node) DETACH DELETE node');
const corpusNode = async () => (await graph.read("MATCH (corpus:Corpus {id: 'corpus'}) RETURN properties(corpus) AS it"))[0]?.it as Row;
const numbers = async () =>
  (await graph.read('MATCH (d:Document) WHERE d.presence = "FULL_TEXT" RETURN d.number AS number ORDER BY number')).map(
    ({ number }) => number,
  );
const set = (properties: Row) => graph.write("MERGE (corpus:Corpus {id: 'corpus'}) SET corpus += $properties", { properties });
const number = (n: number) => `晋市政办〔2024〕${n}号`;
/** Four numbers, and a compilation without one. */
const SHIPPED = ['晋市政办〔2023〕39号', '晋政办发〔2022〕80号', '晋政办发〔2026〕3号', '晋综改规发〔2025〕1号', null];

/** A folder of an office with one unreadable file. */
const officeFolder = () => folderOf({ '1.txt': policy(1), '2.txt': policy(2), 'scan.bin': NO_TEXT });

afterAll(async () => {
  await wipe();
  await graph.close();
});

describe('a folder that was seeded', () => {
  const folder = officeFolder();
  beforeAll(async () => {
    await wipe();
    expect(run(folder)).toMatchObject({ status: 4, out: expect.stringMatching(/^Not read: scan\.bin: UNKNOWN_FORMAT: /mu) });
  });

  it('is recorded, and start serves it without reading', async () => {
    expect(await corpusNode()).toMatchObject({ folders: [folder], model: MODEL, state: 'COMPLETE' });
    const { status, out } = start();
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`^Serves ${folder}\\.\nNot read: scan\\.bin: UNKNOWN_FORMAT: .*\n$`, 'u'));
    expect(await numbers()).toEqual([number(1), number(2)]);
  });

  it('is described by the API with what was read and what was not', async () => {
    const { ask, app } = await service(graph);
    const { data } = await ask(
      '{ corpus { files { name documents { number source { passage(after: 0) { words } } } } notRead { name code } } }',
    );
    expect(data.corpus.notRead).toEqual([{ name: 'scan.bin', code: 'UNKNOWN_FORMAT' }]);
    expect(data.corpus.files.map((file: { name: string }) => file.name)).toEqual(['1.txt', '2.txt']);
    expect(data.corpus.files[0].documents[0]).toEqual({ number: number(1), source: { passage: { words: policy(1) } } });
    await app.close();
  });

  it('is loaded by start after a new file, and only that file is read', async () => {
    put(folder, '3 "new".txt', policy(3));
    const { status, out } = start();
    expect(status).toBe(4);
    expect(out).toContain('Texts: 3. Files: 1 read now, 3 kept from before, 1 not read.');
    expect(out).toContain(`Serves ${folder}.`);
    expect(await numbers()).toEqual([number(1), number(2), number(3)]);
  });

  it('is served with a warning after it is gone', async () => {
    renameSync(folder, `${folder}-away`);
    const { status, out, err } = start();
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining(`Serves ${folder}.`) });
    expect(err).toContain(`Warning: ${folder} is not there. The graph is served as it was loaded at 20`);
    expect(await numbers()).toHaveLength(3);
  });

  it('is served with a warning if nothing in it can be read', async () => {
    put(folder, 'scan.bin', NO_TEXT);
    expect(start()).toMatchObject({ status: 0, err: expect.stringContaining(`Warning: nothing in ${folder} can be read.`) });
    expect(await numbers()).toHaveLength(3);
    expect(run(folder)).toMatchObject({ status: 1, err: expect.stringContaining('the graph stays as it is') });
    expect(await numbers()).toHaveLength(3);
  });

  it('keeps its documents if another named folder does not exist', async () => {
    const other = folderOf({ '9.txt': policy(9) });
    expect(run(other, join(folder, 'gone'))).toMatchObject({ status: 1, err: expect.stringContaining('gone is not there') });
    expect(await numbers()).toHaveLength(3);
  });

  it('is replaced by the next folder that is seeded', async () => {
    const other = folderOf({ '9.txt': policy(9) });
    expect(run(other).status).toBe(0);
    expect(await numbers()).toEqual([number(9)]);
    expect(await corpusNode()).toMatchObject({ folders: [other] });
  });
});

describe('a graph of another version', () => {
  const folder = folderOf({ '1.txt': policy(1) });
  const files = (...names: string[]) => JSON.stringify(names.map((name) => ({ name, sha256: name })));
  beforeEach(async () => {
    await wipe();
    await set({ state: 'COMPLETE', generation: 'old', madeFrom: 'old', loadedAt: '2025-01-01T00:00:00.000Z' });
    await graph.write("CREATE (:Document {id: 'Document:old', number: 'old', presence: 'FULL_TEXT', fingerprint: ''})");
  });

  it('is loaded again from its recorded folders', async () => {
    await set({ folders: [folder], model: MODEL - 1 });
    expect(start().status).toBe(0);
    expect(await numbers()).toEqual([number(1)]);
  });

  it('is refused unchanged if these are gone', async () => {
    await set({ folders: [`${folder}/gone`], model: MODEL - 1 });
    expect(start()).toMatchObject({
      status: 1,
      err: expect.stringMatching(/another version.*gone is not there\. It stays as it is\. .*npm run seed/u),
    });
    expect(await numbers()).toEqual(['old']);
  });

  it('is refused without recorded folders if its files are not the shipped ones', async () => {
    await set({ files: files('my.txt', 'other.txt') });
    expect(start()).toMatchObject({ status: 1, err: expect.stringContaining('where its files were (my.txt, other.txt)') });
    expect(await numbers()).toEqual(['old']);
  });

  it('is taken for the shipped texts if it has their files and no recorded folders', async () => {
    const names = ['000_755d372cb2cd5c5f', '001_dbdc8b46247601d6', '002_c227ec90d377687c', '003_900dd8fe0e4a057b', '004_b215023f7a4d41b3'];
    await set({ files: files(...names.map((name) => `${name}.txt`)) });
    expect(start()).toMatchObject({ status: 0, out: expect.stringContaining('Serves the texts that come with the product.') });
    expect(await numbers()).toEqual(SHIPPED);
    expect(await corpusNode()).toMatchObject({ folders: [], model: MODEL });
  });

  it('is replaced if the user says what to load', async () => {
    await set({ files: files('my.txt') });
    expect(run(folder).status).toBe(0);
    expect(await numbers()).toEqual([number(1)]);
  });
});

describe('an empty graph', () => {
  const folder = folderOf({ '1.txt': policy(1) });
  beforeEach(wipe);

  it('is loaded with the shipped texts', async () => {
    expect(start()).toMatchObject({ status: 0, out: expect.stringContaining('Serves the texts that come with the product.') });
    expect(await numbers()).toEqual(SHIPPED);
  });

  it('is loaded with the recorded folders after its data were put aside', async () => {
    expect(loader([folder], cache, { ...testEnvironment(), CORPUS_RECORD: record }).status).toBe(0);
    await wipe();
    expect(start({ CORPUS_RECORD: record })).toMatchObject({ status: 0, out: expect.stringContaining(`Serves ${folder}.`) });
    expect(await numbers()).toEqual([number(1)]);
  });

  it('is refused if the recorded folders are gone', async () => {
    writeFileSync(record, JSON.stringify([`${folder}/gone`]));
    expect(start({ CORPUS_RECORD: record })).toMatchObject({
      status: 1,
      err: expect.stringMatching(/graph is empty, and .*gone is not there/u),
    });
    expect(await numbers()).toEqual([]);
  });

  it('with an interrupted first load is loaded again', async () => {
    await set({ state: 'LOADING', folders: [folder] });
    expect(start()).toMatchObject({ status: 0, out: expect.stringContaining(`Serves ${folder}.`) });
    expect(await numbers()).toEqual([number(1)]);
  });

  it('can go back to the shipped texts by one command', async () => {
    expect(run(folder).status).toBe(0);
    expect(run().status).toBe(0);
    expect(await numbers()).toEqual(SHIPPED);
    expect(await corpusNode()).toMatchObject({ folders: [] });
  });
});

it('a database with foreign nodes is refused by start and by seed', async () => {
  await wipe();
  await graph.write("CREATE (:Document {id: 'theirs', number: 'theirs', presence: 'FULL_TEXT'})");
  const refused = { status: 1, err: expect.stringContaining('nodes that this program did not load') };
  expect(start()).toMatchObject(refused);
  expect(run(folderOf({ '1.txt': policy(1) }))).toMatchObject(refused);
  expect(await numbers()).toEqual(['theirs']);
});
