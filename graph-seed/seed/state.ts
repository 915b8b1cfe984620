import { CORPUS_LABEL, LABELS, MODEL } from '../../src/graph/model';
import type { Graph } from '../../src/graph/neo4j';
import type { Warning } from '../types';
import { understood } from './damaged';

/**
 * The content of a database before a load. EMPTY: no graph. UNFINISHED: an interrupted first load. SERVABLE: a complete graph. OLD: a
 * complete graph of a version that this one cannot serve. FOREIGN: nodes with labels of this program that it did not load.
 */
export type Kind = 'EMPTY' | 'UNFINISHED' | 'SERVABLE' | 'OLD' | 'FOREIGN';

export interface State {
  readonly kind: Kind;
  readonly madeFrom: string | null;
  readonly loadedAt: string | null;
  /** Absolute paths that it was loaded from; empty for the included texts; null if unknown. */
  readonly folders: readonly string[] | null;
  /** The files of a graph of version 0.1. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly notRead: readonly Warning[];
}

const READ = `MATCH (corpus:${CORPUS_LABEL} {id: 'corpus'}) RETURN corpus {.state, .madeFrom, .loadedAt, .model, .folders, .files, .notRead} AS corpus`;
const IS_FOREIGN = `RETURN ${LABELS.map((label) => `EXISTS { (:${label}) }`).join(' OR ')} AS isForeign`;

/**
 * Reads what a database holds.
 * @throws DamagedGraph if it cannot be interpreted
 */
export const stateOf = (graph: Pick<Graph, 'read'>): Promise<State> => understood(() => readState(graph));

async function readState(graph: Pick<Graph, 'read'>): Promise<State> {
  const [row] = await graph.read(READ);
  const corpus = row?.corpus as Record<string, unknown> | undefined;
  if (!corpus) {
    const [{ isForeign } = { isForeign: false }] = await graph.read(IS_FOREIGN);
    return { kind: isForeign ? 'FOREIGN' : 'EMPTY', madeFrom: null, loadedAt: null, folders: null, files: [], notRead: [] };
  }
  const { state, madeFrom, loadedAt, model, folders, files, notRead } = corpus;
  return {
    kind: state !== 'COMPLETE' ? 'UNFINISHED' : model === MODEL ? 'SERVABLE' : 'OLD',
    madeFrom: madeFrom as string | null,
    loadedAt: loadedAt as string | null,
    folders: folders as string[] | null,
    files: JSON.parse((files as string | null) ?? '[]'),
    notRead: refusedFrom(notRead as string | null),
  };
}

/** Parses JSON of NotRead[]. */
const refusedFrom = (json: string | null): Warning[] =>
  (JSON.parse(json ?? '[]') as (Omit<Warning, 'file'> & { name: string })[]).map(({ name, ...notice }) => ({ file: name, ...notice }));
