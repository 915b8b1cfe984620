import type { FastifyInstance } from 'fastify';
import type { Asking } from '../answer/asking';

/** Asks the service's own /graphql, without a network connection. */
export const askingHere =
  (app: FastifyInstance): Asking =>
  async (query, variables) =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json();
