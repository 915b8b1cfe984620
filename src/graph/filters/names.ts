import { badInput } from '../../errors';
import type { Batch } from '../batch';
import { keyText } from '../keys';
import { nameKey } from '../model';
import { awardTypes } from '../reads/award-types';
import { beneficiaries } from '../reads/beneficiaries';
import { chapters } from '../reads/chapters';
import { documentsNamed } from '../reads/documents-named';
import { matters } from '../reads/matters';
import { termsNamed } from '../reads/terms-named';
import { territoriesAround } from '../reads/territories-around';
import { nearest, shown } from './nearest';
import type { FilterScope } from './scope';
import { bestNamed, departmentsNamed, provinceOf, severalBear } from './units';

/** Ids or codes of everything that a name may mean; null without a name; empty, with a warning, for an unknown name. */
type Named = Promise<readonly string[] | null>;
type Asker = Pick<FilterScope, 'load' | 'warn'>;
/** All terms of a controlled vocabulary. */
type Vocabulary = Batch<readonly { readonly code: string; readonly name: string }[]>;
type MaybeName = string | null | undefined;
type MaybeNames = readonly string[] | null | undefined;

export async function documentIds({ load, warn }: Asker, field: string, name: MaybeName): Named {
  if (name == null) return null;
  const ids = await load(documentsNamed, name);
  if (ids.length === 0) warn(field, 'UNKNOWN', `No document here has the number, title or id ${shown(name)}.`);
  return ids;
}

export async function jurisdictionCodes({ load, warn }: Asker, field: string, name: MaybeName): Named {
  if (name == null) return null;
  const codes = await load(termsNamed, keyText({ label: 'Jurisdiction', name }));
  if (codes.length === 0) warn(field, 'UNKNOWN', `No territory here has the code or name ${shown(name)}.`);
  if (codes.length > 1) warn(field, 'SEVERAL', `Several territories are called so: ${codes.join(', ')}. All of them are taken.`);
  return codes;
}

/** Codes of the territories of a name and of those that contain them. */
export async function codesAround(asker: Asker, field: string, name: MaybeName): Named {
  const codes = await jurisdictionCodes(asker, field, name);
  return codes && [...new Set((await Promise.all(codes.map((code) => asker.load(territoriesAround, code)))).flat())];
}

/**
 * The units of a name: all, if they belong to one province; otherwise those in the province of the territories; otherwise none.
 * @param territories Codes in the same filter.
 */
export async function departmentIds(asker: Asker, field: string, name: MaybeName, territories: readonly string[] | null): Named {
  if (name == null) return null;
  const named = bestNamed(await departmentsNamed(asker.load, name), name);
  const ids = (units: typeof named) => units.map(({ id }) => id);
  const areOfOneProvince = (units: typeof named) => new Set(units.map(({ jurisdictionCode }) => provinceOf(jurisdictionCode))).size === 1;
  const provinces = new Set(territories?.map(provinceOf));
  const within = named.filter(({ jurisdictionCode }) => provinces.size === 0 || provinces.has(provinceOf(jurisdictionCode)));
  const units = areOfOneProvince(named) ? named : within;
  if (units.length === 1) return ids(units);
  if (areOfOneProvince(units)) {
    asker.warn(field, 'SEVERAL', severalBear(units, 'All of them are taken.'));
    return ids(units);
  }
  if (units.length > 0) asker.warn(field, 'AMBIGUOUS', severalBear(units, 'None is taken: name the territory too, or one in full.'));
  else if (named.length > 0) asker.warn(field, 'AMBIGUOUS', severalBear(named, 'None is of the province that the territory lies in.'));
  else asker.warn(field, 'UNKNOWN', `No unit here is called ${shown(name)}.`);
  return [];
}

/** The units of each of the names. */
export async function departmentLists(
  asker: Asker,
  field: string,
  names: MaybeNames,
  territories: readonly string[] | null,
): Promise<readonly (readonly string[])[] | null> {
  if (names == null) return null;
  return Promise.all(names.map(async (name) => (await departmentIds(asker, field, name, territories)) ?? []));
}

/** Codes of the named groups and of all broader ones. @throws BAD_USER_INPUT for an unknown name */
export const beneficiaryCodes = (scope: FilterScope, names: MaybeNames) =>
  closed(scope, 'beneficiary', 'Beneficiary', beneficiaries, names);

/** Codes of the named instruments. @throws BAD_USER_INPUT for an unknown name */
export const awardTypeCodes = (scope: FilterScope, names: MaybeNames) => closed(scope, 'awardType', 'AwardType', awardTypes, names);

/** Codes of the named matters. */
export async function matterCodes(scope: FilterScope, names: MaybeNames): Named {
  const found = await termCodes(scope, 'Matter', names);
  for (const [name, codes] of found ?? [])
    if (codes.length === 0)
      scope.warn('matter', 'UNKNOWN', `No matter is called ${shown(name)}; the nearest: ${await nearestOf(scope, matters, name)}.`);
  return found?.flatMap(([, codes]) => codes) ?? null;
}

async function closed(scope: FilterScope, field: string, label: string, vocabulary: Vocabulary, names: MaybeNames): Named {
  const found = await termCodes(scope, label, names);
  const unknown = found?.find(([, codes]) => codes.length === 0);
  if (!unknown) return found?.flatMap(([, codes]) => codes) ?? null;
  const [name] = unknown;
  const argument = `${scope.argument}.${field}`;
  throw badInput(argument, `${argument} knows no ${shown(name)}; the nearest: ${await nearestOf(scope, vocabulary, name)}.`);
}

async function termCodes(
  { load }: FilterScope,
  label: string,
  names: MaybeNames,
): Promise<[name: string, codes: readonly string[]][] | null> {
  if (names == null) return null;
  return Promise.all(names.map(async (name) => [name, await load(termsNamed, keyText({ label, name }))]));
}

async function nearestOf({ load }: FilterScope, vocabulary: Vocabulary, name: string): Promise<string> {
  const terms = nearest(name, await load(vocabulary, 'all'));
  return terms.map((term) => `${term.code} ${term.name}`).join(', ');
}

/** The chapters (篇) of a name, as printed. The name may lack 篇. */
export async function chapterNames({ load, warn }: Asker, field: string, name: MaybeName): Named {
  if (name == null) return null;
  const all = await load(chapters, 'all');
  const [wanted, found] = [nameKey(name), [] as string[]];
  for (const chapter of all) if (nameKey(chapter) === wanted || nameKey(chapter).replace(/[篇章编]$/u, '') === wanted) found.push(chapter);
  if (found.length === 0) warn(field, 'UNKNOWN', `No chapter here is called ${shown(name)}: there are ${all.slice(0, 20).join(', ')}.`);
  return found;
}
