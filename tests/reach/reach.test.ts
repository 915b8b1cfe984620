import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Code } from '../../bench/reach/code';
import { Measure, type Reach, type Unit } from '../../bench/reach/measure';
import { type Part, partsOf } from '../../bench/reach/parts';
import { table } from '../../bench/reach/table';
import { Tasks } from '../../bench/reach/tasks';

/** A small reader of texts: it finds the words of its lists. */
const CODE = {
  'vocabulary/things.ts': `
    const words = (list: string): readonly string[] => list.split(/\\s+/u).filter(Boolean);
    export const GIFTS: readonly string[] = words(\`
      奖励 补贴
      津贴
    \`);
    export const KINDS: Readonly<Record<string, string>> = { 企业: 'ENTERPRISE', 农户: 'FARMER' };
    export const ORGANS: readonly (readonly [RegExp, string])[] = [[/^财/u, '财政厅']];`,
  'extract/read.ts': `
    import { GIFTS, KINDS, ORGANS } from '../vocabulary/things';
    const GIFT = new RegExp(GIFTS.join('|'), 'u');
    const FIGURE = /\\d+/u;
    const SUM = new RegExp(\`\${FIGURE.source}万?元\`, 'u');
    const NEVER = /从不出现/u;
    export const unasked = (text: string) => /没有人问/u.test(text);
    export const rule = { examples: [{ text: '给予 奖励', finds: ['奖励'] }] };
    export const read = (text: string): string[] => [
      ...[GIFT, SUM, NEVER].flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
      ...Object.entries(KINDS).flatMap(([name, kind]) => (text.includes(name) ? [kind] : [])),
      ...ORGANS.flatMap(([code, organ]) => (code.test(text) ? [organ] : [])),
    ];`,
  'extract/strict.ts': `
    import { KINDS } from '../vocabulary/things';
    if (!KINDS.企业) throw new Error('Enterprises must be known.');
    export const read = (text: string): string[] => [text];`,
};
const TEXTS = ['财政对企业给予奖励10万元', '对企业给予补贴', '对农户给予奖励'];

