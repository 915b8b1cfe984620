import type { Award } from '../../schema-types';
import { cited, force, listed, most, parts, quoted } from '../text';
import { AFTER, AS_OF, DEPARTMENT, DOCUMENT_NAME, FIRST, JURISDICTION, type Tool } from '../tool';

/** GraphQL fields for `awardLine`. */
export const AWARD = `
  id label title condition maxYuan jurisdiction { name } document { number title }
  statedIn { label locator } evidence { quote }`;

export const awardLine = (award: Award): string =>
  parts(
    `${award.title}（${award.jurisdiction?.name ?? '地区不详'}，${most(award.maxYuan)}）`,
    award.condition && `条件：${award.condition}`,
    award.force && force(award.force),
    `出处：${cited(award.document)}${award.statedIn.map(({ locator }) => locator).join('、')}`,
    quoted(award.evidence),
    `编号：${award.id}`,
  );

export const awards: Tool = {
  name: 'find_awards',
  title: '查找奖补事项',
  description: '按受益主体、地区、单位、事由、方式、金额和关键词查找奖补事项，金额大的在前。返回条件、最高金额、效力、出处和原文。',
  document: `query FindAwards($text: String, $beneficiary: [String!], $awardType: [String!], $matter: [String!], $jurisdiction: String, $around: String, $department: String, $document: String, $minYuan: Yuan, $force: [ForceStatus!], $endsBy: Date, $asOf: Date, $first: Int = 10, $after: String) {
  awards(filter: { text: $text, beneficiary: $beneficiary, awardType: $awardType, matter: $matter, jurisdiction: $jurisdiction, around: $around, department: $department, document: $document, minYuan: $minYuan, force: $force, endsBy: $endsBy }, orderBy: AMOUNT_DESC, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { ${AWARD} beneficiaries { code name } types { code name } force(asOf: $asOf) { status reason from until } }
  }
}`,
  variables: {
    text: '标题、条件或原文中的词',
    beneficiary: '受益主体的代码、名称或简称，如 SRDI、专精特新',
    awardType: '奖补方式的代码、名称或简称，如 INTEREST_SUBSIDY、贴息',
    matter: '奖补事由的代码、名称或简称',
    jurisdiction: `${JURISDICTION}；只限该地本级`,
    around: `${JURISDICTION}；该地的申报者可以申领的各级事项`,
    department: DEPARTMENT,
    document: DOCUMENT_NAME,
    minYuan: '最高金额不低于多少元',
    force: '效力状态；省略则不限',
    endsBy: '到这一天为止到期的，YYYY-MM-DD',
    asOf: AS_OF,
    first: FIRST,
    after: AFTER,
  },
  text: ({ awards: list }) => listed('奖补事项', list, list.nodes.map(awardLine)),
};
