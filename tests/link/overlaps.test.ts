import fc from 'fast-check';
import { type Alike, alike, nearest } from '../../graph-seed/link/alike';
import { conflictsBetween } from '../../graph-seed/link/conflicts';
import { gramCodes, grams, likeness } from '../../graph-seed/link/grams';
import type { LinkedClause, LinkedOverlap } from '../../graph-seed/linked';
import { deliver, run } from '../../graph-seed/pipeline';
import { LEADS } from '../../src/graph/model';
import { tries } from '../support/fuzz-runs';
import { growth, LINEAR } from '../support/growth';
import { CORPUS } from '../support/paths';

const { linked, rows } = run(deliver([CORPUS]));
const compared = linked.clauses.filter(({ segment }) => segment.kind === 'ARTICLE' || segment.kind === 'POINT');
const texts = compared.map((clause) => clause.full.text);

/** The expected result of `alike`, from comparing all pairs. */
function bruteForce(sets: readonly ReadonlySet<string>[]) {
  return sets.flatMap((a, i) =>
    sets.slice(i + 1).flatMap((b, j) => {
      const pair = { a: i, b: i + 1 + j, ...likeness(a, b) };
      return pair.similarity >= 0.5 || pair.containment >= 0.8 ? [pair] : [];
    }),
  );
}

describe('similar texts', () => {
  it('of the corpus are those that comparing all pairs finds', () => {
    const sets = texts.map(grams);
    expect(alike(sets)).toEqual(bruteForce(sets));
  });

  it('of random words are those that comparing all pairs finds', () => {
    // Few letters and pieces, so that many pairs are just similar enough or just not.
    const words = fc.array(fc.constantFrom('奖励', '补助', '企业', '，'), { maxLength: 14 }).map((pieces) => pieces.join(''));
    const text = fc.oneof(words, fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 24 }), (some) => {
        const sets = some.map(grams);
        expect(alike(sets)).toEqual(bruteForce(sets));
      }),
      tries(300),
    );
  });

  it('keep their nearest, with at most eight pairs a text', () => {
    const notices = Array.from({ length: 60 }, (_, i) => `对首次认定的高新技术企业给予一次性奖励${'甲乙丙丁戊'[i % 5]}万元由市科技局负责`);
    const sets = notices.map(grams);
    const all = alike(sets);
    const kept = nearest(gramCodes(notices));
    expect(all).toHaveLength((60 * 59) / 2);
    expect(kept.length).toBeLessThanOrEqual(60 * 8);
    for (const i of sets.keys()) {
      const best = (pairs: typeof all) => Math.max(...pairs.filter(({ a, b }) => a === i || b === i).map(({ similarity }) => similarity));
      expect(best(kept)).toBe(best(all));
    }
  });

  it('keep the pairs that comparing all pairs would keep', () => {
    const nearness = (x: Alike, y: Alike) =>
      y.similarity - x.similarity || y.containment - x.containment || x.b - x.a - (y.b - y.a) || x.a - y.a;
    const text = fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 3, maxLength: 9 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (some) => {
        const sets = some.map(grams);
        const all = bruteForce(sets);
        const kept = new Set(
          sets.flatMap((_, i) =>
            all
              .filter(({ a, b }) => a === i || b === i)
              .sort(nearness)
              .slice(0, 8),
          ),
        );
        expect(nearest(gramCodes(some))).toEqual(all.filter((pair) => kept.has(pair)));
      }),
      tries(300),
    );
  });

  it('are found in time linear in the corpus', async () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const shuffled = (text: string) => {
      const letters = [...text];
      for (let i = letters.length - 1; i > 0; i--) {
        const j = random(i + 1);
        [letters[i], letters[j]] = [letters[j] ?? '', letters[i] ?? ''];
      }
      return letters.join('');
    };
    const sets = Array.from({ length: 4 }, () => texts.map(shuffled))
      .flat()
      .map(grams);
    expect(alike(sets)).toEqual([]);
    expect(await growth((size) => alike(sets.slice(0, size)), sets.length / 2)).toBeLessThan(LINEAR);
  });
});

