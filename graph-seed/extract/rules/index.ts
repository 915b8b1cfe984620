import type { Rule } from '../engine';
import { amounts } from './amounts';
import { awardTypes } from './award-types';
import { awards } from './awards';
import { beneficiaries } from './beneficiaries';
import { cumulationAggregateCap } from './cumulation-aggregate-cap';
import { cumulationAllowed } from './cumulation-allowed';
import { cumulationBestOf } from './cumulation-best-of';
import { cumulationNoRepeat } from './cumulation-no-repeat';
import { cumulationOnTop } from './cumulation-on-top';
import { cumulationOnceOnly } from './cumulation-once-only';
import { matterNamed } from './matter-named';
import { rates } from './rates';
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

/** Every rule. Their order settles ties within one kind of find and nothing else. */
export const RULES: readonly Rule[] = [
  ...amounts,
  ...rates,
  ...beneficiaries,
  ...awardTypes,
  matterNamed,
  ...awards,
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
