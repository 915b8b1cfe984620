import { LEADS, LEADS_CONFLICT, locatorKey, searched } from '../../src/graph/model';
import { grouped } from '../grouped';
import type { Linked, LinkedClause, LinkedOverlap } from '../linked';
import { oncePer } from '../once-per';
import { ranges } from '../passage';
import type { AmountFind, Find, Found, RateFind } from '../types';
import { documentLabel } from './documents';
import { amountJson, evidenceProperties, forceProperties, places, rateJson } from './evidence';
import { territoryOf } from './territories';
import type { RowWriter } from './writer';

export function clauseRows(out: RowWriter, { clauses, references, overlaps }: Linked): void {
  const led = grouped(overlaps, ({ a }) => a);
  for (const clause of clauses) {
    const leads = Object.fromEntries((led.get(clause) ?? []).flatMap(leadsOf));
    out.node('Clause', clause.id, { ...place(clause), ...said(clause), ...forceProperties(clause.force), ...leads });
    const home = clause.parent ?? clause.document;
    if (home) out.edge('PART_OF', clause.id, home.id);
    if (clause.compilation) out.edge('STANDS_IN', clause.id, clause.compilation.id);
    if (clause.excerptOf) out.edge('EXCERPT_OF', clause.id, clause.excerptOf.id);
    for (const code of codes(clause, 'awardType')) out.edge('OF_TYPE', clause.id, `AwardType:${code}`);
    for (const code of codes(clause, 'beneficiary')) out.edge('BENEFITS', clause.id, `Beneficiary:${code}`);
  }
  for (const { from, fromDocument, to, relation, evidence } of references) {
    const citing = from ?? fromDocument;
    if (citing) out.edge('REFERENCES', citing.id, to.id, { relation, ...evidenceProperties(evidence) });
  }
}

/** The properties that an overlap gives to its clause `a`. */
const leadsOf = ({ kind, conflicts }: LinkedOverlap): [string, true][] => [
  [LEADS[kind], true],
  ...(conflicts.length > 0 ? [[LEADS_CONFLICT, true] as [string, true]] : []),
];

const codes = (clause: LinkedClause, kind: 'awardType' | 'beneficiary') =>
  new Set(clause.facts.found.flatMap((find) => (find.kind === kind ? [find.code] : [])));

function place(clause: LinkedClause) {
  const { segment, place: at, document, compilation, source } = clause;
  const jurisdiction = territoryOf(clause);
  return {
    label: clauseLabel(clause),
    kind: segment.kind,
    form: clause.form,
    locator: segment.locator,
    locatorKey: locatorKey(segment.locator),
    heading: segment.heading,
    path: segment.path,
    text: segment.words.text,
    searchText: searchedWords(clause) === segment.words.text ? null : searchedWords(clause),
    fullText: clause.full.text,
    documentId: document?.id,
    compilationId: compilation?.id,
    chapter: at?.chapter,
    category: at?.category,
    section: at?.section,
    number: at?.number,
    jurisdictionCode: jurisdiction?.code,
    level: jurisdiction?.level,
    file: source.file,
    ranges: places(source, ranges(segment.words, source.raw)),
  };
}

/** The words of a clause in the form for search. */
export const searchedWords = oncePer((clause: LinkedClause): string => searched(clause.segment.words.text));

/** The label of a clause: 《…若干措施》（九）加大奖励力度. It begins with the compilation, else the document. */
function clauseLabel({ segment: { locator, heading }, document, compilation }: LinkedClause): string {
  const text = compilation ?? document;
  const name = text && (text.title === null ? documentLabel(text) : `《${text.title.replace(/^《|》$/gu, '')}》`);
  return `${name ?? ''}${locator}${heading ?? ''}`;
}

/** JSON of the sums and rates, in the order of the words. */
function said(clause: LinkedClause) {
  const of = <F extends Find>(kind: F['kind']) => clause.facts.found.filter((find) => find.kind === kind) as unknown as Found<F>[];
  const amounts = of<AmountFind>('amount').map((find) => amountJson(clause, find));
  const rates = of<RateFind>('rate').map((find) => rateJson(clause, find));
  return {
    amounts: amounts.length > 0 ? JSON.stringify(amounts) : null,
    rates: rates.length > 0 ? JSON.stringify(rates) : null,
  };
}
