import type { Recipient } from '../claimants/recipients';
import type { Instrument } from './instruments';
import type { Pledge } from './promise';

/** A promise with who receives and by what instrument. */
export interface Statement {
  readonly pledge: Pledge;
  readonly recipients: readonly Recipient[];
  readonly instruments: readonly Instrument[];
}
