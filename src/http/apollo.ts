import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Answer, RequestParts } from '../answer/answer';
import { asGraphQLError, presented, type Report } from '../errors';
import { subgraph } from '../resolvers/schema';
import { answeringPlugin } from './answering';
import { headPlugin } from './head';
import { serviceWithIntrospectionOnly } from './limits/introspection';
import { LIMITS } from './limits/limits';
import { shapeWithinLimits } from './limits/shape';
import { documentNames, persistedQueries } from './persisted-queries';
import type { Settings } from './settings';

/** The GraphQL service: Apollo parses, validates (each document once) and speaks HTTP; `answer` executes. */
export function createApollo(answer: Answer, settings: Settings, report: Report): ApolloServer<RequestParts> {
  const { introspection } = settings;
  return new ApolloServer<RequestParts>({
    schema: subgraph(),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Nothing can be changed here and nothing is anyone's own: a request forged by another site gains nothing.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: persistedQueries(settings),
    parseOptions: { maxTokens: LIMITS.tokens.most },
    validationRules: [shapeWithinLimits, ...(introspection ? [] : [serviceWithIntrospectionOnly])],
    formatError: (_, error) => presented(asGraphQLError(error), report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      documentNames,
      headPlugin,
      answeringPlugin(answer, report),
    ],
  });
}
