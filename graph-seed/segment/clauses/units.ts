import { fold, slice, trim } from '../../passage';
import type { Passage } from '../../types';
import { isKnownUnit, isUnitName, splitUnits } from '../../vocabulary/departments';

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '〕': '〔', '】': '【', ']': '[', '》': '《' };
const LABEL = /^(?:责任|牵头|配合|主管|实施|落实|协同|参与|主办|协办|承办|负责)(?:单位|部门)[:]?/u;
const OTHER_WORDS = /[。;,](?:以下|上述|下同).*$/u;
const DUTY = /(?:按照?(?:各自)?职责(?:分工)?(?:分别)?负责|分工负责|共同负责|分别负责|牵头负责|牵头|配合|参与|负责|等部门|等单位|等)/gu;

/** A line, or the last sentence of one, that names units without a bracket (责任单位：市财政局、市商务局). */
const LABELLED =
  /(?:^|(?<=[。;]))(?:责任|牵头|配合|主管|实施|落实|主办|协办|负责)(?:单位|部门):(?:[^。()〔〕【】[\]]|[(][^()]{1,12}[)]){2,300}。?$/u;

/**
 * The bracket of responsible units (责任单位) that closes a paragraph, in any of the four kinds of brackets, or the line that names them, and
 * the words before it. A bracket is one of units when it says so (责任单位：) or when all that it lists are names of units, some of them known; （产业基金） and
 * （2022年12月底前完成） stay in the text.
 */
export function closingUnits(paragraph: Passage): { words: Passage; units: Passage | null } {
  const text = fold(paragraph.text);
  const labelled = LABELLED.exec(text)?.index ?? -1;
  if (labelled >= 0 && namesIn(text.slice(labelled)).some(isUnitName))
    return { words: trim(slice(paragraph, 0, labelled)), units: slice(paragraph, labelled) };
  const end = /[。;]$/u.test(text) ? text.length - 1 : text.length;
  const open = PAIRS[text[end - 1] ?? ''];
  if (!open || open === '《') return { words: paragraph, units: null };
  const start = openingOf(text, end - 1, open, text[end - 1] ?? '');
  if (start < 0 || !listsUnits(text.slice(start + 1, end - 1))) return { words: paragraph, units: null };
  return { words: trim(slice(paragraph, 0, start)), units: slice(paragraph, start) };
}

/** Place of the bracket that opens the one at `close`; a nested pair of the same kind is skipped. */
function openingOf(text: string, close: number, open: string, shut: string): number {
  let depth = 0;
  for (let i = close; i >= 0 && close - i < 600; i--) {
    if (text[i] === shut) depth++;
    if (text[i] === open && --depth === 0) return i;
  }
  return -1;
}

/** True where a bracket's inside, folded, names responsible units. */
function listsUnits(inside: string): boolean {
  const names = namesIn(inside);
  if (names.length === 0) return false;
  if (LABEL.test(inside)) return true;
  return names.every((name) => isUnitName(name)) && names.some((name) => isKnownUnit(name));
}

/** What a list of units names, without labels and what the units are to do. */
function namesIn(list: string): string[] {
  const names = splitUnits(list.replace(OTHER_WORDS, '').replace(LABEL, '').replace(DUTY, '、'));
  return names.map((name) => name.replace(LABEL, '').replace(/^[和及由]/u, '')).filter(Boolean);
}
