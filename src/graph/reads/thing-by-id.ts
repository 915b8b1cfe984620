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

/** The kind of an id, and the key for the read of that kind. */
export const thingById = one(
  `
  // thing-by-id
  UNWIND $keys AS key
  CALL (key) {
    MATCH (thing:Document {id: key}) RETURN 'Document' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Clause {id: key}) RETURN 'Clause' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Department {id: key}) RETURN 'Department' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Jurisdiction {id: key}) RETURN 'Jurisdiction' AS type, thing.code AS name
    UNION ALL
    MATCH (thing:Award {id: key}) RETURN 'Award' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:AwardType {id: key}) RETURN 'AwardType' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Beneficiary {id: key}) RETURN 'Beneficiary' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Matter {id: key}) RETURN 'Matter' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:CumulationRule {id: key}) RETURN 'CumulationRule' AS type, thing.id AS name
  }
  RETURN key, type, name
  `,
  ({ type, name }) => ({ type: type as Thing, name: name as string }),
);
