import type { Rule } from '../../types';
import { rateCap } from './rate-cap';
import { rateThreshold } from './rate-threshold';
import { rateRate } from './rate-rate';
import { rateOther } from './rate-other';
import { amountPool } from './amount-pool';
import { amountMin } from './amount-min';
import { amountCap } from './amount-cap';
import { amountThreshold } from './amount-threshold';
import { amountFixed } from './amount-fixed';
import { amountOther } from './amount-other';

/** Every rule, in the order in which they run. */
export const RULES: readonly Rule[] = [
  amountPool,
  amountMin,
  amountCap,
  amountThreshold,
  amountFixed,
  amountOther,
  rateCap,
  rateThreshold,
  rateRate,
  rateOther,
];
