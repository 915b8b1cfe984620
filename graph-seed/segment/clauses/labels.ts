import { fold } from '../../passage';
import type { Paragraph } from '../paragraphs';

const LABEL = /^(?:[【[])?(?<label>\p{Script=Han}{2,10})(?:[(][^()]{1,12}[)])?(?:[】\]][:]?|[:])/u;
/** Words before a colon that are not a label. */
const NO_LABEL = /^(?:其中|例如|比如|如下|下列|具体|包括|分别|注|即|附)|(?:如下|下列|之一|条件的|以下|是|为|的)$/u;

/** The label at the beginning of a line (政策内容：, 【补贴标准】), or null. */
export function labelOf({ text, isRow }: Paragraph): string | null {
  if (isRow) return null;
  const label = LABEL.exec(fold(text.slice(0, 30)))?.groups?.label;
  return label && !NO_LABEL.test(label) ? label : null;
}

export const isLabelled = (paragraph: Paragraph): boolean => labelOf(paragraph) !== null;
