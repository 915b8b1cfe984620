import type { Load } from '../loaders';

/** What a filter takes of a request: how the names in it are looked up, and the day (ISO) that force is asked for where no other is given. */
export interface FilterScope {
  readonly load: Load;
  readonly today: string;
}
