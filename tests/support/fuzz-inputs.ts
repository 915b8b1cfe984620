import fc from 'fast-check';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { scalar } from './fuzz-values';

/** How a value reaches an argument: as a literal, by a variable, by a variable that overrides its default, or by the default. */
const WAYS = ['literal', 'variable', 'variable with default', 'default'] as const;

/** A value for an argument or input field. */
export interface Given {
  readonly type: GraphQLInputType;
  readonly way: (typeof WAYS)[number];
  /** JSON; input fields hold further `Given`s. */
  readonly value: unknown;
}

/** A value for an argument or input field of this name and type. */
export function given(type: GraphQLInputType, name: string): fc.Arbitrary<Given> {
  return fc.record({ type: fc.constant(type), way: fc.constantFrom(...WAYS), value: valueFor(type, name) });
}

/** Arguments or input fields: all required ones, and up to three optional ones. */
export function someGiven(
  fields: readonly { readonly name: string; readonly type: GraphQLInputType }[],
): fc.Arbitrary<Readonly<Record<string, Given>>> {
  const required = fields.filter(({ type }) => isNonNullType(type));
  const optional = fields.filter(({ type }) => !isNonNullType(type));
  const record = (chosen: typeof fields) => fc.record(Object.fromEntries(chosen.map(({ name, type }) => [name, given(type, name)])));
  return fc
    .record({
      always: record(required),
      all: record(optional),
      chosen: fc.subarray(
        optional.map(({ name }) => name),
        { maxLength: Math.min(3, optional.length) },
      ),
    })
    .map(({ always, all, chosen }) => ({
      ...always,
      ...Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name))),
    }));
}

function valueFor(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  if (!isNonNullType(type)) return fc.option(nonNull(type, name), { freq: 15 });
  return nonNull(type.ofType, name);
}

function nonNull(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  if (isListType(type)) {
    const item = valueFor(type.ofType, name);
    return fc.oneof(
      { weight: 12, arbitrary: fc.uniqueArray(item, { maxLength: 4, selector: (value) => JSON.stringify(value) }) },
      { weight: 2, arbitrary: fc.array(item, { maxLength: 25 }) },
      // GraphQL coerces a single item to a list.
      { weight: 1, arbitrary: nonNull(type.ofType, name) },
      { weight: 1, arbitrary: item.map((value) => Array.from({ length: 501 }, () => value)) },
    );
  }
  if (isInputObjectType(type)) return someGiven(Object.values(type.getFields()));
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (isNonNullType(type)) return nonNull(type.ofType, name);
  return scalar(type.name, name);
}
