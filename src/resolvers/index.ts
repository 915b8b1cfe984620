import type { Resolvers } from '../schema-types';
import { Award } from './award';
import { AwardType } from './award-type';
import { Beneficiary } from './beneficiary';
import { Clause } from './clause';
import { Combination } from './combination';
import { CombinationCap } from './combination-cap';
import { CombinationReason } from './combination-reason';
import { CombinationSet } from './combination-set';
import { CompilationEntry } from './compilation-entry';
import { Corpus } from './corpus';
import { CumulationRule } from './cumulation-rule';
import { Department } from './department';
import { Document } from './document';
import { Evidence } from './evidence';
import { Jurisdiction } from './jurisdiction';
import { Matter } from './matter';
import { Overlap } from './overlap';
import { Query } from './query';
import { Reference } from './reference';
import { Responsibility } from './responsibility';
import { DateScalar, DateTimeScalar, YuanScalar } from './scalars';
import { StackingAssessment } from './stacking-assessment';
import { StackingReason } from './stacking-reason';
import { Supersession } from './supersession';

/** One file a type; a field without a line of its own is a column of its row. */
export const resolvers: Resolvers = {
  Award,
  AwardType,
  Beneficiary,
  Clause,
  Combination,
  CombinationCap,
  CombinationReason,
  CombinationSet,
  CompilationEntry,
  Corpus,
  CumulationRule,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Department,
  Document,
  Evidence,
  Jurisdiction,
  Matter,
  Overlap,
  Query,
  Reference,
  Responsibility,
  StackingAssessment,
  StackingReason,
  Supersession,
  Yuan: YuanScalar,
};
