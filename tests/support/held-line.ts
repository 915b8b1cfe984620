import { once } from 'node:events';
import { createConnection, createServer, type Server, type Socket } from 'node:net';

/** A TCP proxy that can hold back the server's answers. */
export class HeldLine {
  private isHeld = false;
  private readonly sockets = new Set<Socket>();
  private readonly answering = new Map<Socket, Socket>();
  private readonly server: Server;

  constructor(to: string) {
    const { hostname, port } = new URL(to);
    this.server = createServer((near) => {
      const far = createConnection(Number(port), hostname);
      for (const socket of [near, far]) this.sockets.add(socket.on('error', () => undefined));
      this.answering.set(far, near);
      near.pipe(far);
      if (!this.isHeld) far.pipe(near);
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
    });
  }

  /** @returns the address of the proxy */
  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `bolt://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  /** Holds back all answers until `letGo`. */
  hold(): void {
    this.isHeld = true;
    for (const far of this.answering.keys()) far.unpipe();
  }

  letGo(): void {
    this.isHeld = false;
    for (const [far, near] of this.answering) far.pipe(near);
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}
