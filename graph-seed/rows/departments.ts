import { nameKey } from '../../src/graph/model';
import type { Linked, LinkedDepartment } from '../linked';
import { evidenceProperties } from './evidence';
import { territoryId } from './territories';
import type { RowWriter } from './writer';

/** Short names as they are said and typed: 省工信厅, 山西省工信厅, 山西工信厅, 工信厅. */
function spokenNames({ shortName, jurisdiction, kind }: LinkedDepartment): string[] {
  if (!shortName) return [];
  const bare = shortName.replace(/^[省市县区](?!委)/u, '');
  if (kind !== 'GOVERNMENT' || !jurisdiction || bare === shortName) return [shortName];
  return [shortName, bare, jurisdiction.name + bare, jurisdiction.name.replace(/[省市县区]$/u, '') + bare];
}

export function departmentRows(out: RowWriter, { departments, successions, responsibilities }: Linked): void {
  for (const department of departments) {
    const { name, shortName, kind, jurisdiction } = department;
    const aliases = [...department.aliases].sort();
    out.node('Department', department.id, {
      name,
      shortName,
      aliases,
      aliasText: aliases.join(' ') || null,
      nameKey: nameKey(name),
      nameKeys: [...new Set([name, ...aliases, ...spokenNames(department)].map(nameKey))],
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
