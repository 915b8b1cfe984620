import type { Evidence, LinkedDocument } from '../linked';

/** That a text takes the place of another, and how sure that is: 0 to 1. */
export interface Claim {
  readonly newer: LinkedDocument;
  readonly older: LinkedDocument;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
