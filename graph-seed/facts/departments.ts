import type { Linked } from '../linked';
import { EMPTY } from '../passage';
import { nameOf } from './clauses';
import { fields, line, quote } from './line';

/** Lines of units, their successions and their responsibilities. */
export const departmentLines = ({ departments, successions, responsibilities }: Linked): string[] => [
  ...departments.map(({ name, shortName, kind, jurisdiction, aliases, members }) => {
    const known = {
      shortName,
      jurisdiction: jurisdiction?.code,
      aliases: [...aliases].sort(),
      members: members.map((one) => one.name).sort(),
    };
    return line(name, 'department', kind, fields(known, EMPTY));
  }),
  ...successions.map(({ earlier, later }) => line(later.name, 'succeeds', earlier.name)),
  ...responsibilities.map(({ department, clause, role, basis, evidence }) =>
    line(nameOf(clause), 'responsible', department.name, role, basis, evidence.rule, basis === 'ISSUER' ? null : quote(evidence.quote)),
  ),
];
