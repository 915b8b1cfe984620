import { badInput } from './errors';

/** The arguments of a query string. @throws BAD_USER_INPUT that names an unknown or repeated argument */
export function argumentsIn<Name extends string>(query: unknown, names: readonly Name[]): Readonly<Partial<Record<Name, string>>> {
  const values = query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(values)) {
    if (!names.some((one) => one === name)) throw badInput(name, `There is no ${name} here, only ${names.join(' and ')}.`);
    if (typeof value !== 'string') throw badInput(name, `${name} is given more than once.`);
  }
  return values as Readonly<Partial<Record<Name, string>>>;
}
