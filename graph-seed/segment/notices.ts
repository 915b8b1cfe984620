import type { Notice, SourceText } from '../types';
import type { Paragraph } from './paragraphs';

/** The most lines that a warning names. */
const NAMED = 10;

/** The line of the reading text, counted from 1, where a paragraph begins. */
const lineOf = (paragraph: Paragraph, { raw }: SourceText): number => raw.slice(0, paragraph.at[0] ?? 0).split('\n').length;

/** One warning with the lines of all paragraphs that begin like a number but are not clauses; empty without such paragraphs. */
export function notCut(uncut: readonly Paragraph[], source: SourceText): Notice[] {
  if (uncut.length === 0) return [];
  const lines = uncut.slice(0, NAMED).map((paragraph) => lineOf(paragraph, source));
  const [line] = lines;
  const named = `第 ${lines.join('、')} 行${uncut.length > NAMED ? '等' : ''}`;
  return [
    {
      code: 'NOT_CUT',
      message: `有 ${uncut.length} 行以编号开头，但与上下文编号不衔接，没有切分为条款（${named}），请核对。`,
      ...(line !== undefined && { line }),
    },
  ];
}

/** The warning about a text without document number, issuer and numbered clauses. */
export const noPolicy = (): Notice => ({
  code: 'NO_POLICY',
  message: '没有发文字号、发文机关，也没有编号条款，可能不是政策文件，请核对。',
});
