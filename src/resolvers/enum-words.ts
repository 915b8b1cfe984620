import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql';
import { nearest, shown } from '../graph/filters/nearest';
import { nameKey } from '../graph/model';
import { schemaFolder } from './schema-folder';

/** Chinese terms of enum values, the preferred term first. A variable may use any of them. Clients read the same file, schema/terms.json. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(join(schemaFolder(), 'terms.json'), 'utf8'),
);

const wordsOf = (type: string, value: string): readonly string[] => WORDS[type]?.[value]?.split(' ') ?? [];

/** The preferred Chinese term of an enum value; the value itself if it has none. */
export const termOf = (type: string, value: string): string => wordsOf(type, value)[0] ?? value;

/** Makes variables accept the Chinese terms of enum values. A GraphQL document itself can use only the names. Changes the given schema. */
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
