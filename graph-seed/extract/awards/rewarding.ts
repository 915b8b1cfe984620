import type { AwardFind, Span } from '../../types';
import type { Money } from '../figures/money';
import type { Promises } from '../promises/promise';
import type { Statement } from '../promises/statements';
import type { Matter, MatterWords } from './matters';

/** How an award was separated from its neighbours: one promise, steps of one thing, or one of several things in a list. */
export type AwardShape = 'single' | 'tiered' | 'listed';
/** A clause with its promises, the words that name its matters, and its sums and shares. */
export interface Rewarding extends Promises {
  readonly naming: MatterWords;
  readonly money: Money;
}
/** A promise with its condition (奖补条件) and what it rewards. */
export interface Rewarded extends Statement {
  readonly condition: Span | null;
  readonly matters: readonly Matter[];
}
export type ShapedAward = AwardFind & { readonly shape: AwardShape };
