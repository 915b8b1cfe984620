import type { Row } from './neo4j';

/** What narrows the things that a statement matches: a predicate, where it has a pattern of what that leads to. */
export interface Condition {
  /** By it a thing may be found several times. */
  readonly match?: string;
  readonly where: string;
  /** About how many things meet it, where these are few: the list begins with them, and not with its first things. */
  readonly few?: number;
  /** The property that is the same of all that meet it, where an index has it before the ordinal, and how that is asked of the index. */
  readonly same?: { readonly property: string; readonly where: string };
}

/** The conditions of a statement, by what it is given. */
export type Conditions = (given: Row) => readonly Condition[];

/** A predicate or a condition, or how it is written for a value, the map that it stands in and all that is given. */
type Narrowing = string | Condition | ((value: unknown, values: Row, given: Row) => string | Condition);

/**
 * Each condition of a table whose name is given a value: in the parameters, or in the map of that name among them. Only these stand in the
 * statement: so it has a plan for each shape of a filter, made of plain patterns and predicates, and the graph begins with what selects most.
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

/** Whether an expression is among the values of a list: one value is looked up as such, as the graph expects many of a list. */
export const among = (expression: string, list: string) => (values: unknown) =>
  (values as readonly unknown[]).length === 1 ? `${expression} = ${list}[0]` : `${expression} IN ${list}`;

/** Whether a clause is of one of some documents, or stands in one. */
export const ofDocument = (clause: string, list: string, match?: string) => (ids: unknown) => ({
  ...(match && { match }),
  where: `(${among(`${clause}.documentId`, list)(ids)} OR ${among(`${clause}.compilationId`, list)(ids)})`,
  few: 300,
});

/** Whether a pattern leads to one of some units, which own or issue few things each. */
export const ofUnit = (match: string, unit: string, list: string) => (ids: unknown) => ({
  match,
  where: among(`${unit}.id`, list)(ids),
  few: 500,
});

/**
 * The same of a property that most things have, and that is indexed before the ordinal. A list in another order, or of several values, looks at its
 * things one by one until the page is full.
 */
export const amongMany = (property: string, list: string) => (values: unknown) => {
  const where = `any(value IN ${list} WHERE ${property} = value)`;
  return (values as readonly unknown[]).length === 1 ? { where, same: { property, where: among(property, list)(values) } } : { where };
};

/** Things that have one of some terms are few, if they are not more than these. */
const FEW = 3_000;

/** Whether a pattern leads to one of some terms, of which `uses` of the map says how many things have them. */
export const leadingTo =
  (match: string, term: string, field: string, map: string) =>
  (values: unknown, { uses }: Row) => {
    const few = (uses as Readonly<Record<string, number>> | undefined)?.[field] ?? FEW;
    const where = among(`${term}.code`, `${map}.${field}`)(values);
    return { match, where, ...(few < FEW && { few }) };
  };

/** What a statement about a list is made of. */
export interface ListParts {
  /** Name of its file. */
  readonly name: string;
  /** From `key` to the things of the whole list: ends with MATCH or WITH, so that WHERE may follow. */
  readonly match: string;
  readonly conditions?: Conditions;
  /** Whether it matches all things of a label or type, so that it can begin with few of them. */
  readonly begins?: true;
  /** The variables that make a thing. */
  readonly things: string;
  /** What sorts the things, the lowest first: numbers that together are those of no other thing. */
  readonly places: readonly string[];
  /** Columns of the things. */
  readonly columns: string;
}

/** The things of the whole list, each once, or those of them that meet some predicates too. */
export function matched(
  { match, conditions: narrowing, things, begins }: Pick<ListParts, 'match' | 'conditions' | 'things' | 'begins'>,
  given: Row,
  predicates: readonly Condition[] = [],
  same?: Condition,
): string {
  const all = (narrowing?.(given) ?? []).map((condition) => (condition === same ? { where: same.same?.where ?? '' } : condition));
  const [first] = begins ? all.filter(({ few }) => few !== undefined).sort((a, b) => (a.few ?? 0) - (b.few ?? 0)) : [];
  const beginning = all.filter((condition) => condition === first || (first?.match && condition.match === first.match));
  const others = all.filter((condition) => !beginning.includes(condition));
  const start = first ? [match, first.match, `WHERE ${conjoined(beginning)}`, `WITH DISTINCT ${things}`] : [match];
  const patterns = [...new Set([undefined, ...others.map((condition) => condition.match)])];
  const rest = patterns.flatMap((pattern) => {
    const its = [...others, ...predicates].filter((condition) => condition.match === pattern);
    return [pattern, its.length > 0 ? `WHERE ${conjoined(its)}` : undefined];
  });
  const written = [...start, ...rest].filter((line) => line !== undefined).join('\n    ');
  return `${written}
    WITH ${patterns.length > 1 ? 'DISTINCT ' : ''}${things}`;
}

const conjoined = (all: readonly Condition[]) => all.map(({ where }) => where).join('\n      AND ');

/** Reads a page, from the one end or from the other. */
export function pageOf(parts: ListParts, order: 'ASC' | 'DESC', given: Row): string {
  const { name, things, places, columns, begins } = parts;
  const narrowed = parts.conditions?.(given) ?? [];
  const isInOrder = begins && places.length === 1 && narrowed.every(({ few }) => few === undefined);
  const same = isInOrder ? narrowed.find((condition) => condition.same) : undefined;
  const sorted = [...(same?.same ? [same.same.property] : []), ...places];
  const predicates = [{ where: beyond(places, '>', '$parameters.after') }, { where: beyond(places, '<', '$parameters.before') }];
  return `// ${name}
  UNWIND $parameters.keys AS key
  CALL (key) {
    ${matched({ ...parts, conditions: () => narrowed }, given, predicates, same)}
    ORDER BY ${sorted.map((place) => `${place} ${order}`).join(', ')} LIMIT $parameters.limit
    RETURN [${places.join(', ')}] AS place, ${things}
  }
  RETURN key, place, ${columns}`;
}

/** Whether a place lies beyond another: written so that an index on its first number, or on all, gives in order what may. */
function beyond(places: readonly string[], sign: '>' | '<', other: string): string {
  const [first, ...others] = places;
  if (others.length === 0) return `${first} ${sign} ${other}[0]`;
  const exist = others.map((place) => ` AND ${place} IS NOT NULL`).join('');
  return `${first} ${sign}= ${other}[0]${exist} AND [${places.join(', ')}] ${sign} ${other}`;
}

/** Counts the whole list. */
export const countOf = (parts: ListParts, given: Row): string => `// ${parts.name}
  UNWIND $parameters.keys AS key
  CALL (key) {
    ${matched(parts, given)}
    RETURN count(*) AS total
  }
  RETURN key, total`;

/** Counts what the things of the whole list have: `counted` leads from the list `things` to rows. */
export const countedOf = (parts: ListParts, given: Row, counted: string, columns: string): string => `// ${parts.name}
  UNWIND $parameters.keys AS key
  CALL (key) {
    ${matched(parts, given)}
    RETURN collect(${parts.things}) AS things
  }
  ${counted}
  RETURN key, ${columns}`;
