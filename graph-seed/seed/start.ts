import type { Graph } from '../../src/graph/neo4j';
import { lostAmong } from '../delivery';
import { CASES, sentence } from './cases';
import { type Gathered, gather, type Read, readGathered } from './gather';
import { recordedFolders } from './record';
import { isShipped, pathsOf } from './shipped';
import { type Standing, standingIn } from './standing';

/** What is to be loaded, or why nothing is. */
export type Plan =
  | { readonly decision: 'LOAD'; readonly folders: readonly string[]; readonly gathered: Gathered; readonly read: Read }
  | { readonly decision: 'SERVE' }
  | { readonly decision: 'KEEP' | 'REFUSE'; readonly sentence: string };

/**
 * Whether the graph stands for the files that it was made from, and what is to be done where it does not: see CASES.
 * @param isEnough whether a complete graph is left as it is, whatever became of its files
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

/** What the graph was made from: an empty one, from what was loaded last, else from the texts that come with the product. */
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
