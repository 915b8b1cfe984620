import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql';
import { nearest, shown } from '../graph/filters/nearest';
import { nameKey } from '../graph/model';
import { schemaFolder } from './schema-folder';

/** Chinese terms of the values of enums, the one to show first: a variable may name a value by any of them. Clients read them in the same file. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(join(schemaFolder(), 'terms.json'), 'utf8'),
);

const wordsOf = (type: string, value: string): readonly string[] => WORDS[type]?.[value]?.split(' ') ?? [];

/** What to call a value of an enum in Chinese; its name where it has no term. */
export const termOf = (type: string, value: string): string => wordsOf(type, value)[0] ?? value;

/** Lets variables name the values of enums by their terms. In a document they are names, as GraphQL has it. */
export function understandTerms(schema: GraphQLSchema): GraphQLSchema {
  for (const name of Object.keys(WORDS)) {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is no enum`);
    const values = type.getValues().map((value) => ({ code: value.name, name: termOf(name, value.name) }));
    const named = new Map(values.flatMap(({ code }) => [code, ...wordsOf(name, code)].map((word) => [nameKey(word), code])));
    const parse = type.parseValue.bind(type);
    type.parseValue = (input, hideSuggestions) => {
      if (typeof input !== 'string' || type.getValue(input)) return parse(input, hideSuggestions);
      const code = named.get(nameKey(input));
      if (code || hideSuggestions) return parse(code ?? input, hideSuggestions);
      const like = nearest(input, values).map((value) => `"${value.code}"`);
      throw new GraphQLError(`Value ${shown(input)} does not exist in "${name}" enum. Did you mean the enum value ${like.join(', ')}?`);
    };
  }
  return schema;
}
