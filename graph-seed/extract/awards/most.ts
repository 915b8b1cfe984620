import type { AmountFind, TierFind } from '../../types';
import { BY_UNIT, PER_UNIT } from '../../vocabulary/money-per';
import type { Money } from '../figures/money';

/** A sum by the month or day (每月, 每人每天, 元/月), which says nothing of how long it is paid. */
const PERIODIC = /每(?:个?月|日|天|学期|季度?)[^,。;\d]{0,12}$|(?:按月|月均|月度)[^,。;\d]{0,8}$/u;
const PERIODIC_BEHIND = /^[/·]?(?:人|户|家)?[/·每](?:月|日|天)|^的?标准(?:按月|逐月)/u;
/** Levels that are paid on top of one another (达到高档的对低档累加). */
const ADDS_UP = /累加|逐级(?:叠加|累计)|分段累计|低档[^,。;]{0,6}(?:累计|叠加)/u;

/** The most that one claimant can get at once: caps first, else the largest sum; unknown where it is by the unit or by the month. */
export function mostOf(words: string, { amounts }: Money, beneficiaries: readonly string[]): number | null {
  const person = beneficiaries.length > 0 && beneficiaries.every((code) => code === 'TALENT');
  const byUnit = (one: AmountFind) => {
    const before =
      words
        .slice(Math.max(0, one.start - 18), one.start)
        .split(/[、,;。]/u)
        .at(-1) ?? '';
    const after = words.slice(one.end, one.end + 6);
    return (
      BY_UNIT.test(after) ||
      PER_UNIT.test(before) ||
      PERIODIC.test(before) ||
      PERIODIC_BEHIND.test(after) ||
      (one.per.includes('PERSON') && !person && one.role !== 'CAP')
    );
  };
  const sums = (role: AmountFind['role']) =>
    amounts.filter((one) => one.role === role && !byUnit(one)).flatMap(({ yuan }) => (yuan === null ? [] : [yuan]));
  const caps = sums('CAP');
  const fixed = sums('FIXED');
  return caps.length > 0 ? Math.max(...caps) : fixed.length > 0 ? Math.max(...fixed) : null;
}

/** All that one claimant can get where levels add up or stages follow one another; the most at once where they do not. */
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
