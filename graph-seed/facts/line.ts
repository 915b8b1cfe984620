import { createHash } from 'node:crypto';
import { slice } from '../passage';
import type { Passage, Span } from '../types';

/** The most code points of a quoted value and of quoted evidence. Longer quotes are cut to beginning, end and hash. */
const LONGEST = 60;
const LONGEST_EVIDENCE = 24;

/** The first 6 hexadecimal digits of the SHA-256 of a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

/** A text without white space, cut in the middle if it is long. */
function brief(text: string, longest = LONGEST): string {
  const plain = text.replace(/\s+/gu, '');
  const points = [...plain];
  if (points.length <= longest) return plain;
  return `${points.slice(0, longest / 2).join('')}…${points.slice(-longest / 4).join('')}~${digest(plain)}`;
}

export const quote = (text: string, longest = LONGEST_EVIDENCE): string => `“${brief(text, longest)}”`;

/** One fact as a line: thing, kind, values. Null and empty parts are left out. */
export const line = (subject: string, kind: string, ...parts: readonly (string | null)[]): string =>
  [subject, kind, ...parts.filter(Boolean)].join(' | ');

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;

/**
 * The fields of a record as `key=value`, without null, false and empty ones. A span is written as its quote in `words`. A find within a find is
 * written without kind and rule, which its own line has.
 */
export function fields(record: object, words: Passage): string {
  const value = (one: unknown): string => {
    if (Array.isArray(one)) return one.map(value).join(',');
    if (typeof one !== 'object' || one === null) return String(one);
    if (!isSpan(one)) return `{${fields(one, words)}}`;
    const { start, end, kind: _, rule: __, ...said } = one as Span & { kind?: unknown; rule?: unknown };
    const more = fields(said, words);
    return quote(slice(words, start, end).text, LONGEST) + (more && `{${more}}`);
  };
  const isSaid = (one: unknown) =>
    one !== null && one !== undefined && one !== false && one !== '' && !(Array.isArray(one) && one.length === 0);
  // `yuan` repeats the value of a sum in yuan.
  const isYuan = 'currency' in record && record.currency === 'CNY';
  return Object.entries(record)
    .filter(([key, one]) => isSaid(one) && !(isYuan && (key === 'currency' || key === 'value')))
    .map(([key, one]) => (one === true ? key : `${key}=${typeof one === 'string' ? brief(one) : value(one)}`))
    .join(' ');
}
