/** The differences of two lists of facts. */
export interface Changes {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** The lines that `now` has and `before` has not, and the reverse. Equal lines count separately. */
export function changesBetween(before: readonly string[], now: readonly string[]): Changes {
  return { gained: beyond(now, before), lost: beyond(before, now) };
}

function beyond(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}

/**
 * Lost lines with `-` and gained lines with `+`, sorted by thing, then their counts.
 * @param most The most lines of each kind.
 */
export function told({ gained, lost }: Changes, most = Number.POSITIVE_INFINITY): string {
  const shown = [
    ...lost.slice(0, most).map((line) => ({ line, sign: '-' })),
    ...gained.slice(0, most).map((line) => ({ line, sign: '+' })),
  ];
  shown.sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
  return [...shown.map(({ line, sign }) => `${sign} ${line}`), `${gained.length} gained, ${lost.length} lost`].join('\n');
}

/** The facts in a file of facts. */
export const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);
/** The content of a file of facts. */
export const fileOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
