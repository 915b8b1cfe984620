import type { AmountFind, AmountPer, AmountRole, Found } from '../../types';
import { GIFT, RAISED } from '../../vocabulary/figure-words';
import { AMOUNT_ROLES } from './amount-roles';
import { type Counting, countingOf, NOT_COUNTED } from './per';
import type { SensedFigure } from './sense';

/** 其中设备补助10万元, 上限为10万元, 标准提高至10万元; 其余的,不超过10万元: these are counted as the sum before. */
const OF_LAST = new RegExp(
  `^(?:其中[^,。;\\d]{1,12}|${GIFT}?的?(?:标准|上限|最高限额|限额|额度)(?:可|可以|相应)?(?:为|${RAISED}[到至为])|(?!总|合计|累计|全年|年度)[^,。;:\\d]{2,8}以)$`,
  'u',
);
/** 不少于5万元、不超过10万元: both ends of one range. */
const RANGE_END = /不[低少]于[\d.]+[百千万亿]*元[、,且并但]+(?:最高|不得?超过|不得?高于)+$/u;

function goesOnFromLast(text: string, { part, list, goesOn, sense }: SensedFigure): boolean {
  const within = (from: number) => text.slice(Math.max(from, list - 24), list);
  return goesOn && (sense.case === 'more given' || RANGE_END.test(within(0)) || OF_LAST.test(within(part)));
}

/** 每人10万元和每年8万元: a sum that names only a time is for the same person or enterprise as the sum before it. */
const TIMES: ReadonlySet<AmountPer> = new Set(['YEAR', 'MONTH', 'DAY']);
const JOINS = /^[^,。;:\n]*(?:和|及|以及|并|、)[^,。;:\n]*$/u;
function together(last: Counting, own: Counting): Counting {
  const whom = last.per.filter((per) => per === 'PERSON' || per === 'ENTERPRISE');
  return own.per.length > 0 && own.per.every((per) => TIMES.has(per)) ? { ...own, per: [...own.per, ...whom] } : own;
}

/** 同一企业每次不超过3万元,全年合计不超过5万元: the year's total is for the same claimant. */
const YEARS_TOTAL = /^(?:全年|年度|每年|一年内?)(?:内)?(?:累计|合计|总计|最[高多])/u;

/** What each sum is counted by (每人, 每年), in order. */
function countings(text: string, all: readonly SensedFigure[]): Counting[] {
  let whose = NOT_COUNTED;
  let last: { list: number; counting: Counting } = { list: -1, counting: NOT_COUNTED };
  let before = NOT_COUNTED;
  const ends = new Map(all.map(({ list, figure }) => [list, figure.end]));
  return all.map((sum) => {
    if (sum.list !== last.list) before = last.counting;
    const { list, since, figure } = sum;
    const own = countingAt(text, sum, ends.get(list) ?? figure.end);
    const counting =
      own.per.length === 0 && goesOnFromLast(text, sum)
        ? before
        : sum.goesOn && JOINS.test(text.slice(since, list))
          ? together(before, own)
          : sum.goesOn && YEARS_TOTAL.test(text.slice(sum.part, list))
            ? together(whose, own)
            : own;
    if (!sum.goesOn || counting.per.length > 0) whose = counting;
    last = { list, counting };
    return counting;
  });
}

/** 每出口1美元奖励0.05元. */
const EACH_ONE_OF_MONEY = /每[^,。;:\d每]{1,8}1美元$/u;

/** @param listEnd end of the list that holds the sum: 10元、20元/吨 are both per ton */
function countingAt(text: string, { figure: { start, end, head }, list, since, part }: SensedFigure, listEnd: number): Counting {
  if (head) return countingOf(text.slice(head.start, head.end), '', text.slice(head.unitEnd, head.end));
  const before = text.slice(part, list);
  // 甲类每人5万元、乙类每户3万元: a member of a list may name its own payee.
  const label =
    text
      .slice(Math.max(list, start - 24), start)
      .split(/[、,元]/u)
      .at(-1) ?? '';
  const own = countingOf(label, '', '');
  const behind = /[/每]/u.test(text[end] ?? '') ? end : listEnd;
  const one = EACH_ONE_OF_MONEY.exec(text.slice(Math.max(0, since - 14), since))?.[0] ?? '';
  const all = countingOf(before, one + text.slice(since, list), text.slice(behind, behind + 16));
  return own.per.length > 0 ? together(all, own) : all;
}

function toFind(
  { figure: { start, end, value, least, unit } }: SensedFigure,
  role: AmountRole,
  { per, unit: perUnit }: Counting,
): AmountFind {
  const isYuan = unit === 'CNY';
  return {
    kind: 'amount',
    ...{ start, end, currency: unit, value, yuan: isYuan ? value : null },
    ...(least !== undefined && isYuan && { yuanMin: least }),
    ...(unit === 'USD' && { usd: value }),
    ...{ role, per },
    ...(perUnit !== undefined && { perUnit }),
  };
}

/** The sums of a clause with their roles (金额角色), in order. */
export function amountsOf(text: string, sums: readonly SensedFigure[]): Found<AmountFind>[] {
  const counted = countings(text, sums);
  return sums.flatMap((sum, i) => {
    const row = AMOUNT_ROLES.find(({ holds }) => holds(sum.sense));
    return row ? [{ ...toFind(sum, row.role, counted[i] ?? NOT_COUNTED), rule: row.name }] : [];
  });
}
