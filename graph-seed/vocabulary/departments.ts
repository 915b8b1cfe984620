import type { DepartmentKind } from '../../src/graph/model';
import { plain } from '../passage';
import { chain, type Jurisdiction, jurisdictionOf, leadingJurisdiction, NATION, ownName, PROVINCES_AND_CITIES } from './jurisdictions';
import { NATIONAL_ORGANS } from './national-organs';
import { FULL_ENDINGS, IRREGULAR, NATIONAL_BODIES, ORGANS, type Organ, PARTY_ORGANS } from './organs';
import { SERVES } from './shanxi';

export interface DepartmentName {
  /** Full and unique: 山西省工业和信息化厅 */
  readonly name: string;
  /** As policy texts write it: 省工信厅 */
  readonly shortName: string | null;
  readonly kind: DepartmentKind;
  readonly jurisdiction: Jurisdiction | null;
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);

/** Every printed form of an organ's name without its territory, and its full form. */
function forms(organs: readonly Organ[]): Map<string, { full: string; short: string }> {
  const found = new Map<string, { full: string; short: string }>();
  for (const { stem, short, endings } of organs)
    for (const ending of endings)
      for (const printed of [stem, ...short]) {
        const full = stem + (FULL_ENDINGS[ending] ?? ending);
        const value = { full, short: (short[0] ?? stem) + (ending === '委员会' ? '委' : ending) };
        for (const form of [printed + ending, full]) if (!found.has(form)) found.set(form, value);
      }
  return found;
}

/** State organs by every printed form of their name without the territory. */
export const STATE = forms(ORGANS);
/** Ministries belong to the nation: 市民政部 does not exist. */
const isMinistry = (organ: string) => /部$/u.test(organ);
/** Organs by every printed form of their stem, for offices that are named by their field (民政部门, 教育行政主管部门). */
export const STEMS: ReadonlyMap<string, Organ> = new Map(
  ORGANS.flatMap((one) => [one.stem, ...one.short].map((form): [string, Organ] => [form, one])),
);
const FIELD_OFFICE = '(?:行政|主管|管理|业务)*部门';

/** The organ of a territory for a field, as its full name without the territory: 民政部门 of a city is its 民政局. */
function fieldOffice(rest: string, territory: Jurisdiction | null): string | null {
  const organ = STEMS.get(new RegExp(`^(.+?)${FIELD_OFFICE}$`, 'u').exec(rest)?.[1] ?? '');
  if (!organ) return null;
  const has = (ending: string) => organ.endings.includes(ending);
  const ranked = territory?.level === 'PROVINCIAL' ? ['厅', '委员会', '局'] : has('厅') ? ['局', '委员会'] : ['委员会', '局'];
  const ending = ranked.find(has);
  return ending ? organ.stem + ending : null;
}
/** Party organs, likewise. */
export const PARTY = forms(PARTY_ORGANS);
/** Words for a territory, with the levels that they mean. Words without a level mean only a territory whose name ends with them. */
export const TERRITORY_WORDS: Readonly<Record<string, readonly string[]>> = {
  自治区: ['PROVINCIAL'],
  国家: ['NATIONAL'],
  省: ['PROVINCIAL'],
  市: ['MUNICIPAL', 'PROVINCIAL'],
  区: ['ZONE', 'COUNTY'],
  县: ['COUNTY'],
  州: [],
  盟: [],
  旗: [],
};

const COLLECTIVE =
  /^(?:省|市|区|县)?(?:各|有关|相关)|^(?:省直|市直|区直|省级|市级|区属|市属|省属)(?:各|有关|相关)?(?:部门|单位|国企|国有企业|机构)|等(?:部门|单位)$|^(?:各级|所在地)/u;
/** Words for any unit concerned (有关部门、单位), which name none. */
const GENERIC =
  /^[省市县区州]?(?:直|级)?(?:各|其他|其它|本级|同级)*(?:有关|相关|涉及|责任|主管|成员|业务|各)+(?:部门|单位|机构|方面|处室|科室)(?:和单位|及单位|、单位)?$|^(?:部门|单位|机构|方面|处室|科室)(?:和单位|及单位|、单位)?$/u;
