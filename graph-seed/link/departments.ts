import type { LinkedDepartment, LinkedDocument } from '../linked';
import { type DepartmentName, departmentNamed, GOVERNMENTS } from '../vocabulary/departments';
import { type Jurisdiction, within } from '../vocabulary/jurisdictions';
import { SUCCESSIONS } from '../vocabulary/shanxi';

/** All departments, by full name. Every printed form becomes an alias. */
export class Departments {
  readonly all = new Map<string, LinkedDepartment>();

  /**
   * The department of a printed name, created if it is new.
   * @param own The jurisdiction of the text that prints the name.
   */
  named(printed: string, own: Jurisdiction | null): LinkedDepartment {
    const department = this.known(departmentNamed(printed, own));
    const alias = printed.replace(/\s+/gu, '').replace(/[(]/gu, '（').replace(/[)]/gu, '）');
    if (alias !== department.name) department.aliases.add(alias);
    return department;
  }

  /** The department of a full name, created if it is new. */
  known(name: DepartmentName): LinkedDepartment {
    const seen = this.all.get(name.name);
    if (seen) return seen;
    const department: LinkedDepartment = { ...name, id: `Department:${name.name}`, aliases: new Set(), members: [] };
    this.all.set(name.name, department);
    return department;
  }

  issuersOf(document: LinkedDocument): LinkedDepartment[] {
    return document.issuers.map(({ printed, department }) =>
      printed ? this.named(printed, document.jurisdiction) : this.known(department),
    );
  }

  /** Adds the members of collectives of governments (各市政府, 各县（市、区）人民政府): the governments of the territories within their own. */
  resolveMembers(): void {
    for (const collective of [...this.all.values()]) {
      if (collective.kind !== 'COLLECTIVE' || !collective.jurisdiction || !GOVERNMENTS.test(collective.name)) continue;
      for (const territory of within(collective.jurisdiction.code))
        collective.members.push(this.named(`${territory.name}人民政府`, territory));
    }
  }

  /** Earlier and later names of one organ, if both are in the graph. */
  successions(): { earlier: LinkedDepartment; later: LinkedDepartment }[] {
    return SUCCESSIONS.flatMap(([earlier, later]) => {
      const [a, b] = [this.all.get(earlier), this.all.get(later)];
      return a && b ? [{ earlier: a, later: b }] : [];
    });
  }
}
