import { keyText } from '../graph/keys';
import { awardById } from '../graph/reads/award-by-id';
import { awardTypeById } from '../graph/reads/award-type-by-id';
import { awardsOfClause } from '../graph/reads/awards-of-clause';
import { beneficiariesOfClause } from '../graph/reads/beneficiaries-of-clause';
import { beneficiaryById } from '../graph/reads/beneficiary-by-id';
import { childrenOfClause } from '../graph/reads/children-of-clause';
import { clauseById } from '../graph/reads/clause-by-id';
import { clauseByKey } from '../graph/reads/clause-by-key';
import { cumulationRuleById } from '../graph/reads/cumulation-rule-by-id';
import { cumulationRulesOfClause } from '../graph/reads/cumulation-rules-of-clause';
import { documentById } from '../graph/reads/document-by-id';
import { excerptsOfClause } from '../graph/reads/excerpts-of-clause';
import { figuresOfClause } from '../graph/reads/figures-of-clause';
import { forceOnDay } from '../graph/reads/force-on-day';
import { fullClauseOfDigest } from '../graph/reads/full-clause-of-digest';
import { fullTextOfClause } from '../graph/reads/full-text-of-clause';
import { overlapsOfClause } from '../graph/reads/overlaps-of-clause';
import { referencesOfClause } from '../graph/reads/references-of-clause';
import { responsibilitiesOfClause } from '../graph/reads/responsibilities-of-clause';
import { typesOfClause } from '../graph/reads/types-of-clause';
import { isCompiled } from '../graph/rows';
import type { ClauseResolvers } from '../schema-types';
import { eachLinked, linked, maybe } from './entities';
import { paged } from './lists';

export const Clause: ClauseResolvers = {
  __resolveReference: (reference, { load }) => load(clauseByKey, keyText(reference)),
  fullText: async ({ id, fullText }, _, { load }) => fullText ?? (await linked(load, fullTextOfClause, id)).fullText,
  document: ({ documentId }, _, { load }) => maybe(load, documentById, documentId),
  compilation: (clause) => (isCompiled(clause) ? clause : null),
  parent: ({ parentId }, _, { load }) => maybe(load, clauseById, parentId),
  children: async ({ id }, _, { load }) => eachLinked(load, clauseById, await load(childrenOfClause, id)),
  excerptOf: async ({ id }, _, { load }) => maybe(load, clauseById, await load(fullClauseOfDigest, id)),
  excerpts: async ({ id }, _, { load }) => eachLinked(load, clauseById, await load(excerptsOfClause, id)),
  force: ({ id }, { asOf }, { load, today }) => linked(load, forceOnDay, id, { asOf: asOf ?? today }),
  responsibilities: async ({ id }, _, { load }) => [...(await load(responsibilitiesOfClause, id))],
  amounts: async ({ id }, _, { load }) => (await linked(load, figuresOfClause, id)).amounts,
  rates: async ({ id }, _, { load }) => (await linked(load, figuresOfClause, id)).rates,
  beneficiaries: async ({ id }, _, { load }) => eachLinked(load, beneficiaryById, await load(beneficiariesOfClause, id)),
  awardTypes: async ({ id }, _, { load }) => eachLinked(load, awardTypeById, await load(typesOfClause, id)),
  awards: async ({ id }, _, { load }) => eachLinked(load, awardById, await load(awardsOfClause, id)),
  cumulationRules: async ({ id }, _, { load }) => eachLinked(load, cumulationRuleById, await load(cumulationRulesOfClause, id)),
  references: async ({ id }, _, { load }) => [...(await load(referencesOfClause, id))],
  overlaps: ({ id }, { kinds = null, ...page }, context) => paged(context, overlapsOfClause, id, () => ({ kinds }), page),
};
