import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlain } from '../../graph-seed/read';
import { paragraphs } from '../../graph-seed/segment/paragraphs';
import type { SourceText } from '../../graph-seed/types';
import { factsOf, KINDS, kept, paragraphsOf } from '../support/facts-kept';
import { FULL } from '../support/full';
import { CORPUS } from '../support/paths';
import { typeset } from '../support/typeset';

const texts = readdirSync(CORPUS)
  .filter((name) => !name.startsWith('004'))
  .map((name) => readPlain(name, readFileSync(join(CORPUS, name))) as SourceText);
const wanted = factsOf(texts);

/** Lines of this many characters, broken anywhere. */
const chopped: typeof typeset = (paragraph, perLine, indent = 0) => {
  const characters = [...paragraph];
  const lines = [characters.splice(0, perLine - indent).join('')];
  while (characters.length > 0) lines.push(characters.splice(0, perLine).join(''));
  return lines;
};

/** Paragraphs of words are indented; titles, numbers and signatures are not. */
const isIndented = (text: string, perLine: number) => text.length >= perLine || /^[（(一二三四五六七八九十\d第]/u.test(text);

function wrapped(text: SourceText, perLine: number, indent: number, lines: typeof typeset): SourceText {
  const made = paragraphsOf(text).map(({ text: words }) => {
    const room = isIndented(words, perLine) ? indent : 0;
    return '　'.repeat(room) + lines(words, perLine, room).join('\n');
  });
  return readPlain(text.file, Buffer.from(made.join('\n'))) as SourceText;
}

const ALL = Array.from({ length: 13 }, (_, i) => 28 + i);
const WIDTHS = FULL ? ALL : [28, 35];
const WAYS = [
  ['a printer', typeset],
  ['a count of characters', chopped],
] as const;

describe.each(WAYS)('a text with hard line ends, broken by %s', (_, lines) => {
  it.each(WIDTHS.flatMap((width) => [[width, 0] as const, [width, 2] as const]))(
    'at %i characters, indented by %i, keeps every fact',
    (width, indent) => {
      const result = kept(wanted, factsOf(texts.map((text) => wrapped(text, width, indent, lines))));
      const lost = KINDS.filter((kind) => kind !== 'paragraphs').flatMap((kind) => [...result[kind].lost, ...result[kind].invented]);
      expect(lost).toEqual([]);
    },
  );
});

describe('paragraphs of a text with hard line ends', () => {
  const read = (...lines: string[]) =>
    paragraphs((readPlain('a.txt', Buffer.from(lines.join('\n'))) as SourceText).lines).map(({ text }) => text);
  const FIRST = `一、${'对新建民宿并通过验收的企业，按照实际投资给予补助，'.repeat(4)}最高50万元。`;
  const SECOND = `${'对首次评为国家甲级民宿的企业，一次性给予奖励，'.repeat(4)}最高20万元。`;
  it('are separated by blank lines', () => expect(read(...typeset(FIRST, 28), '', ...typeset(SECOND, 28))).toEqual([FIRST, SECOND]));

  it('continue after a page number', () => {
    const [first = '', ...rest] = typeset(FIRST, 28);
    expect(read(first, '— 3 —', ...rest)).toEqual([FIRST]);
  });

  it('are the lines themselves if lines are short', () => {
    const lines = ['青石市企业奖励若干措施', '一、对企业给予奖励10万元', '二、对个人给予奖励20万元', '三、对机构给予奖励30万元'];
    expect(read(...lines)).toEqual(lines);
  });

  it('do not begin with an enumeration', () => {
    const begin = `四、对${'取得国家新产品证书的企业给予奖励，'.repeat(9)}`;
    const line = (text: string, at: number) => text.slice(at * 28, at * 28 + 28);
    const text = `${begin.slice(0, 140)}一、二、三类新药证书的，奖励10万元。`;
    expect(read(...[0, 1, 2, 3, 4, 5].map((at) => line(text, at)))).toEqual([text]);
  });

  it('begin with a number wherever the line before ends', () => {
    const first = '一、支持龙头骨干企业做大做强、支持中小微企业梯度培育发展';
    expect(read(first, '二、支持企业技术改造', ...typeset(`对${'符合条件的企业按照规定给予补助，'.repeat(6)}按年兑现。`, 29))).toHaveLength(
      3,
    );
  });
});
