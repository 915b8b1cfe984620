/** Spellings of the units of a share (比率单位) with their value, longest first. */
export const SHARE_UNITS: readonly (readonly [spelling: string, value: number])[] = [
  ['个百分点', 0.01],
  ['个千分点', 0.001],
  ['个基点', 0.0001],
  ['百分点', 0.01],
  ['基点', 0.0001],
  ['\\%', 0.01],
  ['$%', 0.01],
  ['%', 0.01],
  ['‰', 0.001],
  ['‱', 0.0001],
];

/** Words that say a share by themselves: half (减半). */
export const HALVES: readonly string[] = ['减半', '折半'];

/** All of something (全额), which is a share only where it is paid or forgiven: 全额补贴, 全额返还, 保费全额补贴, 全额学费资助. */
export const WHOLES: readonly string[] = ['全额'];
export const WHOLE_GIVEN: readonly string[] = [
  ...[
    '返还',
    '退还',
    '退税',
    '补贴',
    '补助',
    '补偿',
    '补足',
    '资助',
    '贴息',
    '报销',
    '奖励',
    '奖补',
    '减免',
    '免除',
    '免征',
    '免收',
    '抵扣',
    '代偿',
    '承担',
  ],
];
