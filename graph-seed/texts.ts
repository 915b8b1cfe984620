import { extractFacts, extractTitles } from './extract';
import { read, readPlain } from './read';
import { segment } from './segment';
import type { ClauseFacts, ClauseSegment, DocumentSegment, SourceText, TitleReferences, Warning } from './types';

/** A text with its clauses and the facts of each. */
export interface ReadText {
  readonly segment: DocumentSegment;
  readonly facts: ReadonlyMap<ClauseSegment, ClauseFacts>;
  readonly titles: readonly TitleReferences[];
}

/** The content of one file. Reading it needs no other file. */
export interface ReadFile {
  readonly texts: readonly ReadText[];
  /** Refusals of the file, or of members of an archive. */
  readonly refused: readonly Warning[];
}

/** Reads a file of any format. */
export const readFile = async (name: string, bytes: Uint8Array): Promise<ReadFile> => said(await read(name, bytes));

/** Reads a file of plain text or Markdown. */
export const readPlainFile = (name: string, bytes: Uint8Array): ReadFile => said([readPlain(name, bytes)]);

function said(made: readonly (SourceText | Warning)[]): ReadFile {
  const sources = distinct(made.filter((one): one is SourceText => 'raw' in one));
  const refused = made.filter((one): one is Warning => 'code' in one);
  const texts = sources.map((source) => ({ source, in: source.lines.length > 0 ? textsOf(source) : [] }));
  const empty = texts.filter((one) => one.in.length === 0).map(({ source }) => nothingIn(source.file));
  return { texts: texts.flatMap((one) => one.in), refused: [...refused, ...empty] };
}

const nothingIn = (file: string): Warning => ({ code: 'EMPTY', file, message: '文件里没有文字，没有读入。请核对文件是否完整。' });

/** Makes names unique: later members of an archive with a taken name get a number. */
function distinct(sources: readonly SourceText[]): SourceText[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let file = source.file;
    for (let n = 2; taken.has(file); n++) file = `${source.file} (${n})`;
    taken.add(file);
    return file === source.file ? source : { ...source, file };
  });
}

const textsOf = (source: SourceText): ReadText[] =>
  segment(source).map((one) => ({ segment: one, facts: extractFacts(one), titles: extractTitles(one) }));
