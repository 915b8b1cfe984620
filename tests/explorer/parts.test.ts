import type { AwardNameFragment } from '../../web/gql/graphql';
import { pieces } from '../../web/marks';
import { allOverlaps } from '../../web/screens/all-overlaps';
import { worth, yuan } from '../../web/words';

describe('marks', () => {
  const marked = (words: string, places: [number, number][], ...ranges: [number, number][]) =>
    pieces(
      words,
      places.map(([start, end]) => ({ start, end })),
      ranges.map(([start, end]) => ({ kind: 'mark', ranges: [{ start, end }] })),
    ).map(({ text, kinds }) => (kinds.length > 0 ? `[${text}]` : text));

  test('follow the offsets, even if the words occur twice', () => {
    expect(marked('奖励3万元，再奖励3万元', [[100, 112]], [107, 112])).toEqual(['奖励3万元，再', '[奖励3万元]']);
  });

  test('continue across furniture and its white space', () => {
    const places: [number, number][] = [
      [0, 4],
      [20, 26],
    ];
    expect(marked('一次性奖励3万元。', places, [2, 23])).toEqual(['一次', '[性奖励3万]', '元。']);
    expect(
      marked(
        '一次性奖\n励3万元。',
        [
          [0, 4],
          [20, 25],
        ],
        [2, 23],
      ),
    ).toEqual(['一次', '[性奖励3万]', '元。']);
  });

  test('count code points', () => {
    expect(marked('𠮷县奖励3万元', [[10, 17]], [12, 14])).toEqual(['𠮷县', '[奖励]', '3万元']);
  });

  test('are absent if the offsets lie elsewhere', () => {
    expect(marked('奖励3万元', [[100, 105]], [0, 5], [105, 110])).toEqual(['奖励3万元']);
  });

  test('leave out line breaks between Han characters and keep those between Latin words', () => {
    expect(marked('奖励 3\n万元，\n建设 data\ncenter', [[0, 22]])).toEqual(['奖励3万元，建设data center']);
  });
});

describe('the worth of an award', () => {
  const award = (given: Partial<AwardNameFragment>) => worth({ maxYuan: null, totalYuan: null, amounts: [], rates: [], ...given });
  const amount = {
    value: 300,
    currency: 'CNY',
    yuan: 300,
    yuanMin: null,
    role: 'FIXED',
    per: ['PERSON', 'MONTH'],
    perUnit: null,
    evidence: { quote: '' },
  } as const;
  const rate = { value: 0.3, valueMin: null, role: 'RATE', evidence: { quote: '' } } as const;

  test.each<[string, Partial<AwardNameFragment>]>([
    ['文本未写金额', {}],
    ['文本未写金额', { amounts: [{ ...amount, per: [], role: 'THRESHOLD' }] }],
    ['最高50万元', { maxYuan: 500_000, totalYuan: 500_000 }],
    ['最高200万元，合计最高300万元', { maxYuan: 2_000_000, totalYuan: 3_000_000 }],
    ['每人每月300元', { amounts: [{ ...amount, per: [...amount.per] }] }],
    ['10万元', { maxYuan: 100_000, totalYuan: 100_000, amounts: [{ ...amount, value: 10, yuan: 100_000, per: [] }] }],
    ['按30%', { rates: [rate] }],
  ])('%s', (said, given) => {
    expect(award(given)).toBe(said);
  });

  test('is in 万元 from ten thousand on, in 亿元 from a hundred million on', () => {
    const said = [0, 300, 9_999.5, 10_000, 12_345_678, 120_000_000].map(yuan);
    expect(said).toEqual(['0元', '300元', '9999.5元', '1万元', '1234.5678万元', '1.2亿元']);
  });
});

test('the CSV of overlaps has all pages of those with conflicts, then of those without', async () => {
  const LISTS = { true: [['a', 'b'], ['c']], false: [['d'], ['e', 'f']] };
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    const { withConflicts, after } = JSON.parse(new URL(String(url), 'http://a').searchParams.get('variables') ?? '');
    const pages = LISTS[String(withConflicts) as 'true' | 'false'];
    const at = Number(after ?? 0);
    const overlaps = {
      pageInfo: { hasNextPage: at + 1 < pages.length, endCursor: String(at + 1) },
      nodes: pages[at]?.map((id) => ({ id })),
    };
    return new Response(JSON.stringify({ data: { overlaps } }));
  });
  expect((await allOverlaps({})).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
