/** Maximum lengths in UTF-16 units: of a message to a client, and of a name and of variables in a line of the log. */
export const LONGEST = { message: 300, name: 100, variables: 10_000 } as const;

/** Shortens a text to `most` UTF-16 units. It cuts out the middle, because the end of a message often says what is wrong. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  const [begin, end] = [text.slice(0, head), text.slice(text.length - (most - 1 - head))];
  // Half a surrogate pair at the cut is dropped.
  return `${begin.replace(/[\ud800-\udbff]$/u, '')}…${end.replace(/^[\udc00-\udfff]/u, '')}`;
}
