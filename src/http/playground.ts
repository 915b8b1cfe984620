import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { hashOf, type StaticFile, serveStatic } from './static-file';

/** The query that the editor shows on the first visit. */
export const FIRST_QUERY = `# 山西政策图谱: 文件、条款、责任单位. Ctrl-Enter asks; the book on the left holds every type and field.
{
  document(number: "晋政办发〔2026〕3号") {
    title
    issuers { name }
    jurisdiction { name level }
    force { status reason until }
    clauses(filter: { kind: [ARTICLE] }, first: 5) {
      totalCount
      nodes {
        locator
        text
        responsibilities { role department { name shortName } }
      }
    }
  }
}
`;

const PACKAGED = [
  ['graphiql', 'graphiql.min.css'],
  ['react', 'umd/react.production.min.js'],
  ['react-dom', 'umd/react-dom.production.min.js'],
  ['graphiql', 'graphiql.min.js'],
] as const;

const START = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const defaultQuery = ${JSON.stringify(FIRST_QUERY)};
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher, defaultQuery }));
`;

/** Allows inline styles, which GraphiQL sets, and data URLs, in which its style sheet contains fonts and images. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Path of GraphiQL. */
export const PLAYGROUND = '/playground';

/** Serves GraphiQL at `/playground` from installed packages, so it works offline. A browser that opens /graphql is redirected there. */
export function servePlayground(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const browsing = request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html');
    if (browsing) return reply.redirect(PLAYGROUND);
  });
  const packaged = PACKAGED.map(([name, file]) =>
    part(basename(file), readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file))),
  );
  const parts = [...packaged, part('start.js', Buffer.from(START))];
  for (const one of parts) serveStatic(app, one);
  const content = Buffer.from(page(parts.map(({ address }) => address)));
  const headers = { 'content-security-policy': CSP };
  serveStatic(app, { address: PLAYGROUND, content, type: 'text/html; charset=utf-8', isNamedByHash: false, headers });
}

/** A file of the page, with a hash of its content in the name. */
function part(name: string, content: Buffer): StaticFile {
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  const ending = extname(name);
  return { address: `${PLAYGROUND}/${basename(name, ending)}.${hashOf(content)}${ending}`, content, type, isNamedByHash: true };
}

function page(addresses: readonly string[]): string {
  const tags = addresses.map((address) =>
    address.endsWith('.css') ? `<link rel="stylesheet" href="${address}">` : `<script defer src="${address}"></script>`,
  );
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>政策图谱 GraphQL</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>html, body, #graphiql { height: 100%; margin: 0; }</style>
${tags.join('\n')}
</head>
<body>
<div id="graphiql"></div>
</body>
</html>
`;
}
