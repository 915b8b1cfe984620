import { awardList } from '../lists/award-list';

/** The awards for a matter that meet a filter, in the order of the corpus. */
export const awardsOfMatter = awardList({
  name: 'awards-of-matter',
  match: 'MATCH (:Matter {id: key})<-[:REWARDS]-(award:Award)',
});
