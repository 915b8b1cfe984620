import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { build, install } from './setup.mjs';

const require = createRequire(import.meta.url);
const { HOST, PORT } = process.env;

/** `npm run -s mcp [-- --endpoint URL]`: an MCP server on standard input and output, for an assistant that starts this command. */
const { endpoint = `http://${HOST || '127.0.0.1'}:${PORT || 4000}/graphql` } = parseArgs({
  options: { endpoint: { type: 'string' } },
}).values;
await install();
await build();
await require('../dist/src/mcp/stdio.js').serveStdio(endpoint);
