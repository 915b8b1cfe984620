import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awardNode, clauseNode, codeNode, corpus, departmentNode, documentNode, jurisdictionNode, serving } from '../api/fixture';
import { table } from '../support/csv';
import { ROOT } from '../support/paths';

const TEXT = '对企业奖励“10万元”, "首次";\n再奖励5万元';
const CITY = { documentId: 'Document:city', jurisdictionCode: '140500', level: 'MUNICIPAL', beginsFrom: '2023-01-01', ends: '2025-12-31' };
const PROVINCE = { documentId: 'Document:measure', jurisdictionCode: '140000', level: 'PROVINCIAL', beginsFrom: '2024-01-01' };
const { served, data } = serving({
  nodes: [
    corpus(),
    jurisdictionNode('140500', '晋城市', 'MUNICIPAL'),
    documentNode('Document:city', { number: '晋市政办〔2023〕39号', title: '市政策', ...CITY, documentId: null }),
    documentNode('Document:measure', { title: '省措施', ...PROVINCE, documentId: null }),
    clauseNode('Clause:c1', { locator: '（一）', text: TEXT, ...CITY, endReason: 'TERM_STATED' }),
    clauseNode('Clause:c2', { locator: '（二）', text: '=1+1', ...CITY, inherited: true }),
    departmentNode('Department:industry', '晋城市工业和信息化局', { shortName: '市工信局' }),
    codeNode('Beneficiary', 'SRDI', '专精特新企业', '小巨人'),
    awardNode('Award:c1', { title: '奖励', maxYuan: 100_000, ...CITY }),
    awardNode('Award:p1', { title: '奖补', ...PROVINCE }),
  ],
  edges: [
    { type: 'RESPONSIBLE_FOR', from: 'Department:industry', to: 'Clause:c1', properties: { role: 'LEAD', basis: 'STATED' } },
    { type: 'BENEFITS', from: 'Award:p1', to: 'Beneficiary:SRDI' },
    { type: 'BENEFITS', from: 'Award:c1', to: 'Beneficiary:SRDI' },
    {
      type: 'STACKS_WITH',
      from: 'Award:p1',
      to: 'Award:c1',
      properties: {
        relation: 'SAME_MATTER',
        verdict: 'ALLOWED',
        coverage: 'FULL',
        reasons: JSON.stringify([{ explanation: '可以叠加。', evidence: [{ rule: 'r', quote: TEXT }] }]),
      },
    },
    {
      type: 'DUPLICATES_WITH',
      from: 'Clause:c1',
      to: 'Clause:c2',
      properties: {
        kind: 'IDENTICAL',
        similarity: 1,
        containment: 1,
        sameDocument: true,
        conflicts: JSON.stringify([{ kind: 'AMOUNT', a: { rule: 'r', quote: '10万元' }, b: { rule: 'r', quote: '20万元' } }]),
      },
    },
  ],
});

