import { evidenceIn } from '../evidence';
import type { Evidence, LinkedAward, LinkedCumulationRule } from '../linked';
import { oncePer } from '../once-per';
import type { Span } from '../types';
import { boundsOf, foldedWords } from './stacking-words';

function sentenceOf(award: LinkedAward): Span {
  const [start, end] = boundsOf(foldedWords(award.clause), award.find);
  return { start, end };
}

/** The quote of a promise; for an item of a list, the sentence of the list. */
export const quoteOf = oncePer((award: LinkedAward): Evidence => {
  const next = foldedWords(award.clause)[award.find.end] ?? '';
  return evidenceIn(award.clause, /^[,。;:!?\n]?$/u.test(next) ? award.find : sentenceOf(award), award.find.rule);
});

export const ruleQuote = oncePer(({ clause, find }: LinkedCumulationRule): Evidence => evidenceIn(clause, find, find.rule));

/** The sentence that says that two levels pay. */
export const sharedFundQuote = oncePer(
  (award: LinkedAward): Evidence => evidenceIn(award.clause, sentenceOf(award), 'stacking.shared-fund'),
);

/** Evidence that a text says nothing: the searched text, without a quote. */
export const silenceOf = oncePer(
  ({ clause, document }: LinkedAward): Evidence => ({
    rule: 'stacking.silence',
    quote: '',
    clauseId: document ? null : clause.id,
    documentId: document?.id ?? null,
    source: clause.source,
    ranges: [],
  }),
);

/** Words of a text in Chinese quotation marks, with single marks inside: “…‘…’…” */
export const said = (quote: string): string => `“${quote.replace(/“/gu, '‘').replace(/”/gu, '’')}”`;
