import type { CodegenConfig } from '@graphql-codegen/cli';

/** `graphql-codegen` writes src/schema-types.ts from the schema; `graphql-codegen --check` fails where it is out of date. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context#Context',
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Yuan: 'number' },
        useTypeImports: true,
        mappers: {
          Document: './graph/rows#DocumentRow',
          Clause: './graph/rows#ClauseRow',
          CompilationEntry: './graph/rows#CompilationEntryRow',
          Department: './graph/rows#DepartmentRow',
          Jurisdiction: './graph/rows#JurisdictionRow',
          Responsibility: './graph/rows#ResponsibilityRow',
          Evidence: './graph/rows#EvidenceRow',
          Force: './graph/rows#ForceRow',
          Corpus: './graph/rows#CorpusRow',
          Award: './graph/rows#AwardRow',
          AwardTier: './graph/figures#AwardTierRow',
          Amount: './graph/figures#AmountRow',
          Rate: './graph/figures#RateRow',
          AwardType: './graph/rows#AwardTypeRow',
          Beneficiary: './graph/rows#BeneficiaryRow',
          Matter: './graph/rows#MatterRow',
          CumulationRule: './graph/rows#CumulationRuleRow',
          Reference: './graph/references#ReferenceRow',
          DocumentConnection: './graph/connection#Connection<DocumentRow>',
          ClauseConnection: './graph/connection#Connection<ClauseRow>',
          DepartmentConnection: './graph/connection#Connection<DepartmentRow>',
          ResponsibilityConnection: './graph/connection#Connection<ResponsibilityRow>',
          AwardConnection: './graph/connection#Connection<AwardRow>',
          ReferenceConnection: './graph/connection#Connection<ReferenceRow>',
          SearchConnection: './graph/connection#Connection<SearchNode, SearchEdgeRow>',
          SearchEdge: './resolvers/search#SearchEdgeRow',
          SearchResult: './resolvers/search#SearchNode',
        },
      },
    },
  },
};

export default config;
