/** Chinese words for what answers hold. */

const WORDS: Readonly<Record<string, string>> = {
  IN_FORCE: '现行有效',
  NOT_YET_IN_FORCE: '尚未施行',
  EXPIRED: '已到期',
  REPEALED: '已废止',
  UNKNOWN: '效力不明',
  TERM_STATED: '文中写明期限',
  PROGRAMME_PERIOD: '规划或行动计划的期间',
  REPEAL_STATED: '另有文件写明废止',
  SUPERSEDED: '已被新文件取代',
  INHERITED: '随所属文件',
  NO_END_STATED: '文中未写明截止日期',
  UNDATED: '日期不详',
  ALLOWED: '可以叠加',
  NOT_PROHIBITED: '未见禁止叠加的规定',
  CONDITIONAL: '视情况而定',
  HIGHEST_ONLY: '就高不重复',
  PROHIBITED: '不得叠加',
  UNDETERMINED: '无法判断',
  LEAD: '牵头',
  RESPONSIBLE: '负责',
  PARTICIPANT: '配合',
  STATED: '责任单位栏写明',
  IN_TEXT: '正文写明',
  ISSUER: '发文机关',
  IDENTICAL: '文字相同',
  NEAR_DUPLICATE: '文字相近',
  CONTAINS: '一方包含另一方',
  SAME_MATTER: '同一事项',
  AMOUNT: '金额不同',
  RATE: '比例不同',
  DATE: '日期不同',
  FULL_TEXT: '全文',
  DIGEST: '摘编',
  TITLE_ONLY: '仅有标题',
  CITED_ONLY: '仅被引用',
};

/** The Chinese word for a value of the schema. */
export const word = (value: string): string => WORDS[value] ?? value;

interface Quoted {
  readonly quote: string;
}

export interface Titled {
  readonly title: string | null;
  readonly number: string | null;
}

/** 《…》（晋政办发〔2022〕80号） */
export function cited(document: Titled | null): string {
  if (document === null) return '（未注明出处文件）';
  const { title, number } = document;
  return `${title ? `《${title}》` : ''}${title && number ? `（${number}）` : (number ?? '')}`;
}

/** The words behind a statement, each once. */
export function quoted(evidence: readonly Quoted[]): string {
  const quotes = [...new Set(evidence.map(({ quote }) => quote).filter(Boolean))];
  return quotes.length === 0 ? '' : `原文：${quotes.map((quote) => `“${quote}”`).join('；')}`;
}

/** 最高10万元 */
export function most(sum: number | null): string {
  if (sum === null) return '金额未定';
  return `最高${sum >= 10_000 ? `${sum / 10_000}万` : sum}元`;
}

export interface Forced {
  readonly status: string;
  readonly reason: string;
  readonly from?: string | null;
  readonly until: string | null;
}

/** 现行有效（2023-12-01起，至2025-12-31；文中写明期限） */
export function force({ status, reason, from, until }: Forced): string {
  const days = [...(from ? [`${from}起`] : []), ...(until ? [`至${until}`] : [])].join('，');
  return `${word(status)}（${days ? `${days}；` : ''}${word(reason)}）`;
}

/** A numbered list under a line that counts it. */
export function listed(what: string, list: { readonly totalCount: number; readonly nodes: readonly unknown[] }, lines: string[]): string {
  if (list.totalCount === 0) return `没有查到${what}。`;
  const shown = lines.length < list.totalCount ? `，列出${lines.length}条，可凭 endCursor 续查` : '';
  return [`共${list.totalCount}条${what}${shown}：`, ...lines.map((line, place) => `${place + 1}. ${line}`)].join('\n');
}

/** Parts of a line; what is empty is left out. */
export const parts = (...all: readonly (string | null | undefined | false)[]): string =>
  all.filter(Boolean).join('。').replaceAll('。。', '。');
