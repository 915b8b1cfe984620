import type { Span } from '../../types';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '‘': '’', '「': '」' };
/** Longer stretches between quotation marks are speech, not names. */
const LONGEST = 40;

/** Names and quoted phrases (引号、书名号) of a text. */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  let open: { at: number; close: string } | null = null;
  for (const { 0: sign, index } of text.matchAll(/[“”《》‘’「」]/gu)) {
    const close = PAIRS[sign];
    if (close) open = { at: index, close };
    else if (open && sign === open.close) {
      if (index - open.at <= LONGEST) found.push({ start: open.at, end: index + 1 });
      open = null;
    }
  }
  return found;
}
