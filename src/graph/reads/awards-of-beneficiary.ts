import { awardList } from '../lists/award-list';

/** The awards to a group, or to a broader one that it is part of, that meet a filter, in the order of the corpus. */
export const awardsOfBeneficiary = awardList({
  name: 'awards-of-beneficiary',
  match: 'MATCH (:Beneficiary {id: key})-[:BROADER*0..]->(:Beneficiary)<-[:BENEFITS]-(award:Award) WITH DISTINCT award',
});
