import { Agent, request } from 'node:http';

/** A function that posts JSON to an address on one persistent connection, and resolves with the JSON of the answer. */
export function poster(url: string): (body: unknown) => Promise<unknown> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (body) => {
    const sent = Buffer.from(JSON.stringify(body));
    const headers = { 'content-type': 'application/json', 'content-length': sent.length };
    return new Promise((resolve, reject) => {
      const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
      });
      asked.on('error', reject);
      asked.end(sent);
    });
  };
}
