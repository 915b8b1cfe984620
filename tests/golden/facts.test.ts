import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factLines } from '../../graph-seed/facts';
import { changesBetween, fileOf, linesOf, told } from '../../graph-seed/facts/changes';
import { deliver, run } from '../../graph-seed/pipeline';
import { CORPUS, ROOT } from '../support/paths';

/** Lines shown of each kind of change. */
const MOST = 40;

it('the facts of the corpus are those of the golden file', () => {
  const golden = linesOf(readFileSync(join(ROOT, 'tests', 'golden', 'facts.txt'), 'utf8'));
  const changes = changesBetween(golden, factLines(run(deliver([CORPUS]))));
  if (changes.gained.length + changes.lost.length > 0)
    throw new Error(`${told(changes, MOST)}\nnpm run facts shows them all; npm run facts -- --renew accepts them.`);
});

describe('the comparison of facts', () => {
  it('counts how often each line occurs', () => {
    expect(changesBetween(['a', 'b', 'b'], ['b', 'c'])).toEqual({ gained: ['c'], lost: ['a', 'b'] });
  });

  it('shows the first changes side by side and counts all', () => {
    const changes = changesBetween(['x | 1', 'y | 1', 'z | 1'], ['x | 2']);
    expect(told(changes, 2)).toBe('- x | 1\n+ x | 2\n- y | 1\n1 gained, 3 lost');
  });

  it('reads the file as it was written', () => {
    expect(linesOf(fileOf(['a', 'b']))).toEqual(['a', 'b']);
  });
});

describe('a line of facts', () => {
  const TEXT =
    '晋城市支持企业发展的若干措施\n\n一、对新认定的专精特新企业，一次性奖励10万元。\n\n二、本措施自2024年1月1日起施行，有效期2年。\n';
  const OTHER = '太原市支持企业发展的若干措施\n\n一、对新认定的高新技术企业，一次性奖励20万元。\n';
  const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
  const lines = (...files: { name: string; bytes: Buffer }[]) => factLines(run(files));

  it('has the rule, the quote and the values of a find', () => {
    expect(lines(file('a.txt', TEXT))).toContain('晋城市支持企业发展的若干措施#一 | amount.fixed | “10万元” | yuan=100000 role=FIXED');
  });

  it('does not depend on the order of the files', () => {
    const [a, b] = [file('a.txt', TEXT), file('b.txt', OTHER)];
    expect(lines(b, a)).toEqual(lines(a, b));
  });

  it('does not depend on neighbours', () => {
    const alone = lines(file('a.txt', TEXT));
    const ofOne = new Set(lines(file('a.txt', TEXT), file('b.txt', OTHER)));
    expect(alone.filter((line) => !ofOne.has(line))).toEqual([]);
  });

  it('shortens a long quote to its beginning, its end and a hash', () => {
    const long = `一、${'对在本市注册的企业按有关规定开展的'.repeat(5)}项目，给予10万元奖励。`;
    const said = lines(file('a.txt', `晋城市支持企业发展的若干措施\n\n${long}\n`)).find((line) => line.includes('award.promised'));
    expect(said).toMatch(/“对在本市注册的企业按有关…[^”]*~[0-9a-f]{6}”/u);
  });
});
