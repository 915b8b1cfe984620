import { LABELS } from './model';
import type { Run } from './neo4j';
import type { CorpusRow } from './rows/types';

/**
 * A large load writes the new generation beside the old one, under temporary labels (NextClause) and indexes (next_clauseWords). Readers use
 * these while the permanent labels move to the new nodes.
 */
export const BESIDE = 'Next';
const INDEX_BESIDE = 'next_';

const LABEL = new RegExp(`(?<=[:|])(?=(?:${LABELS.join('|')})\\b)`, 'gu');
const INDEX = /(?<=CREATE (?:CONSTRAINT|(?:FULLTEXT |TEXT )?INDEX) |DROP (?:CONSTRAINT|INDEX) |queryNodes\(')(?=\w)/gu;

/** Rewrites a statement to read the generation under the temporary labels. */
export const beside = (statement: string): string => statement.replace(LABEL, BESIDE).replace(INDEX, INDEX_BESIDE);

/** A reader of the generation that a request has seen, under the labels that it has at the time. */
export const pinned = (read: Run, { isBeside }: Pick<CorpusRow, 'isBeside'>): Run =>
  isBeside ? (statement, parameters) => read(beside(statement), parameters) : read;
