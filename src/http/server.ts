import { constants } from 'node:zlib';
import fastifyApollo from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import etag from '@fastify/etag';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { admission } from '../answer/admission';
import { answering, type RequestParts } from '../answer/answer';
import { answerCache } from '../answer/answer-cache';
import { deadline } from '../answer/deadline';
import { CALENDAR_DOCUMENTS } from '../calendar/ends';
import { serveCalendar } from '../calendar/route';
import type { Report } from '../errors';
import { serveExports } from '../export/routes';
import type { Graph } from '../graph/neo4j';
import { TOOLS } from '../mcp/tools';
import { sha256 } from '../sha256';
import { createLog, logRequests } from '../watch/log';
import { serveMetrics } from '../watch/metrics';
import { nothingNoted } from '../watch/record';
import { createApollo } from './apollo';
import { askingHere } from './asking';
import { endConnectionsOnClose } from './closing';
import { answerErrors } from './errors';
import { type Explorer, readExplorer, serveExplorer } from './explorer';
import { guard, oneHost, parseCounted } from './guard';
import { varyByAccept } from './head';
import { serveHealth } from './health';
import { LIMITS } from './limits/limits';
import { serveMcp } from './mcp';
import { answerMethods, notModified, readableAddress, utf8Only } from './methods';
import { PLAYGROUND, servePlayground } from './playground';
import { limitRate } from './rate-limit';
import { secureHeaders } from './security-headers';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { serveSources } from './source';
import { unroutedErrors } from './unrouted';

interface ServerOptions {
  readonly graph: Pick<Graph, 'read' | 'connections' | 'isOneServer'>;
  /** Whether the graph has planned the statements of the first pages. Default: true. */
  readonly isPlanned?: () => boolean;
  /** Folder of the built explorer. Without it the explorer is not served. */
  readonly explorer?: string | undefined;
  /** Folder of the texts that come with the product. */
  readonly included?: string | undefined;
  /** Settings that differ from `DEFAULT_SETTINGS`. */
  readonly settings?: Partial<Settings>;
  /** The destination of the log. Default: standard output. */
  readonly log?: FastifyBaseLogger;
}

/** A quality of brotli that is as fast as gzip and compresses as well. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const CORS = {
  /** Headers that pages of other origins may read. */
  exposedHeaders: [
    'etag',
    'retry-after',
    'x-generation',
    'x-ratelimit-limit',
    'x-ratelimit-remaining',
    'x-ratelimit-reset',
    'x-request-id',
  ],
  /** Seconds for which a browser may keep a preflight answer. */
  maxAge: 3_600,
  /** OPTIONS of clients that are no browsers is answered too. */
  strictPreflight: false,
};

/**
 * Creates the HTTP service over a graph: GraphQL at /graphql, the explorer at /, the playground at /playground, and addresses for operators. Call
 * `listen` to start it.
 */
export async function createServer({
  graph,
  isPlanned = () => true,
  explorer: folder,
  included,
  settings: chosen,
  log: chosenLog,
}: ServerOptions): Promise<FastifyInstance> {
  const wanted = { ...DEFAULT_SETTINGS, ...chosen };
  const explorer = wanted.explorer && folder !== undefined ? readExplorer(folder) : null;
  const settings = trusting(wanted, explorer);
  const { corsOrigins, trustProxy, requestTimeout } = settings;
  const log = chosenLog ?? createLog(settings.logLevel);
  const report: Report = (error) => log.error({ err: error }, 'internal error');
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // `oneHost` checks it, with an answer in the usual form.
    http: { requireHostHeader: false },
    requestIdHeader: trustProxy.length > 0 && 'x-request-id',
    forceCloseConnections: 'idle',
    // Milliseconds for receiving the whole request.
    requestTimeout: 30_000,
    bodyLimit: LIMITS.bytes.most,
    ...unroutedErrors(log),
    trustProxy: trustProxy.length > 0 && [...trustProxy],
  });
  const { admit, running, waiting } = admission();
  const cache = answerCache(settings.answerCache);
  const apollo = createApollo(answering(graph, admit, cache), settings, report);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.decorateRequest('noted');
  app.addHook('onRequest', async (request) => {
    request.noted = nothingNoted();
  });
  secureHeaders(app);
  parseCounted(app);
  endConnectionsOnClose(app);
  answerErrors(app, report);
  logRequests(app);
  app.addHook('onRequest', oneHost);
  app.addHook('onRequest', readableAddress);
  serveMetrics(app, { running, waiting, connections: graph.connections, cache: cache.size });
  serveHealth(app, graph.read, isPlanned);
  if (corsOrigins.length > 0) await app.register(cors, { ...CORS, origin: corsOrigins.includes('*') ? '*' : [...corsOrigins] });
  await app.register(compress, { encodings: ['br', 'gzip'], brotliOptions: BROTLI });
  if (settings.playground) servePlayground(app);
  if (explorer) serveExplorer(app, explorer);
  else if (settings.playground) app.get('/', async (_, reply) => reply.redirect(PLAYGROUND));
  await app.register(async (api) => {
    await limitRate(api, settings);
    serveExports(api, graph.read, admit, report);
    if (settings.sources) serveSources(api, graph.read, admit, included);
    answerMethods(api);
    serveMcp(api, askingHere(app), settings);
    api.addHook('onRequest', utf8Only);
    await api.register(etag, { weak: true, replyWith304: false });
    api.addHook('onSend', notModified);
    api.addHook('preHandler', guard(settings));
    api.addHook('onSend', varyByAccept);
    serveCalendar(api, askingHere(app));
    await api.register(fastifyApollo(apollo), {
      method: ['GET', 'POST'],
      context: async ({ noted }, { raw }): Promise<RequestParts> => ({ signal: deadline(raw, requestTimeout), noted }),
    });
  });
  return app;
}

/** Adds the service's own operations and those of the explorer to the trusted documents. */
function trusting(settings: Settings, explorer: Explorer | null): Settings {
  const documents = [...TOOLS.map(({ document }) => document), ...CALENDAR_DOCUMENTS];
  const ours = documents.map((document) => [sha256(document), document] as const);
  return { ...settings, trustedDocuments: new Map([...settings.trustedDocuments, ...ours, ...(explorer?.operations ?? [])]) };
}

/** Starts to listen and returns the address. @throws Error that names a port that is in use or not permitted */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new Error(`Port ${port} on ${host} is in use by another program. Set PORT to a free one.`);
    throw new Error(`Cannot listen on port ${port} of ${host}: ${message}`);
  }
}
