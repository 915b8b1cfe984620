import type { Limits } from './limits';

/** What a process is told to read. */
export interface Task {
  readonly name: string;
  readonly path: Uint8Array;
  /** File that what was read is written to. */
  readonly place: string;
  readonly limits: Limits;
}

/** What it says when it has done so. */
export interface Done {
  /** Of the bytes that it read; empty where the system gave none. */
  readonly sha256: string;
  /** Memory that the process holds now. */
  readonly megabytes: number;
}

/** What it says when nothing can be written. */
export interface Failed {
  readonly failed: string;
}
