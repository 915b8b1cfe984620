/**
 * Cypher from an Award node to the units that own it: through the clauses that state it, the clauses that contain these, and the full clauses of
 * digests. It binds `owned`, `owns` and `unit`, unless other names are given.
 */
export const owners = (unit = 'unit', prefix = '') =>
  `<-[:STATES]-(:Clause)-[:PART_OF|EXCERPT_OF*0..]->(${prefix}owned:Clause)<-[${prefix}owns:RESPONSIBLE_FOR]-(${unit}:Department)`;

/** Cypher: the places of the role and of the basis of `owns` in lists of responsibilities. */
export const ROLE_PLACE = "CASE owns.role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 1 ELSE 2 END";
export const BASIS_PLACE = "CASE owns.basis WHEN 'STATED' THEN 0 WHEN 'IN_TEXT' THEN 1 ELSE 2 END";

/**
 * Cypher that orders the units of a clause: lead units first, then units from its own words before those from a general provision, then the
 * printed order.
 */
export const asPrinted = (owns: string, clause: string) =>
  `CASE ${owns}.role WHEN 'LEAD' THEN 0 ELSE 1 END, CASE ${owns}.clauseId WHEN ${clause}.id THEN 0 ELSE 1 END, coalesce(head(${owns}.ranges), 0), coalesce(${owns}.place, 0)`;
