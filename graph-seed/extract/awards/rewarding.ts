import type { AwardFind } from '../../types';
import type { Money } from '../figures/money';
import type { Promises } from '../promises/promise';
import type { MatterWords } from './matters';

/** How an award was told from its neighbours: one promise, steps of one thing, or one of several things in a list. */
export type AwardShape = 'single' | 'tiered' | 'listed';
/** A clause with its promises, the words by which it names what is rewarded, and how much is in it. */
export interface Rewarding extends Promises {
  readonly naming: MatterWords;
  readonly money: Money;
}
export type ShapedAward = AwardFind & { readonly shape: AwardShape };
