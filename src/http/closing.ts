import type { FastifyInstance } from 'fastify';
import { onAnswered } from '../watch/answered';

/**
 * Ends every connection when the service closes and its last answer is sent. Node itself waits a minute for connections without a request.
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
