/**
 * Who owns an award, written once: from a node Award by the clauses that state it, the clauses that these are part of and the full
 * clauses of digests, to the units that own one of them. `owned`, `owns` and `unit` are its names.
 */
export const OWNERS = '<-[:STATES]-(:Clause)-[:PART_OF|EXCERPT_OF*0..]->(owned:Clause)<-[owns:RESPONSIBLE_FOR]-(unit:Department)';
