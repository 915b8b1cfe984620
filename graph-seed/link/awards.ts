import { createHash } from 'node:crypto';
import { pushTo } from '../grouped';
import type { LinkedAward, LinkedClause } from '../linked';
import { oncePer } from '../once-per';
import { plain } from '../passage';
import type { AwardFind, Found, RateFind, Span } from '../types';
import { forceOfSentence } from './force';
import { grams, likeness } from './grams';

/** The least share of the shorter statement's 3-grams that two statements of one award have in common. */
const SAME_WORDS = 0.8;

/**
 * The awards (奖补事项) of all clauses, in the order of the clauses. A document and its digests state one award; two documents state two. A rate
 * before items belongs to the awards of the items, and the stem then states no award.
 */
export function linkAwards(clauses: readonly LinkedClause[]): LinkedAward[] {
  const awards: LinkedAward[] = [];
  const ofHome = new Map<string, LinkedAward[]>();
  const taken = new Set<string>();
  const gramsOf = oncePer(({ clause, find }: Stated) => grams(wordsOf(clause, find)));
  // The full text comes first, so that awards of its digests are matched to it.
  const ordered = [...clauses.filter((clause) => clause.form === 'FULL_TEXT'), ...clauses.filter((clause) => clause.form === 'DIGEST')];
  for (const clause of ordered) {
    for (const { find, stemRates } of awardsOf(clause)) {
      const home = clause.document?.key ?? clause.id.slice('Clause:'.length);
      const stated = { clause, find };
      const isSame = (award: LinkedAward) =>
        award.clause !== clause &&
        sums(award.find) === sums(find) &&
        !award.statedIn.includes(clause) &&
        likeness(gramsOf(award), gramsOf(stated)).containment >= SAME_WORDS;
      const same = ofHome.get(home)?.find(isSame);
      if (same) {
        same.statedIn.push(clause);
        continue;
      }
      const award: LinkedAward = {
        id: idOf(home, clause, find, taken),
        document: clause.document,
        clause,
        find,
        stemRates,
        force: forceOfSentence(clause, find, promised(clause)),
        statedIn: [clause],
        onTopYuan: null,
      };
      awards.push(award);
      pushTo(ofHome, home, award);
    }
  }
  const order = new Map(clauses.map((clause, i) => [clause, i]));
  return awards.sort((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0));
}

/** A promise and the clause that states it. */
type Stated = Pick<LinkedAward, 'clause' | 'find'>;

const promised = (clause: LinkedClause) => clause.facts.found.filter((find): find is Found<AwardFind> => find.kind === 'award');

function awardsOf(clause: LinkedClause): { find: Found<AwardFind>; stemRates: readonly Found<RateFind>[] }[] {
  const own = promised(clause);
  const items = clause.children.filter((child) => child.segment.kind === 'ITEM' && promised(child).length > 0);
  if (items.length > 0 && own.every((find) => find.amounts.length === 0)) return [];
  const stem = clause.segment.kind === 'ITEM' ? clause.parent : null;
  const rates = (stem?.facts.found ?? []).filter(
    (find): find is Found<RateFind> => find.kind === 'rate' && (find.role === 'RATE' || find.role === 'RATE_CAP'),
  );
  const said = stem ? promised(stem)[0] : undefined;
  return own.map((find) => ({
    find: {
      ...find,
      beneficiaries: find.beneficiaries.length > 0 ? find.beneficiaries : (said?.beneficiaries ?? []),
      awardTypes: [...new Set([...find.awardTypes, ...(said?.awardTypes ?? [])])],
      matters: find.matters.length > 0 ? find.matters : (said?.matters ?? []),
    },
    stemRates: find.rates.length > 0 ? [] : rates,
  }));
}

const wordsOf = ({ segment }: LinkedClause, { start, end }: Span) => segment.words.text.slice(start, end);
const sums = oncePer((find: AwardFind) => find.amounts.map((amount) => `${amount.yuanMin ?? ''}-${amount.yuan ?? amount.usd}`).join());

/** An id from the identity of the award: document, title (matter) and condition. */
function idOf(home: string, clause: LinkedClause, find: AwardFind, taken: Set<string>): string {
  const condition = wordsOf(clause, find.condition ?? find);
  const digest = createHash('sha256').update(plain(condition)).digest('hex').slice(0, 8);
  let id = `Award:${home}#${find.title}·${digest}`;
  for (let n = 2; taken.has(id); n++) id = `Award:${home}#${find.title}·${digest}·${n}`;
  taken.add(id);
  return id;
}
