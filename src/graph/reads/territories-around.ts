import { many } from '../batch';

/** Codes of a territory and of the territories that contain it: 晋城市, 山西省, the nation. */
export const territoriesAround = many(
  `
  // territories-around
  UNWIND $parameters.keys AS key
  MATCH (:Jurisdiction {code: key})-[:WITHIN*0..]->(around:Jurisdiction)
  RETURN key, around.code AS code
  ORDER BY around.ordinal
  `,
  ({ code }) => code as string,
);
