import fc from 'fast-check';
import { run } from '../../graph-seed/pipeline';
import { readPlain as read } from '../../graph-seed/read';
import { disputed } from '../support/fuzz-claims';
import { quotes, wordsOf } from '../support/fuzz-quotes';
import { tries } from '../support/fuzz-runs';
import { text } from '../support/fuzz-texts';

const files = (texts: readonly string[]) => texts.map((one, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(one) }));
const corpora = fc.array(text, { minLength: 1, maxLength: 3 });
/** Without blanks and control characters, which are not stored as words. */
const squeezed = (words: string) => words.replace(/[\s\p{Cc}]+/gu, '');
const readBack = (characters: readonly string[] = [], ranges: readonly number[]) =>
  ranges.flatMap((start, i) => (i % 2 === 0 ? characters.slice(start, ranges[i + 1]) : [])).join('');

it('any texts become rows with one place for every character and quotes that stand there', () => {
  fc.assert(
    fc.property(corpora, (texts) => {
      const { accounts, segments, rows } = run(files(texts));
      for (const { source, characters, inClauses, inHeadingsAndMetadata, setAside, unplaced } of accounts) {
        expect(inClauses + inHeadingsAndMetadata + setAside).toBe(characters);
        expect(characters).toBe([...source.raw].length);
        expect(unplaced).toEqual([]);
      }
      expect(segments.flatMap(disputed)).toEqual([]);
      // JSON.stringify escapes a lone surrogate.
      expect(/\\ud[89a-f]/iu.exec(JSON.stringify(rows))).toBeNull();
      const sources = new Map(segments.map(({ source }) => [source.file, [...source.raw]]));
      for (const { file, ranges, words } of [...wordsOf(rows), ...quotes(rows)]) {
        expect(squeezed(readBack(sources.get(file), ranges))).toBe(squeezed(words));
      }
    }),
    tries(80),
  );
});

it('the same texts give the same rows', () => {
  fc.assert(
    fc.property(corpora, (texts) => expect(run(files(texts)).rows).toEqual(run(files(texts)).rows)),
    tries(10),
  );
});

it('any bytes give a text or a refusal, whatever the name of the file', () => {
  const utf16 = text.map((one) => new Uint8Array(Buffer.from(one, 'utf16le')));
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 2_000 }), utf16);
  const name = fc.oneof(fc.constantFrom('a.txt', 'b.MD', '.txt', '__proto__', 'a.constructor', 'a.'), fc.string());
  fc.assert(
    fc.property(name, bytes, (file, given) => {
      const result = read(file, given);
      expect('code' in result ? result.message : result.raw).toEqual(expect.any(String));
      const { refused, segments } = run([{ name: file, bytes: given }]);
      expect(refused.length + segments.length).toBeGreaterThan(0);
    }),
    tries(60),
  );
});
