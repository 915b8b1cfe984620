import fc from 'fast-check';
import { ordinalsFor } from '../../graph-seed/loading/ordinals';

/** What a graph may hold as an ordinal, most of it in order. */
const standing = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 60 }),
    fc.nat(40).map((number) => number * 2 ** 24),
    fc.constantFrom(null, undefined, 'x', -1, 0, 1.5, 10 ** 30, 2 ** 52, Number.MAX_SAFE_INTEGER),
  ),
  { maxLength: 14 },
);

describe('ordinals', () => {
  it('are whole numbers that rise, whatever the graph holds', () => {
    fc.assert(
      fc.property(standing, (given) => {
        const ordinals = ordinalsFor(given);
        expect(ordinals).toHaveLength(given.length);
        for (const [place, ordinal] of ordinals.entries()) {
          expect(Number.isSafeInteger(ordinal)).toBe(true);
          expect(ordinal).toBeGreaterThan(ordinals[place - 1] ?? 0);
        }
      }),
    );
  });

  it('stay as they are if they rise', () => {
    expect(ordinalsFor([1, 2, 3, 2 ** 40])).toEqual([1, 2, 3, 2 ** 40]);
  });

  it('change for new nodes and those out of order only', () => {
    const five = ordinalsFor(Array(5).fill(null));
    const [a, b, c, d, e] = five;
    const kept = (all: readonly unknown[]) => ordinalsFor(all).map((ordinal) => five.includes(ordinal));
    expect(kept([null, a, b, null, null, c, d, e, null])).toEqual([false, true, true, false, false, true, true, true, false]);
    expect(kept([b, c, a, d, e])).toEqual([true, true, false, true, true]);
    expect(kept([a, 10 ** 30, c, 'd', e])).toEqual([true, false, true, false, true]);
  });

  it('leave room for many loads at one place, and are all new when there is none', () => {
    let ordinals = ordinalsFor([null, null]);
    const first = ordinals[0];
    let loads = 0;
    for (let place = 1; ordinals[0] === first; place += 20, loads++) {
      ordinals = ordinalsFor([...ordinals.slice(0, place), ...Array(20).fill(null), ...ordinals.slice(place)]);
    }
    expect(loads).toBeGreaterThan(10);
    expect(ordinals).toEqual(ordinalsFor(ordinals.map(() => null)));
  });
});
