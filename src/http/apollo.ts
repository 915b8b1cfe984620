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
import { nothingOfTheSchema } from './limits/introspection';
import { LIMITS, LISTED_ERRORS } from './limits/limits';
import { documentNames, persistedQueries } from './persisted-queries';
import type { Settings } from './settings';

/** The GraphQL service. Apollo parses and validates each document once and speaks HTTP; `answer` executes. */
export function createApollo(answer: Answer, settings: Settings, report: Report): ApolloServer<RequestParts> {
  const { introspection } = settings;
  return new ApolloServer<RequestParts>({
    schema: subgraph(),
    // If introspection is off, the validation rule below refuses it.
    introspection: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    // The service is read only and has no private data, so a request forged by another site gains nothing.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: persistedQueries(settings),
    parseOptions: { maxTokens: LIMITS.tokens.most },
    validationRules: introspection ? [] : [nothingOfTheSchema],
    validationOptions: { maxErrors: LISTED_ERRORS },
    formatError: (_, error) => presented(asGraphQLError(error), report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      documentNames,
      headPlugin,
      answeringPlugin(answer, settings, report),
    ],
  });
}
