import type { Graph } from '../../src/graph/neo4j';
import { lostAmong } from '../delivery';
import { CASES, sentence } from './cases';
import { type Gathered, gather, type Read, readGathered } from './gather';
import { recordedFolders } from './record';
import { isShipped, pathsOf } from './shipped';
import { type Standing, standingIn } from './standing';

/** What to load, or why nothing is loaded. */
export type Plan =
  | { readonly decision: 'LOAD'; readonly folders: readonly string[]; readonly gathered: Gathered; readonly read: Read }
  | { readonly decision: 'SERVE' }
  | { readonly decision: 'KEEP' | 'REFUSE'; readonly sentence: string };

/**
 * Compares the graph with the files that it was made from and decides what to do (see CASES). Files are read only for a load.
 * @param isEnough Whether a complete graph is served without a look at its files.
 */
export async function planned(graph: Graph, isEnough: boolean, progress: (text: string) => void): Promise<Plan> {
  const standing = await standingIn(graph);
  const { kind, loadedAt } = standing;
  const cases = CASES[kind];
  if (isEnough && (kind === 'SERVABLE' || kind === 'OLD')) return { decision: 'SERVE' };
  const left = (cause: string): Plan => ({ decision: cases.LOST, sentence: sentence(kind, cause, loadedAt) });
  const folders = foldersOf(standing);
  if (kind === 'FOREIGN' || folders === null) return left(`it does not say where its files were (${namesOf(standing)})`);
  const [lost] = lostAmong(pathsOf(folders));
  if (lost) return left(lost);
  const gathered = gather(folders);
  if (cases[gathered.madeFrom === standing.madeFrom ? 'SAME' : 'CHANGED'] === 'SERVE') return { decision: 'SERVE' };
  const read = await readGathered(gathered, progress);
  if (read.segments.length === 0) return left(`nothing in ${pathsOf(folders).join(', ')} can be read`);
  return { decision: 'LOAD', folders, gathered, read };
}

/** The folders that the graph was made from; for an empty graph the recorded ones, else the included texts. Null if unknown. */
function foldersOf(standing: Standing): readonly string[] | null {
  if (standing.folders) return standing.folders;
  if (standing.kind === 'EMPTY' || standing.kind === 'UNFINISHED') return recordedFolders() ?? [];
  return isShipped(standing) ? [] : null;
}

const namesOf = ({ files }: Standing): string =>
  files
    .slice(0, 5)
    .map(({ name }) => name)
    .join(', ');
