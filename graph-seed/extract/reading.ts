import type { ClauseText } from '../types';
import { type Stretch, stretches } from '../vocabulary/dates';
import { awardsOf, type ShapedAward } from './awards/awards';
import { type Matter, mattersOf, matterWordsIn } from './awards/matters';
import { recipientsIn } from './claimants/recipients';
import { amountsOf } from './figures/amounts';
import { figuresIn } from './figures/figures';
import type { Money } from './figures/money';
import { sharesIn } from './figures/rate-sense';
import { ratesOf } from './figures/rates';
import { sumsIn } from './figures/sense';
import { stemOf } from './figures/stem';
import { promisesIn } from './promises/promise';
import { type Statement, statementsOf } from './promises/statements';
import { type Citation, citationsIn } from './words/citations';

/** What a clause says, read once; the rules state facts from it. */
export interface Reading extends ClauseText, Money {
  /** Documents that it names by 《》 or number. */
  readonly citations: readonly Citation[];
  /** Stretches of the calendar that it names. */
  readonly times: readonly Stretch[];
  /** What it promises, with who receives and by what instrument. */
  readonly statements: readonly Statement[];
  /** What the promises reward. */
  readonly matters: readonly Matter[];
  readonly awards: readonly ShapedAward[];
}

/** Reads a clause. The same clause gives the same reading, whatever was read before. */
export function read(clause: ClauseText): Reading {
  const { words } = clause;
  const above = clause.above[0] ?? '';
  const stem = stemOf(above);
  const figures = figuresIn(words);
  const money = { amounts: amountsOf(words, sumsIn(words, figures, stem)), rates: ratesOf(sharesIn(words, figures, stem)) };
  const promises = promisesIn(words);
  const statements = statementsOf(words, above, promises, recipientsIn(words, promises), money);
  const naming = matterWordsIn(words);
  return {
    ...clause,
    ...money,
    citations: citationsIn(words),
    times: stretches(words),
    statements,
    matters: statements.flatMap((statement) => mattersOf(words, naming, promises, statement)),
    awards: awardsOf({ words, promises, money, naming }, statements),
  };
}
