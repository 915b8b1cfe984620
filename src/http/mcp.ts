import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asking } from '../answer/asking';
import { mcpServers } from '../mcp/server';
import { isLoopback } from './loopback';
import { onlyMethods, refusal } from './methods';
import type { Settings } from './settings';

const PATH = '/mcp';

/**
 * `POST /mcp`: the Model Context Protocol over streamable HTTP, without sessions. Each request gets one body as its answer. Pages of other
 * origins get 403, which also prevents DNS rebinding.
 */
export function serveMcp(app: FastifyInstance, asking: Asking, { corsOrigins }: Pick<Settings, 'corsOrigins'>): void {
  const server = mcpServers(asking);
  onlyMethods(app, PATH, 'the Model Context Protocol without sessions takes POST');
  app.post(PATH, { onRequest: async (request) => originAllowed(request, corsOrigins) }, async ({ headers, body }, reply) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const connected = server();
    await connected.connect(transport as Parameters<typeof connected.connect>[0]);
    try {
      const request = new Request(`http://localhost${PATH}`, { method: 'POST', headers: plain(headers) });
      const response = await transport.handleRequest(request, { parsedBody: body });
      return reply
        .code(response.status)
        .headers({ ...Object.fromEntries(response.headers), 'cache-control': 'no-store' })
        .send(await response.text());
    } finally {
      await connected.close();
    }
  });
}

/** Checks the origin of a request. @throws BAD_REQUEST with status 403 for a page whose origin is neither in CORS_ORIGINS nor on this machine */
function originAllowed({ headers: { origin } }: FastifyRequest, allowed: Settings['corsOrigins']): void {
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return;
  if (URL.canParse(origin) && isLoopback(new URL(origin).hostname)) return;
  throw refusal(403, 'Pages of this origin are not allowed; CORS_ORIGINS lists the allowed origins.');
}

function plain(headers: FastifyRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
