import { keyText } from '../graph/keys';
import { awardsOfClause } from '../graph/reads/awards-of-clause';
import { childrenOfClause } from '../graph/reads/children-of-clause';
import { clauseByKey } from '../graph/reads/clause-by-key';
import { cumulationRulesOfClause } from '../graph/reads/cumulation-rules-of-clause';
import { excerptsOfClause } from '../graph/reads/excerpts-of-clause';
import { fullClauseOfDigest } from '../graph/reads/full-clause-of-digest';
import { overlapsOfClause } from '../graph/reads/overlaps-of-clause';
import { parentOfClause } from '../graph/reads/parent-of-clause';
import { referencesOfClause } from '../graph/reads/references-of-clause';
import { termsOfClause } from '../graph/reads/terms-of-thing';
import { isCompiled } from '../graph/rows/types';
import type { ClauseResolvers } from '../schema-types';
import { forceOf } from './force';
import { paged } from './lists';
import { selectionIn } from './selection';

export const Clause: ClauseResolvers = {
  __resolveReference: (reference, { load }, info) => load(clauseByKey, keyText(reference), {}, selectionIn(info)),
  compilation: (clause) => (isCompiled(clause) ? clause : null),
  parent: ({ id }, _, { load }, info) => load(parentOfClause, id, {}, selectionIn(info)),
  children: ({ id }, _, { load }, info) => load(childrenOfClause, id, {}, selectionIn(info)),
  excerptOf: ({ id }, _, { load }, info) => load(fullClauseOfDigest, id, {}, selectionIn(info)),
  excerpts: ({ id }, _, { load }, info) => load(excerptsOfClause, id, {}, selectionIn(info)),
  force: ({ id }, { asOf }, context) => forceOf(context, id, asOf),
  beneficiaries: ({ id }, _, { load }) => load(termsOfClause.beneficiaries, id),
  awardTypes: ({ id }, _, { load }) => load(termsOfClause.types, id),
  awards: ({ id }, _, { load }, info) => load(awardsOfClause, id, {}, selectionIn(info)),
  cumulationRules: ({ id }, _, { load }) => load(cumulationRulesOfClause, id),
  references: ({ id }, _, { load }) => load(referencesOfClause, id),
  overlaps: ({ id }, { kinds = null, ...page }, context, info) => paged(context, overlapsOfClause, id, () => ({ kinds }), page, info),
};
