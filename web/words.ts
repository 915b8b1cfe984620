import TERMS from '../schema/terms.json';
import type {
  AmountPer,
  AwardNameFragment,
  ForceSaidFragment,
  ForceStatus,
  ShareFragment,
  StackingVerdict,
  SumFragment,
} from './gql/graphql';

type Terms = typeof TERMS;

/** The Chinese word of each value of an enum: the first of its terms. */
function wordsOf<Name extends keyof Terms>(name: Name): Readonly<Record<keyof Terms[Name], string>> {
  const words = Object.entries(TERMS[name]).map(([value, terms]) => [value, (terms as string).split(' ')[0]]);
  return Object.fromEntries(words);
}

export const FORCE = wordsOf('ForceStatus');
const FORCE_REASON = wordsOf('ForceReason');
export const VERDICT = wordsOf('StackingVerdict');
export const COVERAGE = wordsOf('StackingCoverage');
export const RELATION = wordsOf('MatterRelation');
export const ROLE = wordsOf('ResponsibilityRole');
export const BASIS = wordsOf('ResponsibilityBasis');
export const PRESENCE = wordsOf('Presence');
export const REFERENCE = wordsOf('ReferenceRelation');
export const SUPERSESSION = wordsOf('SupersessionRelation');
export const KNOWN_BY = wordsOf('SupersessionBasis');
export const OVERLAP = wordsOf('OverlapKind');
export const CONFLICT = wordsOf('ConflictKind');
export const AMOUNT_ROLE = wordsOf('AmountRole');
export const RATE_ROLE = wordsOf('RateRole');
export const EFFECT = wordsOf('CumulationEffect');

/** Signs beside the words. A sign is never shown without its word. */
export const FORCE_SIGN: Readonly<Record<ForceStatus, string>> = {
  IN_FORCE: '●',
  NOT_YET_IN_FORCE: '◔',
  EXPIRED: '■',
  REPEALED: '✕',
  UNKNOWN: '？',
};

export const VERDICT_SIGN: Readonly<Record<StackingVerdict, string>> = {
  ALLOWED: '＋',
  NOT_PROHIBITED: '○',
  CONDITIONAL: '△',
  HIGHEST_ONLY: '↑',
  PROHIBITED: '✕',
  UNDETERMINED: '？',
};

export const VERDICT_MEANING: Readonly<Record<StackingVerdict, string>> = {
  ALLOWED: '有条款明文允许叠加或配套',
  NOT_PROHIBITED: '语料中没有条款禁止，须结合文本是否完整判断',
  CONDITIONAL: '有条款、资金或上限须逐案确定',
  HIGHEST_ONLY: '有条款规定从优从高，只兑现较高的一项',
  PROHIBITED: '有条款禁止重复享受',
  UNDETERMINED: '下级文本未写自身标准，不能判断是一项还是两项',
};

const PER: Readonly<Record<AmountPer, string>> = {
  YEAR: '每年',
  MONTH: '每月',
  DAY: '每天',
  PROJECT: '每个项目',
  ENTERPRISE: '每户企业',
  PERSON: '每人',
  EVENT: '每场',
  TOWN: '每个专业镇',
  UNIT: '',
};

