import type { MatterRelation } from '../../src/graph/model';
import { pushTo } from '../grouped';
import { TELLING_TRIGGERS, WIDE_MATTERS } from '../vocabulary/stacking';
import { agree, sharedMembers } from './sets';
import { areApart, oneClaimant } from './stacking-claimants';
import type { Side } from './stacking-side';

/** Two awards with their relation, the earlier first. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly relation: MatterRelation;
}

/**
 * Pairs of awards that one claimant can have, each once: awards of different documents for the same thing, awards of different levels in one
 * field, and awards of one document if a rule joins them. Other awards of one document are separate things. Each award is looked up by its
 * matters and fields in the territories that contain its own or lie within it, so the work grows with the result.
 * @param ruled Whether a rule reaches two awards of one document.
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
    for (const a of beside)
      if (!a.isNoClaim && !b.isNoClaim && oneClaimant(a.who, b.who) && ruled(a, b)) pairs.push({ a, b, relation: 'RELATED' });
    for (const key of keys) ofMatter.add(b, key);
    for (const field of b.fields) pushTo(ofHome, `${b.home} ${field}`, b);
  }
  return pairs;
}

/** Awards by territory and by the matter or field that they reward. */
class ByTerritory {
  private readonly at = new Map<string, Side[]>();
  private readonly under = new Map<string, Side[]>();

  add(side: Side, key: string): void {
    pushTo(this.at, `${side.territories[0]} ${key}`, side);
    for (const code of side.territories) pushTo(this.under, `${code} ${key}`, side);
  }

  /** Awards whose territory is that of a side, lies within it or contains it. */
  near({ territories: [own = '', ...around] }: Side, key: string): Side[] {
    return [...(this.under.get(`${own} ${key}`) ?? []), ...around.flatMap((code) => this.at.get(`${code} ${key}`) ?? [])];
  }
}

/** True if one claimant can be in both territories: they are equal, or one lies within the other. */
export const meet = (a: Side, b: Side): boolean =>
  a.territories.includes(b.territories[0] ?? '') || b.territories.includes(a.territories[0] ?? '');

/**
 * The relation of two awards; null if they are not a pair. SAME_MATTER: they reward one thing for one event, in one kind of money and one trade,
 * and one claimant can have both. RELATED: the levels differ, and the matter is the same or has a similar name. Awards for two trades, or for a person
 * and an enterprise, are not related. Awards for two classes of one
 * thing (一类、二类, 三星级、四星级) are no pair: the thing has one class.
 */
export function relationOf(a: Side, b: Side): MatterRelation | null {
  if (!meet(a, b)) return null;
  const shared = sharedMembers(a.matters, b.matters);
  if (shared.length > 0 && !agree(a.classes, b.classes)) return null;
  const claimant = oneClaimant(a.who, b.who);
  if (claimant && shared.some((code) => !WIDE_MATTERS.has(code)) && isOneThing(a, b)) return 'SAME_MATTER';
  if (a.jurisdiction?.level === b.jurisdiction?.level || a.isNoClaim || b.isNoClaim) return null;
  if (!agree(a.tradesAround, b.tradesAround) || areApart(a.who, b.who)) return null;
  const isNear =
    shared.some((code) => !WIDE_MATTERS.has(code)) ||
    (claimant && shared.length > 0 && agree(a.instruments, b.instruments) && !isTold(a, b));
  return isNear || (claimant && shared.length === 0 && shareName(a, b)) ? 'RELATED' : null;
}

/** True if the names of matters of one field share a specific word: 中华老字号 and 三晋老字号, 贷款贴息 and 文旅项目贷款贴息. */
function shareName(a: Side, b: Side): boolean {
  return sharedMembers(a.fields, b.fields).length > 0 && sharedMembers(a.names, b.names).length > 0;
}

/** True if two awards have one event, one kind of money, one instrument, one grade, one prize and one trade. */
export const isOneThing = (a: Side, b: Side): boolean =>
  isOneSupport(a, b) && agree(a.grades, b.grades) && agree(a.prizes, b.prizes) && sameTrigger(a, b);

/** True if two awards can be claimed, in one kind of money and one instrument, by one trade and one class. */
export const isOneSupport = (a: Side, b: Side): boolean =>
  !a.isNoClaim &&
  !b.isNoClaim &&
  sameKind(a.kinds, b.kinds) &&
  agree(a.instruments, b.instruments) &&
  agree(a.classes, b.classes) &&
  ((a.trades.size === 0 && b.trades.size === 0) || sharedMembers(a.trades, b.trades).length > 0);

/** True if two awards are given in one kind. An open promise (给予支持) can be cash, and is no tax, fee, price or holding. */
const sameKind = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  agree(a, b) && (a.size > 0 || b.size === 0 || b.has('CASH')) && (b.size > 0 || a.size === 0 || a.has('CASH'));

/** True if two awards have one event. The event counts for cash only, not for taxes, prices and land. */
function sameTrigger(a: Side, b: Side): boolean {
  if (![a, b].every(({ kinds }) => kinds.size === 0 || kinds.has('CASH'))) return true;
  return !isTold(a, b) && agree(a.triggers, b.triggers);
}

/** True if the event of one award tells it from the other. */
const isTold = (a: Side, b: Side): boolean => [...TELLING_TRIGGERS].some((code) => a.triggers.has(code) !== b.triggers.has(code));
