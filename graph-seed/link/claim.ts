import type { Evidence, LinkedDocument } from '../linked';

/** A possible supersession with its confidence, 0 to 1. */
export interface Claim {
  readonly newer: LinkedDocument;
  readonly older: LinkedDocument;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
