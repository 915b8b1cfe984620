import type { FastifyInstance } from 'fastify';
import type { Asking } from '../answer/asking';

/** Sends a request to the service's own /graphql. */
export const askingHere =
  (app: FastifyInstance): Asking =>
  async (query, variables) =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json();
