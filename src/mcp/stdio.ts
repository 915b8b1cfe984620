import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Asked, Asking } from '../answer/asking';
import { mcpServers } from './server';

/** Serves one assistant on standard input and output. `endpoint` is the address of /graphql of the running service. */
export async function serveStdio(endpoint: string): Promise<void> {
  await mcpServers(askingAt(endpoint))().connect(new StdioServerTransport());
}

function askingAt(endpoint: string): Asking {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return async (query, variables) => {
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query, variables }) }).catch(() => null);
    const answer = await response?.json().catch(() => null);
    return (answer as Asked | null) ?? { errors: [{ message: `No policy graph answers at ${endpoint}: start it with npm start.` }] };
  };
}
