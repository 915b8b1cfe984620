import type { AmountFind, RateFind, Span } from '../../types';
import { LEVEL_OR_RANK } from '../../vocabulary/levels';
import type { Money } from '../figures/money';
import { spansIn, within } from '../words/spans';
import type { Text } from '../words/text';
import { trimmed } from './condition';
import { BY_STAGES, listBefore, STAGE } from './lists';
import { mattersIn } from './matters';
import { mostOf } from './most';
import { HEADING, type Rewarding, type ShapedAward, type Told } from './rewarding';
import { LEVELS, levelsBeside, paysOf } from './tiers';
import { titleOf } from './title';

/** One award for each thing of a list that has its own sum. What holds for all (单个企业最高…) goes to each. Empty where there is no such list. */
export function listedOf(clause: Rewarding, told: Told): ShapedAward[] {
  const { first, span, own, condition, subject, beneficiaries } = told;
  if (own.amounts.length + own.rates.length < 2) return [];
  const { words, naming } = clause;
  const lead = { start: span.start, end: first.pledge.verb.start };
  const things = listedThings(clause, lead, own, mattersIn(words, naming, [lead]));
  const paid = new Set<AmountFind | RateFind>(things.flatMap(({ pay }) => [...pay.amounts, ...pay.rates]));
  const shared = { amounts: own.amounts.filter((one) => !paid.has(one)), rates: own.rates.filter((one) => !paid.has(one)) };
  const types = told.types.filter((code) => code !== 'TIERED_REWARD');
  const general = first.matters.map(({ code }) => code);
  const said = conditionsOf(words, condition, things);
  return things.map(({ thing, pay }, i) => {
    const one: Money = { amounts: [...pay.amounts, ...shared.amounts], rates: [...pay.rates, ...shared.rates] };
    const matters = mattersIn(words, naming, [thing]);
    const maxYuan = mostOf(words, one, first.recipients);
    return {
      ...one,
      ...trimmed(words, { start: i === 0 ? span.start : thing.start, end: things[i + 1]?.thing.start ?? span.end }),
      kind: 'award',
      shape: 'listed',
      title: titleOf(words, span, general, types, {
        ...{ thing: words.slice(thing.start, thing.end), condition: thing, matters },
        ...{ subject: '', tiered: false, level: null, heading: words.slice(0, HEADING), alone: false },
      }),
      ...(said[i] ?? { condition: thing }),
      ...(subject ? { subject } : {}),
      tiers: [],
      ...{ maxYuan, totalYuan: maxYuan, beneficiaries, awardTypes: types },
      matters: matters.length > 0 ? matters.map(({ code }) => code) : general,
    };
  });
}

/** The things' conditions: each with its level or organ (省“西湖奖”), and the words that all have in common (获得, 的专家). */
function conditionsOf(words: string, condition: Span | null, things: readonly { readonly thing: Span }[]) {
  const quoted = things.map(({ thing: { start, end } }) => ({
    start: start - (words[start - 1] === '“' ? 1 : 0),
    end: end + (words[end] === '”' ? 1 : 0),
  }));
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!condition || !first || !last || condition.start > first.start || condition.end < last.end) return [];
  const starts = quoted.map(({ start }, i) => {
    const from = quoted[i - 1]?.end ?? start;
    return from + (/^[^“”]*[、,和及与或]|^/u.exec(words.slice(from, start))?.[0].length ?? 0);
  });
  const bare = starts.every((start, i) => start === quoted[i]?.start);
  const common = bare ? first.start - condition.start : (BEFORE_THINGS.exec(words.slice(condition.start, first.start))?.[0].length ?? 0);
  const ahead = { start: condition.start, end: condition.start + common };
  const after = { start: last.end, end: condition.end };
  const around = { ...(ahead.end > ahead.start && { ahead }), ...(after.end > after.start && { after }) };
  return quoted.map(({ end }, i) => ({
    condition: { start: i === 0 ? ahead.end : (starts[i] ?? end), end },
    ...(Object.keys(around).length > 0 && { around }),
  }));
}
/** Words that hold for every thing of a list (对新认定的, 承办赛事的单位，其). */
const BEFORE_THINGS = /^.*(?:获得?|取得|达到|通过|引进|承办|获评|入选|列入|评为|认定为|认定|完成|新[建设增购]|开展|建设|实现|的|其|,)/u;

/** Different things, each with its sum (“A”“B”和“C”…分别奖励20万元、10万元、5万元), as many as the sums. Empty where the sums are steps of one thing. */
function listedThings(
  { words, quoted: marks }: Text,
  lead: Span,
  money: Money,
  named: readonly (Span & { readonly code: string })[],
): { thing: Span; pay: Money }[] {
  const paid = paysOf(words, money).filter((one) => one.start >= lead.end - 24);
  if (!/分别|依次|各/u.test(words.slice(lead.start, paid[1]?.start))) return [];
  if (levelsBeside(words, paid).length > 0 || BY_STAGES.test(words.slice(lead.start, paid[0]?.start))) return [];
  if (paid.length < 2 || money.amounts.some((one) => one.role === 'THRESHOLD' && one.end <= lead.end)) return [];
  const quoted = within(marks, lead)
    .filter(({ mark, start, end }) => mark === '“' && end - start >= 4 && end - start <= 32)
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  const things = [quoted, named, differentThings(words, lead, paid)].find((list) => list.length === paid.length);
  if (!things || new Set(things.map((thing) => words.slice(thing.start, thing.end))).size < things.length) return [];
  if (things === named && (new Set(named.map(({ code }) => code)).size < named.length || !isList(words, named))) return [];
  const isOneMatter = named.filter((matter) => quoted.some(({ start, end }) => matter.start < end && start < matter.end)).length === 1;
  if (things === quoted && isOneMatter && spansIn(words, lead, LEVELS).length === paid.length) return [];
  return things.flatMap((thing, i) => {
    const pay = paid[i];
    return pay ? [{ thing: { start: thing.start, end: thing.end }, pay }] : [];
  });
}

/** True where list marks stand between all neighbours. */
const isList = (words: string, things: readonly Span[]): boolean =>
  things.every(({ start }, i) => i === 0 || /[、,和及与或]/u.test(words.slice(things[i - 1]?.end, start)));

/** Members of a list that are different things (驿站改造、标识更新、步道建设，分别…), not stages, grades or people of one. */
function differentThings(words: string, lead: Span, paid: readonly Span[]): Span[] {
  const list = listBefore(words, lead, paid);
  const names = list.map(({ start, end }) => words.slice(start, end));
  const last = list.at(-1);
  const ends = new Set(names.map((name) => name.slice(-2)));
  const apart = last && /^(?:项目)?[,分]/u.test(words.slice(last.end, last.end + 3));
  return apart && ends.size === names.length && names.every((name) => name.length >= 3 && !OF_ONE.test(name) && !STAGE.test(name))
    ? list
    : [];
}
const OF_ONE = new RegExp(
  `${LEVEL_OR_RANK}|国家|[省市县区](?:级|内|外)|境[内外]|[士生人员者才]$|[大中小]型|型$|主板|创业板|第[一二三四五]|首次|以[上下]|岁|科$`,
  'u',
);
