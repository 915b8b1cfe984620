import type { MatterRelation } from '../../src/graph/model';
import { TELLING_TRIGGERS, WIDE_MATTERS } from '../vocabulary/stacking';
import { agree, sharedMembers } from './sets';
import { oneClaimant } from './stacking-claimants';
import type { Side } from './stacking-side';

/** Two awards with their relation, the earlier first. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly relation: MatterRelation;
}

/**
 * Pairs of awards that concern one claimant, each once: awards of different documents for the same thing; of different levels in one field;
 * and of one document if `ruled` says that a rule joins them, because two promises of one document are otherwise two things. Each award
 * looks up its matters and fields in the territories that contain its own or lie within it, so the work grows with the result.
 */
export function pairsOf(sides: readonly Side[], ruled: (a: Side, b: Side) => boolean): Pair[] {
  const ofMatter = new ByTerritory();
  const ofHome = new Map<string, Side[]>();
  const pairs: Pair[] = [];
  for (const b of sides) {
    const keys = [...b.matters, ...b.fields].map((key, i) => `${i < b.matters.size ? 'matter' : 'field'} ${key}`);
    for (const a of new Set(keys.flatMap((key) => ofMatter.near(b, key)))) {
      const relation = a.home === b.home ? null : relationOf(a, b);
      if (relation) pairs.push({ a, b, relation });
    }
    const beside = new Set([...b.fields].flatMap((field) => ofHome.get(`${b.home} ${field}`) ?? []));
    for (const a of beside) if (oneClaimant(a.who, b.who) && ruled(a, b)) pairs.push({ a, b, relation: 'RELATED' });
    for (const key of keys) ofMatter.add(b, key);
    for (const field of b.fields) push(ofHome, `${b.home} ${field}`, b);
  }
  return pairs;
}

/** Awards by territory and by what they reward. */
class ByTerritory {
  private readonly at = new Map<string, Side[]>();
  private readonly under = new Map<string, Side[]>();

  add(side: Side, key: string): void {
    push(this.at, `${side.territories[0]} ${key}`, side);
    for (const code of side.territories) push(this.under, `${code} ${key}`, side);
  }

  /** Awards whose territory is that of a side, lies within it or contains it. */
  near({ territories: [own = '', ...around] }: Side, key: string): Side[] {
    return [...(this.under.get(`${own} ${key}`) ?? []), ...around.flatMap((code) => this.at.get(`${code} ${key}`) ?? [])];
  }
}

function push<K>(map: Map<K, Side[]>, key: K, side: Side): void {
  const known = map.get(key);
  if (known) known.push(side);
  else map.set(key, [side]);
}

/** True if one claimant can be in both territories: they are the same, or one lies within the other. */
export const meet = (a: Side, b: Side): boolean =>
  a.territories.includes(b.territories[0] ?? '') || b.territories.includes(a.territories[0] ?? '');

/**
 * SAME_MATTER: one thing is rewarded for one event, in one kind of money, in one trade, and one claimant can have both. RELATED: the matter
 * is the same or has a similar name, on different levels. Null for all other pairs.
 */
export function relationOf(a: Side, b: Side): MatterRelation | null {
  if (!meet(a, b)) return null;
  const shared = sharedMembers(a.matters, b.matters);
  const claimant = oneClaimant(a.who, b.who);
  if (claimant && shared.some((code) => !WIDE_MATTERS.has(code)) && isOneThing(a, b)) return 'SAME_MATTER';
  if (a.jurisdiction?.level === b.jurisdiction?.level || a.isNoClaim || b.isNoClaim) return null;
  const isNear = shared.some((code) => !WIDE_MATTERS.has(code)) || (claimant && shared.length > 0 && agree(a.instruments, b.instruments));
  return isNear || (claimant && shareName(a, b)) ? 'RELATED' : null;
}

/** Whether the names of two matters of one field share a telling word: 中华老字号 and 三晋老字号, 贷款贴息 and 文旅项目贷款贴息. */
function shareName(a: Side, b: Side): boolean {
  return sharedMembers(a.fields, b.fields).length > 0 && sharedMembers(a.names, b.names).length > 0;
}

/** Whether two sides have one event, one kind of money by one instrument, and one trade. */
export const isOneThing = (a: Side, b: Side): boolean =>
  !a.isNoClaim &&
  !b.isNoClaim &&
  agree(a.kinds, b.kinds) &&
  agree(a.instruments, b.instruments) &&
  agree(a.grades, b.grades) &&
  agree(a.prizes, b.prizes) &&
  sameTrades(a, b) &&
  sameTrigger(a, b);

export const sameTrades = (a: Side, b: Side): boolean =>
  (a.trades.size === 0 && b.trades.size === 0) || sharedMembers(a.trades, b.trades).length > 0;

/** The event matters only for cash. For taxes, prices and land it does not. */
function sameTrigger(a: Side, b: Side): boolean {
  if (![a, b].every(({ kinds }) => kinds.size === 0 || kinds.has('CASH'))) return true;
  const told = [...TELLING_TRIGGERS].some((code) => a.triggers.has(code) !== b.triggers.has(code));
  return !told && agree(a.triggers, b.triggers);
}
