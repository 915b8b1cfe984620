import { composeServices as composeForApollo } from '@apollo/composition';
import { composeServices as composeForHive, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type GraphQLSchema, graphqlSync, isInterfaceType, isObjectType, parse } from 'graphql';
import { entityKeys } from '../../src/resolvers/entity-keys';
import { subgraph } from '../../src/resolvers/schema';
import { NOTES_SDL, PERMITS_SDL } from './permits';

/** The text of `_service`, from which a supergraph is composed. */
const { _service } = graphqlSync({ schema: subgraph(), source: '{ _service { sdl } }' }).data as { _service: { sdl: string } };
const { sdl } = _service;

const services = [
  { name: 'policies', url: 'http://policies', typeDefs: parse(sdl) },
  { name: 'permits', url: 'http://permits', typeDefs: parse(PERMITS_SDL) },
  { name: 'notes', url: 'http://notes', typeDefs: parse(NOTES_SDL) },
];

const composed = [
  ['@apollo/composition', composeForApollo(services)],
  ['@theguild/federation-composition', { hints: [], ...composeForHive(services) }],
] as const;

const fieldsOf = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
};

describe.each(composed)('under %s', (_, { errors, hints, supergraphSdl }) => {
  const clients = () => buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl ?? '')));

  test("the schema composes with another agency's permits and with notes on any Node", () => {
    expect(errors ?? []).toEqual([]);
    expect(hints).toEqual([]);
    expect(fieldsOf(clients(), 'Document')).toEqual(expect.arrayContaining(['id', 'number', 'title', 'clauses', 'permits', 'notes']));
    expect(fieldsOf(clients(), 'Department')).toEqual(expect.arrayContaining(['id', 'name', 'responsibilities', 'permits', 'notes']));
    for (const name of ['Overlap', 'StackingAssessment', 'Award', 'Matter']) expect(fieldsOf(clients(), name)).toContain('notes');
  });

  test('node and nodes are hidden, and all other queries are there', () => {
    const ours = fieldsOf(subgraph(), 'Query').filter((name) => !/^nodes?$|^_/u.test(name));
    expect(new Set(fieldsOf(clients(), 'Query'))).toEqual(new Set([...ours, 'permits', 'notesWritten']));
  });
});

test('entities have keys that agencies share', () => {
  const keys = [...entityKeys(parse(sdl))].map(([type, named]) => [type, named.map(({ fields }) => fields)]);
  expect(Object.fromEntries(keys)).toEqual({
    Document: ['id', 'number'],
    Clause: ['id', 'document { number } locator'],
    Department: ['id', 'name'],
    Award: ['id'],
    Jurisdiction: ['id', 'code'],
    AwardType: ['id', 'code'],
    Beneficiary: ['id', 'code'],
    Matter: ['id', 'code'],
    CumulationRule: ['id'],
    Node: ['id'],
    Overlap: ['id'],
    StackingAssessment: ['id'],
  });
});

test('every implementation of Node has its key', () => {
  const schema = subgraph();
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('Node');
  const keys = entityKeys(parse(sdl));
  const implementing = schema.getPossibleTypes(node).map(({ name }) => name);
  expect(implementing.length).toBeGreaterThan(10);
  expect(implementing.filter((name) => keys.get(name)?.[0]?.fields !== 'id')).toEqual([]);
});

test('the text for gateways has all entities in _Entity', () => {
  const entity = subgraph().getType('_Entity');
  const members = entity && 'getTypes' in entity ? entity.getTypes().map(({ name }) => name) : [];
  const types = [...entityKeys(parse(sdl)).keys()].filter((name) => isObjectType(subgraph().getType(name)));
  expect(members).toEqual(types);
  expect(sdl).toContain('extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"');
});
