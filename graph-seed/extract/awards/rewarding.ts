import type { AwardFind, Span } from '../../types';
import type { NamedPromises } from '../claimants/names';
import type { Money } from '../figures/money';
import type { Statement } from '../promises/statements';
import type { Matter, MatterWords } from './matters';

/** How an award was separated from its neighbours: one promise, steps of one thing, or one of several things in a list. */
export type AwardShape = 'single' | 'tiered' | 'listed';
/** A clause with its promises, the words that name its matters, and its sums and shares. */
export interface Rewarding extends NamedPromises {
  readonly naming: MatterWords;
  readonly money: Money;
}
/** A promise with its condition (奖补条件) and what it rewards. */
export interface Rewarded extends Statement {
  readonly condition: Span | null;
  readonly matters: readonly Matter[];
}
/** Promises that make one award, or the list of awards of one promise, with what they have in common. */
export interface Told {
  readonly steps: readonly Rewarded[];
  readonly first: Rewarded;
  readonly span: Span;
  /** The sums and shares of the span. */
  readonly own: Money;
  readonly condition: Span | null;
  readonly subject: Span | null;
  readonly types: readonly string[];
  readonly beneficiaries: readonly string[];
}
/** How many characters of a clause may be its heading. */
export const HEADING = 60;
export type ShapedAward = AwardFind & { readonly shape: AwardShape };
