import type { Resolvers } from '../schema-types';
import { Clause } from './clause';
import { CompilationEntry } from './compilation-entry';
import { Corpus } from './corpus';
import { Department } from './department';
import { Document } from './document';
import { Evidence } from './evidence';
import { Jurisdiction } from './jurisdiction';
import { Query } from './query';
import { Responsibility } from './responsibility';
import { DateScalar, DateTimeScalar } from './scalars';

/** One file a type; a field without a line of its own is a column of its row. */
export const resolvers: Resolvers = {
  Clause,
  CompilationEntry,
  Corpus,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Department,
  Document,
  Evidence,
  Jurisdiction,
  Query,
  Responsibility,
};
