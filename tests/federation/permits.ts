import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import { parse } from 'graphql';
import { PATIENCE } from '../support/patience';

/** The subgraph of another agency: permits with a document as ground and a department as office. */
export const PERMITS_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  type Query { permits(first: Int = 50): PermitConnection! }
  type PermitConnection { nodes: [Permit!]! pageInfo: PageInfo! }
  type Permit @key(fields: "id") { id: ID! name: String! ground: Document office: Department clause: Clause }

  type Document @key(fields: "number") { number: String permits: [Permit!]! }
  type Department @key(fields: "name") { name: String! permits: [Permit!]! }
  type Clause @key(fields: "document { number } locator") { document: Document locator: String! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`;

/** The subgraph of a third agency: notes on every Node. */
export const NOTES_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])

  type Query { notesWritten: Int! }
  type Node @key(fields: "id") @interfaceObject { id: ID! notes: [String!]! }
`;

export interface Permit {
  readonly id: string;
  readonly name: string;
  /** 发文字号 as the other agency prints it. */
  readonly number: string;
  readonly locator?: string;
  readonly office: string;
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Serves the permits on a free port of this machine. */
export async function servePermits(permits: readonly Permit[]) {
  const resolvers = {
    Query: { permits: () => ({ nodes: permits, pageInfo: { hasNextPage: false, hasPreviousPage: false } }) },
    Permit: {
      ground: ({ number }: Permit) => ({ number }),
      office: ({ office }: Permit) => ({ name: office }),
      clause: ({ number, locator }: Permit) => locator && { document: { number }, locator },
    },
    Document: { permits: (document: { number: string }) => permits.filter(({ number }) => letters(number) === letters(document.number)) },
    Department: { permits: ({ name }: { name: string }) => permits.filter(({ office }) => office === name) },
  };
  return served(PERMITS_SDL, resolvers);
}

/** Serves the notes. */
export const serveNotes = () =>
  served(NOTES_SDL, { Query: { notesWritten: () => 1 }, Node: { notes: ({ id }: { id: string }) => [`关于${id}`] } });

/** Connections stay open until the server closes. */
async function served(sdl: string, resolvers: object) {
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await server.start();
  const app = fastify({ keepAliveTimeout: PATIENCE, forceCloseConnections: true });
  await app.register(fastifyApollo(server));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    await app.close();
    await server.stop();
  };
  return { url: `${address}/graphql`, close };
}
