import { awardList } from '../lists/award-list';

/** All awards that meet a filter, those of the largest `maxYuan` first; awards without a sum come last. */
export const awardsByAmount = awardList({
  name: 'awards-by-amount',
  match: 'MATCH (award:Award)',
  begins: true,
  places: ['award.fallingYuan', 'award.ordinal'],
});
