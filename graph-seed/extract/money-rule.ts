import type { AmountFind, AmountRole, ClauseText } from '../types';
import { perOfSum } from './money-per';
import { type Reading, readings, type Sense } from './money-sense';

function toFind(text: string, { figure, list, part, since }: Reading, role: AmountRole): AmountFind {
  const { start, end, value, least, unit } = figure;
  const before = text.slice(part, list);
  // 甲类每人5万元、乙类每户3万元: a member of a list may say for whom itself.
  const label =
    start > list
      ? (text
          .slice(Math.max(list, start - 24), start)
          .split(/[、,元]/u)
          .at(-1) ?? '')
      : '';
  const own = perOfSum(label, '', '');
  return {
    kind: 'amount',
    start,
    end,
    yuan: unit === 'yuan' ? value : null,
    ...(least !== undefined && unit === 'yuan' && { yuanMin: least }),
    ...(unit === 'usd' && { usd: value }),
    role,
    per: own.length > 0 ? own : perOfSum(before, text.slice(since, list), text.slice(end, end + 12)),
  };
}

/** A rule's `find`: the sums of a clause for which `says` holds, with a role (金额角色). */
export const amountsWhere =
  (role: AmountRole, says: (sense: Sense) => boolean) =>
  (clause: ClauseText): AmountFind[] =>
    readings(clause)
      .filter(({ sense }) => says(sense))
      .map((reading) => toFind(clause.words, reading, role));
