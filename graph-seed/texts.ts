import { extractFacts, extractTitles } from './extract';
import { read, readPlain } from './read';
import { segment } from './segment';
import type { ClauseFacts, ClauseSegment, DocumentSegment, SourceText, TitleReferences, Warning } from './types';

/** A text in its parts, with what each says. */
export interface ReadText {
  readonly segment: DocumentSegment;
  readonly facts: ReadonlyMap<ClauseSegment, ClauseFacts>;
  readonly titles: readonly TitleReferences[];
}

/** All that a file says by itself: of no other file is anything needed for it. */
export interface ReadFile {
  readonly texts: readonly ReadText[];
  /** What of it was not read: the file, or members of an archive. */
  readonly refused: readonly Warning[];
}

/** A file of any format. */
export const readFile = async (name: string, bytes: Uint8Array): Promise<ReadFile> => said(await read(name, bytes));

/** A file of plain text or Markdown. */
export const readPlainFile = (name: string, bytes: Uint8Array): ReadFile => said([readPlain(name, bytes)]);

function said(made: readonly (SourceText | Warning)[]): ReadFile {
  const sources = made.filter((one): one is SourceText => 'raw' in one);
  const refused = made.filter((one): one is Warning => 'code' in one);
  const empty = sources.filter(({ lines }) => lines.length === 0).map(({ file }) => nothingIn(file));
  return { texts: sources.filter(({ lines }) => lines.length > 0).flatMap(textsOf), refused: [...refused, ...empty] };
}

const nothingIn = (file: string): Warning => ({ code: 'EMPTY', file, message: '文件里没有文字，没有读入。请核对文件是否完整。' });

const textsOf = (source: SourceText): ReadText[] =>
  segment(source).map((one) => ({ segment: one, facts: extractFacts(one), titles: extractTitles(one) }));
