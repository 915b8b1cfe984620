import type { Document } from '../../schema-types';
import { cited, force, listed, parts, quoted } from '../text';
import { AS_OF, FIRST, JURISDICTION, type Tool } from '../tool';

export const lapsing: Tool = {
  name: 'lapsing',
  title: '即将到期的文件和条款',
  description: '从某日到某日之间到期的文件和条款，附到期日和写明期限的原文。',
  document: `query Lapsing($to: Date!, $asOf: Date, $jurisdiction: String, $first: Int = 20, $afterDocument: String, $afterClause: String) {
  documents(filter: { endsBy: $to, jurisdiction: $jurisdiction }, asOf: $asOf, first: $first, after: $afterDocument) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id label number title force(asOf: $asOf) { status reason from until evidence { quote } } }
  }
  clauses(filter: { endsBy: $to, jurisdiction: $jurisdiction }, asOf: $asOf, first: $first, after: $afterClause) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id label locator text document { number title } force(asOf: $asOf) { status reason from until evidence { quote } } }
  }
}`,
  variables: {
    to: '截止到哪一天，YYYY-MM-DD',
    asOf: `从${AS_OF}`,
    jurisdiction: JURISDICTION,
    first: FIRST,
    afterDocument: '文件上一页的 endCursor',
    afterClause: '条款上一页的 endCursor',
  },
  text: ({ documents, clauses }) => {
    const ends = ({ force: state }: Pick<Document, 'force'>) => [force(state), quoted(state.evidence)];
    return [
      listed(
        '到期的文件',
        documents,
        documents.nodes.map((one) => parts(cited(one), ...ends(one))),
      ),
      listed(
        '到期的条款（含随文件到期的）',
        clauses,
        clauses.nodes.map((one) => parts(`${cited(one.document)}${one.locator} ${one.text}`, ...ends(one))),
      ),
    ].join('\n');
  },
};
