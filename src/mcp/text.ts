import { termOf } from '../resolvers/enum-words';
import type { Document, Evidence, Force, PageInfo } from '../schema-types';
import { sumName } from '../words';

/** The citation of a document: 《…》（晋政办发〔2022〕80号） */
export function cited(document: Pick<Document, 'title' | 'number'> | null | undefined): string {
  if (!document) return '（未注明出处文件）';
  const { title, number } = document;
  return `${title ? `《${title}》` : ''}${title && number ? `（${number}）` : (number ?? '')}`;
}

/** The quotes of evidence, each once. */
export function quoted(evidence: readonly Evidence[]): string {
  const quotes = [...new Set(evidence.map(({ quote }) => quote).filter(Boolean))];
  return quotes.length === 0 ? '' : `原文：${quotes.map((quote) => `“${quote}”`).join('；')}`;
}

/** The most that an award pays: 最高10万元 */
export function most(sum: number | null | undefined): string {
  if (sum == null) return '金额未定';
  return `最高${sumName(sum)}`;
}

/** The force on a day: 现行有效（2023-12-01起，至2025-12-31；文中写明期限） */
export function force({ status, reason, from, until }: Force): string {
  const days = [...(from ? [`${from}起`] : []), ...(until ? [`至${until}`] : [])].join('，');
  return `${termOf('ForceStatus', status)}（${days ? `${days}；` : ''}${termOf('ForceReason', reason)}）`;
}

interface Listed {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
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
