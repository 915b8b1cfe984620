import { awardList } from '../lists/award-list';

/** The awards to a group (奖补对象) or to a broader group that contains it, that meet a filter, in the order of the corpus. */
export const awardsOfBeneficiary = awardList({
  name: 'awards-of-beneficiary',
  match: 'MATCH (:Beneficiary {id: key})-[:BROADER*0..]->(:Beneficiary)<-[:BENEFITS]-(award:Award) WITH DISTINCT award',
});
