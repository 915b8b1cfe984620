import type { Row, Run } from '../../src/graph/neo4j';

/** A question as a front end asks the service, and as it is written by hand in one Cypher for the raw driver. */
export interface Question {
  readonly name: string;
  readonly graphql: string;
  /** Its rows, as objects, are what `held` finds in the data of the service's answer. */
  readonly cypher: string;
  // biome-ignore lint/suspicious/noExplicitAny: data have the shape of their question
  readonly held: (data: any) => readonly unknown[];
  /** What it is asked about, in turn. `read` reads the graph; `generation` is the one that it holds. */
  readonly askings: (read: Run, generation: string) => Promise<Asking[]>;
}

/** One thing asked about, for each of the two sides. */
export interface Asking {
  readonly variables: Row;
  readonly parameters: Row;
}
