import { clauseFilter } from '../graph/filters/clause';
import { keyText } from '../graph/keys';
import { awardsOfDocument } from '../graph/reads/awards-of-document';
import { clausesOfDocument } from '../graph/reads/clauses-of-document';
import { cumulationRulesOfDocument } from '../graph/reads/cumulation-rules-of-document';
import { documentByKey } from '../graph/reads/document-by-key';
import { issuersOfDocument } from '../graph/reads/issuers-of-document';
import { jurisdictionByKey } from '../graph/reads/jurisdiction-by-key';
import { referencesOfDocument } from '../graph/reads/references-of-document';
import { referencesToDocument } from '../graph/reads/references-to-document';
import { supersededByDocument } from '../graph/reads/superseded-by-document';
import { supersessionsOfDocument } from '../graph/reads/supersessions-of-document';
import type { DocumentResolvers } from '../schema-types';
import { filterScope } from './asker';
import { pagedAwards } from './awards';
import { maybe } from './entities';
import { forceOf } from './force';
import { paged } from './lists';
import { firstOf } from './numbered';
import { selectionIn } from './selection';

export const Document: DocumentResolvers = {
  __resolveReference: async (reference, context, info) =>
    firstOf(await context.load(documentByKey, keyText(reference), {}, selectionIn(info)), context, 'representations', info),
  issuers: ({ id }, _, { load }, info) => load(issuersOfDocument, id, {}, selectionIn(info)),
  jurisdiction: ({ jurisdictionCode }, _, { load }, info) => maybe(load, jurisdictionByKey, jurisdictionCode, info),
  force: ({ id }, { asOf }, context) => forceOf(context, id, asOf),
  clauses: ({ id }, { filter, asOf, ...page }, context, info) =>
    paged(context, clausesOfDocument, id, () => clauseFilter(filterScope(context, info), filter, asOf), page, info),
  awards: ({ id }, args, context, info) => pagedAwards(context, awardsOfDocument, id, args, info),
  supersedes: ({ id }, _, { load }) => load(supersededByDocument, id),
  supersededBy: ({ id }, _, { load }) => load(supersessionsOfDocument, id),
  references: ({ id }, page, context, info) => paged(context, referencesOfDocument, id, () => ({}), page, info),
  referencedBy: ({ id }, page, context, info) => paged(context, referencesToDocument, id, () => ({}), page, info),
  cumulationRules: ({ id }, _, { load }) => load(cumulationRulesOfDocument, id),
};
