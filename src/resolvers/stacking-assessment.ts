import { awardById } from '../graph/reads/award-by-id';
import type { StackingAssessmentResolvers } from '../schema-types';
import { linked } from './entities';
import { forceOf } from './force';

export const StackingAssessment: StackingAssessmentResolvers = {
  a: ({ a, aId }, _, { load }, info) => linked(load, awardById, a ?? aId, info),
  b: ({ b, bId }, _, { load }, info) => linked(load, awardById, b ?? bId, info),
  bothInForce: async ({ aId, bId }, { asOf }, context) => {
    const forces = await Promise.all([aId, bId].map((id) => forceOf(context, id, asOf)));
    const states = forces.map(({ status }) => status);
    return states.includes('UNKNOWN') ? null : states.every((status) => status === 'IN_FORCE');
  },
};
