/** Patterns of the units of a rate (比率单位) with their value, longest first. */
export const SHARE_UNITS: readonly (readonly [pattern: string, value: number])[] = [
  ['个?百分点', 0.01],
  ['个?千分点', 0.001],
  ['个?(?:基点|[Bb][Pp]s?(?![A-Za-z]))', 0.0001],
  // 2个点的贴息 is a rate; 三个点位 are places.
  ['个点(?![位对线面赞评心火亮状式数球钟])', 0.01],
  ['[\\\\$]?%', 0.01],
  ['‰', 0.001],
  ['‱', 0.0001],
];

/** Words for a rate of one half. */
export const HALVES: readonly string[] = ['减半', '折半'];

/** Half of a charge or of another award (按…的一半补助, 按…标准的一半执行), before one of the words below. */
export const HALF = '一半';
export const HALF_GIVEN: readonly string[] = [
  '给予',
  '予以',
  '执行',
  '补',
  '奖',
  '计',
  '资助',
  '扶持',
  '收取',
  '征收',
  '返还',
  '减',
  '贴息',
  '发放',
];

/** All of something. It is a rate only if it is paid or remitted, by one of the words below: 全额补贴, 全额返还, 保费全额补贴, 全额学费资助. */
export const WHOLES: readonly string[] = ['全额', '全部'];
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
    '抵用',
    '代缴',
    '代偿',
    '承担',
    '负担',
    '扶持',
    '用于支持',
    '用于扶持',
    '用于奖励',
    '让渡',
    '享受',
    '发放',
  ],
];
