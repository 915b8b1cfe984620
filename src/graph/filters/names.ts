import { keyText } from '../keys';
import type { Load } from '../loaders';
import { beneficiariesNamed } from '../reads/beneficiaries-named';
import { departmentsByKey } from '../reads/departments-by-key';
import { documentsNamed } from '../reads/documents-named';
import { jurisdictionsNamed } from '../reads/jurisdictions-named';

/** Ids or codes of all that a name may mean; null where no name is given, empty where it means nothing. */
type Named = Promise<readonly string[] | null>;

export async function documentIds(load: Load, name: string | null | undefined): Named {
  return name == null ? null : load(documentsNamed, name);
}

export async function jurisdictionCodes(load: Load, name: string | null | undefined): Named {
  return name == null ? null : load(jurisdictionsNamed, plain(name));
}

export async function departmentIds(load: Load, name: string | null | undefined): Named {
  return name == null ? null : (await load(departmentsByKey, keyText({ name }))).map(({ id }) => id);
}

/** Codes of the groups that the names mean and of all broader ones; null where no names are given. */
export async function beneficiaryCodes(load: Load, names: readonly string[] | null | undefined): Named {
  return names == null ? null : (await Promise.all(names.map((name) => load(beneficiariesNamed, plain(name))))).flat();
}

/** Codes or names of a controlled vocabulary as typed, ready to compare. */
export function plainNames(names: readonly string[] | null | undefined): readonly string[] | null {
  return names?.map(plain) ?? null;
}

const plain = (name: string) => name.normalize('NFKC').trim();
