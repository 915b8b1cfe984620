import { awardList } from '../lists/award-list';

/** All awards that meet a filter, those of the smallest `maxYuan` first; awards without a sum come last. */
export const awardsByRisingAmount = awardList({
  name: 'awards-by-rising-amount',
  match: 'MATCH (award:Award)',
  begins: true,
  places: ['award.risingYuan', 'award.ordinal'],
});
