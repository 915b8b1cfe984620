import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { LINEAR } from '../support/growth';
import { ROOT } from '../support/paths';

const UNITS = [
  '1',
  '万',
  '、',
  '1、',
  '1万元、',
  '最高',
  '《',
  '《》',
  '（',
  '第一条',
  '2024年',
  '由省财政厅',
  '%',
  '奖励',
  '奖补',
  '一',
  '对企业',
  '给予10万元奖励,',
  '有效期',
  ' ',
];

/** The text is read in a separate process, because access to globals is slow in Jest. A rule that backtracks takes quadratic time. */
it('the time to read a repeated text is linear in its length', () => {
  const reader = join(ROOT, 'dist', 'tests', 'support', 'hostile.js');
  const told = execFileSync(process.execPath, [reader, ...UNITS], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  const growths: { unit: string; growth: number }[] = told.map((line) => JSON.parse(line));
  expect(growths.map(({ unit }) => unit)).toEqual(UNITS);
  expect(growths.filter(({ growth }) => growth >= LINEAR)).toEqual([]);
});
