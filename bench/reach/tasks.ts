import type { Key } from './hooks';
import type { Part, Reach, Unit } from './measure';

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
 * What has to be read to know each part's reach. A unit that takes long is read without all parts of a file at once, and only where that
 * changes something without each half of them.
 */
export class Tasks {
  private readonly waiting: Task[];
  private readonly found = new Map<Key, Reach>();

  constructor(
    private readonly parts: readonly Part[],
    units: readonly Unit[],
  ) {
    const takesLong = (i: number) => units[i]?.takesLong ?? false;
    const alone = parts.map(({ key, units }): Task => ({ keys: [key], units: units.filter((i) => !takesLong(i)) }));
    const together = units.flatMap((_, i) =>
      takesLong(i) ? grouped(parts.filter(({ units }) => units.includes(i))).map((keys) => ({ keys, units: [i] })) : [],
    );
    // The last is taken first: what takes longest.
    this.waiting = [...alone.filter(({ units }) => units.length > 0).sort((a, b) => a.units.length - b.units.length), ...together];
  }

  get left(): number {
    return this.waiting.length;
  }

  next(): Task | undefined {
    return this.waiting.pop();
  }

  done({ keys, units }: Task, reach: Reach): void {
    const [key, ...more] = keys;
    if (key === undefined || !changes(reach)) return;
    if (more.length === 0) {
      this.found.set(key, both(this.found.get(key) ?? NOTHING, reach));
      return;
    }
    const half = keys.length >> 1;
    this.waiting.push({ keys: keys.slice(0, half), units }, { keys: keys.slice(half), units });
  }

  rows(): Row[] {
    return this.parts.map((part) => ({ part, reach: this.found.get(part.key) ?? NOTHING }));
  }
}

/** Keys of the parts of each file. */
function grouped(parts: readonly Part[]): Key[][] {
  const files = new Map<string, Key[]>();
  for (const { file, key } of parts) files.set(file, [...(files.get(file) ?? []), key]);
  return [...files.values()];
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
