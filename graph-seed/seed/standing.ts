import { CORPUS_LABEL, LABELS, MODEL } from '../../src/graph/model';
import type { Graph } from '../../src/graph/neo4j';
import type { Warning } from '../types';
import { understood } from './damaged';

/**
 * What stands in a database before a load.
 * EMPTY: nothing of ours. UNFINISHED: a first load that was ended. SERVABLE: a complete graph. OLD: a complete one of a version whose graphs
 * this one cannot serve. FOREIGN: nodes under our labels that this program did not load.
 */
export type Kind = 'EMPTY' | 'UNFINISHED' | 'SERVABLE' | 'OLD' | 'FOREIGN';

export interface Standing {
  readonly kind: Kind;
  readonly madeFrom: string | null;
  readonly loadedAt: string | null;
  /** Absolute paths that it was loaded from, none for the texts that come with the product; null where it does not say. */
  readonly folders: readonly string[] | null;
  /** What a graph of the first version says of its files. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly notRead: readonly Warning[];
}

const READ = `MATCH (corpus:${CORPUS_LABEL} {id: 'corpus'}) RETURN corpus {.state, .madeFrom, .loadedAt, .model, .folders, .files, .notRead} AS corpus`;
const IS_FOREIGN = `RETURN ${LABELS.map((label) => `EXISTS { (:${label}) }`).join(' OR ')} AS isForeign`;

/** @throws DamagedGraph where it makes no sense */
export const standingIn = (graph: Pick<Graph, 'read'>): Promise<Standing> => understood(() => readStanding(graph));

async function readStanding(graph: Pick<Graph, 'read'>): Promise<Standing> {
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

/** What JSON of NotRead[] holds. */
const refusedFrom = (json: string | null): Warning[] =>
  (JSON.parse(json ?? '[]') as (Omit<Warning, 'file'> & { name: string })[]).map(({ name, ...notice }) => ({ file: name, ...notice }));
