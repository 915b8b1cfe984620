import type { DepartmentKind } from '../../src/graph/model';
import { plain } from '../passage';
import { chain, type Jurisdiction, jurisdictionOf, NATION, ownName } from './jurisdictions';
import { NATIONAL_ORGANS } from './national-organs';
import { IRREGULAR, isMinistry, NATIONAL_BODIES, PARTY, STATE } from './organs';
import { SERVES } from './shanxi';
import { COLLECTIVE, fieldOffice, withoutTerritory } from './unit-names';

export interface DepartmentName {
  /** Full and unique: 山西省工业和信息化厅 */
  readonly name: string;
  /** As policy texts write it: 省工信厅 */
  readonly shortName: string | null;
  readonly kind: DepartmentKind;
  readonly jurisdiction: Jurisdiction | null;
}

const COMPANY = /(?:公司|集团|(?<!人民)银行|交易所)$/u;

const LEVEL_WORD: Readonly<Record<string, string>> = { NATIONAL: '国家', PROVINCIAL: '省', MUNICIPAL: '市', COUNTY: '县', ZONE: '区' };
const shortTerritory = (territory: Jurisdiction) =>
  territory.name.endsWith('市')
    ? '市'
    : territory.name.endsWith('区') && territory.level !== 'PROVINCIAL'
      ? '区'
      : (LEVEL_WORD[territory.level] ?? '');

/** The second name of an office (加挂牌子): 市商务局（市会展办） */
const OTHER_SIGN = /(?<=[局厅委办])[(][^()]{2,12}[局委办心][)]$/u;

/**
 * The department that a printed name means in a text: 市工信局 in a text of Jincheng is 晋城市工业和信息化局. A name outside the vocabulary stays
 * as printed, with kind OTHER or COMPANY.
 * @param own The jurisdiction of the text.
 */
export function departmentNamed(printed: string, own: Jurisdiction | null): DepartmentName {
  const name = plain(printed).replace(OTHER_SIGN, '');
  const irregular = IRREGULAR[name];
  if (irregular) return { name: irregular, shortName: name === irregular ? null : name, ...irregularKind(irregular, name, own) };
  const national = NATIONAL_ORGANS.get(name);
  if (national)
    return {
      name: national,
      shortName: name === national ? null : name,
      kind: /^中共/u.test(national) ? 'PARTY' : 'GOVERNMENT',
      jurisdiction: NATION,
    };
  if (COLLECTIVE.test(name)) return collective(name, own);
  const branch = nationalArm(name, own);
  if (branch) return branch;
  const party = partyOrgan(name, own);
  if (party) return party;
  const { territory, rest, said } = withoutTerritory(name, own);
  if (COMPANY.test(name)) return { name, shortName: null, kind: 'COMPANY', jurisdiction: territory };
  const office = said ? fieldOffice(rest, territory) : null;
  const known = office ? STATE.get(office) : isMinistry(rest) && territory?.code !== NATION.code ? undefined : STATE.get(rest);
  const nation = territory?.code === NATION.code;
  if (territory?.level === 'ZONE') return zoneOrgan(rest, known?.full ?? null, said, territory);
  if (known && territory)
    return {
      name: nation ? name : ownName(territory) + ofLevel(known.full, territory),
      shortName: (nation ? '' : shortTerritory(territory)) + known.short,
      kind: 'GOVERNMENT',
      jurisdiction: territory,
    };
  if (territory && said)
    return { name: ownName(territory) + rest, shortName: shortTerritory(territory) + rest, kind: 'OTHER', jurisdiction: territory };
  return { name, shortName: null, kind: known ? 'GOVERNMENT' : 'OTHER', jurisdiction: own };
}

/** A province's general office is a 办公厅 (省政府办), those of cities and counties a 办公室. */
const ofLevel = (full: string, { level }: Jurisdiction): string =>
  level === 'PROVINCIAL' && full === '人民政府办公室' ? '人民政府办公厅' : full;

function irregularKind(full: string, printed: string, own: Jurisdiction | null): Pick<DepartmentName, 'kind' | 'jurisdiction'> {
  if (full.startsWith('国务院')) return { kind: 'GOVERNMENT', jurisdiction: NATION };
  return { kind: COMPANY.test(full) ? 'COMPANY' : 'OTHER', jurisdiction: withoutTerritory(printed, own).territory };
}

