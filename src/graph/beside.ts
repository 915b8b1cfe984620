import { LABELS } from './model';
import type { Run } from './neo4j';
import type { CorpusRow } from './rows/types';

/**
 * A large load writes the new generation beside the old one: under labels (NextClause) and indexes (next_clauseWords) of its own, which are asked
 * while the labels that stay change hands.
 */
export const BESIDE = 'Next';
const INDEX_BESIDE = 'next_';

const LABEL = new RegExp(`(?<=[:|])(?=(?:${LABELS.join('|')})\\b)`, 'gu');
const INDEX = /(?<=CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) |DROP (?:CONSTRAINT|INDEX) |queryNodes\(')(?=\w)/gu;

/** A statement as it is asked of the generation that stands beside. */
export const beside = (statement: string): string => statement.replace(LABEL, BESIDE).replace(INDEX, INDEX_BESIDE);

/** Reads the generation that was seen, wherever it stands. */
export const pinned = (read: Run, { isBeside }: Pick<CorpusRow, 'isBeside'>): Run =>
  isBeside ? (statement, parameters) => read(beside(statement), parameters) : read;
