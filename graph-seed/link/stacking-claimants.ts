import { BENEFICIARIES } from '../vocabulary/beneficiaries';
import { ALSO, TRADE_GROUPS } from '../vocabulary/stacking';

const BROADER = new Map(BENEFICIARIES.map(({ code, broader }) => [code, broader]));

/** A group with all that it lies within, and those that it is open to beside. */
function widened(code: string): string[] {
  return [code, ...[...(BROADER.get(code) ?? []), ...(ALSO[code] ?? [])].flatMap(widened)];
}

function canBeOne(x: string, y: string): boolean {
  const [wideX, wideY] = [widened(x), widened(y)];
  if (wideX.includes(y) || wideY.includes(x)) return true;
  return wideX.some((code) => wideY.includes(code)) && !(TRADE_GROUPS.has(x) && TRADE_GROUPS.has(y));
}

/**
 * True where one claimant can be of both groups (受益主体有交集): one lies within the other, or both are qualities that one enterprise may have
 * together. A text that names nobody excludes nobody.
 */
export const oneClaimant = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => canBeOne(x, y)));
