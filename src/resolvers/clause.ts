import { childrenOfClause } from '../graph/reads/children-of-clause';
import { clauseById } from '../graph/reads/clause-by-id';
import { documentById } from '../graph/reads/document-by-id';
import { forceOnDay } from '../graph/reads/force-on-day';
import { responsibilitiesOfClause } from '../graph/reads/responsibilities-of-clause';
import { isCompiled } from '../graph/rows';
import type { ClauseResolvers } from '../schema-types';
import { eachLinked, linked, maybe } from './entities';

export const Clause: ClauseResolvers = {
  document: ({ documentId }, _, { load }) => maybe(load, documentById, documentId),
  compilation: (clause) => (isCompiled(clause) ? clause : null),
  parent: ({ parentId }, _, { load }) => maybe(load, clauseById, parentId),
  children: async ({ id }, _, { load }) => eachLinked(load, clauseById, await load(childrenOfClause, id)),
  force: ({ id }, { asOf }, { load, today }) => linked(load, forceOnDay, id, { asOf: asOf ?? today }),
  responsibilities: async ({ id }, _, { load }) => [...(await load(responsibilitiesOfClause, id))],
};
