import { awardById } from '../graph/reads/award-by-id';
import { forceOnDay } from '../graph/reads/force-on-day';
import type { StackingAssessmentResolvers } from '../schema-types';
import { linked } from './entities';

export const StackingAssessment: StackingAssessmentResolvers = {
  a: ({ aId }, _, { load }) => linked(load, awardById, aId),
  b: ({ bId }, _, { load }) => linked(load, awardById, bId),
  bothInForce: async ({ aId, bId }, { asOf }, { load, today }) => {
    const on = (id: string) => linked(load, forceOnDay, id, { asOf: asOf ?? today });
    const states = (await Promise.all([on(aId), on(bId)])).map(({ status }) => status);
    return states.includes('UNKNOWN') ? null : states.every((status) => status === 'IN_FORCE');
  },
};
