import type { Row } from '../neo4j';

/** The evidence of a statement: a quote, its rule and its place. */
export interface EvidenceRow {
  readonly clauseId: string | null;
  readonly documentId: string | null;
  readonly quote: string;
  readonly rule: string;
  readonly source: SourceRow | null;
}

/** A file and the ranges of code points of its reading text. */
export interface SourceRow {
  readonly file: string;
  readonly ranges: { readonly start: number; readonly end: number }[];
}

/** A range with its file. */
export interface SourceRangeRow {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Evidence from the columns of an edge or an entry of JSON; null if no rule made it. */
export function evidenceFrom(row: Row): EvidenceRow | null {
  const { rule, quote, clauseId, documentId, file, ranges } = row;
  if (typeof rule !== 'string') return null;
  return {
    rule,
    quote: (quote as string | null) ?? '',
    clauseId: (clauseId as string | null) ?? null,
    documentId: (documentId as string | null) ?? null,
    source: typeof file === 'string' && Array.isArray(ranges) && ranges.length > 0 ? sourceFrom(file, ranges as number[]) : null,
  };
}

/** Parses JSON of Evidence[]; empty without JSON. */
export function evidenceListFrom(json: unknown): EvidenceRow[] {
  const entries = typeof json === 'string' ? (JSON.parse(json) as Row[]) : [];
  return entries.map(evidenceFrom).filter((one) => one !== null);
}

/** A source from ranges as the graph stores them: start, end, start, end … */
export function sourceFrom(file: string, flat: readonly number[]): SourceRow {
  const ranges = [];
  for (let i = 0; i + 1 < flat.length; i += 2) ranges.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0 });
  return { file, ranges };
}
