import type { FastifyInstance } from 'fastify';
import { onAnswered } from '../watch/answered';

/** Ends all connections once the service is closing and its last answer is sent. Node would wait up to a minute for idle connections. */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let unanswered = 0;
  let isClosing = false;
  const end = () => {
    if (isClosing && unanswered === 0) setImmediate(() => app.server.closeAllConnections());
  };
  app.addHook('onRequest', async () => {
    unanswered++;
  });
  onAnswered(app, () => {
    unanswered--;
    end();
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    end();
  });
}
