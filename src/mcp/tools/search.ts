import { listed, parts } from '../text';
import { AFTER, FIRST, JURISDICTION, type Tool } from '../tool';

export const search: Tool = {
  name: 'search',
  title: '全文检索',
  description: '在文件、条款、单位和奖补事项中检索，最相关的在前，命中处标在«»之间。',
  document: `query Search($text: String!, $kinds: [SearchKind!], $jurisdiction: String, $first: Int = 10, $after: String) {
  search(text: $text, kinds: $kinds, filter: { jurisdiction: $jurisdiction }, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { snippet node {
      __typename
      ... on Node { id }
      ... on Document { label number }
      ... on Clause { label locator document { number title } }
      ... on Department { label name }
      ... on Award { label document { number title } statedIn { locator } }
    } }
  }
}`,
  variables: {
    text: '要找的词，须全部出现；200 字以内',
    kinds: '找什么；省略则全部',
    jurisdiction: `${JURISDICTION}；只限制条款和奖补事项`,
    first: FIRST,
    after: AFTER,
  },
  text: ({ search: list }) => {
    const lines = list.edges.map(({ snippet, node }) =>
      parts(`${KINDS[node.__typename ?? ''] ?? ''}${node.label}：${snippet}`, `编号：${node.id}`),
    );
    return listed('结果', list, lines);
  },
};

const KINDS: Readonly<Record<string, string>> = { Document: '文件 ', Clause: '条款 ', Department: '单位 ', Award: '奖补 ' };
