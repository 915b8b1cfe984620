import fc from 'fast-check';
import {
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type Given, given, someGiven } from './fuzz-inputs';

/** A part of a query: a field, or a fragment with parts. */
export type Part = FieldPart | FragmentPart;

export interface FieldPart {
  readonly field: string;
  readonly args: Readonly<Record<string, Given>>;
  readonly aliased: boolean;
  readonly directive: Directive | null;
  readonly parts: readonly Part[];
}

export interface FragmentPart {
  /** The type condition. */
  readonly on: string;
  /** Whether `on` is the enclosing type. An inline fragment may then omit it. */
  readonly same: boolean;
  readonly named: boolean;
  /** Printed twice: GraphQL merges the two. */
  readonly twice: boolean;
  readonly directive: Directive | null;
  readonly parts: readonly Part[];
}

export interface Directive {
  readonly name: 'include' | 'skip';
  readonly condition: Given;
}

type Parts = fc.Arbitrary<readonly Part[]>;
type Tie = (name: string) => Parts;

/** Levels of nesting; a fragment counts as one. */
const DEPTHS = [0, 1, 2, 3] as const;

/** Valid queries of a schema, except for invalid argument values. */
export function queries(schema: GraphQLSchema): Parts {
  const types = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type)) as GraphQLCompositeType[];
  const arbitraries = fc.letrec<Record<string, readonly Part[]>>((tie) =>
    Object.fromEntries(types.flatMap((type) => DEPTHS.map((depth) => [nameOf(type, depth), partsOf(schema, type, depth, tie as Tie)]))),
  );
  return arbitraries[nameOf(schema.getQueryType() as GraphQLCompositeType, DEPTHS.length - 1)] as Parts;
}

const nameOf = (type: GraphQLCompositeType, depth: number) => `${type.name} ${depth}`;

/** Connections and edges do not count as a level. */
const isFrame = (type: GraphQLCompositeType) => /(?:Connection|Edge)$/u.test(type.name);

/** A selection on a type: any leaf fields, and some fields and fragments with selections. */
function partsOf(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number, tie: Tie): Parts {
  const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter((field) => field.name !== '_service');
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  const below = isFrame(type) ? depth : depth - 1;
  const others = fields
    .filter((field) => !plain.includes(field))
    .flatMap((field) => {
      const of = getNamedType(field.type);
      if (isLeafType(of)) return [fieldPart(field, fc.constant([]))];
      return below < 0 && !isFrame(of as GraphQLCompositeType)
        ? []
        : [fieldPart(field, tie(nameOf(of as GraphQLCompositeType, Math.max(below, 0))))];
    });
  const more = [...others, ...others, ...fragments(schema, type, depth, tie)];
  return fc
    .record({
      typename: fc.boolean(),
      plain: fc.subarray(plain),
      aliased: fc.boolean(),
      more: more.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...more), { maxLength: depth === DEPTHS.length - 1 ? 3 : 2 }),
    })
    .map(({ typename, plain: chosen, aliased, more: rest }) => {
      const all = [...chosen.map((field) => bare(field.name, aliased)), ...rest];
      return typename || all.length === 0 ? [bare('__typename', false), ...all] : all;
    });
}

const bare = (field: string, aliased: boolean): FieldPart => ({ field, args: {}, aliased, directive: null, parts: [] });

function fieldPart(field: GraphQLField<unknown, unknown>, parts: Parts): fc.Arbitrary<Part> {
  return fc.record({ field: fc.constant(field.name), args: argumentsOf(field), aliased: fc.boolean(), directive, parts });
}

/** Fragments that can stand in a type: on itself, its interfaces, and its possible types. */
function fragments(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number, tie: Tie): fc.Arbitrary<Part>[] {
  if (isFrame(type)) return [];
  const fitting = isObjectType(type) ? [type, ...type.getInterfaces()] : schema.getPossibleTypes(type);
  if (depth === 0 && isObjectType(type)) return [];
  return fitting.map((on) =>
    fc.record({
      on: fc.constant(on.name),
      same: fc.constant(on === type),
      named: fc.boolean(),
      twice: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      directive,
      parts: tie(nameOf(on, Math.max(depth - 1, 0))),
    }),
  );
}

/** Rare, because it may skip everything below it. */
const directive: fc.Arbitrary<Directive | null> = fc.option(
  fc.record({
    name: fc.constantFrom('include' as const, 'skip' as const),
    condition: given(new GraphQLNonNull(GraphQLBoolean), 'if'),
  }),
  { freq: 1, nil: null },
);

/** Mostly `first` or `last` is given; the other arguments are random. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): fc.Arbitrary<Readonly<Record<string, Given>>> {
  const [first, last] = ['first', 'last'].map((end) => args.find(({ name }) => name === end));
  if (!first || !last) return someGiven(args);
  const others = someGiven(args.filter((one) => one !== first && one !== last));
  const ends = fc.oneof(
    { weight: 8, arbitrary: fc.record({ first: given(first.type, 'first') }) },
    { weight: 3, arbitrary: fc.record({ last: given(last.type, 'last') }) },
    { weight: 1, arbitrary: someGiven([first, last]) },
  );
  return fc.tuple(others, ends).map(([other, end]) => ({ ...other, ...end }));
}
