import type { Found, RateFind } from '../../types';
import { RATE_ROLES } from './rate-roles';
import type { SensedFigure } from './sense';

/** The shares of a clause with their roles (比率角色), in order. */
export const ratesOf = (shares: readonly SensedFigure[]): Found<RateFind>[] =>
  shares.flatMap(({ figure: { start, end, value, least }, sense }) => {
    const row = RATE_ROLES.find(({ holds }) => holds(sense));
    if (!row) return [];
    return [{ kind: 'rate', start, end, value, ...(least !== undefined && { valueMin: least }), role: row.role, rule: row.name }];
  });
