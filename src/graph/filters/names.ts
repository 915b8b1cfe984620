import type { Context } from '../../context';
import { departmentsNamed } from '../reads/departments-named';
import { documentsNamed } from '../reads/documents-named';
import { jurisdictionsNamed } from '../reads/jurisdictions-named';

/** Ids or codes of all that a name may mean; null where no name is given, empty where it means nothing. */
type Named = Promise<readonly string[] | null>;

export async function documentIds({ load }: Context, name: string | null | undefined): Named {
  return name == null ? null : load(documentsNamed, name);
}

export async function jurisdictionCodes({ load }: Context, name: string | null | undefined): Named {
  return name == null ? null : load(jurisdictionsNamed, name.normalize('NFKC').trim());
}

export async function departmentIds({ load }: Context, name: string | null | undefined): Named {
  return name == null ? null : (await load(departmentsNamed, name)).map(({ id }) => id);
}
