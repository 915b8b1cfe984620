import type { ClauseSegment, DocumentSegment, Warning } from './types';

/** That a text looks like no policy document (规范性文件): no number, no issuer, no numbered clause. It is loaded all the same. */
export function noPolicy({ head, clauses, rows, source }: DocumentSegment): Warning[] {
  if (head.number || head.issuers.length > 0 || rows.length > 0 || clauses.some(isNumbered)) return [];
  return [
    {
      code: 'NO_POLICY',
      file: source.file,
      message: '没有发文字号、发文机关和编号条款，不像政策文件，已按原文载入。请核对是否放错了文件。',
    },
  ];
}

const isNumbered = ({ number, kind, children }: ClauseSegment): boolean => number !== null || kind === 'POINT' || children.some(isNumbered);
