import { placesOf, searchedTexts } from '../../src/graph/model';
import { dayOf } from '../document-day';
import { printedIn, shortened } from '../evidence';
import { grouped } from '../grouped';
import type { Linked, LinkedAward } from '../linked';
import type { AmountFind, Found, RateFind, Span } from '../types';
import { awardTypeKeys, beneficiaryKeys, matterKeys } from '../vocabulary/asked-names';
import { AWARD_TYPES } from '../vocabulary/award-types';
import { BENEFICIARIES } from '../vocabulary/beneficiaries';
import { MATTERS } from '../vocabulary/matters';
import { searchedWords } from './clauses';
import { amountJson, forceProperties, quoted, rateJson } from './evidence';
import { territoryId, territoryOf } from './territories';
import { present, type RowWriter } from './writer';

const named = ({ code, name }: { readonly code: string; readonly name: string }, nameKeys: string[]) => ({ code, name, nameKeys });

/** Writes awards, restatements, cumulation rules, and the vocabularies of award types, payees and matters. */
export function awardRows(out: RowWriter, { awards, cumulationRules, restatements }: Linked): void {
  for (const term of AWARD_TYPES) out.node('AwardType', `AwardType:${term.code}`, named(term, awardTypeKeys(term)));
  for (const term of BENEFICIARIES) out.node('Beneficiary', `Beneficiary:${term.code}`, named(term, beneficiaryKeys(term)));
  for (const { code, broader } of BENEFICIARIES)
    for (const wider of broader) out.edge('BROADER', `Beneficiary:${code}`, `Beneficiary:${wider}`);
  for (const term of MATTERS) out.node('Matter', `Matter:${term.code}`, named(term, matterKeys(term)));
  const called = ({ document, find }: LinkedAward) => `${document?.id ?? ''}\n${find.title}`;
  const alike = grouped(awards, called);
  for (const award of awards) awardRow(out, award, labelOf(award, alike.get(called(award)) ?? [award]));
  for (const group of restatements)
    for (const [i, newer] of group.slice(1).entries()) out.edge('RESTATES', newer.id, group[i]?.id ?? newer.id);
  for (const { id, clause, find } of cumulationRules) {
    out.node('CumulationRule', id, { effect: find.effect, scope: find.scope, ...quoted(clause, find) });
    out.edge('STATES', clause.id, id);
  }
}

/** A sum as a list shows it: 30万元, 1.5亿元, 800元. */
const sumOf = (yuan: number): string =>
  yuan >= 100_000_000 ? `${yuan / 100_000_000}亿元` : yuan >= 10_000 ? `${yuan / 10_000}万元` : `${yuan}元`;
/** The most code points of a condition in a label. */
const SHOWN = 24;

/** The label of an award: its title; if others of its document have that title, also its sum if that is unique, else its condition. */
function labelOf({ find, clause }: LinkedAward, several: readonly LinkedAward[]): string {
  if (several.length === 1) return find.title;
  const sums = several.map((other) => other.find.maxYuan);
  if (find.maxYuan !== null && sums.filter((yuan) => yuan === find.maxYuan).length === 1) return `${find.title}（${sumOf(find.maxYuan)}）`;
  if (!find.condition) return find.title;
  return `${find.title}（${shortened(printedIn(clause, find.condition), SHOWN)}）`;
}

/** Roles of figures that are paid. Other figures are conditions. */
const PAID: ReadonlySet<string> = new Set(['FIXED', 'CAP', 'MIN', 'POOL', 'RATE', 'RATE_CAP']);
const isShare = ({ role }: Found<RateFind>) => PAID.has(role);
const isPaid = ({ amounts, rates }: { readonly amounts: readonly Found<AmountFind>[]; readonly rates: readonly Found<RateFind>[] }) =>
  [...amounts, ...rates].some(({ role }) => PAID.has(role));

function awardRow(out: RowWriter, award: LinkedAward, label: string): void {
  const { id, clause, find, document, stemRates, statedIn } = award;
  const jurisdiction = territoryOf(clause);
  const words = (span: Span | undefined) => (span ? printedIn(clause, span) : '');
  const { ahead, after } = find.around ?? {};
  const own = find.condition && `${words(ahead)}${words(find.condition)}${words(after)}`;
  const condition = own && `${find.subject ? `${words(find.subject)}，` : ''}${own}`;
  const stem = clause.parent ?? clause;
  const searchText = searchedTexts([find.title, condition]);
  const amounts = (found: readonly Found<AmountFind>[]) => found.map((amount) => amountJson(clause, amount));
  const rates = (found: readonly Found<RateFind>[]) => found.map((rate) => rateJson(clause, rate));
  out.node('Award', id, {
    title: find.title,
    label,
    condition,
    searchText,
    allText: [searchText, ...statedIn.map(searchedWords)].join('，'),
    amounts: JSON.stringify(amounts(find.amounts)),
    rates: JSON.stringify([...stemRates.map((rate) => rateJson(stem, rate)), ...rates(find.rates)]),
    tiers: JSON.stringify(
      find.tiers.map((tier) => ({
        condition: words(tier.subject) + words(tier.condition),
        amounts: amounts(tier.amounts),
        rates: rates(tier.rates),
      })),
    ),
    maxYuan: find.maxYuan ?? award.onTopYuan,
    totalYuan: find.totalYuan ?? award.onTopYuan,
    documentId: document?.id,
    ...placesOf(find.maxYuan ?? award.onTopYuan, document && dayOf(document)),
    hasSum: [find, ...find.tiers].some(isPaid) || stemRates.some(isShare),
    jurisdictionCode: jurisdiction?.code,
    level: jurisdiction?.level,
    evidence: JSON.stringify([present(quoted(clause, find))]),
    ...forceProperties(award.force),
  });
  for (const stating of statedIn) out.edge('STATES', stating.id, id);
  for (const code of find.awardTypes) out.edge('OF_TYPE', id, `AwardType:${code}`);
  for (const code of find.beneficiaries) out.edge('BENEFITS', id, `Beneficiary:${code}`);
  for (const code of find.matters) out.edge('REWARDS', id, `Matter:${code}`);
  if (jurisdiction) out.edge('WITHIN', id, territoryId(jurisdiction));
}
