import { badInput } from '../errors';
import { clauseFilter } from '../graph/filters/clause';
import { documentFilter } from '../graph/filters/document';
import { documentIds, jurisdictionCodes } from '../graph/filters/names';
import { keyText } from '../graph/keys';
import { locatorKey, numberKey } from '../graph/model';
import { awardTypes } from '../graph/reads/award-types';
import { awards } from '../graph/reads/awards';
import { awardsByAmount } from '../graph/reads/awards-by-amount';
import { beneficiaries } from '../graph/reads/beneficiaries';
import { clauseLocated } from '../graph/reads/clause-located';
import { clauses } from '../graph/reads/clauses';
import { departments } from '../graph/reads/departments';
import { documents } from '../graph/reads/documents';
import { matters } from '../graph/reads/matters';
import { overlaps } from '../graph/reads/overlaps';
import { supersessions } from '../graph/reads/supersessions';
import { mergeSelections } from '../graph/selection';
import type { DepartmentResponsibilitiesArgs, DocumentClausesArgs, QueryResolvers } from '../schema-types';
import { loadAlong } from './along';
import { pagedAwards } from './awards';
import { bestNamed, NAMED_BY } from './best-named';
import { combine } from './combine/combine';
import { departmentsWithResponsibilities, responsibilityListParameters } from './department';
import { clauseListParameters, documentWithClauses } from './document';
import { ALL, paged } from './lists';
import { node } from './node';
import { firstOf } from './numbered';
import { search } from './search';
import { selectionIn } from './selection';
import { pagedPairs } from './stacking';

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => node(context, id, info),
  nodes: (_, { ids }, context, info) => Promise.all(ids.map((id) => node(context, id, info))),
  document: async (_, { number }, context, info) => {
    if (!/[\p{L}\p{N}]/u.test(numberKey(number))) throw badInput('number', 'number has neither letters nor digits.');
    const found = await loadAlong(context, documentWithClauses, keyText({ number }), selectionIn(info), info, (args: DocumentClausesArgs) =>
      clauseListParameters(context, args),
    );
    return firstOf(found, context, 'number', info);
  },
  documents: (_, { filter, asOf, ...page }, context, info) =>
    paged(context, documents, ALL, () => documentFilter(context, filter, asOf), page, info),
  clause: async (_, { document, locator }, context, info) => {
    const among = { documents: await documentIds(context.load, document) };
    return context.load(clauseLocated, locatorKey(locator), among, selectionIn(info));
  },
  clauses: (_, { filter, asOf, ...page }, context, info) =>
    paged(context, clauses, ALL, () => clauseFilter(context, filter, asOf), page, info),
  department: async (_, { name, jurisdiction }, context, info) => {
    const selection = mergeSelections(selectionIn(info), NAMED_BY);
    const named = await loadAlong(
      context,
      departmentsWithResponsibilities,
      keyText({ name }),
      selection,
      info,
      (args: DepartmentResponsibilitiesArgs) => responsibilityListParameters(context, args),
    );
    const codes = await jurisdictionCodes(context.load, jurisdiction);
    return bestNamed(named, name, codes);
  },
  departments: (_, { level, ...page }, context, info) => paged(context, departments, ALL, () => ({ level: level ?? null }), page, info),
  awards: (_, { orderBy, ...args }, context, info) => {
    if (orderBy == null || orderBy === 'DOCUMENT') return pagedAwards(context, awards, ALL, args, info);
    return pagedAwards(context, awardsByAmount, ALL, args, info, { sign: orderBy === 'AMOUNT_ASC' ? 1 : -1 });
  },
  awardTypes: (_, __, { load }) => load(awardTypes, ALL),
  beneficiaries: (_, __, { load }) => load(beneficiaries, ALL),
  matters: (_, __, { load }) => load(matters, ALL),
  stacking: (_, args, context, info) => pagedPairs(context, args, info),
  combination: (_, { awards, asOf }, context) => combine(context, awards, asOf),
  overlaps: (_, { kinds = null, minSimilarity = null, acrossDocuments = null, withConflicts = null, ...page }, context, info) =>
    paged(context, overlaps, ALL, () => ({ kinds, minSimilarity, acrossDocuments, withConflicts }), page, info),
  supersessions: (_, { basis = null, ...page }, context, info) => paged(context, supersessions, ALL, () => ({ basis }), page, info),
  search: (_, args, context, info) => search(context, args, info),
  corpus: (_, __, { corpus }) => corpus,
};
