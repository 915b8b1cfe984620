import { one } from '../batch';

/** The labels of nodes with an id in the API. */
export type Thing =
  | 'Document'
  | 'Clause'
  | 'Department'
  | 'Jurisdiction'
  | 'Award'
  | 'AwardType'
  | 'Beneficiary'
  | 'Matter'
  | 'CumulationRule';

/** The label of the node with an id. */
export const thingById = one(
  `
  // thing-by-id
  UNWIND $parameters.keys AS key
  CALL (key) {
    MATCH (thing:Document {id: key}) RETURN 'Document' AS type
    UNION ALL
    MATCH (thing:Clause {id: key}) RETURN 'Clause' AS type
    UNION ALL
    MATCH (thing:Department {id: key}) RETURN 'Department' AS type
    UNION ALL
    MATCH (thing:Jurisdiction {id: key}) RETURN 'Jurisdiction' AS type
    UNION ALL
    MATCH (thing:Award {id: key}) RETURN 'Award' AS type
    UNION ALL
    MATCH (thing:AwardType {id: key}) RETURN 'AwardType' AS type
    UNION ALL
    MATCH (thing:Beneficiary {id: key}) RETURN 'Beneficiary' AS type
    UNION ALL
    MATCH (thing:Matter {id: key}) RETURN 'Matter' AS type
    UNION ALL
    MATCH (thing:CumulationRule {id: key}) RETURN 'CumulationRule' AS type
  }
  RETURN key, type
  `,
  ({ type }) => type as Thing,
);
