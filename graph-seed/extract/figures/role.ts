import type { Proven } from '../../types';
import type { Sense } from './sense';

/** One role of a figure. Its name is the name of its rule. */
export interface Role<R extends string> extends Proven {
  readonly role: R;
  readonly holds: (sense: Sense) => boolean;
}
