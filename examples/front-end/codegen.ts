import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npx graphql-codegen --config examples/front-end/codegen.ts`: types of each document in this folder, and the manifest of them all (gql/persisted-documents.json). */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  documents: 'examples/front-end/*.ts',
  generates: {
    'examples/front-end/gql/': {
      preset: 'client',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: { unmaskFunctionName: 'unmasked' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Yuan: 'number' },
      },
    },
  },
};

export default config;
