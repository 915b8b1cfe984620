import { bothInForce } from '../graph/force';
import { awardById } from '../graph/reads/award-by-id';
import { stackingById } from '../graph/reads/stacking-by-id';
import type { StackingAssessmentResolvers } from '../schema-types';
import { linked } from './entities';
import { forceOf } from './force';
import { selectionIn } from './selection';

export const StackingAssessment: StackingAssessmentResolvers = {
  __resolveReference: ({ id }, { load }, info) => load(stackingById, id, {}, selectionIn(info)),
  a: ({ a, aId }, _, { load }, info) => linked(load, awardById, a ?? aId, info),
  b: ({ b, bId }, _, { load }, info) => linked(load, awardById, b ?? bId, info),
  bothInForce: async ({ aId, bId }, { asOf }, context) => {
    const forces = await Promise.all([aId, bId].map((id) => forceOf(context, id, asOf)));
    return bothInForce(forces.map(({ status }) => status));
  },
};
