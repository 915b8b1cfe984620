import type { Resolvers } from '../schema-types';
import { Award } from './award';
import { AwardType } from './award-type';
import { Beneficiary } from './beneficiary';
import { Clause } from './clause';
import { CompilationEntry } from './compilation-entry';
import { Corpus } from './corpus';
import { CumulationRule } from './cumulation-rule';
import { Department } from './department';
import { Document } from './document';
import { Evidence } from './evidence';
import { Jurisdiction } from './jurisdiction';
import { Matter } from './matter';
import { Query } from './query';
import { Reference } from './reference';
import { Responsibility } from './responsibility';
import { DateScalar, DateTimeScalar, YuanScalar } from './scalars';

/** One file a type; a field without a line of its own is a column of its row. */
export const resolvers: Resolvers = {
  Award,
  AwardType,
  Beneficiary,
  Clause,
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
  Query,
  Reference,
  Responsibility,
  Yuan: YuanScalar,
};
