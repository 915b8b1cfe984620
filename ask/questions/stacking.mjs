import { choice, day, nameOf, quotes, required, whose } from '../values.mjs';

const VERDICTS = ['allowed', 'not-prohibited', 'conditional', 'highest-only', 'prohibited', 'undetermined'];
const SIDE = '{ title maxYuan document { number title } statedIn { locator } }';
const QUERY = `query ($a: AwardFilter!, $b: AwardFilter!, $relations: [MatterRelation!], $verdicts: [StackingVerdict!], $asOf: Date, $first: Int, $after: String) {
  list: stacking(a: $a, b: $b, relations: $relations, verdicts: $verdicts, asOf: $asOf, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id relation verdict coverage bothInForce(asOf: $asOf) everInForceTogether a ${SIDE} b ${SIDE} reasons { explanation evidence { quote } } }
  }
}`;
const SAID = new Map([
  [true, 'yes'],
  [false, 'no'],
  [null, 'unknown'],
]);

/** Which awards of two levels or territories one claimant can have together (叠加), and why. */
export default {
  usage: 'stacking --a municipal --b provincial [--relation same|related|all] [--verdict prohibited] [--as-of DATE]',
  en: 'Which awards can be had together, and why. Defaults: --relation same, every verdict, --as-of today.',
  zh: '两级或两地的奖补能否叠加及理由。省略时：--relation same（同一事项），结论不限，--as-of 为今天。',
  options: ['a', 'b', 'relation', 'verdict', 'as-of'],
  async ask(service, given) {
    const relation = choice('relation', given.relation ?? 'same', ['same', 'related', 'all']);
    const verdict = choice('verdict', given.verdict, VERDICTS);
    const pairs = await service.all(QUERY, {
      a: await whose(service, 'a', required('a', given.a)),
      b: await whose(service, 'b', required('b', given.b)),
      relations: { SAME: ['SAME_MATTER'], RELATED: ['RELATED'], ALL: null }[relation],
      verdicts: verdict && [verdict],
      asOf: day('as-of', given['as-of']),
    });
    const side = ({ title, maxYuan, document, statedIn }) => [
      title,
      nameOf(document),
      statedIn.map(({ locator }) => locator).join(' '),
      maxYuan,
    ];
    return {
      header: [
        ...['a', 'b'].flatMap((one) => [one, `${one}: document`, `${one}: clauses`, `${one}: at most, yuan`]),
        ...['relation', 'verdict', 'both in force', 'ever in force together', 'coverage', 'why', 'quotes', 'id'],
      ],
      rows: pairs.map((pair) => [
        ...side(pair.a),
        ...side(pair.b),
        ...[pair.relation, pair.verdict, SAID.get(pair.bothInForce), SAID.get(pair.everInForceTogether), pair.coverage],
        pair.reasons.map(({ explanation }) => explanation).join(' '),
        quotes(pair.reasons.flatMap(({ evidence }) => evidence)),
        pair.id,
      ]),
      shown: ['a', 'a: document', 'b', 'b: document', 'verdict', 'both in force', 'ever in force together'],
      below: 'why',
    };
  },
};
