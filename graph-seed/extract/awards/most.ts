import type { AmountFind, AmountPer, TierFind } from '../../types';
import type { Money } from '../figures/money';
import { isForEachMore } from '../figures/per';

/** Counts of which one claimant may have many: months, days, units. */
export const BY_UNIT: readonly AmountPer[] = ['MONTH', 'DAY', 'UNIT'];
/** Payees who may get a sum for each of many enterprises (每孵化1家企业). */
const HOSTS: ReadonlySet<string> = new Set(['INCUBATOR', 'PARK', 'LOCAL_GOVERNMENT', 'SOCIAL_ORGANIZATION']);
const TALENT: ReadonlySet<string> = new Set(['TALENT']);
/** Payees who may be persons, and get a sum for themselves. */
const PERSONS: ReadonlySet<string> = new Set(['TALENT', 'OTHER']);
/** Bodies that get a sum for each of their people. */
const BODIES = /合作社|社区|村(?!民)|组织|单位|机构|学校|医院|团体|团队|基地|企业/u;
/** 每演出1场: events that one claimant repeats. */
const EACH_RUN = /每[^,。;每]{1,8}\d[场次届期]/u;
/** Levels that add up (达到高档的对低档累加). */
const ADDS_UP = /累加|逐级(?:叠加|累计)|分段累计|低档[^,。;]{0,6}(?:累计|叠加)/u;

/** True of a cap on a part of the sum before it (资助500万元，其中人员经费不超过100万元). */
const isPart = (words: string, from: number, to: number) => /其中[^,。;\d]{0,14}$/u.test(words.slice(Math.max(from, to - 20), to));

/** True of a cap on all awards of a claimant, in a sentence after that of the sum (同一企业年度奖励累计最高500万元). */
const isOfAll = (words: string, { end, per }: AmountFind, to: number): boolean =>
  per.length === 0 && /。(?:同一|单一?个|每[家户个])[^,。;]{0,20}(?:累计|合计|总额|总计)[^,。;]*$/u.test(words.slice(end, to));

/** The most that one claimant gets at once, in yuan: the largest cap, else the largest sum. Null where one claimant may have every sum many times. */
export function mostOf(words: string, { amounts: said }: Money, beneficiaries: readonly string[]): number | null {
  const whole = said.find(({ role }) => role === 'FIXED');
  const amounts = said.filter(
    ({ role, start }) =>
      !(whole && role === 'CAP' && whole.end < start && (isPart(words, whole.end, start) || isOfAll(words, whole, start))),
  );
  const all = (codes: ReadonlySet<string>) => beneficiaries.length > 0 && beneficiaries.every((code) => codes.has(code));
  const isOfOthers = ({ start }: AmountFind) => !all(TALENT) && (!all(PERSONS) || BODIES.test(words.slice(Math.max(0, start - 40), start)));
  const byUnit = (one: AmountFind) =>
    one.per.some((per) => BY_UNIT.includes(per)) ||
    isForEachMore(words.slice(Math.max(0, one.start - 18), one.start)) ||
    (one.per.includes('EVENT') && EACH_RUN.test(words.slice(Math.max(0, one.start - 18), one.start))) ||
    (one.role !== 'CAP' && ((one.per.includes('PERSON') && isOfOthers(one)) || (all(HOSTS) && one.per.includes('ENTERPRISE'))));
  const sums = (role: AmountFind['role']) =>
    amounts.filter((one) => one.role === role && !byUnit(one)).flatMap(({ yuan }) => (yuan === null ? [] : [yuan]));
  const fixed = sums('FIXED');
  const caps = sums('CAP');
  return caps.length > 0 ? Math.max(...caps) : fixed.length > 0 ? Math.max(...fixed) : null;
}

/** The most at once and the total, in yuan. Stages that follow one another count into the total only, levels that add up into both. */
export function totalsOf(
  saying: string,
  amounts: readonly AmountFind[],
  tiers: readonly TierFind[],
  most: number | null,
  staged: boolean,
): { maxYuan: number | null; totalYuan: number | null } {
  const added = ADDS_UP.test(saying);
  const paid = tiers.length > 1 ? tiers.flatMap((tier) => [...tier.amounts]) : amounts;
  const sums = paid.filter(({ role }) => role === 'FIXED' || role === 'CAP').map(({ yuan }) => yuan);
  const whole = sums.every((yuan) => yuan !== null) ? sums.reduce<number>((total, yuan) => total + (yuan ?? 0), 0) : null;
  if (sums.length < 2 || whole === null || most === null || !(added || staged)) return { maxYuan: most, totalYuan: most };
  return { maxYuan: added ? whole : most, totalYuan: whole };
}
