import type { AmountFind, AmountRole, ClauseText } from '../types';
import { perOfSum } from './money-per';
import { type Reading, readings, type Sense } from './money-sense';

function toFind(text: string, { figure, group }: Reading, role: AmountRole): AmountFind {
  const { start, end, value, least, unit } = figure;
  const first = group.figures[0] ?? figure;
  const before = text.slice(Math.max(group.part, first.start - 60), first.start);
  const own = text.slice(Math.max(group.part, start - 20), start).split(/[、,]/u).at(-1) ?? '';
  return {
    kind: 'amount',
    start,
    end,
    yuan: unit === 'yuan' ? value : null,
    ...(least !== undefined && unit === 'yuan' && { yuanMin: least }),
    ...(unit === 'usd' && { usd: value }),
    role,
    per: perOfSum(start === first.start ? before : before + own, text.slice(Math.max(group.since, first.start - 60), first.start), text.slice(end, end + 12)),
  };
}

/** A rule's `find`: the sums of a clause for which `says` holds, with a role (金额角色). */
export const amountsWhere =
  (role: AmountRole, says: (sense: Sense) => boolean) =>
  (clause: ClauseText): AmountFind[] =>
    readings(clause)
      .filter(({ sense }) => says(sense))
      .map((reading) => toFind(clause.words, reading, role));
