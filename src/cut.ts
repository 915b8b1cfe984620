/** The most characters of a message to a client, and of a name and of variables in a line of the log. */
export const LONGEST = { message: 300, name: 100, variables: 10_000 } as const;

/** Shortens a text to so many characters. A long text loses its middle, because its end often says what is wrong. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  const [begin, end] = [text.slice(0, head), text.slice(text.length - (most - 1 - head))];
  // A surrogate pair is cut off as a whole.
  return `${begin.replace(/[\ud800-\udbff]$/u, '')}…${end.replace(/^[\udc00-\udfff]/u, '')}`;
}
