import type { ClauseText, RateFind, RateRole } from '../../types';
import { type RateSense, rateReadings } from './rate-sense';

/** A rule's `find`: the shares of a clause for which `says` holds, with a role (比率角色). */
export const ratesWhere =
  (role: RateRole, says: (sense: RateSense) => boolean) =>
  (clause: ClauseText): RateFind[] =>
    rateReadings(clause)
      .filter(({ sense }) => says(sense))
      .map(({ figure: { start, end, value, least } }) => ({
        kind: 'rate',
        start,
        end,
        value,
        ...(least !== undefined && { valueMin: least }),
        role,
      }));
