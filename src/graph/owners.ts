/**
 * Who owns an award, written once: from a node Award by the clauses that state it, the clauses that these are part of and the full
 * clauses of digests, to the units that own one of them. `owned`, `owns` and `unit` are its names, unless others are given.
 */
export const owners = (unit = 'unit', prefix = '') =>
  `<-[:STATES]-(:Clause)-[:PART_OF|EXCERPT_OF*0..]->(${prefix}owned:Clause)<-[${prefix}owns:RESPONSIBLE_FOR]-(${unit}:Department)`;

/**
 * The order of the units of a clause: lead units before others, units in its own words before those of a standing addition, then as
 * printed.
 */
export const asPrinted = (owns: string, clause: string) =>
  `CASE ${owns}.role WHEN 'LEAD' THEN 0 ELSE 1 END, CASE ${owns}.clauseId WHEN ${clause}.id THEN 0 ELSE 1 END, coalesce(head(${owns}.ranges), 0), coalesce(${owns}.place, 0)`;
