import { awardList } from '../lists/award-list';

const byAmount = (place: string) =>
  awardList({ name: 'awards-by-amount', match: 'MATCH (award:Award)', begins: true, places: [place, 'award.ordinal'] });

/** All awards that meet a filter, by `maxYuan`; awards without a sum come last. */
export const awardsByAmount = { AMOUNT_DESC: byAmount('award.fallingYuan'), AMOUNT_ASC: byAmount('award.risingYuan') };