/** All territories below (各县区、各盟市、各镇街). */
const TERRITORIES_BELOW =
  /^(?:全[省市县区]|[省市县区])?各(?:[县市区旗盟州]|地市|城区|乡镇|镇街|街镇|街道|乡|镇|管委会|开发区|功能区|园区|高新区|经开区)(?:[、(]|[县市区旗盟州]|地市|级市|乡|镇|街道|开发区|功能区|园区|[)])*(?:人民)?(?:政府|管委会|办事处)?$/u;
const COMPANY = /(?:公司|集团|(?<!人民)银行|交易所)$/u;
const UNIT_ENDING =
  /(?:厅|局|委|办|署|部|处|院|室|中心|政府|委员会|管委会|办公室|公司|集团|银行|支行|分行|法院|检察院|联社|联|协会|协|学会|商会|工会|联合会|总会|海关|大学|学院|学校|园区|开发区|示范区|单位|部门|机构|国企|企业|总队|支队|大队|站|社|所|馆|台|街道|乡镇|组|团)(?:[(][^()]{1,12}[)])?$/u;
const WORDS_NOT_NAMES = /[。,;:!?“”《》]|\d{4}年|完成|落实|按照|以上|以下|补贴|奖励|措施|情况|方式/u;

/** True if words can be the name of a unit: they end like one and hold nothing that names do not hold. */
export const isUnitName = (token: string): boolean =>
  token.length >= 2 &&
  token.length <= 32 &&
  (UNIT_ENDING.test(token) || TERRITORIES_BELOW.test(token)) &&
  !WORDS_NOT_NAMES.test(token) &&
  !isGenericUnit(token);

/** True for words that name no particular unit: 有关部门, 单位. */
export const isGenericUnit = (token: string): boolean => GENERIC.test(token);

/** True for an organ of the vocabulary with its territory, or a collective of organs. */
export function isKnownUnit(token: string): boolean {
  if (COLLECTIVE.test(token)) return isUnitName(token);
  if (NATIONAL_ORGANS.has(token)) return true;
  const rest = withoutTerritory(token, null).rest;
  return (
    (rest !== token && (STATE.has(rest) || fieldOffice(rest, null) !== null || PARTY.has(rest.replace(/^委/u, '')))) ||
    NATIONAL_BODIES.some((body) => body.printed.test(token)) ||
    token in IRREGULAR
  );
}

/** True if a territory is called by a word: 诸暨市 is a 市. An 自治区 is not called 区. */
export const calledSo = ({ name }: Jurisdiction, word: string) => name.endsWith(word) && (word === '自治区' || !name.endsWith('自治区'));

/** The territory with which a name begins, by name or by word (省, 市, 区), and the rest. 市 in a text of a county-level city is that city. */
function withoutTerritory(name: string, own: Jurisdiction | null): { territory: Jurisdiction | null; rest: string; said: boolean } {
  const led = leadingJurisdiction(name, own);
  if (led && led.length < name.length) {
    const rest = name.slice(led.length);
    // 杭州市场监管局 is 杭州 and 市场监管局.
    const longer = name.slice(led.length - 1);
    return { territory: led.jurisdiction, rest: !STATE.has(rest) && STATE.has(longer) ? longer : rest, said: true };
  }
  for (const [word, levels] of Object.entries(TERRITORY_WORDS)) {
    if (!name.startsWith(word) || STATE.has(name)) continue;
    const territory = chain(own).find((one) => calledSo(one, word) || levels.includes(one.level)) ?? (word === '国家' ? NATION : null);
    if (territory || levels.length > 0) return { territory, rest: name.slice(word.length), said: true };
  }
  return { territory: own, rest: name, said: false };
}

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
      name: nation ? name : ownName(territory) + known.full,
      shortName: (nation ? '' : shortTerritory(territory)) + known.short,
      kind: 'GOVERNMENT',
      jurisdiction: territory,
    };
  if (territory && said)
    return { name: ownName(territory) + rest, shortName: shortTerritory(territory) + rest, kind: 'OTHER', jurisdiction: territory };
  return { name, shortName: null, kind: known ? 'GOVERNMENT' : 'OTHER', jurisdiction: own };
}

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

