import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
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

/**
 * In a process of its own: jest's sandbox makes every look at a global costly. A rule that goes back over what it has read takes minutes over
 * these and is ended; one that does not takes seconds. Three times the text would show the same, at three times the cost.
 */
it('reads 300,000 characters of anything to their end', () => {
  const reader = join(ROOT, 'dist', 'tests', 'support', 'hostile.js');
  const told = execFileSync(process.execPath, [reader, ...UNITS], { encoding: 'utf8', timeout: 60_000 });
  expect(told.trimEnd().split('\n')).toHaveLength(UNITS.length);
}, 70_000);
