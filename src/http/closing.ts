import type { FastifyInstance } from 'fastify';
import { onAnswered } from '../watch/answered';

/**
 * Ends every connection as soon as the service closes and nothing is being answered any more. Node alone waits a minute for
 * connections on which nothing was ever asked.
 */
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
