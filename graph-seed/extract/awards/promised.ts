import type { Span } from '../../types';
import { HOW_MUCH, OBLIGED } from '../../vocabulary/promises';
import { recipientsIn } from '../claimants/recipients';
import { moneyWithin } from '../figures/money';
import { seriesOf } from '../promises/series';
import type { Statement } from '../promises/statements';
import { conditionOf, trimmed } from './condition';
import { mattersOf } from './matters';
import type { Rewarded, Rewarding } from './rewarding';

/** A promise with what its words say of its condition and of what it rewards. */
export function rewardedBy(clause: Rewarding, statement: Statement): Rewarded {
  const condition = conditionOf(clause, statement.pledge);
  return { ...statement, condition, matters: mattersOf(clause, clause.naming, statement, condition) };
}

/** The promises of a clause in series, one for each award. A promise that takes up its neighbour is read anew. */
export function promisedSeries(clause: Rewarding, rewards: readonly Rewarded[]): Rewarded[][] {
  const known = new Map(rewards.map((one) => [one.pledge, one]));
  const series = pooled(clause, seriesOf(clause.words, measured(clause, promised(clause, rewards))));
  return series.map((steps) => steps.map((one) => known.get(one.pledge) ?? rewardedBy(clause, one)));
}

/** The statements that promise something themselves, one for each thing. */
function promised(clause: Rewarding, statements: readonly Statement[]): Statement[] {
  const own: Statement[] = [];
  let qualified: number | null = null;
  for (const statement of statements) {
    if (isOfRule(clause, statement)) continue;
    const whole: Statement = qualified === null ? statement : { ...statement, pledge: { ...statement.pledge, start: qualified } };
    qualified = isQualifying(clause.words, statement) && statement !== statements.at(-1) ? whole.pledge.start : null;
    if (qualified === null) own.push(...perThing(clause, whole));
  }
  return own;
}

/** Joins a sentence that only states how much (补贴标准为…) or how often (每年支持10家) to the promise before it. */
function measured({ words, money }: Rewarding, statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  for (const statement of statements) {
    const last = found.at(-1);
    const { start, end, verb } = statement.pledge;
    const from = OBLIGED.test(words.slice(start, verb.start)) ? words.lastIndexOf(',', verb.start) + 1 : start;
    const goesOn = last && HOW_MUCH.test(words.slice(from, from + 16)) && !words.slice(last.pledge.end, start).includes('\n');
    if (goesOn && moneyWithin(money, last.pledge).amounts.length === 0 && verb.start - from < 60)
      found.splice(-1, 1, {
        ...last,
        pledge: { ...last.pledge, end, sentence: statement.pledge.sentence },
        instruments: last.instruments.every(isUnspecified) ? statement.instruments : last.instruments,
      });
    else found.push(statement);
  }
  return found;
}
/** True of a sum that somebody else gave, which is a condition (获得国家奖励100万元的企业). */
const isQualifying = (words: string, { pledge: { start, verb, end } }: Statement): boolean =>
  /(?:获得?|得到|取得|享受|[拿收]到)(?:了|过)?[^,。;]{0,12}$/u.test(words.slice(start, verb.start)) &&
  /^[^,。;]{0,6}\d[^,。;]{0,8}元(?:以上)?的/u.test(words.slice(verb.end, end + 12));

/** A further thing with its sum, in a separate sentence: 每个保种场补助20万元. */
const THING_WITH_SUM =
  /^(?:对|新建)?(?:每[个家座处项名只支所间]|单个)?([一-龥]{2,40}?)(?:\d+[份家个只亩],)?(奖励|奖补|补助|补贴|资助)(?:最高|不超过)?[\d.]+[万亿]?元/u;

/** Splits a promise whose sentences, or parts that begin with 每, each give another thing its sum. */
function perThing(clause: Rewarding, statement: Statement): Statement[] {
  const { words, sentences } = clause;
  const { pledge } = statement;
  const overlaps = ({ start, end }: Span) => start < pledge.end && end > pledge.start;
  const held = sentences.filter(overlaps);
  const parts = held.length > 1 ? held : (held[0]?.parts ?? []).filter(overlaps);
  const things = new Set<string>();
  const pledges = parts.flatMap((part) => {
    const start = Math.max(part.start, pledge.start);
    const [, thing = '', verb] = THING_WITH_SUM.exec(words.slice(start, part.end)) ?? [];
    if (!verb || (held.length === 1 && words[start] !== '每')) return [];
    things.add(thing.slice(-2));
    const at = words.indexOf(verb, start + thing.length);
    return [{ start, end: Math.min(part.end, pledge.end), verb: { start: at, end: at + verb.length }, sentence: pledge.sentence }];
  });
  if (parts.length < 2 || pledges.length < parts.length || things.size < parts.length) return [statement];
  const recipients = recipientsIn({ ...clause, pledges });
  return pledges.map((one, i) => ({ ...statement, pledge: one, recipients: recipients[i]?.length ? recipients[i] : statement.recipients }));
}

