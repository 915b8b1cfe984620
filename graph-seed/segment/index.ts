import type { DocumentSegment, SourceText } from '../types';
import { compilation, isCompilation } from './compilation';
import { furnitureOf, withoutContents } from './contents';
import { document } from './document';
import { list, listsOf } from './list';
import { inLines } from './one-line';
import { paragraphs } from './paragraphs';
import { textsOf } from './texts';
import { withoutPage } from './web-page';

/** Divides a file into its texts (most files hold one) and each text into clauses. A text without numbers is all preamble. */
export function segment(source: SourceText): readonly DocumentSegment[] {
  const lists = listsOf(source);
  if (lists.length > 0) return [list(source, lists)];
  if (isCompilation(source)) return [compilation(source)];
  const page = withoutPage(inLines(paragraphs(source.lines)));
  const { text, contents } = withoutContents(page.text);
  const [first, ...rest] = textsOf(text).map((one, i) => document(source, one, i === 0 ? page.published : null));
  const furniture = [...furnitureOf(page.furniture, 'web page', source), ...furnitureOf(contents, 'contents', source)];
  return first ? [{ ...first, furniture }, ...rest] : [];
}
