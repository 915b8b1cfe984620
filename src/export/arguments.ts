import { badInput } from '../errors';
import { DateScalar } from '../resolvers/scalars';

/** The arguments of an export with their descriptions. */
export const ARGUMENTS = {
  after:
    'Only what follows the row of this cursor. With the same asOf it is the rest of the whole file, byte for byte: CSV comes without its head.',
  asOf: 'The day that force speaks of, YYYY-MM-DD; today (Asia/Shanghai) where left out.',
} as const;

export type Arguments = { readonly [name in keyof typeof ARGUMENTS]?: string };

/** The arguments of a request. @throws BAD_USER_INPUT that names an unknown, repeated or invalid argument */
export function argumentsIn(query: unknown): Arguments {
  const values = query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(ARGUMENTS, name)) throw badInput(name, `There is no ${name} here, only ${Object.keys(ARGUMENTS).join(' and ')}.`);
    if (typeof value !== 'string') throw badInput(name, `${name} is given more than once.`);
  }
  if (values.asOf !== undefined) requireDay(values.asOf);
  return values as Arguments;
}

function requireDay(asOf: unknown): void {
  try {
    DateScalar.parseValue(asOf);
  } catch (error) {
    throw badInput('asOf', (error as Error).message);
  }
}
