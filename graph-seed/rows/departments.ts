import { nameKey, searchedTexts } from '../../src/graph/model';
import type { Linked } from '../linked';
import { usualForms } from '../vocabulary/unit-forms';
import { evidenceProperties } from './evidence';
import { territoryId } from './territories';
import type { RowWriter } from './writer';

/** A unit named only by its field (财政部门). It is left out of the aliases, because a search for 部门 does not mean a unit. */
const OFFICE = /部门$/u;

export function departmentRows(out: RowWriter, { departments, successions, responsibilities }: Linked): void {
  for (const department of departments) {
    const { name, shortName, kind, jurisdiction } = department;
    const aliases = [...department.aliases].sort();
    const forms = [...new Set([name, ...(shortName ? [shortName] : []), ...aliases, ...usualForms(department)])];
    out.node('Department', department.id, {
      name,
      shortName,
      aliases,
      aliasText: forms.filter((form) => form !== name && !OFFICE.test(form)).join(' ') || null,
      searchText: searchedTexts(forms),
      nameKey: nameKey(name),
      nameKeys: [...new Set(forms.map(nameKey))],
      kind,
      jurisdictionCode: jurisdiction?.code,
      level: jurisdiction?.level,
    });
    if (jurisdiction) out.edge('WITHIN', department.id, territoryId(jurisdiction));
    for (const member of department.members) out.edge('MEMBER_OF', member.id, department.id);
  }
  for (const { earlier, later } of successions) out.edge('SUCCEEDS', later.id, earlier.id);
  const named = new Map<string, number>();
  for (const { department, clause, role, basis, evidence } of responsibilities) {
    const place = (named.get(clause.id) ?? 0) + 1;
    named.set(clause.id, place);
    out.edge('RESPONSIBLE_FOR', department.id, clause.id, { role, basis, place, ...evidenceProperties(evidence) }, role);
  }
}
