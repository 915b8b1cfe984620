import type { Row, Run } from '../../src/graph/neo4j';

/** A question in GraphQL for the service, and in one hand-written Cypher statement for the raw driver. */
export interface Question {
  readonly name: string;
  readonly graphql: string;
  /** Its rows as objects equal the rows that `held` takes from the service's data. */
  readonly cypher: string;
  // biome-ignore lint/suspicious/noExplicitAny: data have the shape of their question
  readonly held: (data: any) => readonly unknown[];
  /** The askings of the question for a graph, which `read` reads and whose generation is given. */
  readonly askings: (read: Run, generation: string) => Promise<Asking[]>;
}

/** The values of one asking: variables of the GraphQL, parameters of the Cypher. */
export interface Asking {
  readonly variables: Row;
  readonly parameters: Row;
}
