import { one } from '../batch';

/** What kind of thing an id names, and the key that its own read takes. */
export const thingById = one(
  `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (thing:Document {id: key}) RETURN 'Document' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Clause {id: key}) RETURN 'Clause' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Department {id: key}) RETURN 'Department' AS type, thing.id AS name
    UNION ALL
    MATCH (thing:Jurisdiction {id: key}) RETURN 'Jurisdiction' AS type, thing.code AS name
  }
  RETURN key, type, name
  `,
  ({ type, name }) => ({ type: type as 'Document' | 'Clause' | 'Department' | 'Jurisdiction', name: name as string }),
);