describe('overlaps of the corpus', () => {
  const points = linked.overlaps.filter(({ a, b }) => a.place && b.place);
  const among = (test: (overlap: LinkedOverlap) => boolean) => points.filter(test).length;

  it('have the known counts', () => {
    expect(among(({ similarity }) => similarity === 1)).toBe(20);
    expect(among(({ similarity }) => similarity >= 0.9)).toBe(22);
    expect(among(({ similarity }) => similarity >= 0.5)).toBe(31);
    expect(among(({ containment }) => containment >= 0.8)).toBe(42);
  });

  it('leave out a digest with its own full clause, and a clause with its ancestor', () => {
    const lineage = (clause: LinkedClause | null): LinkedClause[] => (clause ? [clause, ...lineage(clause.parent)] : []);
    for (const { a, b } of linked.overlaps) {
      expect([...lineage(a), ...lineage(a.excerptOf)]).not.toContain(b);
      expect([...lineage(b), ...lineage(b.excerptOf)]).not.toContain(a);
    }
  });

  it('have a kind that fits their figures, with the longer text first', () => {
    for (const { a, b, kind, similarity, containment } of linked.overlaps) {
      expect(likeness(grams(a.full.text), grams(b.full.text))).toEqual({ similarity, containment });
      if (kind === 'IDENTICAL') expect(similarity).toBe(1);
      if (kind === 'NEAR_DUPLICATE') expect(similarity).toBeGreaterThanOrEqual(0.5);
      if (kind !== 'CONTAINS') expect(linked.clauses.indexOf(a)).toBeLessThan(linked.clauses.indexOf(b));
      else expect(grams(a.full.text).size).toBeGreaterThan(grams(b.full.text).size);
    }
  });

  it('include the same words under two numbers', () => {
    const across = linked.overlaps.filter(
      ({ a, b, kind }) => kind === 'IDENTICAL' && a.document && b.document && a.document !== b.document,
    );
    expect(across.map(({ a, b }) => [a.segment.locator, b.segment.locator])).toEqual([
      ['创新支持篇#10', '创新支持篇#75'],
      ['创新支持篇#46', '创新支持篇#79'],
    ]);
    expect(across.every(({ sameDocument }) => !sameDocument)).toBe(true);
  });

  it('are one edge each', () => {
    expect(rows.edges.filter(({ type }) => type === 'DUPLICATES_WITH')).toHaveLength(linked.overlaps.length);
  });

  it('are told by their first clause, by kind', () => {
    for (const [kind, property] of Object.entries(LEADS)) {
      const leading = new Set(linked.overlaps.flatMap((overlap) => (overlap.kind === kind ? [overlap.a.id] : [])));
      expect(leading.size).toBeGreaterThan(0);
      expect(new Set(rows.nodes.flatMap(({ id, properties }) => (properties[property] === true ? [id] : [])))).toEqual(leading);
    }
  });
});

describe('conflicts', () => {
  /** The conflicts between two texts of one article each. */
  const between = (a: string, b: string, place = '高平市'): string[] => {
    const files = [a, b].map((words, i) => ({
      name: `${i}.txt`,
      bytes: new TextEncoder().encode(`${place}奖励办法${i}\n\n第一条 ${words}\n第二条 本办法由财政局解释。\n`),
    }));
    const [first, second] = run(files).linked.clauses.filter(({ segment }) => segment.locator === '第一条');
    if (!first || !second) throw new Error('the articles are not read');
    return conflictsBetween(first, second).map((one) => `${one.kind} ${one.a.quote} | ${one.b.quote}`);
  };

  it('are sums, rates and dates that differ at one place', () => {
    expect(
      between(
        '对新认定的国家级企业技术中心，经评审给予奖励300万元。对首次上市的企业，按照发行费用的30%给予补助。补助申请从即日起受理，截至2025年6月30日。',
        '对新认定的国家级企业技术中心，经评审给予奖励500万元。对首次上市的企业，按照发行费用的20%给予补助。补助申请从即日起受理，截至2026年6月30日。',
      ),
    ).toEqual([
      'AMOUNT 经评审给予奖励300万元 | 经评审给予奖励500万元',
      'RATE 按照发行费用的30%给予补助 | 按照发行费用的20%给予补助',
      'DATE 截至2025年6月30日 | 截至2026年6月30日',
    ]);
  });

  it('treat a list of sums as one', () => {
    const text = (sums: string) => `对获得一等奖、二等奖、三等奖的单位，分别给予${sums}的奖励。`;
    expect(between(text('30万元、20万元、10万元'), text('30万元、20万元、15万元'))).toEqual([
      'AMOUNT 分别给予30万元、20万元、10万元的奖励 | 分别给予30万元、20万元、15万元的奖励',
    ]);
    expect(between(text('30万元、20万元、10万元'), text('30万元、20万元'))).toEqual([]);
  });

  const one = '对首次认定的高新技术企业，给予一次性奖励20万元。';
  it.each([
    ['the same sum in other words', one, '对首次认定的高新技术企业，给予一次性奖励二十万元。'],
    ['the same sum in another unit', one, '对首次认定的高新技术企业，给予一次性奖励200000元。'],
    ['a text that says more', one, `${one}对重新认定的高新技术企业，给予一次性奖励10万元。`],
    ['sums for different things', '对新认定的国家级示范基地给予奖励50万元。', '对新认定的省级示范基地给予奖励30万元。'],
    ['a sum and a rate', '对年度设备投资给予50万元的补助。', '对年度设备投资给予50%的补助。'],
    ['sentences in another order', `${one}每年支持10家企业，每家补助5万元。`, `每年支持10家企业，每家补助5万元。${one}`],
  ])('are not found in %s', (_, a, b) => expect(between(a, b)).toEqual([]));

  it('are not found between texts without a territory, whose payers are unknown', () => {
    const [a, b] = [one, one.replace('20', '30')];
    expect(between(a, b)).toEqual(['AMOUNT 给予一次性奖励20万元 | 给予一次性奖励30万元']);
    expect(between(a, b, '甲县')).toEqual([]);
  });
});
