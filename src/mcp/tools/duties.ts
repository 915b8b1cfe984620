import { termOf } from '../../resolvers/enum-words';
import { cited, listed, parts, quoted } from '../text';
import { AFTER, DEPARTMENT, FIRST, JURISDICTION, type Tool } from '../tool';

export const duties: Tool = {
  name: 'duties_of_unit',
  title: '单位职责清单',
  description: '一个单位牵头、负责或配合的条款，按文件顺序，附责任单位原文。',
  document: `query DutiesOfUnit($name: String!, $jurisdiction: String, $roles: [ResponsibilityRole!], $first: Int = 20, $after: String) {
  department(name: $name, jurisdiction: $jurisdiction) {
    id label name shortName
    responsibilities(roles: $roles, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { role basis evidence { quote } clause { id label locator heading text document { number title } } }
    }
  }
}`,
  variables: {
    name: DEPARTMENT,
    jurisdiction: `${JURISDICTION}；多地同名单位时用它区分`,
    roles: '牵头（LEAD）、负责（RESPONSIBLE）、配合（PARTICIPANT）；省略则不限',
    first: FIRST,
    after: AFTER,
  },
  text: ({ department }) => {
    if (!department) return '没有查到这个单位，或者多个单位同用此名（可加上 jurisdiction）。';
    const lines = department.responsibilities.nodes.map(({ role, basis, evidence, clause }) =>
      parts(
        `${termOf('ResponsibilityRole', role)}（${termOf('ResponsibilityBasis', basis)}）：${cited(clause.document)}${clause.locator} ${clause.heading ?? clause.text}`,
        quoted(evidence),
      ),
    );
    return `${department.name}\n${listed('条款', department.responsibilities, lines)}`;
  },
};
