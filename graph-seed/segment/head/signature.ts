import { fold, plain } from '../../passage';
import type { Passage } from '../../types';
import { isUnitName } from '../../vocabulary/unit-names';
import { leadingOrgans } from '../../vocabulary/units-in-text';
import { dateIn, paragraphDate } from '../dates';
import { cut, type Paragraph } from '../paragraphs';

/** Organs and date under a text (落款), with their lines. */
export interface Signature {
  readonly organs: readonly string[];
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

/** The most lines of organs above a date. */
const LINES = 12;
/** 省长　张某某: the signatory of a 令. */
const SIGNATORY = /^(?:代)?(?:省长|市长|县长|区长|州长|盟长|旗长|主席|主任|部长|署长|局长|行长|总理|会长)\p{Script=Han}{2,5}$/u;

/** The organs on a line that holds nothing else, separated by marks or white space or run together; null for any other line. */
export function organsOn(line: Passage, raw: string): string[] | null {
  const text = fold(line.text);
  if (text.length < 3 || text.length > 160 || /[。;:!?\d]/u.test(text)) return null;
  const parts = text.split(/[、,\t]/u).length > 1 ? text.split(/[、,\t]/u) : partsBySpace(line, raw);
  if (parts.length > 1 && parts.every((part) => part.length >= 3 && isOrganName(part))) return parts;
  const led = leadingOrgans(`${plain(text)}关于`);
  if (led.join('') === plain(text)) return led;
  return null;
}

const isOrganName = (name: string): boolean => isUnitName(name) || leadingOrgans(`${name}关于`).join('') === name;

/** Words of a line, separated by white space in the file. */
function partsBySpace(line: Passage, raw: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 1; i <= line.text.length; i++) {
    const [before, here] = [line.at[i - 1] ?? 0, line.at[i] ?? 0];
    if (i < line.text.length && !(here > before + 1 && /^\s+$/u.test(raw.slice(before + 1, here)))) continue;
    parts.push(fold(line.text.slice(start, i)));
    start = i;
  }
  // 山 西 省 财 政 厅: spaced characters form one name.
  return parts.some((part) => part.length < 3) ? [parts.join('')] : parts;
}

/** The signature whose date is on line `at`, with the organs above the date or before it on the same line; null if the line has other words. */
export function signatureAt(lines: readonly Paragraph[], at: number, raw: string): Signature | null {
  const line = lines[at];
  const text = fold(line?.text ?? '');
  const found = dateIn(text);
  if (!line || !found || /印发$|[。;]/u.test(text)) return null;
  const around = plain(text.slice(0, found.start) + text.slice(found.end));
  const own = namesOn(cut(line, 0, found.start), raw);
  if (around.replace(/[()]/gu, '') !== '' && !(own && text.slice(found.end).trim() === '')) return null;
  const organs = [...(own ?? [])];
  let start = at;
  while (start > 0 && at - start < LINES) {
    const above = lines[start - 1];
    const names = above && namesOn(above, raw);
    if (!above || (!names && !SIGNATORY.test(plain(fold(above.text))))) break;
    if (names) organs.unshift(...names);
    start--;
  }
  return { organs, date: found.date, start, end: at + 1 };
}

/** The organs on a line, or before a date on it; also a name that only ends like that of a unit. */
function namesOn(line: Paragraph, raw: string): string[] | null {
  const organs = organsOn(line, raw);
  if (organs) return organs;
  const text = plain(fold(line.text));
  return !line.isRow && text.length >= 4 && text.length <= 40 && !/[。;:,、\d]|^(?:第|附|本|由|经|对|各)/u.test(text) && isUnitName(text)
    ? [text]
    : null;
}

/** The first signature with an organ or a signatory; null if no line has one. */
export function firstSignature(lines: readonly Paragraph[], raw: string): Signature | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.isRow || paragraphDate(fold(line.text)) === null) continue;
    const found = signatureAt(lines, at, raw);
    if (found && (found.organs.length > 0 || found.start < at)) return found;
  }
  return null;
}
