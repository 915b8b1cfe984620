import { createConnection, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that can be made slow: what the server sends then arrives so much later. */
export class SlowLine {
  /** Milliseconds. */
  delay = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(to: string) {
    const { hostname, port } = new URL(to);
    this.server = createServer((near) => {
      const far = createConnection(Number(port), hostname);
      for (const socket of [near, far]) this.sockets.add(socket.on('error', () => undefined));
      near.pipe(far);
      far.on('data', (bytes) => setTimeout(() => near.write(bytes), this.delay).unref());
      near.on('close', () => far.destroy());
      far.on('close', () => setTimeout(() => near.destroy(), this.delay).unref());
    });
  }

  /** @returns the address of its near end */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `bolt://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}