const folder = mkdtempSync(join(tmpdir(), 'policy-graph-ask-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let endpoint = '';
beforeAll(async () => {
  endpoint = `${await served().app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});

let env: Record<string, string> = {};
afterEach(() => {
  env = {};
});

function ask(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const program = [
    join(ROOT, 'ask', 'index.mjs'),
    ...args,
    ...(args.length === 0 || args.includes('--endpoint') ? [] : ['--endpoint', endpoint]),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { env: { ...process.env, LC_ALL: 'C.UTF-8', ...env } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

/** Runs a question with --csv and gives the rows of the file by column. */
async function answered(...args: string[]): Promise<Record<string, string>[]> {
  const file = join(folder, `${args[0]}.csv`);
  const { code, err } = await ask(...args, '--csv', file);
  expect([code, err]).toEqual([0, '']);
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...rows] = table(text.slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

test('stacking gives the same pairs as the API', async () => {
  const [row, ...more] = await answered('stacking', '--a', 'municipal', '--b', 'provincial', '--as-of', '2024-06-01');
  expect(more).toEqual([]);
  const { stacking } = await data('{ stacking(a: { level: [MUNICIPAL] }, b: { level: [PROVINCIAL] }) { nodes { id } } }');
  expect(row).toMatchObject({
    a: '奖励',
    'a: document': '晋市政办〔2023〕39号',
    'a: at most, yuan': '100000',
    b: '奖补',
    'b: at most, yuan': '',
    verdict: 'ALLOWED',
    'both in force': 'yes',
    'ever in force together': 'unknown',
    why: '可以叠加。',
    quotes: TEXT,
    id: stacking.nodes[0].id,
  });
  const { out } = await ask('stacking', '--a', '晋城', '--b', 'provincial', '--verdict', 'allowed');
  expect(out).toContain('可以叠加。');
  expect(out.trimEnd()).toMatch(/1 row$/u);
});

test('owned, lapsing, overlaps and awards answer with rows', async () => {
  expect(await answered('owned', '--by', '市工信局')).toMatchObject([{ clause: '（一）', role: 'LEAD', text: TEXT }]);
  expect(await answered('lapsing', '--from', '2025-01-01', '--to', '2025-12-31')).toMatchObject([
    { 'last day': '2025-12-31', document: '晋市政办〔2023〕39号', clause: '' },
    { 'last day': '2025-12-31', clause: '（一）', 'title or text': TEXT },
  ]);
  expect(await answered('overlaps', '--kind', 'identical')).toMatchObject([
    { a: '（一）', b: '（二）', 'b: text': "'=1+1", similarity: '1.0000' },
  ]);
  expect(await answered('overlaps', '--conflicts')).toMatchObject([{ 'differs in': 'AMOUNT', 'words of both': '10万元 / 20万元' }]);
  expect(await answered('awards', '--for', '小巨人', '--as-of', '2024-06-01')).toMatchObject([
    { award: '奖励', 'at most, yuan': '100000' },
    { award: '奖补', 'at most, yuan': '' },
  ]);
  expect(await answered('awards', '--for', 'SRDI', '--in', '140500', '--as-of', '2026-06-01')).toEqual([]);
});

test.each([
  [['nonsense'], /^"nonsense" is not a question\. The questions are stacking/u],
  [['stacking', '--a', 'municipal'], /^--b is missing\.$/u],
  [['stacking', '--a', 'municipl', '--b', 'zone'], /^--a is "municipl": it must be one of national/u],
  [['stacking', '--a', 'zone', '--b', 'zone', '--as-of', '2023-02-30'], /^--as-of is "2023-02-30": it must be a day/u],
  [['owned', '--by', '无此局'], /^--by is "无此局": no department, or more than one/u],
  [['awards', '--for', '无此类'], /^--for is "无此类": it must be one of SRDI/u],
  [['overlaps', '--kid', 'x'], /^--kid is not known here/u],
  [['lapsing', '--from', '2025-02-01', '--to', '2025-01-01'], /^--to is before --from\.$/u],
  [['overlaps', '--csv', '/nonexistent/a.csv'], /cannot be written \(ENOENT\)\.$/u],
  [['overlaps', '--endpoint', 'http://127.0.0.1:9/'], /^No policy graph answers at http:\/\/127\.0\.0\.1:9\//u],
])('%j fails with one sentence', async (args, sentence) => {
  const last = await ask(...args);
  expect([last.code, last.out]).toEqual([2, '']);
  expect(last.err.trim()).toMatch(sentence);
  expect(last.err.trim()).not.toContain('\n');
});

test.each([
  ['--lang zh', {}, ['--lang', 'zh']],
  ['LANG', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, []],
  ['LC_ALL before LANG', { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, []],
])('the answer is Chinese by %s', async (_, variables, more) => {
  env = { ...variables };
  const { out } = await ask('stacking', '--a', 'municipal', '--b', 'provincial', '--as-of', '2024-06-01', ...more);
  expect(out).toMatch(/^甲 +甲：文件 +乙 +乙：文件 +结论 +当日均有效/u);
  expect(out).toContain('可以叠加');
  expect(out).toMatch(/共1行\n$/u);
  const overlaps = (await ask('overlaps', '--conflicts', ...more)).out;
  expect(overlaps).toMatch(/文字相同 .* 金额不同 /u);
  for (const said of [out, overlaps]) expect(said).not.toMatch(/[A-Z]{4,}/u);
  expect((await ask('owned', '--by', '无此局', ...more)).err).toMatch(/^--by 是“无此局”：没有哪一个单位叫这个名字/u);
  const { out: usage } = await ask('--help', ...more, '--endpoint', endpoint);
  expect(usage).toContain('省略时：--role lead（牵头）');
});

test('--lang en overrides a Chinese terminal, and other languages are refused', async () => {
  env = { LC_ALL: 'zh_CN.UTF-8' };
  expect((await ask('overlaps', '--conflicts', '--lang=en')).out).toMatch(/1 row\n$/u);
  expect(await ask('overlaps', '--lang', 'fr')).toMatchObject({ code: 2, err: '--lang 是“fr”，应为 en 或 zh。\n' });
});

test('--csv - writes only the file to standard output', async () => {
  const args = ['overlaps', '--kind', 'identical', '--csv'];
  await ask(...args, join(folder, 'overlaps.csv'));
  const { out, err } = await ask(...args, '-');
  expect([out, err]).toEqual([readFileSync(join(folder, 'overlaps.csv'), 'utf8'), '']);
  expect((await ask(...args, '-', '--lang', 'zh')).out).toMatch(/^\uFEFF甲,甲：文件,.*\r\n/u);
});

test('a call without a question prints the questions and their options', async () => {
  const { code, out } = await ask();
  expect(code).toBe(0);
  for (const question of ['stacking', 'owned', 'lapsing', 'overlaps', 'awards']) expect(out).toContain(`  ${question} `);
  expect(out).toContain('Defaults: --role lead, --as-of today');
});
