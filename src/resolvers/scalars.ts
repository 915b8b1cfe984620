import { GraphQLScalarType } from 'graphql';

/** Accepts a calendar day; 2023-02-30 is none. @throws TypeError for anything else */
function day(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  }
  throw new TypeError('A date is a day of the calendar, of the form YYYY-MM-DD.');
}

export const DateScalar = new GraphQLScalarType<string, string>({ name: 'Date', serialize: day, parseValue: day });

function instant(value: unknown): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new TypeError('Not an instant.');
  return new Date(time).toISOString();
}

/** Accepts a number up to 2^53, which JSON numbers hold exactly. @throws TypeError for anything else */
function yuan(value: unknown): number {
  if (typeof value === 'number' && Math.abs(value) <= 2 ** 53) return value;
  throw new TypeError('A sum of money is a number of yuan, up to 2^53.');
}

export const YuanScalar = new GraphQLScalarType<number, number>({ name: 'Yuan', serialize: yuan, parseValue: yuan });

export const DateTimeScalar = new GraphQLScalarType<string, string>({ name: 'DateTime', serialize: instant, parseValue: instant });
