import fastifyApollo from '@as-integrations/fastify';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { createApollo, type Report } from './apollo';
import type { Run } from './graph/neo4j';
import { servePlayground } from './playground';

/** The HTTP service over a graph: GraphQL at /graphql, the playground at /. Not listening yet. */
export async function createServer(read: Run, report: Report): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: 'idle' });
  const apollo = createApollo(read, report);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.addHook('onRequest', async (request, reply) => {
    const browsing = request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html');
    if (browsing) return reply.redirect('/');
  });
  app.setErrorHandler((error: FastifyError, _, reply) => {
    const ours = (error.statusCode ?? 500) >= 500;
    if (ours) report(error);
    const extensions = { code: ours ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' };
    return reply
      .code(error.statusCode ?? 500)
      .send({ errors: [{ message: ours ? 'Something went wrong here.' : error.message, extensions }] });
  });
  servePlayground(app);
  await app.register(fastifyApollo(apollo));
  return app;
}

/** Listens and says where. @throws Error naming the port where it is taken or cannot be had. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Error(`Port ${port} on ${host} is in use by another program. Set PORT to a free one.`);
    throw new Error(`Cannot listen on port ${port} of ${host}: ${message}`);
  }
}
