/** Whether two ids are one of the pairs, in either order. */
export function among(pairs: readonly (readonly [string, string])[]): (a: string, b: string) => boolean {
  const keys = new Set(pairs.flatMap(([a, b]) => [`${a}\0${b}`, `${b}\0${a}`]));
  return (a, b) => keys.has(`${a}\0${b}`);
}
