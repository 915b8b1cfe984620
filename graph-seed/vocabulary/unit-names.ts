import { chain, type Jurisdiction, leadingJurisdiction, NATION } from './jurisdictions';
import { NATIONAL_ORGANS } from './national-organs';
import { IRREGULAR, NATIONAL_BODIES, PARTY, STATE, STEMS } from './organs';

/** An office that is named by its field: 行政主管部门, 管理部门 */
export const FIELD_OFFICE = '(?:行政|主管|管理|业务)*部门';
const NAMED_BY_FIELD = new RegExp(`^(.+?)${FIELD_OFFICE}$`, 'u');

/** The organ of a territory for a field, as its full name without the territory: 民政部门 of a city is its 民政局. */
export function fieldOffice(rest: string, territory: Jurisdiction | null): string | null {
  const organ = STEMS.get(NAMED_BY_FIELD.exec(rest)?.[1] ?? '');
  if (!organ) return null;
  const has = (ending: string) => organ.endings.includes(ending);
  const ranked = territory?.level === 'PROVINCIAL' ? ['厅', '委员会', '局'] : has('厅') ? ['局', '委员会'] : ['委员会', '局'];
  const ending = ranked.find(has);
  return ending ? organ.stem + ending : null;
}
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

/** All units of a kind: 各市, 有关部门, 省直各单位 */
export const COLLECTIVE =
  /^(?:省|市|区|县)?(?:各|有关|相关)|^(?:省直|市直|区直|省级|市级|区属|市属|省属)(?:各|有关|相关)?(?:部门|单位|国企|国有企业|机构)|等(?:部门|单位)$|^(?:各级|所在地)/u;
/** Words for any unit concerned (有关部门、单位), which name none. */
const GENERIC =
  /^[省市县区州]?(?:直|级)?(?:各|其他|其它|本级|同级)*(?:有关|相关|涉及|责任|主管|成员|业务|各)+(?:部门|单位|机构|方面|处室|科室)(?:和单位|及单位|、单位)?$|^(?:部门|单位|机构|方面|处室|科室)(?:和单位|及单位|、单位)?$/u;
/** All territories below (各县区、各盟市、各镇街). */
const TERRITORIES_BELOW =
  /^(?:全[省市县区]|[省市县区])?各(?:[县市区旗盟州]|地市|城区|乡镇|镇街|街镇|街道|乡|镇|苏木|管委会|开发区|功能区|园区|高新区|经开区)(?:[、(]|[县市区旗盟州]|地市|级市|乡|镇|街道|苏木|处|场|办|[农林]场|开发区|功能区|园区|[)])*(?:人民)?(?:政府|管委会|办事处)?$/u;
const UNIT_ENDING =
  /(?:厅|局|委|办|署|部|处|院|室|中心|政府|委员会|管委会|办公室|公司|集团|银行|支行|分行|法院|检察院|联社|联|协会|协|学会|商会|工会|联合会|总会|海关|大学|学院|学校|园区|开发区|示范区|单位|部门|机构|国企|企业|总队|支队|大队|调查队|站|社|所|馆|台|街道|乡镇|组|团)(?:[(][^()]{1,12}[)])?$/u;
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
export function withoutTerritory(name: string, own: Jurisdiction | null): { territory: Jurisdiction | null; rest: string; said: boolean } {
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
    if (territory || levels.length > 0) return { territory, rest: name.slice(word.length).replace(/^级(?=.+部门$)/u, ''), said: true };
  }
  return { territory: own, rest: name, said: false };
}
