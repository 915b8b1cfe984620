import { sumName } from '../resolvers/combine/words';
import { termOf } from '../resolvers/enum-words';

interface Quoted {
  readonly quote: string;
}

export interface Titled {
  readonly title: string | null;
  readonly number: string | null;
}

/** The citation of a document: 《…》（晋政办发〔2022〕80号） */
export function cited(document: Titled | null): string {
  if (document === null) return '（未注明出处文件）';
  const { title, number } = document;
  return `${title ? `《${title}》` : ''}${title && number ? `（${number}）` : (number ?? '')}`;
}

/** The quotes of evidence, each once. */
export function quoted(evidence: readonly Quoted[]): string {
  const quotes = [...new Set(evidence.map(({ quote }) => quote).filter(Boolean))];
  return quotes.length === 0 ? '' : `原文：${quotes.map((quote) => `“${quote}”`).join('；')}`;
}

/** The most that an award pays: 最高10万元 */
export function most(sum: number | null): string {
  if (sum === null) return '金额未定';
  return `最高${sumName(sum)}`;
}

export interface Forced {
  readonly status: string;
  readonly reason: string;
  readonly from?: string | null;
  readonly until: string | null;
}

/** The force on a day: 现行有效（2023-12-01起，至2025-12-31；文中写明期限） */
export function force({ status, reason, from, until }: Forced): string {
  const days = [...(from ? [`${from}起`] : []), ...(until ? [`至${until}`] : [])].join('，');
  return `${termOf('ForceStatus', status)}（${days ? `${days}；` : ''}${termOf('ForceReason', reason)}）`;
}

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** A numbered list after a line with the total. That line also says whether more items follow. */
export function listed(what: string, { totalCount, pageInfo }: Listed, lines: string[]): string {
  if (totalCount === 0) return `没有查到${what}。`;
  const part = lines.length < totalCount ? `，此处${lines.length}条` : '';
  return [
    `共${totalCount}条${what}${part}${pageInfo.hasNextPage ? '，可凭 endCursor 续查' : ''}：`,
    ...lines.map((line, place) => `${place + 1}. ${line}`),
  ].join('\n');
}

/** The parts of a line as sentences. Empty parts are left out. */
export const parts = (...all: readonly (string | null | undefined | false)[]): string =>
  all.filter(Boolean).join('。').replaceAll('。。', '。');
