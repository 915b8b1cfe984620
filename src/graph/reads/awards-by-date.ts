import { awardList } from '../lists/award-list';

/** All awards that meet a filter, those of the newest document first; those of undated documents come last. */
export const awardsByDate = awardList({
  name: 'awards-by-date',
  match: 'MATCH (award:Award)',
  begins: true,
  places: ['award.fallingDay', 'award.ordinal'],
});
