import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

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

/**
 * In a process of its own: jest's sandbox makes every look at a global costly. A rule that goes back over what it has read takes hours over
 * these and is ended; one that does not takes seconds.
 */
it('reads a megabyte of anything to its end', () => {
  const reader = join(__dirname, '..', 'dist', 'tests', 'support', 'hostile.js');
  const told = execFileSync(process.execPath, [reader, ...UNITS], { encoding: 'utf8', timeout: 240_000 });
  expect(told.trimEnd().split('\n')).toHaveLength(UNITS.length);
}, 250_000);
