import { type ApolloServerPlugin, type GraphQLRequest, HeaderMap } from '@apollo/server';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Answer, RequestParts } from '../answer/answer';
import { asGraphQLError, presented, type Report, statusOf } from '../errors';
import { clientSchema, isForGateways } from '../resolvers/schema';
import { nameArgument } from './argument-names';
import { costOf, costWithinLimits } from './limits/cost';
import { LIMITS, LISTED_ERRORS, TOLD_ERRORS } from './limits/limits';
import type { Settings } from './settings';

/**
 * Executes operations in place of Apollo, if their cost is within the limit. Answers carry their cost in `extensions.cost`, unless the request has
 * `extensions: { cost: false }`. Only the first errors are listed, with the total number. An answer without data has the status 400 for errors of
 * the request and 503 for errors of the service.
 */
export function answeringPlugin(
  answer: Answer,
  { introspection }: Pick<Settings, 'introspection'>,
  report: Report,
): ApolloServerPlugin<RequestParts> {
  const forClients = clientSchema();
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
          const { variables: variableValues, operationName } = request;
          // Introspection shows no fields that only gateways need.
          const args = {
            schema: isForGateways(document) ? schema : forClients,
            document,
            variableValues,
            operationName,
            hideSuggestions: !introspection,
          };
          const {
            cost,
            errors: all = [],
            ...result
          } = await costed(operation, args, (variableValues) => answer(operation, { ...args, variableValues }, contextValue));
          contextValue.noted.operation = operation.name?.value ?? null;
          contextValue.noted.cost = cost;
          const errors = all.slice(0, LISTED_ERRORS);
          for (const error of errors) nameArgument(document, error);
          const extensions = {
            ...result.extensions,
            ...(saysCost(request) && cost !== null && costSaid(cost)),
            ...(all.length > errors.length && { errors: { total: all.length, listed: errors.length } }),
          };
          const status = 'data' in result ? undefined : errors.reduce((most, error) => Math.max(most, statusOf(error)), 0);
          return {
            http: { headers: new HeaderMap(), ...(status && { status }) },
            body: {
              kind: 'single',
              singleResult: {
                ...result,
                ...(errors.length > 0 && { errors: errors.map((error) => presented(error, report)) }),
                ...(Object.keys(extensions).length > 0 && { extensions }),
              },
            },
          };
        },
      };
    },
  };
}

type Costed = ExecutionResult & { readonly cost: number | null };

type Variables = Readonly<Record<string, unknown>>;

/** Calls `work` with the coerced variables, if the cost is within the limit. The cost is null if the variables are invalid. */
export async function costed(
  operation: OperationDefinitionNode,
  { schema, document, variableValues, hideSuggestions = false }: ExecutionArgs,
  work: (variables: Variables) => Promise<ExecutionResult>,
): Promise<Costed> {
  const { errors, coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: TOLD_ERRORS,
    hideSuggestions: hideSuggestions ?? false,
  });
  // GraphQL adds an error about the omitted ones, which names no variable.
  if (errors) return { errors: errors.slice(0, TOLD_ERRORS), cost: null };
  let cost: number | null = null;
  try {
    cost = costOf({ schema, document, operation, variables });
    costWithinLimits(cost);
    return { ...(await work(variables)), cost };
  } catch (error) {
    return { errors: [asGraphQLError(error)], cost };
  }
}

const costSaid = (cost: number) => ({ cost: { requested: cost, limit: LIMITS.cost.most } });

function saysCost({ extensions }: GraphQLRequest): boolean {
  return extensions?.cost !== false;
}
