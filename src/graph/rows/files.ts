import type { Row } from '../neo4j';

/** A refused file, or a warning about a file. */
interface NotReadRow {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
}

/** A file that was read. */
export interface CorpusFileRow {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly characters: number;
  readonly inClauses: number;
  readonly inHeadingsAndMetadata: number;
  readonly setAside: number;
  readonly pages: number | null;
  readonly warnings: NotReadRow[];
}

/** Parses JSON of NotRead[]; empty without JSON. */
export function notReadFrom(json: unknown): NotReadRow[] {
  const entries = typeof json === 'string' ? (JSON.parse(json) as Omit<NotReadRow, 'line'>[]) : [];
  return entries.map((entry) => ({ line: null, ...entry }));
}

export const fileFrom = ({ pageStarts, warnings, ...file }: Row): CorpusFileRow =>
  ({ ...file, pages: (pageStarts as number[] | null)?.length ?? null, warnings: notReadFrom(warnings) }) as CorpusFileRow;
