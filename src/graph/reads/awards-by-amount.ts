import { awardList } from '../lists/award-list';

const byAmount = ({ name, place }: { readonly name: string; readonly place: string }) =>
  awardList({ name, match: 'MATCH (award:Award)', begins: true, places: [place, 'award.ordinal'] });

/** All awards that meet a filter, by `maxYuan`; awards without a sum come last. */
export const awardsByAmount = {
  AMOUNT_DESC: byAmount({ name: 'awards-by-amount', place: 'award.fallingYuan' }),
  AMOUNT_ASC: byAmount({ name: 'awards-by-rising-amount', place: 'award.risingYuan' }),
};
