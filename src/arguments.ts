import { badInput } from './errors';

const LONGEST_TEXT = 200;

/** Checks the length of words to search for. @throws BAD_USER_INPUT for more than 200 UTF-16 units */
export function shortEnough(argument: string, text: string): string {
  if (text.length > LONGEST_TEXT) throw badInput(argument, `${argument} must not exceed ${LONGEST_TEXT} characters.`);
  return text;
}

/** The arguments of a query string. @throws BAD_USER_INPUT that names an unknown or repeated argument */
export function argumentsIn<Name extends string>(query: unknown, names: readonly Name[]): Readonly<Partial<Record<Name, string>>> {
  const values = query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(values)) {
    if (!names.some((one) => one === name)) throw badInput(name, `There is no ${name} here, only ${names.join(' and ')}.`);
    if (typeof value !== 'string') throw badInput(name, `${name} is given more than once.`);
  }
  return values as Readonly<Partial<Record<Name, string>>>;
}