describe('the reach of a part', () => {
  const root = mkdtempSync(join(tmpdir(), 'policy-graph-reach-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, code] of Object.entries(CODE)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), code);
  }

  const unitOf =
    (entry: string) =>
    (words: string, i: number): Unit => ({
      stage: 'extract',
      entry,
      words,
      read: ({ read }: { read: (text: string) => string[] }) => [{ text: `${i + 1}.txt`, of: '一', facts: read(words).join() }],
    });
  const measure = new Measure(new Code(root, ['extract', 'vocabulary']), TEXTS.map(unitOf('extract/read.ts')));
  const parts = partsOf(measure);
  const part = (text: string): Part => {
    const [one, ...more] = parts.filter((candidate) => candidate.text === text);
    if (!one || more.length > 0) throw new Error(`${more.length + (one ? 1 : 0)} parts are ${text}.`);
    return one;
  };
  const textsOf = (text: string) => [...measure.reach([part(text).key], part(text).units).texts];

  it('is found for a word of a list', () => {
    expect(textsOf('奖励')).toEqual(['1.txt', '3.txt']);
    expect(textsOf('补贴')).toEqual(['2.txt']);
  });

  it('is found for a key of a table', () => expect(textsOf('农户')).toEqual(['3.txt']));

  it('is found for a pattern', () => expect(textsOf('/^财/u')).toEqual(['1.txt']));

  it('is found for a pattern made of words', () => expect(textsOf('奖励|补贴|津贴')).toHaveLength(3));

  it('is found for a pattern within another pattern', () => expect(textsOf('/\\d+/u')).toEqual(['1.txt']));

  it('is empty if a pattern matches nothing or a word stands nowhere', () => {
    for (const text of ['/从不出现/u', '/没有人问/u', '津贴']) expect(part(text).units).toEqual([]);
  });

  it('is not measured for examples of rules and values of patterns', () => {
    const known = parts.filter(({ kind }) => kind === 'word').map(({ text }) => text);
    expect(known.sort()).toEqual(['企业', '农户', '奖励', '津贴', '补贴'].sort());
  });

  it('comes with the file and line of the part', () => expect(part('津贴')).toMatchObject({ file: 'vocabulary/things.ts', line: 5 }));

  it('is marked if the code does not run without the word', () => {
    const strict = new Measure(new Code(root, ['vocabulary']), TEXTS.map(unitOf('extract/strict.ts')));
    const breaking = partsOf(strict).filter(({ key, units }) => strict.reach([key], units).breaks);
    expect(breaking.map(({ text }) => text)).toEqual(['企业']);
  });
});

describe('tasks', () => {
  const part = (key: string, units: readonly number[]): Part => ({ key, kind: 'word', file: 'a.ts', line: 1, text: key, units });
  const unit = (takesLong: boolean): Unit => ({ stage: 'link', entry: '', words: '', takesLong, read: () => [] });
  const reachOf = (units: readonly number[]): Reach => {
    const texts = new Set(units.map((i) => `${i}.txt`));
    return { texts, changed: new Map([['link', texts]]), units, breaks: false };
  };

  it('read a long unit without halves of the parts, until one part alone changes it', () => {
    const tasks = new Tasks(
      ['a', 'b', 'c', 'd'].map((key) => part(key, [0])),
      [unit(true)],
    );
    const asked: string[] = [];
    for (let task = tasks.next(); task; task = tasks.next()) {
      asked.push(task.keys.join(''));
      tasks.done(task, reachOf(task.keys.includes('b') ? task.units : []));
    }
    expect(asked).toEqual(['abcd', 'cd', 'ab', 'b', 'a']);
    expect(
      tasks
        .rows()
        .filter(({ reach }) => reach.texts.size > 0)
        .map((row) => row.part.key),
    ).toEqual(['b']);
  });

  it('read the other units without several parts, and again only those that change', () => {
    const units = Array.from({ length: 20 }, () => unit(false));
    const all = [...units.keys()];
    const tasks = new Tasks([part('a', all), part('b', all)], units);
    const asked: string[] = [];
    for (let task = tasks.next(); task; task = tasks.next()) {
      asked.push(`${task.keys.join('')} ${task.units.length}`);
      tasks.done(task, reachOf(task.keys.includes('b') ? task.units.filter((i) => i === 19) : []));
    }
    expect(asked).toEqual(['b 12', 'a 12', 'ab 8', 'b 1', 'a 1']);
  });

  it('add up the changes of a part over units', () => {
    const tasks = new Tasks([part('a', [0, 1])], [unit(false), unit(true)]);
    for (let task = tasks.next(); task; task = tasks.next()) tasks.done(task, reachOf(task.units));
    expect([...(tasks.rows()[0]?.reach.texts ?? [])].sort()).toEqual(['0.txt', '1.txt']);
  });
});

it('the table has totals first, then the useless parts', () => {
  const part = (text: string, units: readonly number[]): Part => ({ key: text, kind: 'word', file: 'a.ts', line: 7, text, units });
  const reach = (clauses: readonly string[], texts: readonly string[]): Reach => ({
    texts: new Set(texts),
    changed: new Map([['extract', new Set(clauses)]]),
    units: [],
    breaks: false,
  });
  const none = reach([], []);
  const rows = [
    { part: part('企业', [0, 1]), reach: reach(Array.from('一二三四五六七八九十'), ['1.txt', '2.txt']) },
    { part: part('农户', [0]), reach: reach(['一'], ['1.txt']) },
    { part: part('商户', []), reach: none },
  ];
  expect(table(rows, none).split('\n')).toEqual([
    '0 patterns: 0 change nothing (0 match nothing), 0 are needed by fewer than two texts',
    '3 words: 1 change nothing (1 match nothing), 2 are needed by fewer than two texts',
    'Without all that change nothing alone: 0 clauses change, 0 others, in 0 texts',
    '',
    '  texts clauses  others  place',
    '      0       0       0  a.ts:7  商户',
    '      1       1       0  a.ts:7  农户',
    '     2+     10+      0+  a.ts:7  企业',
  ]);
});
