import { plain } from '../passage';
import { leadingJurisdiction, PROVINCES_AND_CITIES } from './jurisdictions';
import { NATIONAL_ORGANS } from './national-organs';
import { isMinistry, NATIONAL_BODIES, PARTY, STATE, STEMS } from './organs';
import { FIELD_OFFICE, isKnownUnit, isUnitName, TERRITORY_WORDS, withoutTerritory } from './unit-names';
import { oneOf } from './words';

/** The committee of any zone (滨河开发区管委会). */
const ZONE_COMMITTEE =
  '(?<=^|[,。;:、(\\n由和与及])(?![由和与及各]|(?:所在|有关|相关|经济|技术|高新|产业|工业|开发|示范|功能|农业|科技|旅游|度假|风景|名胜|园|新)*区管)[一-龥]{2,14}?区管(?:理)?委(?:员)?会';
const NAMES_IN_TEXT = new RegExp(
  [
    `${oneOf([...PROVINCES_AND_CITIES, ...Object.keys(TERRITORY_WORDS)])}(?:${oneOf([...STATE.keys()].filter((name) => !isMinistry(name)))}|${oneOf([...STEMS.keys()])}${FIELD_OFFICE})`,
    `[省市区县]委${oneOf([...PARTY.keys()])}`,
    '各(?:市|县|县[(]市、区[)]|市、县)(?:人民)?政府',
    ZONE_COMMITTEE,
    `${oneOf([...NATIONAL_ORGANS.keys()].filter(isMinistry))}(?!门)`,
  ].join('|'),
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
}
