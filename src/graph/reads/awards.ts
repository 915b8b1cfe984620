import { awardList } from '../lists/award-list';

/** All awards that meet a filter, in the order of the corpus and of its texts. */
export const awards = awardList({
  name: 'awards',
  match: 'MATCH (award:Award)',
  begins: true,
});
