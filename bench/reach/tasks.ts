import type { Key } from './hooks';
import { isEnough, type Reach, type Unit } from './measure';
import type { Part } from './parts';

/** Parts to be taken away together, and the units to be read without them. */
export interface Task {
  readonly keys: readonly Key[];
  readonly units: readonly number[];
}

export interface Row {
  readonly part: Part;
  readonly reach: Reach;
}

/**
 * What has to be read to know each part's reach. A unit that takes long is read last, and not for parts that are known to be needed: without
 * all others of a file at once, and only where that changes something without each half of them.
 */
export class Tasks {
  private readonly waiting: Task[];
  private isLast = false;
  private doing = 0;
  private readonly found = new Map<Key, Reach>();

  constructor(
    private readonly parts: readonly Part[],
    private readonly units: readonly Unit[],
  ) {
    const alone = parts.map(({ key, units }): Task => ({ keys: [key], units: units.filter((i) => !this.takesLong(i)) }));
    // The last is taken first: what takes longest.
    this.waiting = alone.filter(({ units }) => units.length > 0).sort((a, b) => a.units.length - b.units.length);
  }

  private takesLong(unit: number): boolean {
    return this.units[unit]?.takesLong ?? false;
  }

  /** The longest task, or undefined where nothing is left or what is left depends on what is being done. */
  next(): Task | undefined {
    if (this.waiting.length === 0 && this.doing === 0 && !this.isLast) {
      this.isLast = true;
      this.waiting.push(...this.units.flatMap((_, i) => (this.takesLong(i) ? this.together(i) : [])));
    }
    const task = this.waiting.pop();
    if (task) this.doing++;
    return task;
  }

  /** The parts of each file that could be missed in a unit, and are not known to be needed. */
  private together(unit: number): Task[] {
    const files = new Map<string, Key[]>();
    for (const { file, key, units } of this.parts)
      if (units.includes(unit) && !isEnough(this.reachOf(key))) files.set(file, [...(files.get(file) ?? []), key]);
    return [...files.values()].map((keys) => ({ keys, units: [unit] }));
  }

  done({ keys, units }: Task, reach: Reach): void {
    this.doing--;
    const [key, ...more] = keys;
    if (key === undefined || !changes(reach)) return;
    if (more.length === 0) {
      this.found.set(key, both(this.reachOf(key), reach));
      return;
    }
    const half = keys.length >> 1;
    this.waiting.push({ keys: keys.slice(0, half), units }, { keys: keys.slice(half), units });
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

const NOTHING: Reach = { texts: new Set(), changed: new Map(), breaks: false };
export const changes = ({ texts, breaks }: Reach): boolean => texts.size > 0 || breaks;

function both(a: Reach, b: Reach): Reach {
  const stages = new Set([...a.changed.keys(), ...b.changed.keys()]);
  const of = (stage: string) => new Set([...(a.changed.get(stage) ?? []), ...(b.changed.get(stage) ?? [])]);
  return {
    texts: new Set([...a.texts, ...b.texts]),
    changed: new Map([...stages].map((stage) => [stage, of(stage)])),
    breaks: a.breaks || b.breaks,
  };
}
