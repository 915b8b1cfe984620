import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { resolvers } from '.';
import { entityKeys } from './entity-keys';
import { understandTerms } from './enum-words';
import { entitiesBy } from './federation';

/** The schema as served: a subgraph of Apollo Federation 2. */
export function subgraph(): GraphQLSchema {
  const contract = parse(typeDefs());
  const Query = { ...resolvers.Query, _entities: entitiesBy(entityKeys(contract)) };
  // Resolvers are typed by our schema and see the context that `answer` makes; Apollo knows of neither.
  return understandTerms(buildSubgraphSchema({ typeDefs: contract, resolvers: { ...resolvers, Query } as never }));
}

/** The contract as served: schema/*.graphql, one noun a file, in one text. @throws Error where the folder is not beside the code. */
export function typeDefs(): string {
  const folder = schemaFolder(__dirname);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** The code runs from src/ and from dist/src/: the folder is in the nearest folder above that has one. */
function schemaFolder(from: string): string {
  const folder = join(from, 'schema');
  if (existsSync(join(folder, 'query.graphql'))) return folder;
  if (dirname(from) === from) throw new Error('The folder schema/ is missing beside src/ or dist/.');
  return schemaFolder(dirname(from));
}
