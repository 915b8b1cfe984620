import type { LinkedClause } from '../linked';
import type { AmountFind, AwardFind, Found, Span, Warning } from '../types';
import { said } from './stacking-quotes';
import { foldedWords } from './stacking-words';

/** The least length of a name that means one thing, in UTF-16 units. */
const TELLING = 6;

/** Warnings (TWO_SUMS) for clauses that print two sums for one thing. */
export function sumWarnings(clauses: readonly LinkedClause[]): Warning[] {
  return clauses.flatMap((clause) => {
    const { segment, source } = clause;
    const first = new Map<string, Found<AmountFind>>();
    const found: Warning[] = [];
    for (const { thing, amount } of promises(clause)) {
      const known = first.get(thing);
      if (!known) first.set(thing, amount);
      if (!known || known.yuan === amount.yuan || known.yuan === null || amount.yuan === null) continue;
      const sums = [known, amount].map(({ start, end }) => segment.words.text.slice(start, end).replace(/\s+/gu, ''));
      const line = source.raw.slice(0, segment.words.at[amount.start] ?? 0).split('\n').length;
      const message = `${segment.locator}对${said(thing)}写有两个金额：${sums.join('与')}，以何者为准请核对。`;
      found.push({ code: 'TWO_SUMS', file: source.file, message, line });
    }
    return found;
  });
}

interface Promised {
  readonly thing: string;
  readonly amount: Found<AmountFind>;
}

/** The things that a clause rewards, with their sums. A list of things is paired with a list of sums of the same length. */
function promises(clause: LinkedClause): Promised[] {
  const awards = clause.facts.found.filter((find): find is Found<AwardFind> => find.kind === 'award');
  const stated = awards.flatMap((award): Pick<AwardFind, 'condition' | 'amounts'>[] =>
    award.tiers.length > 0 ? award.tiers.map((tier) => ({ ...tier, condition: withAttribute(clause, tier.condition) })) : [award],
  );
  const found = stated.flatMap(({ condition, amounts }) => {
    const paid = amounts.filter(({ role, per }) => role === 'FIXED' && per.length === 0);
    const things = condition ? thingsOf(clause, condition) : [];
    const [only] = paid;
    if (paid.length === 1 && only) return things.slice(0, 1).flatMap((thing) => (things.length === 1 ? [{ thing, amount: only }] : []));
    return paid.length === things.length ? paid.map((amount, i) => ({ thing: things[i] ?? '', amount })) : [];
  });
  // A threshold (500万美元) is no thing.
  return found.filter(({ thing }) => thing.length >= TELLING && !/^\d/u.test(thing));
}

/** The condition of a tier with the words before it that describe it: 首次认定的|省级瞪羚企业. */
function withAttribute(clause: LinkedClause, { start, end }: Span): Span {
  const before = /[^,。;:、对\n]{1,40}的$/u.exec(foldedWords(clause).slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return { start: start - before.length, end };
}

function thingsOf(clause: LinkedClause, { start, end }: Span): string[] {
  return foldedWords(clause)
    .slice(start, end)
    .replace(/\s+/gu, '')
    .split(/[、和及]/u);
}
