import type { Passage } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { ENDS_AS_TITLE } from '../../vocabulary/genres';

/** The greatest length of a line of a title, and the most lines. */
const LONGEST_LINE = 70;
const MOST_LINES = 6;
/** Ends of titles other than the kinds of documents (文种). */
const ENDS_SO_TOO = /(?:说明|问答|工作要求|实施要求|指导|汇总表|一览表|补贴|奖励)(?:[(〔][^()〔〕]{1,16}[)〕])*$/u;
/** A line that continues a title after its end: 的通知, （试行）, （征求意见稿） */
const GOES_ON = /^(?:的|[(](?:试行|暂行|修订|修正|草案|(?:公开)?征求意见稿?|(?:送审|讨论|审议|修订)稿|\d{4}年?[^()]{0,8})[)]|》)/u;

/** True if a line can be part of a title. */
export const isTitleLine = (folded: string): boolean =>
  folded.length <= LONGEST_LINE && folded.length >= 2 && !/[。;:!?\t]|,(?=.*,)/u.test(folded) && !documentNumber(folded);

const endsAsTitle = (text: string, sure: boolean): boolean => ENDS_AS_TITLE.test(text) || (sure && ENDS_SO_TOO.test(text));

/**
 * Runs of lines that form titles, as [start, end) of `lines`, including an organ at the beginning.
 * @param lines The folded words of lines that can be part of a title; null for others.
 */
export function titleBlocks(lines: readonly ({ text: string; isOrgan: boolean } | null)[]): [number, number][] {
  const blocks: [number, number][] = [];
  for (let start = 0; start < lines.length; start++) {
    const end = blockEnd(lines, start);
    if (end === null) continue;
    blocks.push([beginOf(lines, start, end), end]);
    start = end - 1;
  }
  return blocks;
}

/**
 * A title begins at 关于…, or at the organs directly above it. Earlier lines do not belong to it, nor does the name of an organ above a line
 * that names it again (the banner of a page).
 */
function beginOf(lines: readonly ({ text: string; isOrgan: boolean } | null)[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const [line, above] = [lines[at]?.text ?? '', lines[at - 1]];
    if (above?.isOrgan && line.startsWith(`${above.text}关于`)) return at;
    if (!/^关于/u.test(line)) continue;
    let begin = at;
    while (begin > start && lines[begin - 1]?.isOrgan) begin--;
    return begin;
  }
  return start;
}

function blockEnd(lines: readonly ({ text: string; isOrgan: boolean } | null)[], start: number): number | null {
  let whole = '';
  let hasTitle = false;
  for (let end = start; end < Math.min(lines.length, start + MOST_LINES); end++) {
    const line = lines[end];
    if (!line) return null;
    whole += line.text;
    hasTitle ||= !line.isOrgan;
    const next = lines[end + 1]?.text ?? '';
    const isOpen = whole.split('《').length > whole.split('》').length;
    if (hasTitle && !isOpen && !GOES_ON.test(next) && endsAsTitle(whole, start === 0 || whole.length >= 10) && !documentNumber(whole))
      return end + 1;
  }
  return null;
}

/** The titles of the issued text and of its notice. A single title is that of the text, even if it is a notice (关于印发《X》的通知). */
export function titlesOf(titles: readonly Passage[]): { title: Passage | null; noticeTitle: Passage | null } {
  const [first, second] = titles;
  if (!first) return { title: null, noticeTitle: null };
  if (second) return { title: second, noticeTitle: first };
  return { title: first, noticeTitle: null };
}
