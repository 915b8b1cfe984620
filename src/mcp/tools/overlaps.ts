import { termOf } from '../../resolvers/enum-words';
import type { Clause } from '../../schema-types';
import { cited, listed, parts } from '../text';
import { AFTER, FIRST, type Tool } from '../tool';

export const overlaps: Tool = {
  name: 'overlaps',
  title: '重复与冲突',
  description: '哪些条款写的是同一件事，其中哪些在金额、比例或日期上不一致；两边原文并列。',
  document: `query Overlaps($kinds: [OverlapKind!], $withConflicts: Boolean, $acrossDocuments: Boolean, $first: Int = 10, $after: String) {
  overlaps(kinds: $kinds, withConflicts: $withConflicts, acrossDocuments: $acrossDocuments, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id kind similarity containment sameDocument
      a { id label locator text document { number title } } b { id label locator text document { number title } }
      conflicts { kind a { quote } b { quote } }
    }
  }
}`,
  variables: {
    kinds: '怎样重复；省略则不限',
    withConflicts: 'true 只要不一致的，false 只要一致的',
    acrossDocuments: 'true 只要不同文件之间的，false 只要同一文件内的',
    first: FIRST,
    after: AFTER,
  },
  text: ({ overlaps: list }) => {
    const side = ({ document, locator, text }: Clause) => `${document ? cited(document) : ''}${locator}“${text}”`;
    const lines = list.nodes.map(({ kind, a, b, conflicts }) =>
      parts(
        `${termOf('OverlapKind', kind)}：${side(a)}与${side(b)}`,
        ...conflicts.map((one) => `${termOf('ConflictKind', one.kind)}：“${one.a.quote}”与“${one.b.quote}”`),
      ),
    );
    return listed('重复的条款', list, lines);
  },
};
