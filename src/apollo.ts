import { ApolloServer, type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { answer } from './answer';
import { nameArgument } from './argument-names';
import { isUnavailable, presented } from './errors';
import type { Run } from './graph/neo4j';
import { resolvers } from './resolvers';
import { typeDefs } from './schema';
import type { Resolvers } from './schema-types';

/** Where faults of ours are told. */
export type Report = (error: unknown) => void;

/** The GraphQL service over a graph: Apollo parses, validates and speaks HTTP; `answer` executes. */
export function createApollo(read: Run, report: Report): ApolloServer {
  return new ApolloServer<BaseContext>({
    typeDefs: typeDefs(),
    // Resolvers see the context that `answer` makes, not Apollo's.
    resolvers: resolvers as unknown as Resolvers<BaseContext>,
    introspection: true,
    // Nothing can be changed here and nothing is anyone's own: a request forged by another site gains nothing.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (_, error) => presented(asGraphQLError(error), report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answering(read, report),
    ],
  });
}

/** Executes in Apollo's stead. Without data the status says whose fault it is: 400 the question's, 503 the service's. */
function answering(read: Run, report: Report): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async validationDidStart({ document }) {
          return async (errors) => {
            for (const error of errors ?? []) if (error instanceof GraphQLError) nameArgument(document, error);
          };
        },
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return null;
          const args = { schema, document, contextValue, variableValues: request.variables, operationName: request.operationName };
          const result = await answer(read, operation, args).catch((error: unknown) => ({ errors: [asGraphQLError(error)] }));
          for (const error of result.errors ?? []) nameArgument(document, error);
          const errors = result.errors?.map((error) => presented(error, report));
          const status = 'data' in result ? undefined : result.errors?.some(isUnavailable) ? 503 : 400;
          return {
            http: { headers: new HeaderMap(), ...(status && { status }) },
            body: { kind: 'single', singleResult: { ...result, ...(errors && { errors }) } },
          };
        },
      };
    },
  };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('Internal', { originalError: error instanceof Error ? error : new Error(String(error)) });
}
