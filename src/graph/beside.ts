import { LABELS } from './model';
import type { Run } from './neo4j';
import type { CorpusRow } from './rows/types';

/**
 * A large load writes the new generation beside the old one, under its own labels (NextClause) and indexes (next_clauseWords). Readers use
 * these while the permanent labels move to the new nodes.
 */
export const BESIDE = 'Next';
const INDEX_BESIDE = 'next_';

const LABEL = new RegExp(`(?<=[:|])(?=(?:${LABELS.join('|')})\\b)`, 'gu');
const INDEX = /(?<=CREATE (?:CONSTRAINT|(?:FULLTEXT |TEXT )?INDEX) |DROP (?:CONSTRAINT|INDEX) |queryNodes\(')(?=\w)/gu;

/** A statement for the generation beside. */
export const beside = (statement: string): string => statement.replace(LABEL, BESIDE).replace(INDEX, INDEX_BESIDE);

/** Reads the generation that was seen, under its current labels. */
export const pinned = (read: Run, { isBeside }: Pick<CorpusRow, 'isBeside'>): Run =>
  isBeside ? (statement, parameters) => read(beside(statement), parameters) : read;
