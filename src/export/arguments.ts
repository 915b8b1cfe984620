import { badInput } from '../errors';
import { DateScalar } from '../resolvers/scalars';

/** The arguments of an export with their descriptions. */
export const ARGUMENTS = {
  after:
    'Only the rows after this cursor. With the same asOf they are exactly the remaining bytes of the whole file; CSV has no header line.',
  asOf: 'The day for force, YYYY-MM-DD. Default: today (Asia/Shanghai).',
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
