import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * `graphql-codegen` writes src/schema-types.ts from the schema, and web/gql with its manifest from the schema and the explorer's operations.
 * `graphql-codegen --check` fails if any of it is out of date.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './resolvers/context#ResolverContext',
        federation: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Yuan: 'number' },
        useTypeImports: true,
        mappers: {
          Document: './graph/rows/types#DocumentRow',
          Clause: './graph/rows/types#ClauseRow',
          CompilationEntry: './graph/rows/types#CompilationEntryRow',
          Department: './graph/rows/types#DepartmentRow',
          Jurisdiction: './graph/rows/types#JurisdictionRow',
          Responsibility: './graph/rows/types#ResponsibilityRow',
          Evidence: './graph/rows/evidence#EvidenceRow',
          Force: './graph/rows/types#ForceRow',
          SourceSpan: './graph/rows/evidence#SourceRow',
          SourceRange: './graph/rows/evidence#SourceRangeRow',
          CorpusFile: './graph/rows/files#CorpusFileRow',
          Corpus: './graph/rows/types#CorpusRow',
          Award: './graph/rows/types#AwardRow',
          AwardTier: './graph/rows/figures#AwardTierRow',
          Amount: './graph/rows/figures#AmountRow',
          Rate: './graph/rows/figures#RateRow',
          AwardType: './graph/rows/types#AwardTypeRow',
          Beneficiary: './graph/rows/types#BeneficiaryRow',
          Matter: './graph/rows/types#MatterRow',
          CumulationRule: './graph/rows/types#CumulationRuleRow',
          Reference: './graph/rows/references#ReferenceRow',
          StackingAssessment: './graph/rows/stacking#StackingRow',
          StackingReason: './graph/rows/stacking#StackingReasonRow',
          Combination: './resolvers/combine/rows#CombinationRow',
          CombinationSet: './resolvers/combine/rows#CombinationSetRow',
          CombinationCap: './resolvers/combine/rows#CombinationCapRow',
          CombinationSetAside: './resolvers/combine/rows#CombinationSetAsideRow',
          CombinationReason: './resolvers/combine/rows#CombinationReasonRow',
          Overlap: './graph/rows/overlaps#OverlapRow',
          Conflict: './graph/rows/overlaps#ConflictRow',
          Supersession: './graph/rows/supersessions#SupersessionRow',
          DocumentConnection: './graph/lists/connection#Connection<DocumentRow>',
          ClauseConnection: './graph/lists/connection#Connection<ClauseRow>',
          DepartmentConnection: './graph/lists/connection#Connection<DepartmentRow>',
          ResponsibilityConnection: './graph/lists/connection#Connection<ResponsibilityRow>',
          AwardConnection: './graph/lists/award-list#AwardPage',
          ReferenceConnection: './graph/lists/connection#Connection<ReferenceRow>',
          CumulationRuleConnection: './graph/lists/connection#Connection<CumulationRuleRow>',
          StackingConnection: './graph/lists/connection#Connection<StackingRow>',
          OverlapConnection: './graph/lists/connection#Connection<OverlapRow>',
          SupersessionConnection: './graph/lists/connection#Connection<SupersessionRow>',
          SearchConnection: './graph/lists/connection#Connection<SearchNode, SearchEdgeRow>',
          SearchEdge: './search/rows#SearchEdgeRow',
          SearchResult: './search/rows#SearchNode',
        },
      },
    },
    'web/gql/': {
      documents: 'web/**/*.graphql',
      preset: 'client',
      presetConfig: {
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
        fragmentMasking: false,
      },
      config: {
        documentMode: 'string',
        onlyOperationTypes: true,
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Yuan: 'number' },
      },
    },
  },
};

export default config;
