import { badInput } from '../../errors';
import type { Batch } from '../batch';
import { keyText } from '../keys';
import { nameKey } from '../model';
import { chapters } from '../reads/chapters';
import { documentsNamed } from '../reads/documents-named';
import { terms as vocabularies } from '../reads/terms';
import { termsNamed } from '../reads/terms-named';
import { territoriesAround } from '../reads/territories-around';
import { nearest, shown } from './nearest';
import type { FilterScope } from './scope';
import { bestNamed, departmentsNamed, provinceOf, severalBear } from './units';

/** Ids or codes of everything that a name may mean. Null without a name; empty, with a warning, for an unknown name. */
type Named = Promise<readonly string[] | null>;
/** Codes of terms of one vocabulary, and how many things have them. */
interface Terms {
  readonly codes: readonly string[];
  readonly uses: number;
}
type Meant = readonly { readonly code: string; readonly uses: number }[];
type Asker = Pick<FilterScope, 'load' | 'warn'>;
type MaybeName = string | null | undefined;
type MaybeNames = readonly string[] | null | undefined;

/** Ids of the documents with a number, title or id. */
export async function documentIds({ load, warn }: Asker, field: string, name: MaybeName): Named {
  if (name == null) return null;
  const ids = await load(documentsNamed, name);
  if (ids.length === 0) warn(field, 'UNKNOWN', () => `No document here has the number, title or id ${shown(name)}.`);
  return ids;
}

/** Codes of the territories with a code or name. A name that several share gives all of them, with a warning. */
export async function jurisdictionCodes({ load, warn }: Asker, field: string, name: MaybeName): Named {
  if (name == null) return null;
  const codes = (await load(termsNamed, keyText({ label: 'Jurisdiction', name }))).map(({ code }) => code);
  if (codes.length === 0) warn(field, 'UNKNOWN', () => `No territory here has the code or name ${shown(name)}.`);
  if (codes.length > 1) warn(field, 'SEVERAL', () => `Several territories are called so: ${codes.join(', ')}. All of them are used.`);
  return codes;
}

/** Codes of the territories with a name and of the territories that contain them. */
export async function codesAround(asker: Asker, field: string, name: MaybeName): Named {
  const codes = await jurisdictionCodes(asker, field, name);
  return codes && [...new Set((await Promise.all(codes.map((code) => asker.load(territoriesAround, code)))).flat())];
}

/**
 * Ids of the units with a name. All, if they belong to one province; else those in the province of the territories; else none, with a warning.
 * @param territories codes in the same filter
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
    asker.warn(field, 'SEVERAL', () => severalBear(units, 'All of them are used.'));
    return ids(units);
  }
  if (units.length > 0) asker.warn(field, 'AMBIGUOUS', () => severalBear(units, 'None is used: add the territory or give a full name.'));
  else if (named.length > 0)
    asker.warn(field, 'AMBIGUOUS', () => severalBear(named, 'None is of the province that the territory lies in.'));
  else asker.warn(field, 'UNKNOWN', () => `No unit here is called ${shown(name)}.`);
  return [];
}

/** Each name is looked up for each filter, so a long list in many filters would keep the service busy. */
const MOST_UNITS = 20;

/** Ids of the units for each of the names. @throws BAD_USER_INPUT for more than 20 names */
export async function departmentLists(
  scope: FilterScope,
  field: string,
  names: MaybeNames,
  territories: readonly string[] | null,
): Promise<readonly (readonly string[])[] | null> {
  if (names == null) return null;
  const argument = `${scope.argument}.${field}`;
  if (names.length > MOST_UNITS) throw badInput(argument, `${argument} must not name more than ${MOST_UNITS} units.`);
  return Promise.all(names.map(async (name) => (await departmentIds(scope, field, name, territories)) ?? []));
}

/** Codes of the named groups and of all broader groups. @throws BAD_USER_INPUT for an unknown name */
const beneficiaryCodes = (scope: FilterScope, names: MaybeNames) => closed(scope, 'beneficiary', 'Beneficiary', names);

