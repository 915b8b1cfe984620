import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Admission } from '../answer/admission';
import { abandonment } from '../answer/deadline';
import { completeGeneration } from '../answer/generation';
import { asGraphQLError, type Report, statusOf } from '../errors';
import { isKnown } from '../etag';
import type { Graph, Run } from '../graph/neo4j';
import { todayInShanghai } from '../graph/today';
import { exportArguments } from './arguments';
import { CONTENTS } from './contents';
import { placeAfter } from './cursor';
import { fileNamed } from './files';
import { headersOf } from './headers';
import { text } from './text';

/**
 * Serves the graph as files. GET /export lists them. /export/clauses.csv and the other files contain all things of a kind, and are written
 * while they are read. Errors of the request are answered before the first byte. If a load, a lost database or the end of the service interrupts
 * the text, the connection is closed early, so the client can tell.
 */
export function serveExports(app: FastifyInstance, graph: Graph['read'], admit: Admission['admit'], report: Report): void {
  app.register(async (scope) => {
    let isClosing = false;
    const running = new Set<Readable>();
    scope.addHook('preClose', async () => {
      isClosing = true;
      for (const body of running) body.destroy();
    });
    scope.get('/export', () => CONTENTS);
    scope.route<{ Params: { '*': string } }>({
      method: ['GET', 'HEAD'],
      url: '/export/*',
      // Compression would delay the text and hide where it breaks off. A proxy may compress.
      compress: false,
      handler: async (request, reply) => {
        const signal = abandonment(reply.raw);
        // Each statement waits in the queue of the API, and ends when the client disconnects.
        const read: Run = (...call) => admit(signal, () => graph(...call, signal));
        const file = fileNamed(request.params['*']);
        const { after, asOf = todayInShanghai(new Date()) } = exportArguments(request.query);
        const corpus = await completeGeneration(read);
        const exported = { kind: file.kind, asOf, after: after === undefined ? null : placeAfter(file.kind, corpus.generation, after) };
        const headers = headersOf(file, corpus.generation, asOf);
        if (isKnown(request.headers['if-none-match'], headers.etag)) return reply.code(304).headers(headers).send();
        if (request.method === 'HEAD') return reply.headers(headers).send();
        const body = await begun(text(read, file.format, exported, corpus));
        if (isClosing) body.destroy();
        running.add(body);
        body.on('close', () => running.delete(body)).on('error', (error) => statusOf(asGraphQLError(error)) === 500 && report(error));
        return reply.headers(headers).send(body);
      },
    });
  });
}

/**
 * A stream of texts. The first text is read before this returns; the others are read on demand.
 * @throws any error of the first text
 */
async function begun(texts: AsyncGenerator<string>): Promise<Readable> {
  const first = await texts.next();
  const all = async function* () {
    if (!first.done) yield first.value;
    yield* texts;
  };
  return Readable.from(all(), { objectMode: false });
}
