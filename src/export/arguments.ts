import { argumentsIn } from '../arguments';
import { badInput } from '../errors';
import { DateScalar } from '../resolvers/scalars';

/** The arguments of an export with their descriptions. */
export const ARGUMENTS = {
  after:
    'Only the rows after this cursor. With the same asOf they are exactly the remaining bytes of the whole file; CSV has no header line.',
  asOf: 'The day for force, YYYY-MM-DD. Default: today (Asia/Shanghai).',
} as const;

/** The arguments of a request. @throws BAD_USER_INPUT that names an unknown, repeated or invalid argument */
export function exportArguments(query: unknown) {
  const given = argumentsIn(query, Object.keys(ARGUMENTS) as (keyof typeof ARGUMENTS)[]);
  if (given.asOf !== undefined) requireDay(given.asOf);
  return given;
}

function requireDay(asOf: string): void {
  try {
    DateScalar.parseValue(asOf);
  } catch (error) {
    throw badInput('asOf', (error as Error).message);
  }
}
