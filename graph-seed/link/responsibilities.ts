import type { ResponsibilityBasis, ResponsibilityRole } from '../../src/graph/model';
import { evidenceIn, evidenceOf } from '../evidence';
import { pushTo } from '../grouped';
import type { Evidence, LinkedClause, LinkedDepartment, LinkedResponsibility } from '../linked';
import { isCited } from './cited';
import type { Departments } from './departments';

/**
 * The responsible units (责任单位) of each clause: units of its brackets, standing units of earlier brackets (以下均需…负责), and units in its
 * sentences. The issuer is responsible for an article or point if neither it nor an ancestor, a descendant or the full clause names a unit.
 */
export function linkResponsibilities(clauses: readonly LinkedClause[], departments: Departments): LinkedResponsibility[] {
  const found: LinkedResponsibility[] = [];
  const seen = new Set<string>();
  const forLaterClauses = new Map<string, LinkedResponsibility[]>();
  const add = (
    clause: LinkedClause,
    department: LinkedDepartment,
    role: ResponsibilityRole,
    basis: ResponsibilityBasis,
    evidence: Evidence,
  ): LinkedResponsibility => {
    const link = { department, clause, role, basis, evidence };
    const both = `${clause.id} ${department.name}`;
    if (basis === 'STATED' ? !seen.has(`${both} ${role}`) : !seen.has(both)) found.push(link);
    seen.add(both).add(`${both} ${role}`);
    return link;
  };
  for (const clause of clauses) {
    const own = clause.document?.jurisdiction ?? clause.compilation?.jurisdiction ?? null;
    const home = clause.document?.id ?? clause.compilation?.id ?? '';
    for (const { unit, bracket } of clause.facts.units) {
      const evidence = evidenceOf(bracket, clause.source, unit.rule, clause.id, clause.document?.id ?? null);
      const link = add(clause, departments.named(unit.name, own), unit.role, 'STATED', evidence);
      if (unit.standing) pushTo(forLaterClauses, home, link);
    }
    if (isCited(clause))
      for (const link of forLaterClauses.get(home) ?? [])
        if (link.clause !== clause) add(clause, link.department, link.role, 'STATED', link.evidence);
    for (const find of clause.facts.found) {
      if (find.kind !== 'unit') continue;
      add(clause, departments.named(find.name, own), find.role, 'IN_TEXT', evidenceIn(clause, find, find.rule));
    }
  }
  const named = new Set(found.map((link) => link.clause));
  for (const clause of clauses) if (!someoneIsNamed(clause, named)) issuersOwn(clause, departments, add);
  return found;
}

/** True if an ancestor, a descendant or the full clause names units. */
function someoneIsNamed(clause: LinkedClause, named: ReadonlySet<LinkedClause>): boolean {
  const below = (at: LinkedClause): boolean => named.has(at) || at.children.some(below);
  if (below(clause) || (clause.excerptOf && (below(clause.excerptOf) || named.has(clause.excerptOf)))) return true;
  for (let at = clause.parent; at; at = at.parent) if (named.has(at)) return true;
  return false;
}

type Add = (
  clause: LinkedClause,
  department: LinkedDepartment,
  role: ResponsibilityRole,
  basis: ResponsibilityBasis,
  evidence: Evidence,
) => void;

function issuersOwn(clause: LinkedClause, departments: Departments, add: Add): void {
  if (!isCited(clause)) return;
  const document = clause.document;
  for (const issuer of document?.issuers ?? []) {
    const evidence: Evidence = {
      rule: 'responsibility.issuer',
      quote: issuer.printed ?? document?.number ?? '',
      clauseId: null,
      documentId: document?.id ?? null,
      source: clause.source,
      ranges: [],
    };
    add(clause, departments.known(issuer.department), 'RESPONSIBLE', 'ISSUER', evidence);
  }
}
