import { grouped } from '../../graph-seed/grouped';
import type { Key } from './hooks';
import { isEnough, type Reach, type Unit } from './measure';
import type { Part } from './parts';

/** Parts that are removed together, and the units that are read without them. */
export interface Task {
  readonly keys: readonly Key[];
  readonly units: readonly number[];
}

export interface Row {
  readonly part: Part;
  readonly reach: Reach;
}

/** The most units that are read for each part alone. They show most of the needed parts. */
const ALONE = 12;
/** The most parts that are removed together. */
const TOGETHER = 48;

/**
 * The tasks that find each part's reach. First, a few quick units are read without each part alone. The other units are read without many parts
 * of a file at once. If that changes a unit, it is read again without each half of those parts, until one part is left.
 */
export class Tasks {
  private readonly waiting: Task[];
  private isLast = false;
  private doing = 0;
  private readonly found = new Map<Key, Reach>();
  private readonly later = new Map<Key, ReadonlySet<number>>();

  constructor(
    private readonly parts: readonly Part[],
    units: readonly Unit[],
  ) {
    const alone = parts.map(({ key, units: all }): Task => {
      const first = all.filter((i) => !units[i]?.takesLong).slice(0, ALONE);
      this.later.set(key, new Set(all.filter((i) => !first.includes(i))));
      return { keys: [key], units: first };
    });
    this.waiting = alone.filter(({ units: first }) => first.length > 0).sort((a, b) => a.units.length - b.units.length);
  }

  /** The next task; undefined if none is left, or if further ones depend on running tasks. */
  next(): Task | undefined {
    if (this.waiting.length === 0 && this.doing === 0 && !this.isLast) {
      this.isLast = true;
      this.waiting.push(...this.together());
    }
    const task = this.waiting.pop();
    if (task) this.doing++;
    return task;
  }

  /** Tasks that remove parts of one file together, for the parts that are not known to be needed. */
  private together(): Task[] {
    const files = grouped(
      this.parts.filter(({ key }) => this.later.get(key)?.size && !isEnough(this.reachOf(key))),
      ({ file }) => file,
    );
    return [...files.values()].flatMap((parts) => {
      const keys = parts.map(({ key }) => key);
      return Array.from({ length: Math.ceil(keys.length / TOGETHER) }, (_, i) => this.task(keys.slice(i * TOGETHER, (i + 1) * TOGETHER)));
    });
  }

  /** A task that reads the units, or those among the given ones, that one of these parts may affect. */
  private task(keys: readonly Key[], among?: readonly number[]): Task {
    const units = new Set(keys.flatMap((key) => [...(this.later.get(key) ?? [])]));
    return { keys, units: among ? among.filter((i) => units.has(i)) : [...units].sort((a, b) => a - b) };
  }

  done({ keys }: Task, reach: Reach): void {
    this.doing--;
    const [key, ...more] = keys;
    if (key === undefined || !changes(reach)) return;
    if (more.length === 0) {
      this.found.set(key, both(this.reachOf(key), reach));
      return;
    }
    const half = keys.length >> 1;
    const halves = [keys.slice(0, half), keys.slice(half)].map((some) => this.task(some, reach.units));
    this.waiting.push(...halves.filter(({ units }) => units.length > 0));
  }

  get left(): number {
    return this.waiting.length;
  }

  private reachOf(key: Key): Reach {
    return this.found.get(key) ?? NOTHING;
  }

  rows(): Row[] {
    return this.parts.map((part) => ({ part, reach: this.reachOf(part.key) }));
  }
}

const NOTHING: Reach = { texts: new Set(), changed: new Map(), units: [], breaks: false };
export const changes = ({ texts, breaks }: Reach): boolean => texts.size > 0 || breaks;

function both(a: Reach, b: Reach): Reach {
  const stages = new Set([...a.changed.keys(), ...b.changed.keys()]);
  const of = (stage: string) => new Set([...(a.changed.get(stage) ?? []), ...(b.changed.get(stage) ?? [])]);
  return {
    texts: new Set([...a.texts, ...b.texts]),
    changed: new Map([...stages].map((stage) => [stage, of(stage)])),
    units: [...new Set([...a.units, ...b.units])],
    breaks: a.breaks || b.breaks,
  };
}
