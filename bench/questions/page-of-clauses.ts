import type { Question } from './question';

/** The first 50 clauses of the corpus with their documents and units. */
export const pageOfClauses: Question = {
  name: '50 clauses with document and units',
  graphql: `
    {
      clauses(first: 50) {
        nodes { locator heading text document { number title } responsibilities { role department { name } } }
      }
    }
  `,
  cypher: `
    MATCH (clause:Clause) WHERE clause.ordinal > -1
    WITH clause ORDER BY clause.ordinal LIMIT 50
    OPTIONAL MATCH (document:Document {id: clause.documentId})
    RETURN clause.locator AS locator, clause.heading AS heading, clause.text AS text, document {.number, .title} AS document,
      COLLECT {
        MATCH (clause)<-[owns:RESPONSIBLE_FOR]-(unit:Department)
        WITH owns, unit ORDER BY owns.role <> 'LEAD', owns.clauseId <> clause.id, head(owns.ranges), owns.place, unit.ordinal
        RETURN {role: owns.role, department: {name: unit.name}}
      } AS responsibilities
    ORDER BY clause.ordinal
  `,
  held: ({ clauses }) => clauses.nodes,
  askings: async () => [{ variables: {}, parameters: {} }],
};
