import type { Row } from './neo4j';

/** Restricts the things that a statement matches: a predicate, with a pattern if it concerns linked nodes. */
interface Condition {
  /** The pattern. It may find a thing several times. */
  readonly match?: string;
  readonly where: string;
  /** An estimate of how many things meet the condition, if they are few. The statement then starts from them, not from the list. */
  readonly few?: number;
  /** The things that meet the condition, in parts that an index gives in order. */
  readonly parts?: readonly Part[];
}

/** Things of a list that have one value of a property, which is indexed before the place `first`. */
export interface Part {
  readonly property: string;
  /** The predicate for the index. */
  readonly where: string;
  readonly first: string;
  /** A place that has one value too. */
  readonly constant?: string;
}

/** The conditions that apply for some parameters. */
export type Conditions = (given: Row) => readonly Condition[];

/** A predicate or condition, or a function that gives it for a value, the map with that value, and all parameters. */
type Narrowing = string | Condition | ((value: unknown, values: Row, given: Row) => string | Condition);

/**
 * Conditions from a table. An entry applies if the parameters, or the map of the name `map` among them, have a value under its name.
 * A statement contains only the conditions that apply, as plain patterns and predicates. So each shape of filter has a plan of its own, and Neo4j
 * can start with the most selective condition.
 */
export function conditions(table: Readonly<Record<string, Narrowing>>, map?: string): Conditions {
  const all = Object.entries(table);
  return (given) => {
    const values = (map === undefined ? given : given[map]) as Row | null | undefined;
    return all.flatMap(([name, narrowing]) => {
      const value = values?.[name];
      if (value === null || value === undefined) return [];
      const written = typeof narrowing === 'function' ? narrowing(value, values as Row, given) : narrowing;
      return [typeof written === 'string' ? { where: written } : written];
    });
  };
}

/** Whether an expression is in a list. A list of one value is compared with `=`, because Neo4j overestimates the matches of `IN`. */
export const among = (expression: string, list: string) => (values: unknown) =>
  (values as readonly unknown[]).length === 1 ? `${expression} = ${list}[0]` : `${expression} IN ${list}`;

/** Estimates of how many things meet a condition. They only rank the conditions: a statement starts from the one with the fewest. */
export const FEW = {
  ofDocument: 300,
  /** A unit owns or issues few things. */
  ofUnit: 500,
  endingSoon: 1_000,
  pairsOfDocument: 1_000,
  /** Terms with fewer things than this are a good start for a statement. */
  ofTerm: 3_000,
} as const;

/** Whether a clause belongs to one of the documents, or is printed in one of them as a compilation. */
export const ofDocument = (clause: string, list: string, match?: string) => (ids: unknown) => ({
  ...(match && { match }),
  where: `(${among(`${clause}.documentId`, list)(ids)} OR ${among(`${clause}.compilationId`, list)(ids)})`,
  few: FEW.ofDocument,
});

/** Whether a pattern leads to one of the units. */
export const ofUnit = (match: string, unit: string, list: string) => (ids: unknown) => ({
  match,
  where: among(`${unit}.id`, list)(ids),
  few: FEW.ofUnit,
});

/**
 * Whether a property is in a list. Use it for properties that most things have and that are indexed before the ordinal. With several values, or
 * in another order, the statement checks the things of the list one by one until the page is full.
 */
export const amongMany = (property: string, list: string) => (values: unknown) => {
  const where = `any(value IN ${list} WHERE ${property} = value)`;
  const part = { property, where: among(property, list)(values), first: property.replace(/\w+$/u, 'ordinal') };
  return (values as readonly unknown[]).length === 1 ? { where, parts: [part] } : { where };
};

/** Whether a pattern leads to one of the terms. `uses` in the map says how many things have these terms. */
export const leadingTo =
  (match: string, term: string, field: string, map: string) =>
  (values: unknown, { uses }: Row) => {
    const few = (uses as Readonly<Record<string, number>> | undefined)?.[field] ?? FEW.ofTerm;
    const where = among(`${term}.code`, `${map}.${field}`)(values);
    return { match, where, ...(few < FEW.ofTerm && { few }) };
  };

/** The parts of the statements about a list. */
export interface ListParts {
  /** File name of the read. */
  readonly name: string;
  /** Cypher from `key` to all things of the list. It ends with MATCH or WITH, so that WHERE can follow. */
  readonly match: string;
  readonly conditions?: Conditions;
  /** True if `match` matches all nodes of a label or edges of a type. The statement may then start from a condition that few things meet. */
  readonly begins?: true;
  /** The variables that identify a thing. */
  readonly things: string;
  /** The numbers that sort the things, ascending. Together they are unique. */
  readonly places: readonly string[];
  /** Cypher of the columns of a thing. */
  readonly columns: string;
}

