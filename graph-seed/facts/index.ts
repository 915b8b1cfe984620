import type { FileAccount } from '../accounting';
import type { Linked } from '../linked';
import type { Warning } from '../types';
import { awardLines } from './awards';
import { clauseLines } from './clauses';
import { departmentLines } from './departments';
import { documentLines } from './documents';
import { fileLines, warningLines } from './files';
import { overlapLines, referenceLines, restatementLines, stackingLines, supersessionLines } from './links';

const OF_CORPUS: readonly ((linked: Linked) => string[])[] = [
  documentLines,
  clauseLines,
  departmentLines,
  awardLines,
  referenceLines,
  supersessionLines,
  overlapLines,
  restatementLines,
  stackingLines,
];

/**
 * All facts of a corpus as sorted lines, one fact a line. Lines use the names in the texts, so they do not depend on the order of the files or
 * on the neighbours of a clause. Equal lines are separate facts.
 */
export function factLines(read: {
  readonly linked: Linked;
  readonly accounts: readonly FileAccount[];
  readonly warnings: readonly Warning[];
}): string[] {
  const lines = [...OF_CORPUS.flatMap((linesOf) => linesOf(read.linked)), ...fileLines(read.accounts), ...warningLines(read.warnings)];
  return lines.map((one) => one.replace(/\s*\n\s*/gu, '')).sort();
}
