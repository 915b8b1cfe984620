import { readBatch } from './graph/batch';
import { connect, type GraphAddress } from './graph/neo4j';
import { corpusCounts } from './graph/reads/corpus-counts';
import type { CorpusCountsRow } from './graph/rows/types';
import { warmUp } from './graph/warm-up';
import { createServer, listen } from './http/server';
import type { Settings } from './http/settings';
import { ALL } from './resolvers/lists';

export interface ServeOptions {
  readonly host: string;
  /** The port; 0 chooses a free one. */
  readonly port: number;
  readonly neo4j: GraphAddress;
  /** Folder of the built explorer. Without it the explorer is not served. */
  readonly explorer?: string;
  /** Folder of the texts that come with the product. */
  readonly included?: string;
  /** Settings that differ from the defaults of `readSettings`. */
  readonly settings?: Partial<Settings>;
}

export interface Service {
  /** The address: http://127.0.0.1:4000 */
  readonly url: string;
  /** Lets Neo4j plan the statements in the background. /readyz waits for those of the first pages. */
  readonly warmUp: () => void;
  /** Numbers of objects in the graph. @throws SERVICE_UNAVAILABLE if the database cannot be reached */
  readonly counts: () => Promise<CorpusCountsRow>;
  /** Waits for running requests, then frees the port and the connections to the graph. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the service. Until the graph is loaded and reachable, requests are answered with SERVICE_UNAVAILABLE.
 * @throws Error that names a port that is in use or not permitted
 */
export async function serve({ host, port, neo4j, explorer, included, settings = {} }: ServeOptions): Promise<Service> {
  const graph = connect(neo4j);
  let planning = 0;
  const app = await createServer({ graph, explorer, included, settings, isPlanned: () => planning === 0 });
  const closing = new AbortController();
  const close = async () => {
    closing.abort();
    await app.close();
    await graph.close();
  };
  try {
    const url = await listen(app, host, port);
    return {
      url,
      warmUp: () => {
        planning++;
        void warmUp(graph, closing.signal, () => planning--);
      },
      counts: async () => (await readBatch(graph.read, corpusCounts, [ALL], {}))[0] as CorpusCountsRow,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
