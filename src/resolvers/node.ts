import type { GraphQLResolveInfo } from 'graphql';
import type { Batch } from '../graph/batch';
import { awardById } from '../graph/reads/award-by-id';
import { clauseById } from '../graph/reads/clause-by-id';
import { cumulationRuleById } from '../graph/reads/cumulation-rule-by-id';
import { departmentById } from '../graph/reads/department-by-id';
import { documentById } from '../graph/reads/document-by-id';
import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import { overlapById } from '../graph/reads/overlap-by-id';
import { stackingById } from '../graph/reads/stacking-by-id';
import { termByKey } from '../graph/reads/term-by-key';
import type { NodeResolvers, ResolversInterfaceTypes } from '../schema-types';
import type { ResolverContext } from './context';
import { selectionIn } from './selection';

type NodeRow = ResolversInterfaceTypes<never>['Node'];

/** The read of each type with an id, by what its ids begin with: Award:… */
const READS: Readonly<Record<string, Batch<NodeRow | null>>> = {
  Document: documentById,
  Clause: clauseById,
  Department: departmentById,
  Jurisdiction: jurisdictionByKey,
  Award: awardById,
  ...termByKey,
  CumulationRule: cumulationRuleById,
  StackingAssessment: stackingById,
  Overlap: overlapById,
};

/** Any object by its id; null for an unknown id. */
export async function node({ load }: ResolverContext, id: string, info: GraphQLResolveInfo): Promise<NodeRow | null> {
  const [type = ''] = id.split(':', 1);
  const read = Object.hasOwn(READS, type) ? READS[type] : undefined;
  return read ? load(read, id, {}, selectionIn(info)) : null;
}

/** Subgraphs that extend every Node (`@interfaceObject`) know only its id and ask here for its type. */
export const Node: NodeResolvers = {
  __resolveType: ({ __typename }) => __typename,
  __resolveReference: ({ id }, context, info) => node(context, id, info),
};
