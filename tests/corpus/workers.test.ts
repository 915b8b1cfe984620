import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../graph-seed/delivery';
import { type DigestedFile, digest } from '../../graph-seed/delivery/digest';
import { compose, deliver, run } from '../../graph-seed/pipeline';
import { readAll } from '../../graph-seed/workers';
import { ReadingCache } from '../../graph-seed/workers/reading-cache';
import { folderOf, policy, put } from '../support/folder';
import { CORPUS, ROOT } from '../support/paths';

/** Processes run the compiled code. */
const worker = join(ROOT, 'dist', 'graph-seed', 'workers', 'worker.js');
const filesOf = (folder: string) => find([folder]).files.map(digest) as DigestedFile[];

describe('files read in separate processes', () => {
  const cache = folderOf();
  const kept = new ReadingCache(cache, 'code');
  const here = run(deliver([CORPUS])).rows.digest;

  it('give the same rows as in this process', async () => {
    const { files, read } = await readAll(filesOf(CORPUS), kept, { worker });
    expect(read).toBe(5);
    expect(compose(files).rows.digest).toBe(here);
  });

  it('are not read again, and give the same rows', async () => {
    const { files, read } = await readAll(filesOf(CORPUS), kept, { worker });
    expect(read).toBe(0);
    expect(compose(files).rows.digest).toBe(here);
  });

  it('are read again after a change of the code', async () => {
    const [file] = filesOf(CORPUS);
    expect((await readAll([file as DigestedFile], new ReadingCache(cache, 'other code'), { worker })).read).toBe(1);
  });
});

describe('a kept result', () => {
  const folder = folderOf(Object.fromEntries([1, 2, 3].map((number) => [`${number}.txt`, policy(number)])));
  const cache = folderOf();
  const reading = async () => (await readAll(filesOf(folder), new ReadingCache(cache, 'code'), { worker })).read;

  it('is used for a file with the same bytes and name', async () => {
    expect(await reading()).toBe(3);
    put(folder, '4.txt', policy(4));
    expect(await reading()).toBe(1);
    put(folder, '2.txt', policy(22));
    expect(await reading()).toBe(1);
    expect(await reading()).toBe(0);
  });

  it('is replaced if it is incomplete', async () => {
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), readFileSync(join(cache, name)).subarray(0, 40));
    expect(await reading()).toBe(4);
    expect(await reading()).toBe(0);
  });

  it('is removed after long disuse', () => {
    const [first = ''] = readdirSync(cache);
    utimesSync(join(cache, first), 0, 0);
    new ReadingCache(cache, 'code').close();
    expect(readdirSync(cache)).not.toContain(first);
    expect(readdirSync(cache).length).toBeGreaterThan(0);
  });

  it('lasts as long as the command if nothing can be written', async () => {
    const file = join(folderOf({ file: '' }), 'file');
    const passing = new ReadingCache(join(file, 'below a file'), 'code');
    expect((await readAll(filesOf(folder), passing, { worker })).files.every(({ texts }) => texts.length === 1)).toBe(true);
    expect((await readAll(filesOf(folder), passing, { worker })).read).toBe(0);
    passing.close();
    expect((await readAll(filesOf(folder), new ReadingCache(join(file, 'below a file'), 'code'), { worker })).read).toBe(4);
  });
});

describe('a file over a limit', () => {
  const folder = folderOf({ 'a.txt': policy(1), 'long.txt': policy(2).repeat(8_000), 'z.txt': policy(3) });
  const refusals = async (limits: { seconds: number; megabytes: number }) => {
    const kept = new ReadingCache(folderOf(), 'code');
    const { files } = await readAll(filesOf(folder), kept, { worker, limits });
    expect(files.map(({ texts }) => texts.length)).toEqual([1, 0, 1]);
    return files.flatMap(({ refused }) => refused);
  };

  it('of time is refused by name, and the others are read', async () => {
    const refused = await refusals({ seconds: 1, megabytes: 100_000 });
    expect(refused).toEqual([{ file: 'long.txt', code: 'TOO_SLOW', message: expect.stringContaining('没有读入。请') }]);
  });

  it('of memory is refused by name, and the others are read', async () => {
    const refused = await refusals({ seconds: 100_000, megabytes: 60 });
    expect(refused).toEqual([{ file: 'long.txt', code: 'TOO_LARGE', message: expect.stringContaining('没有读入。请') }]);
  });
});

it('a file that disappears is refused, and the refusal is not kept', async () => {
  const folder = folderOf({ 'a.txt': policy(1) });
  const gone = { ...(filesOf(folder)[0] as DigestedFile), path: Buffer.from(join(folder, 'gone.txt')) };
  const kept = new ReadingCache(folderOf(), 'code');
  expect((await readAll([gone], kept, { worker })).files).toMatchObject([{ texts: [], refused: [{ file: 'a.txt', code: 'UNREADABLE' }] }]);
  expect((await readAll(filesOf(folder), kept, { worker })).read).toBe(1);
});

it('a process that does not start ends the reading with one sentence', async () => {
  const folder = folderOf({ 'a.txt': policy(1), 'b.txt': policy(2) });
  const broken = join(folderOf({ 'worker.js': 'process.exit(3)' }), 'worker.js');
  await expect(readAll(filesOf(folder), new ReadingCache(folderOf(), 'code'), { worker: broken })).rejects.toThrow('does not start');
});
