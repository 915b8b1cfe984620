import { isPageLine } from '../../vocabulary/web-page';
import { words } from '../../vocabulary/words';
import type { Piece } from './pieces';
import { elementsIn, type HtmlElement, labelsOf, walk } from './tree';

/** Ids and classes that sites of offices use for the text of a page, the surest first. */
const KNOWN = words(
  'zoom ucap-content trs_editor trs_ueditor trs_preappend js_content contenttext j-fontcontent xxgk_content art_con wordsection1 section1 article-content article_content articlecontent news_content newscontent detail-content text-main pages_content wzcon article content',
);
/** The least share of the page's sentences in the block of the text. */
const [SHARE_OF_KNOWN, SHARE] = [0.6, 0.85];
/** Elements that hold only a part of a text. */
const WITHIN = new Set(words('p h1 h2 h3 h4 h5 h6 li tr td th tbody dd dt pre'));
const SENTENCE = 12;

/**
 * The block that holds the text of a page: a known container, else the smallest block with nearly all sentences, widened to enclosing blocks
 * as long as these add neither links nor a footer.
 */
export function contentOf(body: HtmlElement, pieces: readonly Piece[]): HtmlElement {
  const weights = new Map<HtmlElement, number>();
  for (const piece of pieces) weights.set(piece.block, (weights.get(piece.block) ?? 0) + weightOf(piece));
  const known = new Map<string, HtmlElement[]>();
  walk(body, {
    enter: () => true,
    text: () => {},
    leave: (element) => {
      const parent = element.parentNode;
      if (parent && 'tagName' in parent) weights.set(parent, (weights.get(parent) ?? 0) + (weights.get(element) ?? 0));
      for (const label of labelsOf(element)) if (KNOWN.includes(label)) known.set(label, [...(known.get(label) ?? []), element]);
    },
  });
  const weight = (element: HtmlElement) => weights.get(element) ?? 0;
  const all = weight(body);
  for (const label of KNOWN) {
    const [best] = (known.get(label) ?? []).sort((a, b) => weight(b) - weight(a));
    if (best && all > 0 && weight(best) >= all * SHARE_OF_KNOWN && !WITHIN.has(best.tagName)) return best;
  }
  return all > 0 ? widened(densest(body, weight), body, pieces) : body;
}

function densest(body: HtmlElement, weight: (element: HtmlElement) => number): HtmlElement {
  let block = body;
  for (;;) {
    const inner = elementsIn(block).find((child) => weight(child) >= weight(body) * SHARE);
    if (!inner) break;
    block = inner;
  }
  while (block !== body && (WITHIN.has(block.tagName) || isInline(block))) block = parentOf(block) ?? body;
  return block;
}

/** The widest enclosing block that adds neither links nor a footer. */
function widened(start: HtmlElement, body: HtmlElement, pieces: readonly Piece[]): HtmlElement {
  let block = start;
  let held = within(block);
  for (let parent = parentOf(block); parent && block !== body; parent = parentOf(block)) {
    const wider = within(parent);
    const added = pieces.filter((piece) => wider.has(piece.block) && !held.has(piece.block));
    if (added.some((piece) => isLink(piece) || isPageLine(piece.text, true)) || isInline(parent)) break;
    block = parent;
    held = wider;
  }
  return block;
}

/** All elements of a block, including itself. */
export function within(block: HtmlElement): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  walk(block, { enter: (element) => found.add(element).size > 0, leave: () => {}, text: () => {} });
  return found;
}

/** Characters in the sentences of a paragraph, without links and without lines of the page. */
function weightOf(piece: Piece): number {
  const isSentence = piece.text.length >= SENTENCE && /[，。；：、,;]/u.test(piece.text);
  return isSentence && !isLink(piece) && !isPageLine(piece.text, true) ? piece.text.length : 0;
}

export const isLink = (piece: Piece): boolean => piece.linked > piece.text.length / 2;
const isInline = (element: HtmlElement): boolean => /^(?:span|font|b|strong|em|i|u|a)$/u.test(element.tagName);

export function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent && 'tagName' in parent && parent.tagName !== 'html' ? parent : null;
}
