import { termOf } from '../../resolvers/enum-words';
import { listed, parts, quoted } from '../text';
import { AFTER, AS_OF, FIRST, JURISDICTION, type Tool } from '../tool';
import { AWARD, awardLine } from './awards';

export const stacking: Tool = {
  name: 'stacking_of_territories',
  title: '两地奖补能否叠加',
  description: '比较两地（如市与省）的奖补事项：同一申报者能否同时享受，逐对给出结论、理由和原文。',
  document: `query StackingOfTerritories($a: String!, $b: String!, $verdicts: [StackingVerdict!], $relations: [MatterRelation!] = [SAME_MATTER], $asOf: Date, $first: Int = 10, $after: String) {
  stacking(a: { jurisdiction: $a }, b: { jurisdiction: $b }, verdicts: $verdicts, relations: $relations, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id relation verdict coverage bothInForce(asOf: $asOf) everInForceTogether
      a { ${AWARD} } b { ${AWARD} } reasons { explanation evidence { quote clause { label locator } document { number title } } }
    }
  }
}`,
  variables: {
    a: JURISDICTION,
    b: JURISDICTION,
    verdicts: '只要这些结论；省略则不限',
    relations: '同一事项（SAME_MATTER，默认）或相关事项（RELATED）',
    asOf: AS_OF,
    first: FIRST,
    after: AFTER,
  },
  text: ({ stacking: list }) =>
    listed(
      '成对的奖补事项',
      list,
      list.nodes.map((pair) =>
        [
          parts(
            `${termOf('StackingVerdict', pair.verdict)}：${pair.a.title}（${pair.a.jurisdiction?.name}）与${pair.b.title}（${pair.b.jurisdiction?.name}）`,
            pair.bothInForce === true && '当日两项均有效',
            pair.bothInForce === false && '当日至少一项无效',
            pair.coverage === 'PARTIAL' && '所据文件未收录全文',
          ),
          ...pair.reasons.map(({ explanation, evidence }) => `   理由：${parts(explanation, quoted(evidence))}`),
          `   甲：${awardLine(pair.a)}`,
          `   乙：${awardLine(pair.b)}`,
        ].join('\n'),
      ),
    ),
};
