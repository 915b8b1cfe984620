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
import { termEntryIntoForce } from './term-entry-into-force';
import { termValidity } from './term-validity';
import { termValidityUntil } from './term-validity-until';
import { termContinuesUntil } from './term-continues-until';
import { termSpan } from './term-span';
import { termUntilDay } from './term-until-day';
import { termUntilLapse } from './term-until-lapse';
import { termYearOfMeasure } from './term-year-of-measure';
import { termProgrammePeriod } from './term-programme-period';
import { repealMarked } from './repeal-marked';
import { repealNamed } from './repeal-named';
import { replacementNamed } from './replacement-named';
import { referenceNumberAndTitle } from './reference-number-and-title';
import { referenceTitle } from './reference-title';
import { referenceNumber } from './reference-number';
import { referenceLaw } from './reference-law';
import { referenceOrganAndSubject } from './reference-organ-and-subject';
import { referenceRegulation } from './reference-regulation';
import { cumulationBestOf } from './cumulation-best-of';
import { cumulationAggregateCap } from './cumulation-aggregate-cap';
import { cumulationOnceOnly } from './cumulation-once-only';
import { cumulationAllowed } from './cumulation-allowed';
import { cumulationOnTop } from './cumulation-on-top';
import { cumulationNoRepeat } from './cumulation-no-repeat';
import { unitInText } from './unit-in-text';

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
  termEntryIntoForce,
  termValidity,
  termValidityUntil,
  termContinuesUntil,
  termSpan,
  termUntilDay,
  termUntilLapse,
  termYearOfMeasure,
  termProgrammePeriod,
  repealMarked,
  repealNamed,
  replacementNamed,
  referenceNumberAndTitle,
  referenceTitle,
  referenceNumber,
  referenceLaw,
  referenceOrganAndSubject,
  referenceRegulation,
  cumulationBestOf,
  cumulationAggregateCap,
  cumulationOnceOnly,
  cumulationAllowed,
  cumulationOnTop,
  cumulationNoRepeat,
  unitInText,
];
