import type { Award } from '../../schema-types';
import { force, most, parts } from '../text';
import { AS_OF, type Tool } from '../tool';

const labels = (awards: readonly Award[]) => awards.map(({ label }) => label).join('、');

export const combination: Tool = {
  name: 'combination',
  title: '多项奖补的组合',
  description: '给出若干奖补事项的编号，答同一申报者最多可同时享受哪些、金额合计多少、哪些不能同享及理由。编号由 find_awards 取得。',
  document: `query Combination($awards: [ID!]!, $asOf: Date) {
  combination(awards: $awards, asOf: $asOf) {
    asOf setCount
    sets(first: 10) { awards { id label maxYuan } knownYuan unknown { id label } caps { yuan awards { label } rule { evidence { quote } } } }
    setAside { award { id label } explanation force { status reason from until } }
    undated { id label }
    reasons { explanation awards { id label } assessment { reasons { evidence { quote document { number title } clause { locator } } } } }
  }
}`,
  variables: { awards: '奖补事项的编号，1 至 20 个，不重复', asOf: AS_OF },
  text: ({ combination: found }) => {
    return [
      `${found.asOf}，可同时享受的组合共${found.setCount}种：`,
      ...found.sets.map(
        ({ awards, knownYuan, unknown }, place) =>
          `${place + 1}. ${parts(labels(awards), `已知金额合计${most(knownYuan)}`, unknown.length > 0 && `金额未定：${labels(unknown)}`)}`,
      ),
      ...found.setAside.map((one) => `不计入：${parts(one.award.label, one.explanation, force(one.force))}`),
      ...found.reasons.map(({ explanation, awards }) => `理由（${labels(awards)}）：${explanation}`),
    ].join('\n');
  },
};
