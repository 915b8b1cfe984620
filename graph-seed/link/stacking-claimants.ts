import { BENEFICIARIES } from '../vocabulary/beneficiaries';
import { ALSO, APART, TRADE_GROUPS } from '../vocabulary/stacking';

const BROADER = new Map(BENEFICIARIES.map(({ code, broader }) => [code, broader]));

/** A group, all groups that include it, and groups that may also have its qualities. */
function widened(code: string): string[] {
  return [code, ...[...(BROADER.get(code) ?? []), ...(ALSO[code] ?? [])].flatMap(widened)];
}

function canBeOne(x: string, y: string): boolean {
  const [wideX, wideY] = [widened(x), widened(y)];
  if (wideX.includes(y) || wideY.includes(x)) return true;
  return wideX.some((code) => wideY.includes(code)) && !(TRADE_GROUPS.has(x) && TRADE_GROUPS.has(y));
}

/**
 * True if one claimant can belong to a group of each list (受益主体有交集): one group includes the other, or one enterprise can have both
 * qualities. An empty list excludes nobody.
 */
export const oneClaimant = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => canBeOne(x, y)));

/** True if one list has only groups without a member in common with other groups, and the other only others. Unnamed groups (OTHER) may be any. */
export const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  !oneClaimant(a, b) && [a, b].some((who) => who.every((code) => APART.has(code))) && ![...a, ...b].includes('OTHER');
