import type { ClauseText } from '../types';
import { type Stretch, stretches } from '../vocabulary/dates';
import { awardsOf } from './awards/awards';
import { type Matter, mattersOf, matterWordsIn } from './awards/matters';
import type { ShapedAward } from './awards/rewarding';
import { type NamedPromises, namesIn } from './claimants/names';
import { amountsOf } from './figures/amounts';
import { figuresIn } from './figures/figures';
import type { Money } from './figures/money';
import { ratesOf } from './figures/rates';
import { sharesIn } from './figures/share-cases';
import { stemOf } from './figures/stem';
import { sumsIn } from './figures/sum-cases';
import { promisesIn } from './promises/promise';
import { type Statement, statementsOf } from './promises/statements';
import { type Citation, citationsIn } from './words/citations';
import { type Reference, referencesIn } from './words/references';
import { textOf } from './words/text';

/** What a clause says, read once; the rules state facts from it. */
export interface Reading extends ClauseText, NamedPromises, Money {
  /** Documents that it names by title in 《》 or by number (发文字号). */
  readonly citations: readonly Citation[];
  /** Citations of other documents, each with its relation. */
  readonly references: readonly Reference[];
  /** Dates and periods that it names. */
  readonly times: readonly Stretch[];
  /** What it promises, with the payees and the instruments. */
  readonly statements: readonly Statement[];
  /** What the promises reward. */
  readonly matters: readonly Matter[];
  readonly awards: readonly ShapedAward[];
}

/** How many characters at the end of the clause above are read for what its items continue. */
const STEM = 400;

/** Reads a clause. The result depends on the clause alone, never on clauses read before. */
export function read(clause: ClauseText): Reading {
  const text = textOf(clause.words);
  const above = clause.above[0] ?? '';
  const stem = stemOf(above);
  const figures = figuresIn(clause.words);
  const money = { amounts: amountsOf(clause.words, sumsIn(text, figures, stem)), rates: ratesOf(sharesIn(text, figures, stem)) };
  const promises = { ...promisesIn(text, figures), names: namesIn(text) };
  const statements = statementsOf(promises, textOf(above.slice(-STEM)), textOf(clause.claimants ?? ''), money);
  const naming = matterWordsIn(text);
  const citations = citationsIn(text);
  return {
    ...clause,
    ...promises,
    ...money,
    citations,
    references: [...referencesIn({ ...clause, ...text, citations })],
    times: stretches(clause.words),
    statements,
    matters: statements.flatMap((statement) => mattersOf(promises, naming, statement)),
    awards: awardsOf({ ...promises, naming, money }, statements),
  };
}
