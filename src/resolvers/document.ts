import { clauseFilter } from '../graph/filters/clause';
import { keyText } from '../graph/keys';
import { awardsOfDocument } from '../graph/reads/awards-of-document';
import { clausesOfDocument } from '../graph/reads/clauses-of-document';
import { cumulationRuleById } from '../graph/reads/cumulation-rule-by-id';
import { cumulationRulesOfDocument } from '../graph/reads/cumulation-rules-of-document';
import { departmentById } from '../graph/reads/department-by-id';
import { documentByKey } from '../graph/reads/document-by-key';
import { forceOnDay } from '../graph/reads/force-on-day';
import { issuersOfDocument } from '../graph/reads/issuers-of-document';
import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import { referencesOfDocument } from '../graph/reads/references-of-document';
import { referencesToDocument } from '../graph/reads/references-to-document';
import { supersededByDocument } from '../graph/reads/superseded-by-document';
import { supersessionsOfDocument } from '../graph/reads/supersessions-of-document';
import type { DocumentResolvers } from '../schema-types';
import { pagedAwards } from './awards';
import { eachLinked, linked, maybe } from './entities';
import { paged } from './lists';

export const Document: DocumentResolvers = {
  __resolveReference: (reference, { load }) => load(documentByKey, keyText(reference)),
  issuers: async ({ id }, _, { load }) => eachLinked(load, departmentById, await load(issuersOfDocument, id)),
  jurisdiction: ({ jurisdictionCode }, _, { load }) => maybe(load, jurisdictionByCode, jurisdictionCode),
  force: ({ id }, { asOf }, { load, today }) => linked(load, forceOnDay, id, { asOf: asOf ?? today }),
  clauses: ({ id }, { filter, asOf, ...page }, context) =>
    paged(context, clausesOfDocument, id, () => clauseFilter(context, filter, asOf), page),
  awards: ({ id }, args, context) => pagedAwards(context, awardsOfDocument, id, args),
  supersedes: async ({ id }, _, { load }) => [...(await load(supersededByDocument, id))],
  supersededBy: async ({ id }, _, { load }) => [...(await load(supersessionsOfDocument, id))],
  references: ({ id }, page, context) => paged(context, referencesOfDocument, id, () => ({}), page),
  referencedBy: ({ id }, page, context) => paged(context, referencesToDocument, id, () => ({}), page),
  cumulationRules: async ({ id }, _, { load }) => eachLinked(load, cumulationRuleById, await load(cumulationRulesOfDocument, id)),
};
