import { STRETCH, textId } from '../../src/graph/model';
import type { FileAccount } from '../accounting';
import type { Notice } from '../types';
import { pointsOf } from './evidence';
import { present, type RowWriter } from './writer';

/** Writes the files that were read, each with its counts of characters, its warnings, and its reading text in pieces. */
export function fileRows(out: RowWriter, accounts: readonly FileAccount[], notices: ReadonlyMap<string, readonly Notice[]>): void {
  for (const { name, source, characters, inClauses, inHeadingsAndMetadata, setAside } of accounts) {
    const warnings = (notices.get(name) ?? []).map((notice) => noticeJson(name, notice));
    const pageStarts = source.pageStarts.map(pointsOf(source).at);
    out.node('CorpusFile', `CorpusFile:${name}`, {
      name,
      sha256: source.sha256,
      mediaType: source.mediaType,
      characters,
      inClauses,
      inHeadingsAndMetadata,
      setAside,
      pageStarts: pageStarts.length > 0 ? pageStarts : null,
      warnings: warnings.length > 0 ? JSON.stringify(warnings) : null,
    });
    for (const [place, text] of [...stretches(source.raw)].entries()) out.node('CorpusText', textId(name, place), { text });
  }
}

/** JSON of NotRead. */
export const noticeJson = (name: string, { code, message, line }: Notice) => present({ name, code, message, line });

/** A text in pieces of STRETCH code points. */
function* stretches(raw: string): Generator<string> {
  let [start, at, count] = [0, 0, 0];
  while (at < raw.length) {
    at += (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    count++;
    if (count < STRETCH && at < raw.length) continue;
    yield raw.slice(start, at);
    start = at;
    count = 0;
  }
}