/** A local branch of a national body (中央驻地方机构). It belongs to the territory that it serves. */
function nationalArm(name: string, own: Jurisdiction | null): DepartmentName | null {
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

/** An organ of a zone. It belongs to the 管理委员会, except 区…局, which bears only the name of the zone. */
function zoneOrgan(rest: string, full: string | null, said: boolean, zone: Jurisdiction): DepartmentName {
  if (/^管(?:理)?委(?:员)?会$/u.test(rest))
    return { name: `${zone.name}管理委员会`, shortName: '区管委会', kind: 'GOVERNMENT', jurisdiction: zone };
  const own = rest.replace(/^管(?:理)?委(?:员)?会/u, '');
  if (said && own === rest) return { name: zone.name + (full ?? rest), shortName: `区${rest}`, kind: 'GOVERNMENT', jurisdiction: zone };
  return { name: `${zone.name}管理委员会${own}`, shortName: own, kind: 'GOVERNMENT', jurisdiction: zone };
}

/** 各区、县级市: one name of all territories below, 、 included. */
const JOINT_TERRITORIES =
  /各(?:[县市区旗盟州]|乡|镇)、(?:县级市|[县市区旗盟州]|镇|街道)(?=[、,，;；/\s(（)）]|负责|牵头|配合|参与|按|等|和|及|人民政府|政府|$)/gu;
/** Stands for the 、 inside such a name. */
const WITHIN_NAME = '\u0001';

/** Splits a list of units at 、, commas and white space outside brackets, and at 和, 及 or 与 between two names. */
export function splitUnits(list: string): string[] {
  const names = list.replace(JOINT_TERRITORIES, (name) => name.replace('、', WITHIN_NAME));
  const tokens: string[] = [];
  let depth = 0;
  let token = '';
  for (const character of names) {
    if (/[(（]/u.test(character)) depth++;
    if (/[)）]/u.test(character)) depth--;
    if (depth <= 0 && /[、,，;；/\s]/u.test(character)) {
      tokens.push(token);
      token = '';
    } else token += character;
  }
  return [...tokens, token]
    .map((one) => one.replaceAll(WITHIN_NAME, '、'))
    .filter(Boolean)
    .flatMap(splitAtConjunction);
}

/** Splits names that follow each other without a mark (市工信局市财政局). One name, or other words, are returned unchanged. */
export function namesAtStart(words: string): string[] {
  if (words.length < 8 || isKnownUnit(words)) return [words];
  for (let end = Math.min(words.length - 3, 30); end >= 3; end--) {
    const first = words.slice(0, end);
    if (!isKnownUnit(first)) continue;
    const rest = namesAtStart(words.slice(end));
    if (rest.every(isKnownUnit)) return [first, ...rest];
  }
  return [words];
}

function splitAtConjunction(token: string): string[] {
  if (isKnownUnit(token)) return [token];
  for (const match of token.matchAll(/以及|和|及|与/gu)) {
    const [left, right] = [token.slice(0, match.index), token.slice(match.index + match[0].length)];
    const [first, second] = [isUnitName(left), isUnitName(right)];
    if (
      (first || isGenericUnit(left)) &&
      (second || isGenericUnit(right)) &&
      ((first && isKnownUnit(left)) || (second && isKnownUnit(right)))
    )
      return [...splitAtConjunction(left), ...splitAtConjunction(right)];
  }
  return [token];
}

const alternatives = (words: Iterable<string>) => longestFirst([...words]).join('|');
/** The committee of any zone (滨河开发区管委会). */
const ZONE_COMMITTEE =
  '(?<=^|[,。;:、(\\n由和与及])(?![由和与及各]|(?:所在|有关|相关|经济|技术|高新|产业|工业|开发|示范|功能|农业|科技|旅游|度假|风景|名胜|园|新)*区管)[一-龥]{2,14}?区管(?:理)?委(?:员)?会';
const NAMES_IN_TEXT = new RegExp(
  `(?:${alternatives([...PROVINCES_AND_CITIES, '省', '市', '国家', '自治区', '区', '县', '州', '盟', '旗'])})(?:${alternatives([...STATE.keys()].filter((name) => !isMinistry(name)))}|(?:${alternatives(STEMS.keys())})${FIELD_OFFICE})|(?:省|市|区|县)委(?:${alternatives(PARTY.keys())})|各(?:市|县|县[(]市、区[)]|市、县)(?:人民)?政府|${ZONE_COMMITTEE}|(?:${alternatives([...NATIONAL_ORGANS.keys()].filter(isMinistry))})(?!门)`,
  'gu',
);

/** Finds names of organs in folded running text: 省工信厅, 山西省财政厅, 各市政府. `start` and `end` (exclusive) are UTF-16 offsets. */
export function findUnits(folded: string): { start: number; end: number; name: string }[] {
  return [...folded.matchAll(NAMES_IN_TEXT)].map((match) => ({ start: match.index, end: match.index + match[0].length, name: match[0] }));
}

/**
 * Names of the issuers (发文机关) with which a title begins: 中共山西省委、山西省人民政府关于…. Names that follow each other without a mark are
 * separated. Empty if the title names none.
 */
export function leadingOrgans(title: string): string[] {
  const whole = plain(title);
  const head = (/^(.{2,120}?)(?:关于|印发|转发)/u.exec(whole)?.[1] ?? whole.slice(0, 60)).replace(/等\d*(?:部门|单位|个部门)$/u, '');
  const names: string[] = [];
  for (let at = 0; at < head.length; ) {
    if (/[、,]/u.test(head[at] ?? '')) at++;
    let end = Math.min(head.length, at + 30);
    while (end > at + 2 && !(isOrgan(head.slice(at, end)) && !holdsAnother(head.slice(at, end)) && !BRANCH.test(head.slice(end)))) end--;
    if (end <= at + 2) break;
    names.push(head.slice(at, end));
    at = end;
  }
  return names;
}

const OTHER_ORGANS = /^管(?:理)?委(?:员)?会$|^委(?:员会)?(?:办公[厅室])?$|(?:领导小组|委员会)(?:办公室)?$|协会$/u;

/** After the name of a national body: a branch, which is another organ. */
const BRANCH = /^[一-龥]{1,8}(?:分行|支行|分局|监管局)/u;

/** True for the names of two organs without a mark between (太原市民政局太原市卫生健康委员会). */
function holdsAnother(name: string): boolean {
  if (isBranch(name)) return false;
  for (const match of name.matchAll(/[厅局委办部院室会府署](?=.{4})/gu)) {
    const rest = name.slice(match.index + 1);
    const first = name.slice(0, match.index + 1);
    if (
      (leadingJurisdiction(rest) || /^中共|^国家/u.test(rest) || NATIONAL_ORGANS.has(rest)) &&
      first.length >= 4 &&
      isOrgan(first) &&
      isOrgan(rest)
    )
      return true;
  }
  return false;
}

/** True for a national body with a territory and nothing else: 国家税务总局山西省税务局 */
const isBranch = (name: string): boolean =>
  NATIONAL_BODIES.some(({ printed }) => {
    const place = printed.exec(name)?.groups?.place;
    return place ? leadingJurisdiction(place)?.length === place.length : false;
  });

function isOrgan(name: string): boolean {
  if (NATIONAL_ORGANS.has(name)) return true;
  if (/[、,]/u.test(name) || (!isUnitName(name) && !/委$/u.test(name))) return false;
  if (isBranch(name)) return true;
  const { rest, said } = withoutTerritory(name.replace(/^中国?共(?:产党)?/u, ''), null);
  return said && rest.length > 0 && (isKnownUnit(name) || OTHER_ORGANS.test(rest));
} /** A collective of governments (各市政府, 各县（市、区）人民政府). */
export const GOVERNMENTS = /各(?:市|县|县（市、区）|区县|市、县)(?:人民)?政府$/u;
