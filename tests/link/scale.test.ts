import { fromTemplate } from '../../bench/made-up';
import { likeness } from '../../graph-seed/link/grams';
import { conditionOf } from '../../graph-seed/link/restatements';
import { nearestPairs } from '../../graph-seed/link/stacking-nearest';
import { type Side, sideOf } from '../../graph-seed/link/stacking-side';
import { compose } from '../../graph-seed/pipeline';
import { readPlainFile } from '../../graph-seed/texts';
import { growth, LINEAR } from '../support/growth';

/** The first texts are those of provinces and of their cities, so that each city has its province's awards beside its own. */
const files = fromTemplate(24).map(({ name, bytes }) => readPlainFile(name, bytes));

describe('many texts of one template', () => {
  const { linked, rows } = compose(files);
  const sides = linked.awards.filter((_, i) => i % 4 === 0).map(sideOf);
  const likenessOf = (a: Side, b: Side) => likeness(conditionOf(a.award), conditionOf(b.award)).similarity;

  it('are linked in time that grows as their number', async () => {
    expect(await growth((size) => compose(files.slice(0, size)), files.length / 2)).toBeLessThan(LINEAR);
  });

  it('have as many stacking edges as awards of one class have partners', () => {
    const count = rows.edges.filter(({ type }) => type === 'STACKS_WITH').length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(linked.awards.length * 4);
    const classes = ({ a, b }: (typeof linked.stackings)[number]) => [a, b].map((award) => [...sideOf(award, 0).classes].sort().join());
    for (const [one, other] of linked.stackings.map(classes)) expect(one).toBe(other);
  });

  it('keep the nearest partner of each award, and eight times as many pairs as awards at most', () => {
    const all = sides
      .flatMap((a, i) => sides.slice(i + 1).map((b) => ({ a, b, relation: 'RELATED' as const })))
      .filter(({ a, b }) => a.home !== b.home);
    const kept = nearestPairs(all, () => 'silent');
    expect(kept.length).toBeLessThanOrEqual(8 * sides.length);
    const best = (pairs: typeof all) => {
      const most = new Map<Side, number>();
      for (const { a, b } of pairs) for (const side of [a, b]) most.set(side, Math.max(most.get(side) ?? 0, likenessOf(a, b)));
      return most;
    };
    expect(best(kept)).toEqual(best(all));
    expect(nearestPairs(all, () => null)).toEqual(all);
  });
});
