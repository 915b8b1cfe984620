import { extractFacts } from '../../graph-seed/extract';
import type { Rule } from '../../graph-seed/extract/engine';
import { RULES } from '../../graph-seed/extract/rules';
import { deliver, run } from '../../graph-seed/pipeline';
import { FULL } from '../support/full';
import { CORPUS } from '../support/paths';

const { segments } = run(deliver([CORPUS]));
const factsBy = (rules: readonly Rule[]) => segments.map((segment) => [...extractFacts(segment, rules).values()]);

const kindOf = ({ name }: Rule) => name.slice(0, name.indexOf('.'));
const kinds = [...new Set(RULES.map(kindOf))];
const ofKind = (kind: string) => RULES.filter((rule) => kindOf(rule) === kind);

/** One rule of each kind in turn, the kinds in the given order. The order within a kind stays. */
function inTurn(order: readonly string[]): Rule[] {
  const lists = order.map(ofKind);
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

const expected = factsBy(RULES);

it.each<[string, readonly Rule[]]>([
  ['kind by kind, the last first', [...kinds].reverse().flatMap(ofKind)],
  ['one of each kind in turn, the last kind first', inTurn([...kinds].reverse())],
  ...(FULL ? [['one of each kind in turn', inTurn(kinds)] as [string, readonly Rule[]]] : []),
])('all facts of the corpus stay the same with the rules in another order: %s', (_, rules) => {
  expect(new Set(rules)).toEqual(new Set(RULES));
  expect(factsBy(rules)).toEqual(expected);
});
