/** The room that a new order leaves on either side of a node, so that many later nodes find a number there. */
const ROOM = 2 ** 24;
/** Half of what a number holds exactly. The numbers of a new order, and those after them, are exact too. */
const MOST = 2 ** 52;

/**
 * Ordinals for nodes in the order of lists. As many nodes as possible keep the number that they have; the others get numbers between their
 * neighbours. If there is no room for these, all get new numbers.
 * @param standing the number that each node has; anything else for a node without one
 */
export function ordinalsFor(standing: readonly unknown[]): readonly number[] {
  const ordinals: number[] = [];
  for (const place of [...longestRise(standing), standing.length]) {
    const count = place - ordinals.length;
    const [low, next] = [ordinals.at(-1) ?? 0, standing[place]];
    const high = place < standing.length ? (next as number) : low + 3 * count * ROOM;
    if (high - low < 3 * count || high > MOST) return ordinalsFor(standing.map(() => null));
    // The middle third of the room: later nodes often come before or after these.
    for (let i = 0; i < count; i++) ordinals.push(low + Math.floor(((high - low) * (count + i)) / (3 * count)));
    if (place < standing.length) ordinals.push(high);
  }
  return ordinals;
}

const isOrdinal = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= MOST;

/** The places of the longest choice of ordinals that rise. */
function longestRise(standing: readonly unknown[]): number[] {
  /** For each length the place where a choice of that length ends with the least ordinal. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [place, ordinal] of standing.entries()) {
    if (!isOrdinal(ordinal)) continue;
    let [length, longer] = [0, ends.length];
    while (length < longer) {
      const middle = (length + longer) >> 1;
      if ((standing[ends[middle] ?? 0] as number) < ordinal) length = middle + 1;
      else longer = middle;
    }
    before[place] = ends[length - 1] ?? -1;
    ends[length] = place;
  }
  const places: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) places.push(place);
  return places.reverse();
}
