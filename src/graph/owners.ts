/**
 * The owners of an award, written once: from a node Award over the clauses that state it, their enclosing clauses and the full clauses of
 * digests, to the units that own one of these. It uses the names `owned`, `owns` and `unit`.
 */
export const OWNERS = '<-[:STATES]-(:Clause)-[:PART_OF|EXCERPT_OF*0..]->(owned:Clause)<-[owns:RESPONSIBLE_FOR]-(unit:Department)';

/**
 * The order of the units of a clause: lead units before others, units in its own words before those of a standing addition, then as
 * printed.
 */
export const asPrinted = (owns: string, clause: string) =>
  `CASE ${owns}.role WHEN 'LEAD' THEN 0 ELSE 1 END, CASE ${owns}.clauseId WHEN ${clause}.id THEN 0 ELSE 1 END, coalesce(head(${owns}.ranges), 0), coalesce(${owns}.place, 0)`;
