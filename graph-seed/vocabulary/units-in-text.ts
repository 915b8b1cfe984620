import { plain } from '../passage';
import { leadingJurisdiction, PROVINCES_AND_CITIES } from './jurisdictions';
import { NATIONAL_ORGANS } from './national-organs';
import { isMinistry, NATIONAL_BODIES, PARTY, STATE, STEMS } from './organs';
import { FIELD_OFFICE, isKnownUnit, isUnitName, TERRITORY_WORDS, withoutTerritory } from './unit-names';
import { oneOf } from './words';

/** The committee of any zone (滨河开发区管委会). */
const ZONE_COMMITTEE =
  '(?<=^|[,。;:、(\\n由和与及])(?![由和与及各]|(?:所在|有关|相关|经济|技术|高新|产业|工业|开发|示范|功能|农业|科技|旅游|度假|风景|名胜|园|新)*区管)(?:(?![由的对报向在]|经(?![济开]))[一-龥]){2,14}?区管(?:理)?委(?:员)?会';
/** A body of a territory that no vocabulary knows: 市消防救援支队, 县图书馆. */
const INSTITUTION =
  '(?<=^|[,。;:、(\\n由和与及同])(?:[省州盟旗](?!舰)|[市县区](?![场民政县区城域块值]))(?![级直属内外本里委各中]|人民|有关|相关|政府)(?:(?![由的对报向在给]|会同|联合|牵头)[一-龥]){2,12}?(?:[支大总]队|中心|[馆站局]|社(?![保会])|院(?![士校])|集团|公司)(?![一-龥]?[员长])';
/** A county by its name: 由苍溪县|农业农村局. */
const COUNTY =
  '(?<=^|[,。;:、(\\n由和与及同])(?![由与及各本全]|有关|相关|所在)[一-龥](?:(?![由和与及同对向在将])[一-龥]){1,5}?(?<![省市])[县旗]';
const TERRITORY = oneOf([...PROVINCES_AND_CITIES, ...Object.keys(TERRITORY_WORDS), COUNTY]);
/** The end of the name of a ministry, administration or commission of the nation. */
const CENTRAL_OFFICE = /[部署局行]$|(?<!常务)委(?:员会)?$/u;
/** Branches of national bodies as they are called: 国家税务总局山西省税务局, 山西证监局, 人民银行太原中心支行. */
const CALLED = NATIONAL_BODIES.flatMap(({ called }) => called);
const BRANCHES = [
  `(?:${TERRITORY}|(?<=^|[,。;:、(\\n由和与及同])(?!各|有关|相关)[一-龥]{2})${oneOf(CALLED.flatMap((form) => (form.startsWith('{}') ? form.slice(2) : [])))}`,
  oneOf(CALLED.filter((form) => !form.startsWith('{}')).map((form) => form.replace('{}', '(?![和与及会])[一-龥]{1,8}?'))),
];
const KNOWN = [
  ...BRANCHES,
  `${TERRITORY}(?:${oneOf([...STATE.keys()].filter((name) => !isMinistry(name)))}|(?:(?<=[省市])级)?${oneOf([...STEMS.keys()])}${FIELD_OFFICE})`,
  `[省市区县]委${oneOf([...PARTY.keys()])}`,
  '各(?:市|县|县[(]市、区[)]|市、县)(?:人民)?政府',
  ZONE_COMMITTEE,
  `${oneOf([...NATIONAL_ORGANS.keys()].filter((name) => CENTRAL_OFFICE.test(name)))}(?!门)`,
];
const STEM = new RegExp(oneOf([...STEMS.keys()]), 'gu');
/** 市发展改革、财政、商务等部门: offices that are named by their fields in one list. */
const OFFICES = `(?<of>${TERRITORY})级?(?<fields>${STEM.source}(?:[、和及与]${STEM.source})+)等?(?<office>${FIELD_OFFICE})`;
const NAMES_IN_TEXT = new RegExp(`${OFFICES}|(?<known>${KNOWN.join('|')})|${INSTITUTION}`, 'gu');

/** A name of a unit in running text. `start` and `end` (exclusive) are UTF-16 offsets. */
export interface UnitInText {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** False for a body that is known only by the form of its name. */
  readonly known: boolean;
}

/** Finds names of units in folded running text: 省工信厅, 山西省财政厅, 各市政府, 市消防救援支队, 市财政、商务等部门. */
export function findUnits(folded: string): UnitInText[] {
  return [...folded.matchAll(NAMES_IN_TEXT)].flatMap(({ 0: name, index: start, groups = {} }) => {
    const { known, of, fields = '', office } = groups;
    const end = start + name.length;
    if (!of) return [{ start, end, name, known: known !== undefined }];
    const at = start + name.indexOf(fields, of.length);
    return [...fields.matchAll(STEM)].map(({ 0: field, index }, i) => ({
      start: i === 0 ? start : at + index,
      end: at + index + field.length === at + fields.length ? end : at + index + field.length,
      name: `${of}${field}${office}`,
      known: true,
    }));
  });
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
    if ((leadingJurisdiction(rest) || NATIONAL_ORGANS.has(rest)) && first.length >= 4 && isOrgan(first) && isOrgan(rest)) return true;
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
}
