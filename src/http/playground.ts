import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** What stands in the editor at the first visit. */
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

const SCRIPTS = [
  ['react', 'umd/react.production.min.js'],
  ['react-dom', 'umd/react-dom.production.min.js'],
  ['graphiql', 'graphiql.min.js'],
] as const;
const STYLE = ['graphiql', 'graphiql.min.css'] as const;

const PAGE = `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>政策图谱 GraphQL</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${address(STYLE)}">
<style>html, body, #graphiql { height: 100%; margin: 0; }</style>
</head>
<body>
<div id="graphiql"></div>
${SCRIPTS.map((script) => `<script src="${address(script)}"></script>`).join('\n')}
<script>
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const defaultQuery = ${JSON.stringify(FIRST_QUERY).replaceAll('<', '\\u003c')};
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher, defaultQuery }));
</script>
</body>
</html>
`;

function address([packageName, file]: readonly [string, string]): string {
  return `/playground/${packageName}/${file}`;
}

/** GraphiQL at `/`, all of it from installed packages: it works without a network. A browser that opens /graphql is sent there. */
export function servePlayground(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const browsing = request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html');
    if (browsing) return reply.redirect('/');
  });
  app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  for (const part of [STYLE, ...SCRIPTS]) {
    const content = readFileSync(join(dirname(require.resolve(`${part[0]}/package.json`)), part[1]));
    const type = part === STYLE ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
    app.get(address(part), (_, reply) => reply.type(type).header('cache-control', 'public, max-age=86400').send(content));
  }
}
