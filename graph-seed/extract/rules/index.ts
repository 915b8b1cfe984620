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
import { beneficiaryNamed } from './beneficiary-named';
import { beneficiaryImplied } from './beneficiary-implied';
import { awardTypeOneTimeReward } from './award-type-one-time-reward';
import { awardTypeTieredReward } from './award-type-tiered-reward';
import { awardTypeCostShareSubsidy } from './award-type-cost-share-subsidy';
import { awardTypeInterestSubsidy } from './award-type-interest-subsidy';
import { awardTypeLoanOrGuarantee } from './award-type-loan-or-guarantee';
import { awardTypeRiskCompensation } from './award-type-risk-compensation';
import { awardTypePremiumSubsidy } from './award-type-premium-subsidy';
import { awardTypeOperatingSubsidy } from './award-type-operating-subsidy';
import { awardTypeEmploymentSubsidy } from './award-type-employment-subsidy';
import { awardTypeTaxRelief } from './award-type-tax-relief';
import { awardTypeFeeRelief } from './award-type-fee-relief';
import { awardTypeVoucher } from './award-type-voucher';
import { awardTypeMatchingFund } from './award-type-matching-fund';
import { awardTypeEquityInvestment } from './award-type-equity-investment';
import { awardTypeProcurementPreference } from './award-type-procurement-preference';
import { awardTypeLandPreference } from './award-type-land-preference';
import { awardTypePricePreference } from './award-type-price-preference';
import { awardTypeHonorOnly } from './award-type-honor-only';
import { awardTypeUnspecifiedSupport } from './award-type-unspecified-support';
import { matterNamed } from './matter-named';
import { awardPromised } from './award-promised';
import { awardTiered } from './award-tiered';
import { awardListed } from './award-listed';
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
