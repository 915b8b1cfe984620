import { Kind, type SelectionSetNode } from 'graphql';
import { badInput } from '../errors';
import type { EntityKeys } from './entity-keys';

/** A representation of an entity (Apollo Federation): its type and the fields of one of its keys. */
export type EntityReference = { readonly __typename: string } & Readonly<Record<string, unknown>>;

/**
 * The first key for which a representation has all fields. Other fields are ignored. All key fields are strings.
 * @param place position of the representation for messages: representations[3]
 * @throws BAD_USER_INPUT if it is not an object, has no type or an unknown type, lacks a complete key, or has a key that is not a string
 */
export function entityReferenceFrom(representation: unknown, place: string, entities: EntityKeys): EntityReference {
  const { __typename: type } = object(representation, place);
  if (typeof type !== 'string') throw malformed(`${place} has no __typename.`);
  const keys = entities.get(type);
  if (keys === undefined) throw malformed(`${place}: ${type} is no entity here.`);
  for (const { parts } of keys) {
    const key = picked(parts, representation, place);
    if (key) return { __typename: type, ...key };
  }
  throw malformed(`${place} has no key of ${type}: ${keys.map(({ fields }) => fields).join(', or ')}.`);
}

/** The fields of a key; null if one is absent or null. */
function picked({ selections }: SelectionSetNode, from: unknown, place: string): Record<string, unknown> | null {
  const fields = object(from, place);
  const key: Record<string, unknown> = {};
  for (const part of selections) {
    if (part.kind !== Kind.FIELD) continue;
    const name = part.name.value;
    const value = fields[name] ?? null;
    if (value !== null && !part.selectionSet && typeof value !== 'string') throw malformed(`${place}.${name} is no text.`);
    key[name] = value && part.selectionSet ? picked(part.selectionSet, value, `${place}.${name}`) : value;
  }
  return Object.values(key).includes(null) ? null : key;
}

function object(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(`${place} is no object.`);
  return value as Readonly<Record<string, unknown>>;
}

const malformed = (message: string) => badInput('representations', message);
