export type Environment = Readonly<Record<string, string | undefined>>;

/** Address and credentials of a Neo4j. Without `user` it needs no password. */
export interface Address {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database: string;
}

export interface Request {
  /** The server that the user named; null for a managed one. */
  readonly named: Address | null;
  /** Root folder of the checkout, which contains compose.yaml. Two checkouts never share a managed server. */
  readonly checkout: string;
  /** `keep`: the checkout's own server, whose data survive restarts. `scratch`: a server for this caller only, removed by `stop`. */
  readonly purpose: 'keep' | 'scratch';
  /** The environment: commands (PATH, JAVA_HOME) and folders (HOME, XDG_CACHE_HOME, XDG_DATA_HOME). */
  readonly env: Environment;
  /** Cancels the work. No process is left behind. */
  readonly signal: AbortSignal;
  /** Receives a line about each step that takes time. */
  readonly onProgress: (line: string) => void;
}

/** A request with the folder of its managed server. */
export interface Situation extends Request {
  readonly home: string;
}

/** A managed server that answers. */
export interface Server {
  readonly address: Address;
  /** What runs it, in a few words for the user. */
  readonly provider: string;
  /** Ends it. Resolves when its data are safe. */
  readonly stop: () => Promise<void>;
  /** Ends it at once. Its data survive as after a power cut. */
  readonly kill: () => void;
  /** True if its process exists, even if it does not answer. */
  readonly runs: () => Promise<boolean>;
  /**
   * Ends its process, if any, and starts it again at the same address with the same data.
   * @throws Error with one sentence if it does not start
   */
  readonly revive: (signal: AbortSignal) => Promise<void>;
  /** As `revive`, without data. The data are put aside. */
  readonly renew: (signal: AbortSignal) => Promise<void>;
  /** The known reason why it takes no more data, as the end of a sentence. */
  readonly trouble: () => string | null;
}

/** The reason why a provider has no server, as the end of a sentence. */
export interface Absence {
  readonly reason: string;
}

/**
 * One way to a managed server. After an absence the next way is tried.
 * @throws Error with one sentence for the user if this way should work and does not
 */
export type Provider = (situation: Situation) => Promise<Server | Absence>;

export interface Database extends Address {
  readonly provider: string;
  /** Folder of a managed server, which stays if its data are put aside; null for a named server. */
  readonly home: string | null;
  /** Ends the managed server, unless another process of this checkout still uses it. A server that the user named is left alone. */
  readonly stop: () => Promise<void>;
  /** As `stop`, at once. */
  readonly kill: () => void;
  /**
   * Loads a graph into the server; processes of a checkout do so one at a time. A managed server that refuses is started again once without data,
   * because its data are damaged.
   * @throws Error with one sentence if the graph cannot be loaded
   */
  readonly fill: (load: Load) => Promise<void>;
  /**
   * Watches a managed server until `stop` or `kill`. If it dies or does not answer, it is started again at the same address with the same
   * data and the graph is loaded, until both succeed. A named server is left alone.
   */
  readonly keepAlive: (load: Load) => void;
}

/**
 * Loads the graph, unless it is complete, and tells the user why it cannot. `refused`: the database did not accept the rows. `failed`: there are
 * no rows.
 */
export type Load = () => Promise<'done' | 'refused' | 'failed'>;
