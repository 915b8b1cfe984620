import type {
  AmountPer,
  AmountRole,
  AwardNameFragment,
  ConflictKind,
  CumulationEffect,
  ForceReason,
  ForceSaidFragment,
  ForceStatus,
  MatterRelation,
  OverlapKind,
  Presence,
  RateRole,
  ReferenceRelation,
  ResponsibilityBasis,
  ResponsibilityRole,
  ShareFragment,
  StackingCoverage,
  StackingVerdict,
  SumFragment,
  SupersessionBasis,
  SupersessionRelation,
} from './gql/graphql';

/** Chinese words and signs for the codes of the schema. A sign is never shown without its word. */
export const FORCE: Readonly<Record<ForceStatus, string>> = {
  IN_FORCE: '现行有效',
  NOT_YET_IN_FORCE: '尚未施行',
  EXPIRED: '已到期',
  REPEALED: '已废止',
  UNKNOWN: '效力不明',
};

export const FORCE_SIGN: Readonly<Record<ForceStatus, string>> = {
  IN_FORCE: '●',
  NOT_YET_IN_FORCE: '◔',
  EXPIRED: '■',
  REPEALED: '✕',
  UNKNOWN: '？',
};

const FORCE_REASON: Readonly<Record<ForceReason, string>> = {
  TERM_STATED: '文本写明有效期',
  PROGRAMME_PERIOD: '标题或正文限定了实施年度',
  REPEAL_STATED: '有文本写明其废止',
  SUPERSEDED: '已被后来的文件替代',
  INHERITED: '随所在文件',
  NO_END_STATED: '语料中未见终止日期',
  UNDATED: '语料中未见起始日期',
};

export const VERDICT: Readonly<Record<StackingVerdict, string>> = {
  ALLOWED: '可叠加',
  NOT_PROHIBITED: '未见禁止',
  CONDITIONAL: '视情况',
  HIGHEST_ONLY: '从高',
  PROHIBITED: '不可叠加',
  UNDETERMINED: '无法判定',
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

export const COVERAGE: Readonly<Record<StackingCoverage, string>> = { FULL: '两份文本完整', PARTIAL: '至少一份仅存摘编' };
export const RELATION: Readonly<Record<MatterRelation, string>> = { SAME_MATTER: '同一事项', RELATED: '相关事项' };
export const ROLE: Readonly<Record<ResponsibilityRole, string>> = { LEAD: '牵头', RESPONSIBLE: '责任', PARTICIPANT: '配合' };

export const BASIS: Readonly<Record<ResponsibilityBasis, string>> = {
  STATED: '条款列明',
  IN_TEXT: '正文写明',
  ISSUER: '发文机关（条款未列责任单位）',
};

export const PRESENCE: Readonly<Record<Presence, string>> = {
  FULL_TEXT: '全文在库',
  DIGEST: '仅存摘编',
  TITLE_ONLY: '仅存标题',
  CITED_ONLY: '仅见引用',
};

export const REFERENCE: Readonly<Record<ReferenceRelation, string>> = { CITES: '提及', BASED_ON: '依据', IMPLEMENTS: '贯彻落实' };

export const SUPERSESSION: Readonly<Record<SupersessionRelation, string>> = {
  REPLACES: '替代',
  AMENDS: '修改',
  REPEALS: '废止',
  REVISED_EDITION: '修订',
};

export const KNOWN_BY: Readonly<Record<SupersessionBasis, string>> = { STATED: '文本写明', TITLE: '据标题', INFERRED: '推断' };

export const OVERLAP: Readonly<Record<OverlapKind, string>> = {
  IDENTICAL: '文字相同',
  NEAR_DUPLICATE: '文字相近',
  CONTAINS: '一方包含另一方',
  SAME_MATTER: '事项相同、文字不同',
};

export const AMOUNT_ROLE: Readonly<Record<AmountRole, string>> = {
  FIXED: '定额',
  CAP: '上限',
  MIN: '下限',
  POOL: '资金总盘',
  THRESHOLD: '条件',
  OTHER: '其他数额',
};

export const RATE_ROLE: Readonly<Record<RateRole, string>> = {
  RATE: '支持比例',
  RATE_CAP: '比例上限',
  THRESHOLD: '条件',
  OTHER: '其他比例',
};

export const EFFECT: Readonly<Record<CumulationEffect, string>> = {
  FORBIDS: '不重复享受',
  ALLOWS: '可叠加享受',
  ALLOWS_ON_TOP: '在他项基础上配套、再奖',
  BEST_OF: '从优从高',
  ONCE_ONLY: '只兑现一次',
  AGGREGATE_CAP: '累计有上限',
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

export const CONFLICT: Readonly<Record<ConflictKind, string>> = { AMOUNT: '金额', RATE: '比例', DATE: '日期或期限' };

export const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

export const NO_SUM = '文本未写金额';
export const NO_CONDITION = '文本未写条件';

const grouped = (value: number) => value.toLocaleString('zh-CN', { maximumFractionDigits: 6 });

/** A sum for display, in 万元 from 10000元 on. */
export function yuan(value: number): string {
  return Math.abs(value) >= 10_000 ? `${grouped(value / 10_000)}万元` : `${grouped(value)}元`;
}

export const exactYuan = (value: number): string => `${value.toLocaleString('zh-CN', { maximumFractionDigits: 2 })}元`;

/** A sum of a text for display: 每人每月300元, 最高100万元, 50万至100万元. */
export function sum({ value, currency, yuan: most, yuanMin, role, per, perUnit }: SumFragment): string {
  const counted = `${per.map((one) => PER[one]).join('')}${perUnit ? `每${perUnit}` : ''}`;
  const money = most === null || most === undefined ? `${grouped(value)} ${currency}` : yuan(most);
  const range = yuanMin !== null && yuanMin !== undefined && yuanMin !== most ? `${yuan(yuanMin)}至` : '';
  return `${counted}${role === 'CAP' && !range ? '最高' : role === 'MIN' ? '不少于' : ''}${range}${money}`;
}

/** A rate of a text for display: 按30%, 最高10%. */
export function share({ value, valueMin, role }: ShareFragment): string {
  const percent = (one: number) => `${grouped(Math.round(one * 1e6) / 1e4)}%`;
  const range = valueMin !== null && valueMin !== undefined && valueMin !== value ? `${percent(valueMin)}至` : '';
  return `${role === 'RATE_CAP' ? '最高' : '按'}${range}${percent(value)}`;
}

const isPaid = ({ role }: SumFragment) => role === 'FIXED' || role === 'CAP' || role === 'MIN';
const isShared = ({ role }: ShareFragment) => role === 'RATE' || role === 'RATE_CAP';

/** The value of an award in one phrase: its maximum, else its sums and rates, else NO_SUM. */
export function worth({
  maxYuan,
  totalYuan,
  amounts,
  rates,
}: Pick<AwardNameFragment, 'maxYuan' | 'totalYuan' | 'amounts' | 'rates'>): string {
  const known = maxYuan ?? totalYuan;
  const shares = [...new Set(rates.filter(isShared).map(share))];
  if (known === null || known === undefined) {
    const said = [...new Set(amounts.filter(isPaid).map(sum)), ...shares];
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
  if (fromEarliest && fromLatest) return `起始日期不明（${fromEarliest} 至 ${fromLatest} 之间）`;
  return '起始日期不明';
}

export const forceReason = ({ reason }: ForceSaidFragment): string => FORCE_REASON[reason];
