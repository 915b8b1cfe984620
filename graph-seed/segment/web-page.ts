import { fold } from '../passage';
import { numberedStart } from '../vocabulary/numberings';
import { isPageLine, MENU } from '../vocabulary/web-page';
import { paragraphDate } from './dates';
import type { Paragraph } from './paragraphs';

export interface Page {
  /** The text without lines of the page. */
  readonly text: readonly Paragraph[];
  readonly furniture: readonly Paragraph[];
  /** The day on which the page was published (发布时间), ISO 8601. */
  readonly published: string | null;
}

/** The most paragraphs of the page at the head of a text. */
const HEAD = 60;

/**
 * Sets aside the lines of a web page above and below a text: a menu with everything above it, lines of the page before the first sentence of
 * the text, and everything from the first line of the page that no sentence follows. Signatures stay.
 */
export function withoutPage(all: readonly Paragraph[]): Page {
  const folded = all.map((paragraph) => fold(paragraph.text));
  const isPage = folded.map((text) => isPageLine(text, true));
  const firstWords = all.findIndex((paragraph, i) => isSentence(folded[i] ?? '') || numberedStart(paragraph.text)?.doubtful === false);
  const head = Math.min(firstWords < 0 ? all.length : firstWords, HEAD);
  const menu = folded.slice(0, head).findLastIndex((text) => MENU.test(text)) + 1;
  const foot = footOf(folded, isPage, Math.max(head, 1));
  const kept = signatureIn(folded, isPage, foot);
  const isFurniture = (i: number): boolean => i < menu || (isPage[i] === true && i < head) || (i >= foot && !kept.has(i));
  const furniture = all.filter((_, i) => isFurniture(i));
  const published = folded
    .filter((_, i) => isFurniture(i) && i < head)
    .map((text) => paragraphDate(text.replace(/(?<=日|\d)\d{2}:\d{2}.*$|(?:文章|信息)?来源.*$/u, '').replace(/^[^\d]{0,8}/u, '')))
    .find(Boolean);
  return { text: all.filter((_, i) => !isFurniture(i)), furniture, published: published ?? null };
}

/** Index of the first line of the page that no sentence follows; the number of lines if there is none. */
function footOf(folded: readonly string[], isPage: readonly boolean[], head: number): number {
  let foot = folded.length;
  for (let i = folded.length - 1; i >= head; i--) {
    if (isPage[i]) foot = i;
    else if (isSentence(folded[i] ?? '')) break;
  }
  return foot;
}

/** Questions do not count: pages ask for opinions and forgotten passwords. */
const isSentence = (text: string): boolean => text.length > 80 || /[。;]$/u.test(text);

/** End matter of a text among lines of the page: organ and date, 抄送：…, …印发. */
function signatureIn(folded: readonly string[], isPage: readonly boolean[], foot: number): ReadonlySet<number> {
  const kept = new Set<number>();
  for (let i = foot; i < folded.length; i++) {
    const text = folded[i] ?? '';
    if (isPage[i] || !(/^抄[送报][:]|印发$/u.test(text) || /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(text))) continue;
    kept.add(i);
    for (let above = i - 1; above >= foot && !isPage[above] && /[局厅委办府室部会院]$|中心$/u.test(folded[above] ?? ''); above--)
      kept.add(above);
  }
  return kept;
}
