export type Environment = Readonly<Record<string, string | undefined>>;

/** What it takes to reach a Neo4j. Without `user`, it asks for no password. */
export interface Address {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database: string;
}

export interface Request {
  /** The server that the user named: it, or none. `null` lets the project manage one. */
  readonly named: Address | null;
  /** Root folder of the checkout. It holds compose.yaml; two checkouts never share a managed server. */
  readonly checkout: string;
  /** `keep`: the checkout's own server, whose data last from start to start. `scratch`: a server for this caller alone, gone with `stop`. */
  readonly purpose: 'keep' | 'scratch';
  /** Where commands (PATH, JAVA_HOME) and folders (HOME, XDG_CACHE_HOME, XDG_DATA_HOME) are found. */
  readonly env: Environment;
  /** Aborting it gives up what is under way, and leaves no process behind. */
  readonly signal: AbortSignal;
  /** One line for whatever takes longer than a moment. */
  readonly onProgress: (line: string) => void;
}

/** A request with the folder that its managed server lives in. */
export interface Situation extends Request {
  readonly home: string;
}

/** A managed server that answers. */
export interface Server {
  readonly address: Address;
  /** Who runs it, in a few words for the user. */
  readonly provider: string;
  /** Resolves once it has ended and its data are safe. */
  readonly stop: () => Promise<void>;
  /** Ends it at once; its data survive as after a power cut. */
  readonly kill: () => void;
  /** Whether its process is there, be it that it answers or not. */
  readonly runs: () => Promise<boolean>;
  /**
   * Ends what is left of it and starts it again, at the same address and with the same data.
   * @throws Error with one sentence where it does not start.
   */
  readonly revive: (signal: AbortSignal) => Promise<void>;
  /** As `revive`, without data; where they are kept, they are put aside. */
  readonly renew: (signal: AbortSignal) => Promise<void>;
  /** What keeps it from taking more data, as the end of a sentence; null where nothing is known. */
  readonly trouble: () => string | null;
}

/** Why a provider has none, as the end of a sentence. */
export interface Absence {
  readonly reason: string;
}

/**
 * One way to a managed server. An absence lets the next way try.
 * @throws Error with one sentence for the user where this way should work and does not.
 */
export type Provider = (situation: Situation) => Promise<Server | Absence>;

export interface Database extends Address {
  readonly provider: string;
  /** Folder of a managed server, which outlives its data; null where the user named the server. */
  readonly home: string | null;
  /** Ends the managed server, unless another process of this checkout still uses it. A server that the user named is left alone. */
  readonly stop: () => Promise<void>;
  /** As `stop`, at once. */
  readonly kill: () => void;
  /**
   * Loads a graph into the server, while no other process of this checkout does. Where a managed server refuses it, it is started anew
   * without data, once: data that nothing can be loaded over are damaged.
   * @throws Error with one sentence where the graph could not be loaded.
   */
  readonly fill: (load: Load) => Promise<void>;
  /**
   * From now on, a managed server that dies or no longer answers is started again at the same address with the same data, and the
   * graph is loaded, again and again until both succeed. A server that the user named is left alone. It ends with `stop` and `kill`.
   */
  readonly keepAlive: (load: Load) => void;
}

/**
 * Loads the graph, unless it stands. `refused`: there are rows, and the database did not take them; `failed`: there are none. Of both it
 * has told the user why.
 */
export type Load = () => Promise<'done' | 'refused' | 'failed'>;
