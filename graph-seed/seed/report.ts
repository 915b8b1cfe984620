import type { FileAccount } from '../accounting';
import type { Warning } from '../types';
import type { Gathered, Read } from './gather';
import type { State } from './state';

/** The most names or lines of one list on a terminal. */
const MOST = 50;

/** The first lines or names, and how many more there are. */
export const shortened = (lines: readonly string[], more: (count: number) => string): string[] =>
  lines.length > MOST ? [...lines.slice(0, MOST), more(lines.length - MOST)] : [...lines];

/** The result of a load or a dry run as lines for a terminal. */
export function summary({ accounts, rows, refused, warnings, readNow, keptBefore }: Read, { passedOver }: Gathered): string[] {
  const counts = new Map<string, number>();
  for (const row of rows.nodes) counts.set(row.label, (counts.get(row.label) ?? 0) + 1);
  for (const row of rows.edges) counts.set(row.type, (counts.get(row.type) ?? 0) + 1);
  return [
    'file                                characters   clauses  headings  set aside',
    ...shortened(accounts.map(accountLine), (count) => `and ${count} more`),
    [...counts].map(([kind, count]) => `${count} ${kind}`).join(', '),
    ...shortened(warnings.map(warningLine), (count) => `and ${count} more: corpus { files { warnings } } tells all`),
    ...(passedOver.length > 0 ? [`Passed over: ${shortened(passedOver, (count) => `and ${count} more`).join(', ')}`] : []),
    ...notReadLines(refused),
    `Texts: ${accounts.length}. Files: ${readNow} read now, ${keptBefore} kept from before, ${refused.length} not read.`,
  ];
}

function accountLine({ name, characters, inClauses, inHeadingsAndMetadata, setAside }: FileAccount): string {
  const figures = [characters, inClauses, inHeadingsAndMetadata, setAside].map((n, i) => String(n).padStart(i === 0 ? 10 : 9));
  return `${name.padEnd(34)}  ${figures.join(' ')}`;
}

const warningLine = ({ code, file, message, line }: Warning) => `${code}: ${file}${line === undefined ? '' : `, line ${line}`}: ${message}`;

/** Files that were not read, one line each. */
export function notReadLines(refused: readonly Pick<Warning, 'file' | 'code' | 'message'>[]): string[] {
  const lines = refused.map(({ file, code, message }) => `Not read: ${file}: ${code}: ${message}`);
  return shortened(lines, (count) => `and ${count} more: corpus { notRead } tells all`);
}

/** The sentence that says what is served. */
export function served({ folders }: State): string {
  if (folders === null) return 'Serves files whose folders are not recorded.';
  return `Serves ${folders.length > 0 ? folders.join(', ') : 'the texts that come with the product'}.`;
}
