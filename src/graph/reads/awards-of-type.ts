import { awardList } from '../lists/award-list';

/** The awards of a type that meet a filter, in the order of the corpus. */
export const awardsOfType = awardList({
  name: 'awards-of-type',
  match: 'MATCH (:AwardType {id: key})<-[:OF_TYPE]-(award:Award)',
});