/** Codes of the named award types. @throws BAD_USER_INPUT for an unknown name */
const awardTypeCodes = (scope: FilterScope, names: MaybeNames) => closed(scope, 'awardType', 'AwardType', names);

/** Codes of the named matters. An unknown name gives a warning. */
async function matterCodes(scope: FilterScope, names: MaybeNames): Promise<Terms | null> {
  const found = await termsMeant(scope, 'Matter', names);
  const unknown = found?.filter(([, terms]) => terms.length === 0) ?? [];
  const all = unknown.length > 0 ? await termsOf(scope, 'Matter') : [];
  for (const [name] of unknown)
    scope.warn('matter', 'UNKNOWN', () => `No matter is called ${shown(name)}; the nearest: ${nearestOf(name, all)}.`);
  return together(found);
}

/** Codes of the terms in a filter, and for each field how many things have them. */
export async function termsIn(scope: FilterScope, filter: Readonly<Partial<Record<'beneficiary' | 'awardType' | 'matter', MaybeNames>>>) {
  const [beneficiary, awardType, matter] = await Promise.all([
    beneficiaryCodes(scope, filter.beneficiary),
    awardTypeCodes(scope, filter.awardType),
    matterCodes(scope, filter.matter),
  ]);
  return {
    beneficiary: beneficiary?.codes ?? null,
    awardType: awardType?.codes ?? null,
    matter: matter?.codes ?? null,
    uses: { beneficiary: beneficiary?.uses ?? null, awardType: awardType?.uses ?? null, matter: matter?.uses ?? null },
  };
}

async function closed(scope: FilterScope, field: string, label: keyof typeof vocabularies, names: MaybeNames): Promise<Terms | null> {
  const found = await termsMeant(scope, label, names);
  const unknown = found?.find(([, terms]) => terms.length === 0);
  if (!unknown) return together(found);
  const [name] = unknown;
  const argument = `${scope.argument}.${field}`;
  throw badInput(argument, `${argument} knows no ${shown(name)}; the nearest: ${nearestOf(name, await termsOf(scope, label))}.`);
}

async function termsMeant({ load }: FilterScope, label: string, names: MaybeNames): Promise<[name: string, terms: Meant][] | null> {
  if (names == null) return null;
  return Promise.all(names.map(async (name) => [name, await load(termsNamed, keyText({ label, name }))]));
}

function together(found: readonly [name: string, terms: Meant][] | null): Terms | null {
  if (found === null) return null;
  const terms = [...new Map(found.flatMap(([, meant]) => meant).map(({ code, uses }) => [code, uses]))];
  return { codes: terms.map(([code]) => code), uses: terms.reduce((sum, [, uses]) => sum + uses, 0) };
}

interface Term {
  readonly code: string;
  readonly name: string;
}

function termsOf({ load }: FilterScope, label: keyof typeof vocabularies): Promise<readonly Term[]> {
  const vocabulary: Batch<readonly Term[]> = vocabularies[label];
  return load(vocabulary, 'all');
}

const nearestOf = (name: string, terms: readonly Term[]) =>
  nearest(name, terms)
    .map((term) => `${term.code} ${term.name}`)
    .join(', ');

/** The chapters (篇) with a name, as printed. The name may lack 篇. */
export async function chapterNames({ load, warn }: Asker, field: string, name: MaybeName): Named {
  if (name == null) return null;
  const all = await load(chapters, 'all');
  const [wanted, found] = [nameKey(name), [] as string[]];
  for (const chapter of all) if (nameKey(chapter) === wanted || nameKey(chapter).replace(/[篇章编]$/u, '') === wanted) found.push(chapter);
  if (found.length === 0)
    warn(field, 'UNKNOWN', () => `No chapter here is called ${shown(name)}: there are ${all.slice(0, 20).join(', ')}.`);
  return found;
}
