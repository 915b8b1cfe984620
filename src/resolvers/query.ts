import { badInput } from '../errors';
import { clauseFilter } from '../graph/filters/clause';
import { documentFilter } from '../graph/filters/document';
import { documentIds, jurisdictionCodes } from '../graph/filters/names';
import { keyText } from '../graph/keys';
import { locatorKey, numberKey } from '../graph/model';
import { awardTypeById } from '../graph/reads/award-type-by-id';
import { awardTypes } from '../graph/reads/award-types';
import { awards } from '../graph/reads/awards';
import { awardsByAmount } from '../graph/reads/awards-by-amount';
import { beneficiaries } from '../graph/reads/beneficiaries';
import { beneficiaryById } from '../graph/reads/beneficiary-by-id';
import { clauseById } from '../graph/reads/clause-by-id';
import { clauseLocated } from '../graph/reads/clause-located';
import { clauses } from '../graph/reads/clauses';
import { departments } from '../graph/reads/departments';
import { departmentsByKey } from '../graph/reads/departments-by-key';
import { documentByKey } from '../graph/reads/document-by-key';
import { documents } from '../graph/reads/documents';
import { matterById } from '../graph/reads/matter-by-id';
import { matters } from '../graph/reads/matters';
import { overlaps } from '../graph/reads/overlaps';
import { supersessions } from '../graph/reads/supersessions';
import type { QueryResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { bestNamed } from './best-named';
import { combine } from './combine';
import { eachLinked, maybe } from './entities';
import { ALL, paged } from './lists';
import { node } from './node';
import { search } from './search';
import { pagedPairs } from './stacking';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => node(context, id),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => node(context, id))),
  document: (_, { number }, { load }) => {
    if (!/[\p{L}\p{N}]/u.test(numberKey(number))) throw badInput('number', 'number has neither letters nor digits.');
    return load(documentByKey, keyText({ number }));
  },
  documents: (_, { filter, asOf, ...page }, context) => paged(context, documents, ALL, () => documentFilter(context, filter, asOf), page),
  clause: async (_, { document, locator }, context) => {
    const among = { documents: await documentIds(context, document) };
    return maybe(context.load, clauseById, await context.load(clauseLocated, locatorKey(locator), among));
  },
  clauses: (_, { filter, asOf, ...page }, context) => paged(context, clauses, ALL, () => clauseFilter(context, filter, asOf), page),
  department: async (_, { name, jurisdiction }, context) => {
    const named = await context.load(departmentsByKey, keyText({ name }));
    const codes = await jurisdictionCodes(context, jurisdiction);
    return bestNamed(named, name, codes);
  },
  departments: (_, { level, ...page }, context) => paged(context, departments, ALL, () => ({ level: level ?? null }), page),
  awards: (_, { orderBy, ...args }, context) => {
    if (orderBy == null || orderBy === 'DOCUMENT') return pagedAwards(context, awards, ALL, args);
    return pagedAwards(context, awardsByAmount, ALL, args, { sign: orderBy === 'AMOUNT_ASC' ? 1 : -1 });
  },
  awardTypes: async (_, __, { load }) => eachLinked(load, awardTypeById, await load(awardTypes, ALL)),
  beneficiaries: async (_, __, { load }) => eachLinked(load, beneficiaryById, await load(beneficiaries, ALL)),
  matters: async (_, __, { load }) => eachLinked(load, matterById, await load(matters, ALL)),
  stacking: (_, args, context) => pagedPairs(context, args),
  combination: (_, { awards, asOf }, context) => combine(context, awards, asOf),
  overlaps: (_, { kinds = null, minSimilarity = null, acrossDocuments = null, withConflicts = null, ...page }, context) =>
    paged(context, overlaps, ALL, () => ({ kinds, minSimilarity, acrossDocuments, withConflicts }), page),
  supersessions: (_, { basis = null, ...page }, context) => paged(context, supersessions, ALL, () => ({ basis }), page),
  search: (_, args, context) => search(context, args),
  corpus: (_, __, { corpus }) => corpus,
};
