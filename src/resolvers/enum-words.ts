import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql';
import { nearest, shown } from '../graph/filters/nearest';
import { nameKey } from '../graph/model';

/** Chinese terms of the values of enums, the one to show first: a variable may name a value by any of them. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  JurisdictionLevel: {
    NATIONAL: '国家级 国家 全国 中央',
    PROVINCIAL: '省级 省 自治区级 直辖市级',
    MUNICIPAL: '市级 市 地市级 设区市级',
    COUNTY: '县级 县 区县级 县区级 区级',
    ZONE: '开发区 功能区 园区',
  },
  ForceStatus: {
    IN_FORCE: '现行有效 有效 现行 生效 执行中',
    NOT_YET_IN_FORCE: '尚未施行 未施行 未生效 尚未生效',
    EXPIRED: '已到期 到期 失效 已失效 过期',
    REPEALED: '已废止 废止',
    UNKNOWN: '不明 未知',
  },
  Presence: { FULL_TEXT: '全文', DIGEST: '摘编', TITLE_ONLY: '仅有标题 标题', CITED_ONLY: '仅被引用 被引用' },
  ClauseForm: { FULL_TEXT: '全文', DIGEST: '摘编' },
  ResponsibilityRole: { LEAD: '牵头 牵头单位', RESPONSIBLE: '责任 负责 责任单位', PARTICIPANT: '配合 参与 配合单位' },
};

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
