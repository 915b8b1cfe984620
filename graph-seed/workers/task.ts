import type { Limits } from './limits';

/** The task of a reading process. */
export interface Task {
  readonly name: string;
  readonly path: Uint8Array;
  /** The file for the result. */
  readonly output: string;
  readonly limits: Limits;
}

/** Its message when a task is done. */
export interface Done {
  /** Hash of the bytes that it read; empty if the file could not be opened. */
  readonly sha256: string;
  /** Memory of the process. */
  readonly megabytes: number;
}

/** Its message when the result cannot be written. */
export interface Failed {
  readonly failed: string;
}