const CURRENCY: Readonly<Record<string, string>> = { USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元', GBP: '英镑' };

export const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

export const NO_SUM = '文本未写金额';
export const NO_CONDITION = '文本未写条件';

/** A figure as official texts print it: without commas between thousands. */
const figure = (value: number) => value.toLocaleString('zh-CN', { maximumFractionDigits: 6, useGrouping: false });

/** A sum for display, in 万元 from 10000元 on, in 亿元 from 100000000元 on. */
export function yuan(value: number): string {
  if (value >= 1e8) return `${figure(value / 1e8)}亿元`;
  return value >= 1e4 ? `${figure(value / 1e4)}万元` : `${figure(value)}元`;
}

export const exactYuan = (value: number): string => `${value.toLocaleString('zh-CN', { maximumFractionDigits: 2 })}元`;

/** A sum of a text for display: 每人每月300元, 最高100万元, 50万至100万元. */
export function sum({ value, currency, yuan: most, yuanMin, role, per, perUnit }: SumFragment): string {
  const counted = `${per.map((one) => PER[one]).join('')}${perUnit ? `每${perUnit}` : ''}`;
  const money = most === null || most === undefined ? `${figure(value)}${CURRENCY[currency] ?? ` ${currency}`}` : yuan(most);
  const range = yuanMin !== null && yuanMin !== undefined && yuanMin !== most ? `${yuan(yuanMin)}至` : '';
  return `${counted}${role === 'CAP' && !range ? '最高' : role === 'MIN' ? '不少于' : ''}${range}${money}`;
}

/** A rate of a text for display: 按30%, 最高10%. */
export function share({ value, valueMin, role }: ShareFragment): string {
  const printed = (one: number) => `${figure(Math.round(one * 1e6) / 1e4)}%`;
  const range = valueMin !== null && valueMin !== undefined && valueMin !== value ? `${printed(valueMin)}至` : '';
  return `${role === 'RATE_CAP' ? '最高' : '按'}${range}${printed(value)}`;
}

const isPaid = ({ role }: SumFragment) => role === 'FIXED' || role === 'CAP' || role === 'MIN';
const isShared = ({ role }: ShareFragment) => role === 'RATE' || role === 'RATE_CAP';

/** The value of an award in one phrase: its one fixed sum, else its maximum, else its sums and rates, else NO_SUM. */
export function worth({
  maxYuan,
  totalYuan,
  amounts,
  rates,
}: Pick<AwardNameFragment, 'maxYuan' | 'totalYuan' | 'amounts' | 'rates'>): string {
  const known = maxYuan ?? totalYuan;
  const paid = amounts.filter(isPaid);
  const sums = [...new Set(paid.map(sum))];
  const shares = [...new Set(rates.filter(isShared).map(share))];
  const [first] = paid;
  if (sums.length === 1 && shares.length === 0 && first?.role === 'FIXED' && first.yuan === known && (totalYuan ?? known) === known)
    return sum(first);
  if (known === null || known === undefined) {
    const said = [...sums, ...shares];
    return said.length > 0 ? said.slice(0, 3).join('，') : NO_SUM;
  }
  const more = totalYuan && totalYuan > known ? `，合计最高${yuan(totalYuan)}` : '';
  return `最高${yuan(known)}${more}`;
}

/** The end of force in words. */
export function until({ until: last, status }: Pick<ForceSaidFragment, 'until' | 'status'>): string {
  if (last) return `至 ${last}`;
  return status === 'REPEALED' ? '废止日期不明' : '未见终止日期';
}

/** The beginning of force in words. */
export function since({ from, fromEarliest, fromLatest }: ForceSaidFragment): string {
  if (from) return `自 ${from}`;
  if (fromEarliest?.endsWith('-01-01') && fromLatest === `${fromEarliest.slice(0, 4)}-12-31`)
    return `起始日期不明（${fromEarliest.slice(0, 4)}年内）`;
  if (fromEarliest && fromLatest) return `起始日期不明（${fromEarliest} 至 ${fromLatest} 之间）`;
  return '起始日期不明';
}

export const forceReason = ({ reason }: ForceSaidFragment): string => FORCE_REASON[reason];

/** Words for the media types of files. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^text\/plain/, '纯文本'],
  [/^text\/html/, '网页'],
  [/^text\/csv/, 'CSV 表格'],
  [/pdf$/, 'PDF'],
  [/ofd/, 'OFD'],
  [/word/, 'Word 文档'],
  [/sheet|excel/, 'Excel 表格'],
];
export const format = (mediaType: string): string => FORMATS.find(([type]) => type.test(mediaType))?.[1] ?? mediaType;

/** Words for the codes of files that were not read, and of warnings. */
const NOTICES: Readonly<Record<string, string>> = {
  AUTO_NUMBERS: '自动编号无法还原',
  ANACHRONISM: '引用年份可疑',
  DAMAGED: '文件损坏',
  DUPLICATE: '同一文件重复提供',
  EMPTY: '没有文字',
  ENCRYPTED: '文件加密',
  END_BEFORE_BEGIN: '止期早于起期',
  GOES_ON_AFTER_REPEAL: '废止后又修改或延期',
  IMPOSSIBLE_DAY: '日期不存在',
  MHT: '网页存档',
  NO_POLICY: '未见政策条款',
  NOT_CUT: '编号未切分',
  NUMBER_CLASH: '文号相同而文件不同',
  NUMBER_DAMAGED: '文号疑有错漏',
  NUMBER_FORM: '自动编号形式不识别',
  NUMBER_REPAIRED: '文号已更正',
  OLD_WORKBOOK: '旧版表格',
  RTF: 'RTF 文档',
  SCANNED: '扫描图像',
  SPOILT_TEXT: '文字层异常',
  TEXT_IN_ATTACHMENT: '正文在附件',
  TOO_LARGE: '文件过大',
  TOO_SLOW: '读取超时',
  TRACKED: '含修订标记',
  TWO_SUMS: '金额不一',
  UNKNOWN_FORMAT: '格式不识别',
  UNREADABLE: '无法读取',
};
export const notice = (code: string): string => NOTICES[code] ?? '其他';

/** A title between title marks; title marks within it become single ones. */
export const titled = (title: string): string => `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`;

/** The number of a clause as one cites it: 三（一）, 财税金融篇第11点. */
export const cited = (locator: string): string => locator.replace(/#(.+)$/, '第$1点').replace(/\//g, '');
