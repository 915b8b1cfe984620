import type { Rule } from '../../types';
import { amountCap } from './amount-cap';
import { amountFixed } from './amount-fixed';
import { amountMin } from './amount-min';
import { amountOther } from './amount-other';
import { amountPool } from './amount-pool';
import { amountThreshold } from './amount-threshold';
import { awardListed } from './award-listed';
import { awardPromised } from './award-promised';
import { awardTiered } from './award-tiered';
import { awardTypeCostShareSubsidy } from './award-type-cost-share-subsidy';
import { awardTypeEmploymentSubsidy } from './award-type-employment-subsidy';
import { awardTypeEquityInvestment } from './award-type-equity-investment';
import { awardTypeFeeRelief } from './award-type-fee-relief';
import { awardTypeHonorOnly } from './award-type-honor-only';
import { awardTypeInterestSubsidy } from './award-type-interest-subsidy';
import { awardTypeLandPreference } from './award-type-land-preference';
import { awardTypeLoanOrGuarantee } from './award-type-loan-or-guarantee';
import { awardTypeMatchingFund } from './award-type-matching-fund';
import { awardTypeOneTimeReward } from './award-type-one-time-reward';
import { awardTypeOperatingSubsidy } from './award-type-operating-subsidy';
import { awardTypePremiumSubsidy } from './award-type-premium-subsidy';
import { awardTypePricePreference } from './award-type-price-preference';
import { awardTypeProcurementPreference } from './award-type-procurement-preference';
import { awardTypeRiskCompensation } from './award-type-risk-compensation';
import { awardTypeTaxRelief } from './award-type-tax-relief';
import { awardTypeTieredReward } from './award-type-tiered-reward';
import { awardTypeUnspecifiedSupport } from './award-type-unspecified-support';
import { awardTypeVoucher } from './award-type-voucher';
import { beneficiaryImplied } from './beneficiary-implied';
import { beneficiaryNamed } from './beneficiary-named';
import { cumulationAggregateCap } from './cumulation-aggregate-cap';
import { cumulationAllowed } from './cumulation-allowed';
import { cumulationBestOf } from './cumulation-best-of';
import { cumulationNoRepeat } from './cumulation-no-repeat';
import { cumulationOnTop } from './cumulation-on-top';
import { cumulationOnceOnly } from './cumulation-once-only';
import { matterNamed } from './matter-named';
import { rateCap } from './rate-cap';
import { rateOther } from './rate-other';
import { rateRate } from './rate-rate';
import { rateThreshold } from './rate-threshold';
import { referenceLaw } from './reference-law';
import { referenceNumber } from './reference-number';
import { referenceNumberAndTitle } from './reference-number-and-title';
import { referenceOrganAndSubject } from './reference-organ-and-subject';
import { referenceRegulation } from './reference-regulation';
import { referenceTitle } from './reference-title';
import { repealMarked } from './repeal-marked';
import { repealNamed } from './repeal-named';
import { replacementNamed } from './replacement-named';
import { termContinuesUntil } from './term-continues-until';
import { termEntryIntoForce } from './term-entry-into-force';
import { termProgrammePeriod } from './term-programme-period';
import { termSpan } from './term-span';
import { termUntilDay } from './term-until-day';
import { termUntilLapse } from './term-until-lapse';
import { termValidity } from './term-validity';
import { termValidityUntil } from './term-validity-until';
import { termYearOfMeasure } from './term-year-of-measure';
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
  beneficiaryNamed,
  beneficiaryImplied,
  awardTypeOneTimeReward,
  awardTypeTieredReward,
  awardTypeCostShareSubsidy,
  awardTypeInterestSubsidy,
  awardTypeLoanOrGuarantee,
  awardTypeRiskCompensation,
  awardTypePremiumSubsidy,
  awardTypeOperatingSubsidy,
  awardTypeEmploymentSubsidy,
  awardTypeTaxRelief,
  awardTypeFeeRelief,
  awardTypeVoucher,
  awardTypeMatchingFund,
  awardTypeEquityInvestment,
  awardTypeProcurementPreference,
  awardTypeLandPreference,
  awardTypePricePreference,
  awardTypeHonorOnly,
  awardTypeUnspecifiedSupport,
  matterNamed,
  awardPromised,
  awardTiered,
  awardListed,
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
