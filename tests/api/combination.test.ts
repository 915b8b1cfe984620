import type { StackingVerdict } from '../../src/graph/model';
import type { ForceRow } from '../../src/graph/rows/types';
import { admissibleSets, type Candidate, type Pair } from '../../src/resolvers/combine/sets';
import { ofOtherPairs, ofPair, ofSetAside } from '../../src/resolvers/combine/words';
import { sumName } from '../../src/words';

const award = (id: string, yuan: number | null): Candidate => ({ id, yuan });
const pair = (aId: string, bId: string, verdict: StackingVerdict): Pair => ({ aId, bId, verdict });

test('an award that excludes two others gives two sets, one of them with an unknown sum', () => {
  // 国家级奖励 excludes 省级奖励 (不重复) and 市级奖励 (从优从高); 贷款贴息 goes with all.
  const candidates = [award('国家级', 1_000_000), award('省级', 500_000), award('市级', null), award('贴息', 200_000)];
  const pairs = [pair('国家级', '省级', 'PROHIBITED'), pair('国家级', '市级', 'HIGHEST_ONLY'), pair('省级', '市级', 'ALLOWED')];
  expect(admissibleSets(candidates, pairs, [])).toEqual([
    { awards: ['国家级', '贴息'], knownYuan: 1_200_000, unknown: [], caps: [] },
    { awards: ['省级', '市级', '贴息'], knownYuan: 700_000, unknown: ['市级'], caps: [] },
  ]);
});

test('three awards that exclude each other and two that exclude each other give 3 × 2 sets', () => {
  // {甲, 乙, 丙} give one, {丁, 戊} give one: 3 × 2 sets.
  const candidates = [award('甲', 30), award('乙', 20), award('丙', 10), award('丁', 5), award('戊', 5)];
  const pairs = [
    pair('甲', '乙', 'PROHIBITED'),
    pair('乙', '丙', 'PROHIBITED'),
    pair('丙', '甲', 'PROHIBITED'),
    pair('戊', '丁', 'HIGHEST_ONLY'),
    pair('甲', '丁', 'CONDITIONAL'),
    pair('甲', '戊', 'UNDETERMINED'),
    pair('乙', '丁', 'NOT_PROHIBITED'),
  ];
  expect(admissibleSets(candidates, pairs, []).map(({ awards, knownYuan }) => [awards.join(''), knownYuan])).toEqual([
    ['甲丁', 35],
    ['甲戊', 35],
    ['乙丁', 25],
    ['乙戊', 25],
    ['丙丁', 15],
    ['丙戊', 15],
  ]);
});

test('caps over several awards lower the sum and bound the unknown sums', () => {
  // 累计最高500万元 over 设备 and 研发 (800万); 年度最高100万元 over 展会 (unknown) and 品牌 (60万); 人才 stands alone, its sum unknown.
  const candidates = [award('设备', 5e6), award('研发', 3e6), award('展会', null), award('品牌', 6e5), award('人才', null)];
  const caps = [
    { rule: '累计', yuan: 5e6, awards: ['设备', '研发'] },
    { rule: '年度', yuan: 1e6, awards: ['展会', '品牌'] },
    { rule: '宽', yuan: 9e6, awards: ['设备', '研发', '人才'] },
  ];
  expect(admissibleSets(candidates, [], caps)).toEqual([
    {
      awards: ['设备', '研发', '展会', '品牌', '人才'],
      knownYuan: 6e6,
      unknown: ['人才'],
      caps: [
        { rule: '年度', yuan: 1e6, awards: ['展会', '品牌'] },
        { rule: '累计', yuan: 5e6, awards: ['设备', '研发'] },
      ],
    },
  ]);
});

test('no award gives no set, one gives one, and twenty in groups of three give every choice', () => {
  expect(admissibleSets([], [], [])).toEqual([]);
  expect(admissibleSets([award('甲', null)], [], [])).toEqual([{ awards: ['甲'], knownYuan: 0, unknown: ['甲'], caps: [] }]);
  const twenty = Array.from({ length: 20 }, (_, i) => award(String(i), 1));
  const pairs = twenty.flatMap(({ id: aId }, i) =>
    twenty
      .slice(i + 1)
      .flatMap(({ id: bId }, j) => (Math.floor(i / 3) === Math.floor((i + 1 + j) / 3) ? pair(aId, bId, 'PROHIBITED') : [])),
  );
  expect(admissibleSets(twenty, pairs, [])).toHaveLength(3 ** 6 * 2);
});

test('the explanations are Chinese sentences with dates and sums', () => {
  expect(ofPair('HIGHEST_ONLY', '从优从高。')).toBe('只付较高的一项：从优从高。');
  expect(ofOtherPairs(3)).toContain('另有3对');
  const force = (status: ForceRow['status'], from: string | null, until: string | null): ForceRow => ({
    status,
    reason: 'TERM_STATED',
    from,
    fromEarliest: null,
    fromLatest: null,
    until,
    evidence: [],
  });
  expect(ofSetAside('甲', '2026-01-01', force('EXPIRED', null, '2025-12-31'))).toBe('甲的有效期至2025年12月31日，2026年1月1日已过期。');
  expect(ofSetAside('甲', '2026-01-01', force('REPEALED', null, null))).toBe('甲已废止，2026年1月1日不再有效。');
  expect(ofSetAside('甲', '2026-01-01', force('NOT_YET_IN_FORCE', '2026-01-30', null))).toBe(
    '甲自2026年1月30日起施行，2026年1月1日尚未施行。',
  );
  expect([5e6, 1.5e8, 123_456, 800].map(sumName)).toEqual(['500万元', '1.5亿元', '123456元', '800元']);
});
