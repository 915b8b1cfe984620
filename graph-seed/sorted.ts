/** Binary search: the index of the first item for which `holds`, or the number of items. Where it holds for an item, it must hold for all later ones. */
export function firstThat<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
