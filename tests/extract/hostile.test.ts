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
  '对企业',
  '给予10万元奖励,',
  '有效期',
  ' ',
];

/** In a process of its own: jest's sandbox makes every look at a global costly. A rule that goes back over what it has read takes the square. */
it('reads a text of anything twice as long in about twice the time', () => {
  const reader = join(ROOT, 'dist', 'tests', 'support', 'hostile.js');
  const told = execFileSync(process.execPath, [reader, ...UNITS], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
  const growths: { unit: string; growth: number }[] = told.map((line) => JSON.parse(line));
  expect(growths.map(({ unit }) => unit)).toEqual(UNITS);
  expect(growths.filter(({ growth }) => growth >= LINEAR)).toEqual([]);
});
