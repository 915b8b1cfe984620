import type { MatterRelation } from '../linked';
import { TELLING_TRIGGERS, WIDE_MATTERS } from '../vocabulary/stacking';
import { agree, overlap } from './sets';
import { oneClaimant } from './stacking-claimants';
import type { Side } from './stacking-side';

/** Two awards with what joins them, the earlier first. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly relation: MatterRelation;
}

/**
 * Pairs of awards that a claimant may ask about, each once: those of different documents that reward the same, those of different levels in one field,
 * and those of one document in one field where `ruled` says that a rule joins them. Each award looks up its own matters and fields, so that the
 * work grows with what is found.
 */
export function pairsOf(sides: readonly Side[], ruled: (a: Side, b: Side) => boolean): Pair[] {
  const byMatter = new Map<string, Side[]>();
  const byField = new Map<string, Map<string, Side[]>>();
  const byHome = new Map<string, Side[]>();
  const pairs: Pair[] = [];
  for (const b of sides) {
    const level = b.jurisdiction?.level ?? '';
    const met = new Set<Side>();
    for (const matter of b.matters) for (const a of byMatter.get(matter) ?? []) met.add(a);
    for (const field of b.fields)
      for (const [other, awards] of byField.get(field) ?? []) if (other !== level) for (const a of awards) met.add(a);
    for (const a of byHome.get(b.home) ?? []) met.add(a);
    for (const a of [...met].sort((x, y) => x.order - y.order)) {
      const relation = a.home === b.home ? (ruled(a, b) ? relatedOrNot(a, b) : null) : relationOf(a, b);
      if (relation) pairs.push({ a, b, relation });
    }
    for (const matter of b.matters) push(byMatter, matter, b);
    for (const field of b.fields) {
      const levels = byField.get(field) ?? new Map<string, Side[]>();
      push(levels, level, b);
      byField.set(field, levels);
    }
    push(byHome, b.home, b);
  }
  return pairs;
}

function push<K>(map: Map<K, Side[]>, key: K, side: Side): void {
  const known = map.get(key);
  if (known) known.push(side);
  else map.set(key, [side]);
}

/** Two promises of one document are two things by what an award is. */
const relatedOrNot = (a: Side, b: Side): MatterRelation | null =>
  overlap(a.fields, b.fields).length > 0 && oneClaimant(a.who, b.who) ? 'RELATED' : null;

/**
 * SAME_MATTER: one thing is rewarded on one event, in money of one kind, in one trade, and one claimant can have both. RELATED: the field is the
 * same, of different levels. Null for what an analyst would not put side by side.
 */
export function relationOf(a: Side, b: Side): MatterRelation | null {
  const shared = overlap(a.matters, b.matters);
  const claimant = oneClaimant(a.who, b.who);
  if (claimant && shared.some((code) => !WIDE_MATTERS.has(code)) && isOneThing(a, b)) return 'SAME_MATTER';
  if (a.jurisdiction?.level === b.jurisdiction?.level) return null;
  return shared.length > 0 || (claimant && overlap(a.fields, b.fields).length > 0) ? 'RELATED' : null;
}

const isOneThing = (a: Side, b: Side): boolean =>
  !a.isNoClaim &&
  !b.isNoClaim &&
  agree(a.kinds, b.kinds) &&
  agree(a.grades, b.grades) &&
  agree(a.prizes, b.prizes) &&
  sameTrades(a, b) &&
  sameTrigger(a, b);

const sameTrades = (a: Side, b: Side): boolean => (a.trades.size === 0 && b.trades.size === 0) || overlap(a.trades, b.trades).length > 0;

/** What happens matters where cash is paid for it; a tax, a price or a plot of land is the same whatever happened. */
function sameTrigger(a: Side, b: Side): boolean {
  if (![a, b].every(({ kinds }) => kinds.size === 0 || kinds.has('CASH'))) return true;
  const told = [...TELLING_TRIGGERS].some((code) => a.triggers.has(code) !== b.triggers.has(code));
  return !told && agree(a.triggers, b.triggers);
}