/** A sentence about combining awards (可叠加享受), about handling or with an honour only promises no award. */
const OF_RULE =
  /(?:叠加|同时|重复)享受|不(?:得|再|予)?重复|就高不就低|从优从高|不(?:得|再)同时|^关于[^,。;]{2,12}(?:问题|事宜)|优先推荐|只有一[家个名][^,。;]*可|只[能可](?:用于)?(?:享受|申[请领])|(?:确认|审核通过)后,?(?:直接)?发放|^(?:以上|上述)[^,。;]{0,4}(?:经费|资金|支出|费用)|(?:保证|保障)[^,。;]*享受同等/u;
/** The words before the verb of a sentence about all that one claimant gets (同一企业全年展会|补助最高30万元, 单站年度|补贴最高20万元). */
const OF_CLAIMANT =
  /^(?:同一|单一?[个家户站船]?|每[个家户]|一个)[^,。;的\d]{1,10}(?:全年|年度|当年|每年)[^,。;的\d]{0,6}$|(?:企业|单位|机构|个人)[^,。;]{0,20}(?:每年|全年|当年|年度|累计)(?:获得|所得|享受|领取)(?:的|各项)?$/u;
/**
 * Acts of offices without a payee: what funds they use, how they file; also what others are to give
 * (统筹使用财政奖补资金, 鼓励企业设立带徒津贴).
 */
const OF_TASK = new RegExp(
  [
    '^[^,。;对]{0,6}(?:利用|用好|统筹|安排)[^,。;对]*(?:资金|渠道|计划指标)$',
    '(?:用好|发挥)[^。;对]*基金[^。;对]*(?:措施|作用)$',
    '^[^,。;对]*(?:主管)?部门要切实',
    '由[^,。;]*申报$|审核即可$|自动享受优惠$|(?:^|,)不属于[^,。;]*范围$|按照?各自[^,。;]*比例$|审批等(?:支持|优惠)政策$',
    '^鼓励[^,。;]{0,4}(?:企业|单位)[^,。;]*设立[^,。;]*(?:津贴|补贴)',
    '^[一-龥]{0,4}落实(?:各项)?(?:税费|税收)?优惠政策$',
  ].join('|'),
  'u',
);
/** The line of an example (补贴测算：). */
const EXAMPLE = /(?:^|\n)[^,。;:\n]{0,6}测算:[^\n]*$/u;
const isOfRule = ({ words, money, sentences }: Rewarding, { pledge }: Statement): boolean => {
  if (OF_CLAIMANT.test(words.slice(pledge.start, pledge.verb.start)) || EXAMPLE.test(words.slice(0, pledge.verb.start))) return true;
  const sentence = sentences[pledge.sentence] ?? pledge;
  const { amounts, rates } = moneyWithin(money, sentence);
  if (amounts.length + rates.length > 0) return false;
  const own = trimmed(words, pledge);
  return OF_RULE.test(words.slice(sentence.start, sentence.end)) || OF_TASK.test(words.slice(own.start, own.end));
};

/**
 * Where a promise ends. The parts after it that only say how much (，其中本科生2万元，硕士4万元; ，标准为10万元) belong to it, also after ；
 * (；其中金牌每人3万元；银牌每人2万元).
 */
export function spelledOut(
  { words, sentences, money }: Rewarding,
  { end, verb, sentence }: Statement['pledge'],
  next = words.length,
): number {
  let last = end;
  for (let at = sentence; at === sentence || words[(sentences[at]?.start ?? 0) - 1] === ';'; at++) {
    if (at > sentence && !words.slice(verb.end, (sentences[at]?.start ?? 0) + 2).includes('其中')) return last;
    for (const part of sentences[at]?.parts ?? []) {
      if (part.start < end || part.end > next) continue;
      const { amounts, rates } = moneyWithin(money, part);
      const paid = amounts.some(({ role }) => role === 'FIXED' || role === 'CAP') || rates.some(({ role }) => role === 'RATE');
      if (!paid || OF_ALL.test(words.slice(part.start, part.end))) return last;
      last = part.end;
    }
  }
  return last;
}
/** Words about everything that a claimant gets, or about another's money. */
const OF_ALL = /累计|合计|总额|总量|年度|各项|多项|承担|分担|罚|退|追/u;

/** Joins a fund to the promise that says how it is distributed: 设立2000万元资金池，对…给予补偿. */
function pooled({ words, money }: Rewarding, series: readonly Statement[][]): Statement[][] {
  const found: Statement[][] = [];
  for (const steps of series) {
    const [before, first] = [found.at(-1), steps[0]];
    const pot = before?.length === 1 ? before[0] : undefined;
    const sums = pot ? moneyWithin(money, pot.pledge) : { amounts: [], rates: [] };
    const isPot =
      pot &&
      /资金|基金|券/u.test(words.slice(pot.pledge.verb.start, pot.pledge.end)) &&
      sums.rates.length === 0 &&
      sums.amounts.every(({ role }) => role === 'POOL' || role === 'OTHER');
    if (isPot && first && first.pledge.sentence === pot.pledge.sentence)
      found.splice(-1, 1, [{ ...merged(pot, first) }, ...steps.slice(1)]);
    else found.push([...steps]);
  }
  return found;
}

const merged = (pot: Statement, next: Statement): Statement => ({
  pledge: { ...next.pledge, start: pot.pledge.start },
  recipients: next.recipients,
  instruments: [...pot.instruments.filter((one) => !isUnspecified(one)), ...next.instruments],
});
const isUnspecified = ({ code }: { readonly code: string }) => code === 'UNSPECIFIED_SUPPORT';
