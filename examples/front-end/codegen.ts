import type { CodegenConfig } from '@graphql-codegen/cli';

/** Makes the types of the documents in this folder and their manifest: `npx graphql-codegen --config examples/front-end/codegen.ts`. */
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
