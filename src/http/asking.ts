import type { FastifyInstance } from 'fastify';
import type { Asking } from '../answer/asking';

/** Asks /graphql of the service itself. */
export const askingHere =
  (app: FastifyInstance): Asking =>
  async (query, variables) =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json();
