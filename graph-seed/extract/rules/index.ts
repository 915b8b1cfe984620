import type { Rule } from '../engine';
import { amounts } from './amounts';
import { awardTypes } from './award-types';
import { awards } from './awards';
import { beneficiaries } from './beneficiaries';
import { cumulation } from './cumulation';
import { matterNamed } from './matter-named';
import { rates } from './rates';
import { references } from './references';
import { repealMarked } from './repeal-marked';
import { repealNamed } from './repeal-named';
import { replacementNamed } from './replacement-named';
import { termEntryIntoForce } from './term-entry-into-force';
import { termValidity } from './term-validity';
import { termValidityUntil } from './term-validity-until';
import { terms } from './terms';
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
  ...terms,
  repealMarked,
  repealNamed,
  replacementNamed,
  ...references,
  ...cumulation,
  unitInText,
];
