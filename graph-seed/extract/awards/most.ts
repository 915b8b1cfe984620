import type { AmountFind, AmountPer, TierFind } from '../../types';
import { CLAIMANT, CUMULATIVE, IN_SUM, SEVERAL } from '../../vocabulary/caps';
import type { Recipient } from '../claimants/recipients';
import type { Money } from '../figures/money';
import { isForEachMore } from '../figures/per';

/** Counts of which one claimant may have many: months, days, units. */
export const BY_UNIT: readonly AmountPer[] = ['MONTH', 'DAY', 'UNIT'];
/** Payees who may get a sum for each of many enterprises (每孵化1家企业). */
const HOSTS: ReadonlySet<string> = new Set(['INCUBATOR', 'PARK', 'LOCAL_GOVERNMENT', 'SOCIAL_ORGANIZATION']);
/** 每个园区: the host itself. */
const EACH_HOST = /每个?(?:县|市|区|园区|开发区|基地|孵化器|平台|协会|商会)[^,。;每\d]{0,12}$/u;
/** 每演出1场: events that one claimant repeats. */
const EACH_RUN = /每[^,。;每]{1,8}\d[场次届期]/u;
/** 每引进1名: people for whom somebody else is paid. */
const EACH_BROUGHT = /每[^,。;每]{1,8}\d[人名位]/u;
/** Levels that add up (达到高档的对低档累加). */
const ADDS_UP = /累加|逐级(?:叠加|累计)|分段累计|(?:低档|各[档级等])[^,。;]{0,6}(?:累计|叠加)/u;

/** True of a cap on a part of the sum before it (资助500万元，其中人员经费不超过100万元). */
const isPart = (words: string, from: number, to: number) => /其中[^,。;\d]{0,14}$/u.test(words.slice(Math.max(from, to - 20), to));

/** True of a cap on all awards of a claimant (。同一企业年度奖励累计最高500万元; ，上述两项合计不超过35万元). */
function isOfAll(words: string, { end, per }: AmountFind, to: number): boolean {
  const [, mark, part = ''] = /([,。;])([^,。;]*)$/u.exec(words.slice(end, to)) ?? [];
  const adds = CUMULATIVE.test(part) || IN_SUM.test(part);
  return per.length === 0 && adds && (SEVERAL.test(part) || (mark === '。' && CLAIMANT.test(part)));
}

/** True of the cap on a single thing (单个航次不超过20万元). One on every unit of a quantity (每亩不超过300元) says nothing of the whole. */
const isOfOne = (words: string, { role, start }: AmountFind): boolean =>
  role === 'CAP' && /单[^,。;:\d每]{1,10}$/u.test(words.slice(Math.max(0, start - 12), start));

/** The most that one claimant gets at once, in yuan: the largest cap, else the largest sum. Null where one claimant may have every sum many times. */
export function mostOf(words: string, { amounts: all }: Money, recipients: readonly Pick<Recipient, 'code' | 'person'>[]): number | null {
  const whole = all.find(({ role }) => role === 'FIXED');
  const amounts = all.filter(
    ({ role, start }) =>
      !(whole && role === 'CAP' && whole.end < start && (isPart(words, whole.end, start) || isOfAll(words, whole, start))),
  );
  // 金奖每人1万元, 每位协管员奖励5000元: without a payee, those who are counted receive. Not so in 吸纳毕业生的,每人奖励1000元.
  const person =
    (recipients.length > 0 || /[金银铜]奖|等奖|每[名位][一-龥]{3}/u.test(words)) &&
    recipients.every(({ code, person }) => person || code === 'TALENT');
  const hosts = recipients.length > 0 && recipients.every(({ code }) => HOSTS.has(code));
  const byUnit = (one: AmountFind) => {
    const before = words.slice(Math.max(0, one.start - 18), one.start);
    return (
      one.per.some((per) => BY_UNIT.includes(per) && !(per === 'UNIT' && isOfOne(words, one))) ||
      isForEachMore(before) ||
      (recipients.length === 0 && EACH_BROUGHT.test(before)) ||
      (one.per.includes('EVENT') && EACH_RUN.test(before)) ||
      (one.role !== 'CAP' &&
        ((one.per.includes('PERSON') && !person) || (hosts && one.per.includes('ENTERPRISE') && !EACH_HOST.test(before))))
    );
  };
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
