import { termOf } from '../../resolvers/enum-words';
import type { Document } from '../../schema-types';
import { cited, force, listed, parts, quoted } from '../text';
import { AFTER, AS_OF, DOCUMENT_NAME, FIRST, type Tool } from '../tool';

const DOCUMENT = 'id label number title noticeTitle presence dateDocument issuers { name } jurisdiction { name }';
const FORCE = 'status reason from until evidence { quote clause { label locator } document { number title } }';

export const document: Tool = {
  name: 'read_document',
  title: '文件及条款',
  description: '按发文字号、标题或编号读一份文件：标题、发文机关、效力，以及按原文顺序的条款。条款很多，可用 first 和 after 分页。',
  document: `query ReadDocument($document: String!, $kind: [ClauseKind!], $asOf: Date, $first: Int = 20, $after: String) {
  document(number: $document) {
    ${DOCUMENT} force(asOf: $asOf) { ${FORCE} }
    clauses(filter: { kind: $kind }, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id label locator kind heading text responsibilities { role department { name } } }
    }
  }
}`,
  variables: {
    document: DOCUMENT_NAME,
    kind: '只要这些层级的条款；省略则不限',
    asOf: AS_OF,
    first: FIRST,
    after: AFTER,
  },
  text: ({ document: found }) => {
    if (!found) return '没有查到这份文件。';
    const lines = found.clauses.nodes.map((clause) =>
      parts(
        `${clause.locator} ${clause.text}`,
        clause.responsibilities.length > 0 &&
          `责任单位：${clause.responsibilities.map(({ role, department }) => `${department.name}（${termOf('ResponsibilityRole', role)}）`).join('、')}`,
      ),
    );
    return `${headOf(found)}\n${listed('条款', found.clauses, lines)}`;
  },
};

export const forceOnDay: Tool = {
  name: 'force_on_day',
  title: '某日的效力',
  description: '一份文件在某一天是否有效、为什么、到哪一天为止，并列出取代或修改它的文件。',
  document: `query ForceOnDay($document: String!, $asOf: Date) {
  document(number: $document) {
    ${DOCUMENT} force(asOf: $asOf) { ${FORCE} }
    supersededBy { relation basis newer { number title } evidence { quote } }
  }
}`,
  variables: { document: DOCUMENT_NAME, asOf: AS_OF },
  text: ({ document: found }) => {
    if (!found) return '没有查到这份文件。';
    const newer = found.supersededBy.map((one) => `后续文件：${parts(one.newer ? cited(one.newer) : '未注明', quoted(one.evidence))}`);
    return [headOf(found), ...newer].join('\n');
  },
};

const headOf = (found: Document): string =>
  parts(
    `${cited(found)}（收录情况：${termOf('Presence', found.presence)}）`,
    found.issuers.length > 0 && `发文机关：${found.issuers.map(({ name }) => name).join('、')}`,
    found.dateDocument && `成文日期：${found.dateDocument}`,
    `效力：${force(found.force)}`,
    quoted(found.force.evidence),
  );
