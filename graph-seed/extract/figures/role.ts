import type { Proven } from '../../types';

/** One role of a figure, named as its rule is. */
export interface Role<R extends string, S> extends Proven {
  readonly role: R;
  readonly holds: (sense: S) => boolean;
}
