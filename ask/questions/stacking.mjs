import { choice, column, day, locatorsOf, nameOf, quotes, required, SIDES, said, whose } from '../values.mjs';

const VERDICTS = ['allowed', 'not-prohibited', 'conditional', 'highest-only', 'prohibited', 'undetermined'];
const SIDE = '{ title maxYuan document { number title } statedIn { locator } }';
const QUERY = `query ($a: AwardFilter!, $b: AwardFilter!, $relations: [MatterRelation!], $verdicts: [StackingVerdict!], $asOf: Date, $first: Int, $after: String) {
  list: stacking(a: $a, b: $b, relations: $relations, verdicts: $verdicts, asOf: $asOf, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id relation verdict coverage bothInForce(asOf: $asOf) everInForceTogether a ${SIDE} b ${SIDE} reasons { explanation evidence { quote } } }
  }
}`;

/** Which awards of two levels or territories one claimant can have together (叠加), and why. */
export default {
  usage: 'stacking --a municipal --b provincial [--relation same|related|all] [--verdict prohibited] [--as-of DATE]',
  en: 'Which awards can be had together, and why. Defaults: --relation same, every verdict, --as-of today.',
  zh: '两级或两地的奖补能否叠加及理由。省略时：--relation same（同一事项），结论不限，--as-of 为今天。',
  options: ['a', 'b', 'relation', 'verdict', 'as-of'],
  columns: [
    ...SIDES.flatMap(([side, zh]) => [
      column(side, zh, (pair) => pair[side].title),
      column(`${side}: document`, `${zh}：文件`, (pair) => nameOf(pair[side].document)),
      column(`${side}: clauses`, `${zh}：条款`, (pair) => locatorsOf(pair[side].statedIn)),
      column(`${side}: at most, yuan`, `${zh}：最高金额（元）`, (pair) => pair[side].maxYuan),
    ]),
    column('relation', '事项关系', ({ relation }) => relation, 'MatterRelation'),
    column('verdict', '结论', ({ verdict }) => verdict, 'StackingVerdict'),
    column('both in force', '当日均有效', ({ bothInForce }) => said(bothInForce), 'said'),
    column('ever in force together', '曾经或将会同时有效', ({ everInForceTogether }) => said(everInForceTogether), 'said'),
    column('coverage', '收录情况', ({ coverage }) => coverage, 'StackingCoverage'),
    column('why', '理由', ({ reasons }) => reasons.map(({ explanation }) => explanation).join(' ')),
    column('quotes', '原文', ({ reasons }) => quotes(reasons.flatMap(({ evidence }) => evidence))),
    column('id', '编号', ({ id }) => id),
  ],
  shown: ['a', 'a: document', 'b', 'b: document', 'verdict', 'both in force', 'ever in force together'],
  below: 'why',
  async ask(service, given) {
    const relation = choice('relation', given.relation ?? 'same', ['same', 'related', 'all']);
    const verdict = choice('verdict', given.verdict, VERDICTS);
    return service.all(QUERY, {
      a: await whose(service, 'a', required('a', given.a)),
      b: await whose(service, 'b', required('b', given.b)),
      relations: { SAME: ['SAME_MATTER'], RELATED: ['RELATED'], ALL: null }[relation],
      verdicts: verdict && [verdict],
      asOf: day('as-of', given['as-of']),
    });
  },
};
