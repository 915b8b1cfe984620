import type { Graph, GraphAddress } from '../../src/graph/neo4j';
import { lostAmong } from '../delivery';
import { DECISIONS, explanation } from './decisions';
import { type Gathered, gather, type Read, readGathered } from './gather';
import { recordedFolders } from './record';
import { isShipped, pathsOf } from './shipped';
import { type State, stateOf } from './state';

/** What to load, or why nothing is loaded. */
export type Plan =
  | { readonly decision: 'LOAD'; readonly folders: readonly string[]; readonly gathered: Gathered; readonly read: Read }
  | { readonly decision: 'SERVE' }
  | { readonly decision: 'KEEP' | 'REFUSE'; readonly sentence: string };

/**
 * Compares the graph with the files that it was made from and decides what to do (see DECISIONS). Files are read only for a load.
 * @param isEnough Whether a complete graph is served without a look at its files.
 */
export async function planned(graph: Graph, address: GraphAddress, isEnough: boolean, progress: (text: string) => void): Promise<Plan> {
  const state = await stateOf(graph);
  const { kind, loadedAt } = state;
  const cases = DECISIONS[kind];
  if (isEnough && (kind === 'SERVABLE' || kind === 'OLD')) return { decision: 'SERVE' };
  const left = (cause: string): Plan => ({ decision: cases.LOST, sentence: explanation(kind, cause, loadedAt) });
  const folders = foldersOf(state);
  if (kind === 'FOREIGN' || folders === null) return left(`it does not say where its files were (${namesOf(state)})`);
  const [lost] = lostAmong(pathsOf(folders));
  if (lost) return left(lost);
  const gathered = gather(folders);
  if (cases[gathered.madeFrom === state.madeFrom ? 'SAME' : 'CHANGED'] === 'SERVE') return { decision: 'SERVE' };
  const read = await readGathered(gathered, progress, address);
  if (read.segments.length === 0) return left(`nothing in ${pathsOf(folders).join(', ')} can be read`);
  return { decision: 'LOAD', folders, gathered, read };
}

/** The folders that the graph was made from; for an empty graph the recorded ones, else the included texts. Null if unknown. */
function foldersOf(state: State): readonly string[] | null {
  if (state.folders) return state.folders;
  if (state.kind === 'EMPTY' || state.kind === 'UNFINISHED') return recordedFolders() ?? [];
  return isShipped(state) ? [] : null;
}

const namesOf = ({ files }: State): string =>
  files
    .slice(0, 5)
    .map(({ name }) => name)
    .join(', ');
