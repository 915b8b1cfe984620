import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Given } from './fuzz-inputs';
import type { Directive, FieldPart, FragmentPart, Part } from './fuzz-queries';

/** A request as a client sends it. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Prints a query. Every field with arguments gets an alias. A value that no literal can express (a lone surrogate, an object
 * with arbitrary keys) becomes a variable.
 */
export function printed(parts: readonly Part[]): Asked {
  const heads: string[] = [];
  const variables: [string, unknown][] = [];
  const fragments: string[] = [];
  let aliases = 0;

  /** @param apart whether a field of another type may have the same name here */
  const selection = (some: readonly Part[], apart: boolean): string =>
    `{ ${some.map((part) => ('field' in part ? field(part, apart) : fragment(part, apart))).join(' ')} }`;

  function field({ field: name, args, aliased, directive, parts: inner }: FieldPart, apart: boolean): string {
    const own = name !== '__typename' && (aliased || apart || Object.keys(args).length > 0);
    const values = Object.entries(args).map(([argument, one]) => `${argument}: ${value(one)}`);
    const called = `${own ? `a${aliases++}: ` : ''}${name}${values.length > 0 ? `(${values.join(', ')})` : ''}${when(directive)}`;
    return inner.length > 0 ? `${called} ${selection(inner, false)}` : called;
  }

  function fragment({ on, same, named, twice, directive, parts: inner }: FragmentPart, apart: boolean): string {
    const body = selection(inner, apart || !same);
    const name = `F${fragments.length}`;
    if (named) fragments.push(`fragment ${name} on ${on} ${body}`);
    const spread = named ? `...${name}${when(directive)}` : `...${same ? '' : ` on ${on}`}${when(directive)} ${body}`;
    return twice ? `${spread} ${spread}` : spread;
  }

  const when = (directive: Directive | null) => (directive ? ` @${directive.name}(if: ${value(directive.condition)})` : '');

  function value({ type, way, value: it }: Given): string {
    const plain = withoutVariables(it);
    if (way === 'literal' && isLiteral(plain)) return literal(type, it, value);
    const name = `v${heads.length}`;
    const initial = way.endsWith('default') && isLiteral(plain) && makesSense(type, plain) ? ` = ${literal(type, plain, value)}` : '';
    heads.push(`$${name}: ${type}${initial}`);
    if (way !== 'default' || initial === '') variables.push([name, plain]);
    return `$${name}`;
  }

  const body = selection(parts, false);
  const query = `query Q${heads.length > 0 ? `(${heads.join(', ')})` : ''} ${body}`;
  return { query: [query, ...fragments].join('\n'), variables: Object.fromEntries(variables) };
}

const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null && 'way' in value && 'type' in value;

/** The value with all `Given` wrappers removed. */
function withoutVariables(value: unknown): unknown {
  if (isGiven(value)) return withoutVariables(value.value);
  if (Array.isArray(value)) return value.map(withoutVariables);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutVariables(inner)]));
}

/** Whether a value is valid as a default: an invalid one makes the document invalid. */
function makesSense(type: GraphQLInputType, value: unknown): boolean {
  let wrong = false;
  coerceInputValue(value, type, () => {
    wrong = true;
  });
  return !wrong;
}

/** Whether GraphQL has a literal for it: strings without lone surrogates, and names as keys. */
function isLiteral(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  const named = Array.isArray(value) || Object.keys(value).every((name) => /^[A-Za-z_]\w*$/u.test(name));
  return named && Object.values(value).every(isLiteral);
}

/** @param ofField prints the `Given` of an input field */
function literal(type: GraphQLType | null, value: unknown, ofField: (given: Given) => string): string {
  if (isGiven(value)) return ofField(value);
  if (isNonNullType(type)) return literal(type.ofType, value, ofField);
  if (Array.isArray(value)) return `[${value.map((item) => literal(isListType(type) ? type.ofType : type, item, ofField)).join(', ')}]`;
  if (isListType(type)) return literal(type.ofType, value, ofField);
  if (isEnumType(type) && typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const typeOf = (name: string) => (isInputObjectType(type) ? (type.getFields()[name]?.type ?? null) : null);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(typeOf(name), inner, ofField)}`)
    .join(', ')}}`;
}
