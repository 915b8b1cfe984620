import { figuresIn } from '../../graph-seed/extract/figures/figures';
import type { CaseExample } from '../../graph-seed/extract/figures/sense';
import { SHARE_CASES, sharesIn, WEIGHED } from '../../graph-seed/extract/figures/share-cases';
import { SUM_CASES, sumsIn } from '../../graph-seed/extract/figures/sum-cases';
import { textOf } from '../../graph-seed/extract/words/text';
import { fold } from '../../graph-seed/passage';

const pairs = (cases: readonly { readonly name: string; readonly examples: readonly CaseExample[] }[]) =>
  cases.flatMap(({ name, examples }) => examples.map((example) => [name, example.figure, example.text, example] as const));

/** Names of the cases that decide the figures printed like this, in order. */
function decidedBy(read: typeof sumsIn, { text, figure, stem = '' }: CaseExample): string[] {
  const words = fold(text);
  return read(textOf(words), figuresIn(words), fold(stem))
    .filter(({ figure: { start, end } }) => words.slice(start, end) === fold(figure))
    .map(({ sense }) => sense.case);
}

it.each(pairs(SUM_CASES))('%s: the sum %s in %s', (name, _, __, example) =>
  expect(decidedBy(sumsIn, example)).toContain(example.as ?? name),
);
it.each(pairs([...SHARE_CASES, ...WEIGHED]))('%s: the share %s in %s', (name, _, __, example) =>
  expect(decidedBy(sharesIn, example)).toContain(example.as ?? name),
);
