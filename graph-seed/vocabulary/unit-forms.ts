import { oncePer } from '../once-per';
import { type DepartmentName, departmentNamed } from './departments';
import { type Jurisdiction, jurisdictionOf, namesOf, ownName } from './jurisdictions';
import { NATIONAL_ORGANS } from './national-organs';
import { IRREGULAR, NATIONAL_BODIES, PARTY, STATE, STEMS } from './organs';
import { calledSo, TERRITORY_WORDS } from './unit-names';

/** Forms by the full name that they mean. */
function byFull(pairs: Iterable<readonly [form: string, full: string]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [form, full] of pairs) found.set(full, [...(found.get(full) ?? []), form]);
  return found;
}
const fulls = (organs: ReadonlyMap<string, { readonly full: string }>) =>
  byFull([...organs].map(([form, { full }]): [string, string] => [form, full]));

const STATE_FORMS = fulls(STATE);
const PARTY_FORMS = fulls(PARTY);
const NATIONAL_FORMS = byFull([...NATIONAL_ORGANS, ...Object.entries(IRREGULAR)]);

/** Words for the office of a field: 知识产权主管部门. */
const OFFICES = ['部门', '主管部门', '行政主管部门'];

/** Short forms of the endings of names. Names outside the vocabulary have no other short forms. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^管理委员会(?=.)/u, ''],
  [/管理委员会/u, '管委会'],
  [/委员会$/u, '委'],
  [/办公[室厅]$/u, '办'],
  [/人民政府/u, '政府'],
  [/国有企业$/u, '国企'],
  [/(?:股份|责任)?有限(?:责任)?公司$/u, ''],
];

/** Every form of a unit's name without its territory. */
function ownForms(rest: string): string[] {
  const shortened = [rest];
  for (const [ending, short] of ENDINGS) shortened.push(...shortened.map((one) => one.replace(ending, short)));
  const stem = rest.replace(/(?:委员会|[厅局])$/u, '');
  const organ = STEMS.get(stem);
  const fields = organ ? [organ.stem, ...organ.short].flatMap((field) => OFFICES.map((office) => field + office)) : [];
  return [...shortened, ...(STATE_FORMS.get(rest) ?? []), ...fields];
}

/** Every form of a territory before a name: 山西省, 山西, 晋城市城区, 省. The empty one is for texts of that territory. */
const territoryForms = oncePer((territory: Jurisdiction): readonly string[] => {
  const around = territory.parent ? jurisdictionOf(territory.parent) : null;
  const within = around && around.level !== 'NATIONAL' && territory.level !== 'PROVINCIAL' ? [around.name + territory.name] : [];
  const level = Object.entries(TERRITORY_WORDS).filter(([word, [only]]) => only === territory.level || calledSo(territory, word));
  return [...namesOf(territory).filter((name) => name.length > 1), ...within, ...level.map(([word]) => word), ''];
});

/** Forms of a local branch of a national body, with the territory in every form and with the place in its name. */
function armForms(name: string, territories: readonly string[]): string[] {
  return NATIONAL_BODIES.flatMap(({ printed, called }) => {
    const place = printed.exec(name)?.groups?.place;
    return called.flatMap((form) => [...territories, ...(place ? [place] : [])].map((territory) => form.replace('{}', territory)));
  });
}

/**
 * Every usual form of a unit's name: 省发改委, 山西省发展改革委, 山西发改委, 发改委 for 山西省发展和改革委员会. `departmentNamed` reads each form
 * as this unit in texts of its territory. A company is also known without 有限公司.
 */
export function usualForms({ name, jurisdiction }: Pick<DepartmentName, 'name' | 'jurisdiction'>): string[] {
  const forms = NATIONAL_FORMS.get(name) ?? [];
  if (!jurisdiction) return [name, ...forms];
  const territories = territoryForms(jurisdiction);
  const of = (bodies: readonly string[]) => territories.flatMap((territory) => bodies.map((body) => territory + body));
  const territory = [ownName(jurisdiction), jurisdiction.name].find((one) => name.startsWith(one));
  const rest = territory === undefined ? null : name.slice(territory.length);
  const own = [...(rest === null ? ownForms(name) : of(ownForms(rest))), ...of(forms.map((form) => form.replace(/^[省市县区]/u, '')))];
  if (/(?:公司|集团)$/u.test(name)) return [...new Set([name, ...forms, ...own])];
  const party = /^中共(?<place>.+?)委(?<organ>.*)$/u.exec(name)?.groups;
  const organs = party?.organ ? [party.organ, ...(PARTY_FORMS.get(party.organ) ?? [])] : [''];
  const ofParty = party ? of(organs.flatMap((organ) => [`委${organ}`, `委员会${organ}`])).flatMap((one) => [one, `中共${one}`]) : [];
  const candidates = [...forms, ...own, ...ofParty, ...armForms(name, territories)];
  return [...new Set([name, ...candidates])].filter((form) => form === name || departmentNamed(form, jurisdiction).name === name);
}
