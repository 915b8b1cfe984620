import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addResolversToSchema } from '@graphql-tools/schema';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, Kind, parse, visit } from 'graphql';
import { resolvers } from '.';
import { entityKeys } from './entity-keys';
import { understandTerms } from './enum-words';
import { entitiesBy } from './federation';
import { FOR_GATEWAYS } from './schema-fields';
import { schemaFolder } from './schema-folder';

/** The schema for clients: the contract without the fields that only gateways need. */
export function clientSchema(): GraphQLSchema {
  return executable(parse(typeDefs()), resolvers);
}

/** The schema as served: a subgraph of Apollo Federation 2. */
export function subgraph(): GraphQLSchema {
  const sdl = typeDefs();
  const contract = parse(sdl);
  const keys = entityKeys(contract);
  const Query = { ...resolvers.Query, _entities: entitiesBy(keys), _service: () => ({ sdl }) };
  return executable(concatAST([contract, forGateways(contract, keys)]), { ...resolvers, Query });
}

/** Whether a document selects a field that only gateways need. The result is cached by document. */
export function isForGateways(document: DocumentNode): boolean {
  const known = asked.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= FOR_GATEWAYS.includes(name.value);
    },
  });
  asked.set(document, found);
  return found;
}

/** Cache of `isForGateways`: a document is parsed once and used often. */
const asked = new WeakMap<DocumentNode, boolean>();

/** The types and fields that a subgraph adds to its contract (Apollo Federation 2, subgraph specification). */
function forGateways({ definitions }: DocumentNode, keys: ReturnType<typeof entityKeys>): DocumentNode {
  const objects = definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && keys.has(one.name.value) ? one.name.value : [],
  );
  return parse(`
    "A representation of an entity: its type and the fields of one of its keys."
    scalar _Any
    "An entity."
    union _Entity = ${objects.join(' | ')}
    "The schema of the subgraph."
    type _Service { sdl: String! }
    extend type Query {
      _entities(representations: [_Any!]!): [_Entity]!
      _service: _Service!
    }`);
}

/** Builds a schema with resolvers. Federation directives occur only in the text, so the SDL is not validated against definitions of them. */
function executable(document: DocumentNode, fields: object): GraphQLSchema {
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  return understandTerms(addResolversToSchema({ schema, resolvers: fields as never, updateResolversInPlace: true }));
}

/** The contract as one text: all schema/*.graphql, joined. */
export function typeDefs(): string {
  const folder = schemaFolder();
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
