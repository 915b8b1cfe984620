import { badInput } from '../errors';
import { clauseFilter } from '../graph/filters/clause';
import { documentFilter } from '../graph/filters/document';
import { documentIds, jurisdictionCodes } from '../graph/filters/names';
import { bestNamed, NAMED_BY } from '../graph/filters/units';
import { keyText } from '../graph/keys';
import { locatorKey, nameKey, numberKey } from '../graph/model';
import { awards } from '../graph/reads/awards';
import { awardsByAmount } from '../graph/reads/awards-by-amount';
import { awardsByDate } from '../graph/reads/awards-by-date';
import { awardsByRisingAmount } from '../graph/reads/awards-by-rising-amount';
import { clauseLocated } from '../graph/reads/clause-located';
import { clauses } from '../graph/reads/clauses';
import { cumulationRules } from '../graph/reads/cumulation-rules';
import { departments } from '../graph/reads/departments';
import { departmentsByKey } from '../graph/reads/departments-by-key';
import { documentByKey } from '../graph/reads/document-by-key';
import { documents } from '../graph/reads/documents';
import { overlaps } from '../graph/reads/overlaps';
import { overlapsBySimilarity } from '../graph/reads/overlaps-by-similarity';
import { supersessions } from '../graph/reads/supersessions';
import { terms } from '../graph/reads/terms';
import { mergeSelections } from '../graph/selection';
import type { QueryResolvers } from '../schema-types';
import { asker, filterScope } from './asker';
import { pagedAwards } from './awards';
import { combine } from './combine/combine';
import { onlyOne } from './department';
import { ALL, paged } from './lists';
import { node } from './node';
import { firstOf } from './numbered';
import { search } from './search';
import { selectionIn } from './selection';
import { pagedPairs } from './stacking';

/** The list of all awards in each order. */
const AWARD_ORDERS = { DOCUMENT: awards, AMOUNT_DESC: awardsByAmount, AMOUNT_ASC: awardsByRisingAmount, DATE_DESC: awardsByDate };

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => node(context, id, info),
  nodes: (_, { ids }, context, info) => Promise.all(ids.map((id) => node(context, id, info))),
  document: async (_, { number }, context, info) => {
    if (!/[\p{L}\p{N}]/u.test(numberKey(number))) throw badInput('number', 'number has neither letters nor digits.');
    const key = keyText({ number, title: number, id: number });
    return firstOf(await context.load(documentByKey, key, {}, selectionIn(info)), context, 'number', info);
  },
  documents: (_, { filter, asOf, ...page }, context, info) =>
    paged(context, documents, ALL, () => documentFilter(filterScope(context, info), filter, asOf), page, info),
  clause: async (_, { document, locator }, context, info) => {
    const among = { documents: await documentIds(asker(context, info), 'document', document) };
    return context.load(clauseLocated, locatorKey(locator), among, selectionIn(info));
  },
  clauses: (_, { filter, asOf, ...page }, context, info) =>
    paged(context, clauses, ALL, () => clauseFilter(filterScope(context, info), filter, asOf), page, info),
  department: async (_, { name, jurisdiction }, context, info) => {
    const named = await context.load(departmentsByKey, keyText({ name }), {}, mergeSelections(selectionIn(info), NAMED_BY));
    const codes = await jurisdictionCodes(asker(context, info), 'jurisdiction', jurisdiction);
    const within = named.filter(({ jurisdictionCode }) => codes === null || codes.includes(jurisdictionCode ?? ''));
    return onlyOne(bestNamed(within, name), context, 'name', info);
  },
  departments: (_, { level = null, name, jurisdiction, kind = null, ...page }, context, info) => {
    const parameters = async () => ({
      level,
      kind,
      name: name == null ? null : nameKey(name),
      jurisdiction: await jurisdictionCodes(asker(context, info), 'jurisdiction', jurisdiction),
    });
    return paged(context, departments, ALL, parameters, page, info);
  },
  awards: (_, { orderBy, ...args }, context, info) => pagedAwards(context, AWARD_ORDERS[orderBy ?? 'DOCUMENT'], ALL, args, info),
  awardTypes: (_, __, { load }) => load(terms.AwardType, ALL),
  beneficiaries: (_, __, { load }) => load(terms.Beneficiary, ALL),
  matters: (_, __, { load }) => load(terms.Matter, ALL),
  stacking: (_, args, context, info) => pagedPairs(context, args, info),
  combination: (_, { awards, asOf }, context) => combine(context, awards, asOf),
  overlaps: (_, args, context, info) => {
    const {
      kinds = null,
      minSimilarity = null,
      acrossDocuments = null,
      withConflicts = null,
      document,
      jurisdiction,
      orderBy,
      ...page
    } = args;
    const parameters = async () => ({
      kinds,
      minSimilarity,
      acrossDocuments,
      withConflicts,
      document: await documentIds(asker(context, info), 'document', document),
      jurisdiction: await jurisdictionCodes(asker(context, info), 'jurisdiction', jurisdiction),
    });
    return paged(context, orderBy === 'SIMILARITY_DESC' ? overlapsBySimilarity : overlaps, ALL, parameters, page, info);
  },
  cumulationRules: (_, { effect = null, scope = null, level = null, document, jurisdiction, ...page }, context, info) => {
    const parameters = async () => ({
      effect,
      scope,
      level,
      document: await documentIds(asker(context, info), 'document', document),
      jurisdiction: await jurisdictionCodes(asker(context, info), 'jurisdiction', jurisdiction),
    });
    return paged(context, cumulationRules, ALL, parameters, page, info);
  },
  supersessions: (_, { basis = null, ...page }, context, info) => paged(context, supersessions, ALL, () => ({ basis }), page, info),
  search: (_, args, context, info) => search(context, args, info),
  corpus: (_, __, { corpus }) => corpus,
};
