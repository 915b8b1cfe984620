import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CLIENT_GONE } from '../errors';

/** Calls `heard` once for each request with its status: after the answer, or when the client disconnects (499). */
export function onAnswered(app: FastifyInstance, heard: (request: FastifyRequest, reply: FastifyReply, status: number) => void): void {
  app.addHook('onRequest', async (request, reply) => {
    let isOver = false;
    const over = (status: () => number) => () => {
      if (!isOver) heard(request, reply, status());
      isOver = true;
    };
    reply.raw.once(
      'finish',
      over(() => reply.statusCode),
    );
    reply.raw.once(
      'close',
      over(() => CLIENT_GONE),
    );
  });
}
