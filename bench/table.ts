import type { Figures } from './rounds';

/** A line of the report: a question with the figures of the raw driver, and of the service below HTTP, without answer cache and with it. */
export interface Line {
  readonly question: string;
  readonly raw: Figures;
  readonly below: Figures;
  readonly uncached: Figures;
  readonly cached: Figures;
}

/** A table in Markdown. Each cell has p50, p99 and processor time, in milliseconds or as ratios to those of the raw driver. */
export function table(size: number, lines: readonly Line[]): string {
  const header = [
    `${size}×: p50 / p99 / CPU`,
    'raw driver, ms',
    'below HTTP, ms',
    'ratio',
    'service, ms',
    'ratio',
    'with caches, ms',
    'ratio',
  ];
  const rows = lines.map(({ question, raw, below, uncached, cached }) => [
    question,
    cell(raw),
    ...[below, uncached, cached].flatMap((figures) => [cell(figures), cell(ratio(figures, raw))]),
  ]);
  return markdown([header, ...rows]);
}

/** A table in Markdown. The header is the first row. */
export function markdown([header = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

const ratio = (one: Figures, other: Figures): Figures => ({ p50: one.p50 / other.p50, p99: one.p99 / other.p99, cpu: one.cpu / other.cpu });

const cell = ({ p50, p99, cpu }: Figures): string => [p50, p99, cpu].map((figure) => figure.toFixed(figure < 10 ? 2 : 1)).join(' / ');