/** The conditions that a list has for some parameters. */
export const conditionsOf = ({ conditions: narrowing }: Pick<ListParts, 'conditions'>, given: Row): readonly Condition[] =>
  narrowing?.(given) ?? [];

/** Cypher that matches the things of a list that meet the conditions and `predicates`, each once. */
export function matched(
  { match, things, begins }: Pick<ListParts, 'match' | 'things' | 'begins'>,
  all: readonly Condition[],
  predicates: readonly Condition[] = [],
): string {
  const start = begins ? startOf(all) : [];
  const others = all.filter((condition) => !start.includes(condition));
  const lines = [...(start.length > 0 ? [...written(start), `WITH DISTINCT ${things}`] : []), ...written([...others, ...predicates])];
  const isOnce = others.every(({ match: pattern }) => pattern === undefined);
  return [match, ...lines, `WITH ${isOnce ? '' : 'DISTINCT '}${things}`].join('\n    ');
}

/** The condition that the fewest things meet, with those of the same pattern. Empty if none is met by few. */
function startOf(all: readonly Condition[]): readonly Condition[] {
  const [first] = all.filter(({ few }) => few !== undefined).sort((a, b) => (a.few ?? 0) - (b.few ?? 0));
  return all.filter((condition) => condition === first || (first?.match && condition.match === first.match));
}

/** The lines of conditions: those without a pattern first, then each pattern with its predicates. */
function written(all: readonly Condition[]): string[] {
  return [...new Set([undefined, ...all.map(({ match }) => match)])].flatMap((pattern) => {
    const predicates = all.filter(({ match }) => match === pattern).map(({ where }) => where);
    return predicates.length > 0 ? [...(pattern ? [pattern] : []), `WHERE ${predicates.join('\n      AND ')}`] : [];
  });
}

/** The statement that reads a page, in ascending or descending order. */
export function pageStatement(list: ListParts, order: 'ASC' | 'DESC', given: Row): string {
  const { name, things, places, columns, begins } = list;
  const narrowed = conditionsOf(list, given);
  const isInOrder = begins && narrowed.every(({ few }) => few === undefined);
  const isFirst = ({ first, constant }: Part) => places.find((place) => place !== constant) === first;
  const divided = isInOrder ? narrowed.find(({ parts = [] }) => parts.length > 0 && parts.every(isFirst)) : undefined;
  const predicates = [{ where: beyond(places, '>', '$parameters.after') }, { where: beyond(places, '<', '$parameters.before') }];
  const read = (part?: Part) => {
    const sorted = part ? [part.property, ...places.filter((place) => place !== part.constant)] : places;
    const met = part ? narrowed.map((condition) => (condition === divided ? part : condition)) : narrowed;
    return `${matched(list, met, predicates)}
    ORDER BY ${sorted.map((place) => `${place} ${order}`).join(', ')} LIMIT $parameters.limit
    RETURN [${places.join(', ')}] AS place, ${things}`;
  };
  return `// ${name}
  UNWIND $parameters.keys AS key
  CALL (key) {
    ${together(divided?.parts?.map(read) ?? [read()], things, order)}
  }
  RETURN key, place, ${columns}`;
}

/** Cypher of the first things of several parts. */
function together([one = '', ...others]: readonly string[], things: string, order: 'ASC' | 'DESC'): string {
  if (others.length === 0) return one;
  return `CALL (key) {
    ${[one, ...others].join('\n    UNION ALL\n    ')}
    }
    RETURN place, ${things} ORDER BY place ${order} LIMIT $parameters.limit`;
}

/** Whether a place lies beyond another. The form lets an index on the first number, or on all numbers, give the rows in order. */
function beyond(places: readonly string[], sign: '>' | '<', other: string): string {
  const [first, ...others] = places;
  if (others.length === 0) return `${first} ${sign} ${other}[0]`;
  const exist = others.map((place) => ` AND ${place} IS NOT NULL`).join('');
  return `${first} ${sign}= ${other}[0]${exist} AND [${places.join(', ')}] ${sign} ${other}`;
}

/** The statement that counts the things of the list. */
export const countStatement = (parts: ListParts, given: Row): string => `// ${parts.name}
  UNWIND $parameters.keys AS key
  CALL (key) {
    ${matched(parts, conditionsOf(parts, given))}
    RETURN count(*) AS total
  }
  RETURN key, total`;

/** The statement that counts values over all things of the list. `counted` is the Cypher from the list `things` to rows with `columns`. */
export const facetStatement = (parts: ListParts, given: Row, counted: string, columns: string): string => `// ${parts.name}
  UNWIND $parameters.keys AS key
  CALL (key) {
    ${matched(parts, conditionsOf(parts, given))}
    RETURN collect(${parts.things}) AS things
  }
  ${counted}
  RETURN key, ${columns}`;
