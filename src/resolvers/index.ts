import type { Resolvers } from '../schema-types';
import { Award } from './award';
import { AwardType } from './award-type';
import { Beneficiary } from './beneficiary';
import { Clause } from './clause';
import { Combination } from './combination';
import { CombinationCap } from './combination-cap';
import { CombinationReason } from './combination-reason';
import { CombinationSet } from './combination-set';
import { CombinationSetAside } from './combination-set-aside';
import { CompilationEntry } from './compilation-entry';
import { connectionParts } from './connection';
import { Corpus } from './corpus';
import { CorpusFile } from './corpus-file';
import { CumulationRule } from './cumulation-rule';
import { Department } from './department';
import { Document } from './document';
import { Evidence } from './evidence';
import { Jurisdiction } from './jurisdiction';
import { Matter } from './matter';
import { Node } from './node';
import { Overlap } from './overlap';
import { Query } from './query';
import { Reference } from './reference';
import { Responsibility } from './responsibility';
import { DateScalar, DateTimeScalar, YuanScalar } from './scalars';
import { SearchEdge } from './search-edge';
import { SourceRange } from './source-range';
import { SourceSpan } from './source-span';
import { StackingAssessment } from './stacking-assessment';
import { StackingReason } from './stacking-reason';
import { Supersession } from './supersession';

/** All resolvers, one file for each type. A field without a resolver is read by `property`. */
export const resolvers: Resolvers = {
  Award,
  AwardConnection: { ...connectionParts, facets: (page, args) => page.facets(args) },
  AwardType,
  Beneficiary,
  Clause,
  ClauseConnection: connectionParts,
  Combination,
  CombinationCap,
  CombinationReason,
  CombinationSet,
  CombinationSetAside,
  CompilationEntry,
  Corpus,
  CorpusFile,
  CumulationRule,
  CumulationRuleConnection: connectionParts,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Department,
  DepartmentConnection: connectionParts,
  Document,
  DocumentConnection: connectionParts,
  Evidence,
  Jurisdiction,
  Matter,
  Node,
  Overlap,
  OverlapConnection: connectionParts,
  Query,
  Reference,
  ReferenceConnection: connectionParts,
  Responsibility,
  ResponsibilityConnection: connectionParts,
  SearchConnection: connectionParts,
  SearchEdge,
  SourceRange,
  SourceSpan,
  StackingConnection: connectionParts,
  StackingAssessment,
  StackingReason,
  Supersession,
  SupersessionConnection: connectionParts,
  Yuan: YuanScalar,
};
