import { createServer } from 'node:net';

/**
 * The wanted port of 127.0.0.1 if it is free, else another free one.
 * @throws Error if no port is free
 */
export async function freePort(wanted: number | null): Promise<number> {
  const port = wanted === null ? null : await listened(wanted);
  return port ?? (await listened(0)) ?? Promise.reject(new Error('No port of 127.0.0.1 is free.'));
}

function listened(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