/** 各市政府 of a provincial text → 山西省各市人民政府 */
function collective(name: string, own: Jurisdiction | null): DepartmentName {
  const body = name
    .replace(/^(?:省|市|区|县)(?=各|有关|相关)/u, '')
    .replace(/(?<!人民)政府$/u, '人民政府')
    .replace(/区属国企$/u, '区属国有企业');
  const zoneless = own && body.startsWith('各市') ? (chain(own).find((one) => one.level === 'PROVINCIAL') ?? own) : own;
  const bracketed = body.replace(/[(]/gu, '（').replace(/[)]/gu, '）');
  return {
    name: (zoneless?.name ?? '') + bracketed,
    shortName: name.replace(/[(]/gu, '（').replace(/[)]/gu, '）'),
    kind: 'COLLECTIVE',
    jurisdiction: zoneless,
  };
}

/** Matches every name that one of the national bodies matches. Most names are none, so one test saves many. */
const ANY_BODY = new RegExp(NATIONAL_BODIES.map(({ printed }) => printed.source.replace(/\(\?<\w+>/gu, '(?:')).join('|'), 'u');

/** A local branch of a national body (中央驻地方机构). It belongs to the territory that it serves. */
function nationalArm(name: string, own: Jurisdiction | null): DepartmentName | null {
  if (!ANY_BODY.test(name)) return null;
  for (const body of NATIONAL_BODIES) {
    const match = body.printed.exec(name);
    if (!match) continue;
    const { place = '', ending = '' } = match.groups ?? {};
    const inner = /^(省|市|区|县)$/u.test(ending.slice(0, 1)) ? place + ending.slice(0, 1) : place;
    const territory = inner === '' ? own : withoutTerritory(`${inner}局`, own).territory;
    const full = body.name
      .replaceAll('{}', territory ? ownName(territory) : place)
      .replaceAll('{short}', territory?.name.replace(/[省市]$/u, '') ?? place)
      .replaceAll('{place}', place)
      .replaceAll('{ending}', ending);
    return {
      name: full,
      shortName: name === full ? null : name,
      kind: 'CENTRAL_BRANCH',
      jurisdiction: jurisdictionOf(SERVES[full] ?? '') ?? territory,
    };
  }
  return null;
}

/** 市委组织部 → 中共晋城市委组织部; 中共山西省委 stays. */
function partyOrgan(name: string, own: Jurisdiction | null): DepartmentName | null {
  const bare = name.replace(/^中国共产党|^中共/u, '');
  if (!bare.includes('委')) return null;
  const { territory, rest, said } = withoutTerritory(bare, own);
  const match = /^委(?:员会)?(.*)$/u.exec(rest);
  if (!match || !said || !territory || rest.startsWith('委员会')) return null;
  const organ = match[1] ?? '';
  const full = organ === '' ? '' : (PARTY.get(organ)?.full ?? organ);
  const short = organ === '' ? '' : (PARTY.get(organ)?.short ?? organ);
  return {
    name: `中共${ownName(territory)}委${full}`,
    shortName: `${shortTerritory(territory)}委${short}`,
    kind: 'PARTY',
    jurisdiction: territory,
  };
}

/** Organs inside a 管理委员会: 综改区科技金融部. */
const INNER = /(?:部|办公室|中心)$/u;

/** An organ of a zone. It belongs to the 管理委员会, except 区…局, which bears only the name of the zone. */
function zoneOrgan(rest: string, full: string | null, said: boolean, zone: Jurisdiction): DepartmentName {
  if (/^管(?:理)?委(?:员)?会$/u.test(rest))
    return { name: `${zone.name}管理委员会`, shortName: '区管委会', kind: 'GOVERNMENT', jurisdiction: zone };
  const own = rest.replace(/^管(?:理)?委(?:员)?会/u, '');
  if (said && own === rest && !INNER.test(rest))
    return { name: zone.name + (full ?? rest), shortName: `区${rest}`, kind: 'GOVERNMENT', jurisdiction: zone };
  return { name: `${zone.name}管理委员会${own}`, shortName: own, kind: 'GOVERNMENT', jurisdiction: zone };
}

/** A collective of governments (各市政府, 各县（市、区）人民政府). */
export const GOVERNMENTS = /各(?:市|县|县（市、区）|区县|市、县)(?:人民)?政府$/u;
