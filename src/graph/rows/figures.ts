import type { AmountPer, AmountRole, RateRole } from '../model';
import type { Row } from '../neo4j';
import { type EvidenceRow, evidenceFrom } from './evidence';

/** Sums and rates. The graph stores them as JSON in the order of the text, without absent values. */

export interface AmountRow {
  readonly currency: string;
  readonly value: number;
  readonly perUnit: string | null;
  readonly yuan: number | null;
  readonly yuanMin: number | null;
  readonly usd: number | null;
  readonly role: AmountRole;
  readonly per: AmountPer[];
  readonly evidence: EvidenceRow;
}

export interface RateRow {
  readonly value: number;
  readonly valueMin: number | null;
  readonly role: RateRole;
  readonly evidence: EvidenceRow;
}

export interface AwardTierRow {
  readonly condition: string;
  readonly amounts: AmountRow[];
  readonly rates: RateRow[];
}

export function amountsFrom(json: unknown): AmountRow[] {
  return entries(json).map(amount);
}

export function ratesFrom(json: unknown): RateRow[] {
  return entries(json).map(rate);
}

export function tiersFrom(json: unknown): AwardTierRow[] {
  return entries(json).map((tier) => ({
    condition: tier.condition as string,
    amounts: ((tier.amounts as Row[] | undefined) ?? []).map(amount),
    rates: ((tier.rates as Row[] | undefined) ?? []).map(rate),
  }));
}

function entries(json: unknown): Row[] {
  return typeof json === 'string' ? JSON.parse(json) : [];
}

function amount({ currency, value, perUnit = null, yuan = null, yuanMin = null, usd = null, role, per = [], evidence }: Row): AmountRow {
  return { currency, value, perUnit, yuan, yuanMin, usd, role, per, evidence: evidenceFrom(evidence as Row) } as AmountRow;
}

function rate({ value, valueMin = null, role, evidence }: Row): RateRow {
  return { value, valueMin, role, evidence: evidenceFrom(evidence as Row) } as RateRow;
}
