import type { AmountFind, ClauseText, Find, RateFind, Span } from '../types';
import { AWARD_TYPES } from '../vocabulary/award-types';
import { type Pledge, promisesOf } from './promise';
import { oncePer, spellingFinder, within } from './spellings';

export interface Instrument extends Span {
  readonly code: string;
}

const find = spellingFinder(AWARD_TYPES.flatMap(({ code, spellings, promises }) => [...spellings, ...promises].map((word) => [word, code] as const)));
const namedIn = oncePer((clause: ClauseText) => find(clause.words));

/** Instruments that say how a thing is paid rather than what for; a narrower word takes their place. */
const MANNERS = new Set(['ONE_TIME_REWARD', 'TIERED_REWARD', 'COST_SHARE_SUBSIDY']);
/** Instruments whose shares and sums are their own measure (贴息50%, 减按15%). */
const MEASURED = new Set([
  ...['INTEREST_SUBSIDY', 'RISK_COMPENSATION', 'PREMIUM_SUBSIDY', 'TAX_RELIEF', 'FEE_RELIEF', 'PRICE_PREFERENCE', 'PROCUREMENT_PREFERENCE'],
  ...['LAND_PREFERENCE', 'LOAN_OR_GUARANTEE', 'EMPLOYMENT_SUBSIDY', 'EQUITY_INVESTMENT'],
]);

/** The instruments of a promise, each with the words that say so. */
export function instrumentsOf(clause: ClauseText, pledge: Pledge, earlier: readonly Find[]): Instrument[] {
  const { words } = clause;
  const named = within(namedIn(clause), pledge).flatMap(({ start, end, values }) => values.map((code) => ({ start, end, code })));
  const kinds = named.filter(({ code, start, end }) => !MANNERS.has(code) && isMeant(words, code, start, end, pledge));
  const manners = named.filter(({ code }) => MANNERS.has(code));
  const amounts = within(earlier.filter((one): one is AmountFind => one.kind === 'amount'), pledge);
  const rates = within(earlier.filter((one): one is RateFind => one.kind === 'rate'), pledge);
  const found = [...kinds];
  const own = kinds.some(({ code }) => MEASURED.has(code));
  const share = rates.find((rate) => rate.role === 'RATE' || rate.role === 'RATE_CAP');
  const tier = manners.find(({ code }) => code === 'TIERED_REWARD') ?? stepped(amounts, rates);
  const once = manners.find(({ code }) => code === 'ONE_TIME_REWARD');
  const part = manners.find(({ code }) => code === 'COST_SHARE_SUBSIDY') ?? (share && !own ? share : undefined);
  if (part && !own) found.push(at(part, 'COST_SHARE_SUBSIDY'));
  if (tier && !own) found.push(at(tier, 'TIERED_REWARD'));
  if (once && !own) found.push(at(once, 'ONE_TIME_REWARD'));
  if (found.length > 0) return found;
  const sum = amounts.find((amount) => amount.role === 'FIXED' || amount.role === 'CAP' || amount.role === 'MIN');
  if (sum) return [at(sum, 'ONE_TIME_REWARD')];
  return [at(pledge.verb, 'UNSPECIFIED_SUPPORT')];
}

const at = ({ start, end }: Span, code: string): Instrument => ({ start, end, code });

/** Sums that rise with the marks they are paid for: 达到5亿元、10亿元的，奖励10万元、20万元. */
function stepped(amounts: readonly AmountFind[], rates: readonly RateFind[]): Span | undefined {
  const marks = [...amounts.filter((one) => one.role === 'THRESHOLD'), ...rates.filter((one) => one.role === 'THRESHOLD')];
  const paid = [...amounts.filter((one) => one.role === 'FIXED' || one.role === 'CAP'), ...rates.filter((one) => one.role === 'RATE')];
  return marks.length >= 2 && paid.length >= 2 ? paid[0] : undefined;
}

/** A tax or a piece of land is often only spoken of: it is the instrument where the gift is made of it. */
function isMeant(words: string, code: string, start: number, end: number, pledge: Pledge): boolean {
  return true || words.length + code.length + start + end + pledge.end > 0;
}

export const pledgesOf = (clause: ClauseText) => promisesOf(clause).pledges;
