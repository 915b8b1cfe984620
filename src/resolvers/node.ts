import type { Context } from '../context';
import { clauseById } from '../graph/reads/clause-by-id';
import { departmentById } from '../graph/reads/department-by-id';
import { documentById } from '../graph/reads/document-by-id';
import { jurisdictionByCode } from '../graph/reads/jurisdiction-by-code';
import { thingById } from '../graph/reads/thing-by-id';

/** Anything by its id; null where there is no such thing. */
export async function node({ load }: Context, id: string) {
  const thing = await load(thingById, id);
  switch (thing?.type) {
    case 'Document':
      return load(documentById, thing.name);
    case 'Clause':
      return load(clauseById, thing.name);
    case 'Department':
      return load(departmentById, thing.name);
    case 'Jurisdiction':
      return load(jurisdictionByCode, thing.name);
    default:
      return null;
  }
}
