import type { ResponsibilityRole } from '../../src/graph/model';
import { fold } from '../passage';
import type { Passage } from '../types';
import { isGenericUnit, isKnownUnit, isUnitName } from './unit-names';

/** A unit of a list (责任单位), as printed, with the role that the list gives it. */
export interface ListedUnit {
  readonly name: string;
  readonly role: ResponsibilityRole;
  /** True if the list says that the unit is responsible for every later clause too (以下均需…负责). */
  readonly standing: boolean;
}

const ROLES: Readonly<Record<string, ResponsibilityRole>> = {
  ...{ 牵头: 'LEAD', 主办: 'LEAD', 主责: 'LEAD', 责任: 'RESPONSIBLE', 负责: 'RESPONSIBLE', 主管: 'RESPONSIBLE', 实施: 'RESPONSIBLE' },
  ...{ 落实: 'RESPONSIBLE', 承办: 'RESPONSIBLE', 执行: 'RESPONSIBLE', 承担: 'RESPONSIBLE' },
  ...{ 配合: 'PARTICIPANT', 协同: 'PARTICIPANT', 参与: 'PARTICIPANT', 参加: 'PARTICIPANT', 协办: 'PARTICIPANT', 协助: 'PARTICIPANT' },
};
const ROLE = Object.keys(ROLES).join('|');
const ROLE_AT_END = new RegExp(`(?:${ROLE})$`, 'u');
const UNITS = '(?:单位|部门|处室|科室|股室|机构|主体|县区|区县|地区)';
/** 责任单位：, 牵头部门：, 责任科室. 责任领导： names persons. */
const LABEL = new RegExp(
  `(?<![(〔【[为])(?<role>${ROLE})(?:${UNITS}|(?<persons>领导|人员|人)(?=:))(?:[(][^()]{1,8}[)])?:?|(?<leaders>分管|包联|联系)(?:领导|人):`,
  'gu',
);
const LABEL_FIRST = new RegExp(`^(?:${LABEL.source})`, 'u');
/** A line, or its last sentence, that names units without a bracket (责任单位：市财政局、市商务局). */
const LABELLED_LINE = new RegExp(
  `(?:^|(?<=[。;]))(?:${ROLE}|分管|包联)(?:${UNITS}|领导|人):(?:[^。()〔〕【】[\\]]|[(][^()]{1,12}[)]){2,300}。?$`,
  'u',
);
/** 以下均需省财政厅负责: the unit is added to every later clause. */
const STANDING = /以下(?:各项|各条|条款|任务)?均(?:需|由|须)(?:由)?(?<units>.+?)(?:负责|配合|落实)/u;
/** 以下均…, 下同, 2026年6月底前完成: words without names. */
const OTHER_WORDS = /[。;,](?:(?:以下|上述|下同).*|(?:\d{4}年[^,]{0,12}|年底前|长期|持续)(?:完成|推进|坚持|实施|落实))$/u;
/** The duties of the units of a list: at its end, or after one of them. */
const OTHERS = '(?:等(?:有关|相关)?(?:部门|单位)?(?:和单位|及单位)?)';
const DUTIES =
  '(?:按照?(?:各自)?职[责能](?:分工)?(?:分别|共同)?(?:负责|落实|实施|做好)?|分工负责|共同负责|分别负责|负责落实|负责|主责|落实|实施|承担)';
const DUTY = new RegExp(`${OTHERS}?${DUTIES}$|${OTHERS}$`, 'u');
const LEAD_MARK = /为?(?:牵头|主责|主办)(?:负责|落实|单位|部门)?(?=[,、\s]|$)/u;
const HELP_MARK = /(?:积极|分别|协同)*(?:配合|参与|协助|参加)$/u;
/** 市工信局(牵头), 市财政局(配合单位), 市商务局[牵头负责]. */
const OWN_MARK = new RegExp(`[(〔【[](?<role>${ROLE})(?:单位|部门|负责)?[)〕】\\]]$`, 'u');

const BRACKETED = /^[(〔【[](.*)[)〕】\]]$/su;

/** The folded words of a bracket or line of units. White space stays, as a blank, only after a name; a line break within a name is removed. */
function insideOf(passage: Passage): string {
  let text = '';
  for (let i = 0; i < passage.text.length; i++) {
    const [at, before] = [passage.at[i] ?? 0, passage.at[i - 1] ?? 0];
    const isGap = i > 0 && at > before + 1 && !/[、,，]/u.test(passage.text);
    if (isGap && isUnitName(/[^\s:：（(〔【[]*$/u.exec(text.replace(ROLE_AT_END, ''))?.[0] ?? '')) text += ' ';
    text += passage.text[i];
  }
  const folded = fold(text).replace(/[。;]$/u, '');
  return BRACKETED.exec(folded)?.[1] ?? folded;
}

interface Part {
  readonly role: ResponsibilityRole;
  readonly list: string;
  /** True if a label precedes the names. */
  readonly labelled: boolean;
}

/** The parts of a sentence after its labels. Without a label the sentence is a plain list. Names of persons (责任领导) are left out. */
function partsOf(sentence: string): Part[] {
  const labels = [...sentence.matchAll(LABEL)];
  const [first] = labels;
  if (!first) return [{ role: 'RESPONSIBLE', list: sentence, labelled: false }];
  const behind = labels.flatMap((label, i): Part[] => {
    const { role, persons, leaders } = label.groups ?? {};
    if (persons || leaders) return [];
    const list = sentence.slice(label.index + label[0].length, labels[i + 1]?.index ?? sentence.length);
    return [{ role: ROLES[role ?? ''] ?? 'RESPONSIBLE', list, labelled: true }];
  });
  const before = sentence.slice(0, first.index).replace(/[,、]$/u, '');
  return before === '' ? behind : [{ role: 'RESPONSIBLE', list: before, labelled: false }, ...behind];
}

/** Divides 甲牵头，乙、丙配合 into the unit that leads and the units that participate. */
function ledParts({ role, list, labelled }: Part): Part[] {
  const lead = LEAD_MARK.exec(list);
  if (lead && lead.index > 0) {
    const rest = list.slice(lead.index + lead[0].length).replace(/^[,、\s]/u, '');
    return [
      { role: 'LEAD', list: list.slice(0, lead.index), labelled },
      ...(rest === '' ? [] : [{ role: 'PARTICIPANT' as const, list: rest.replace(HELP_MARK, ''), labelled }]),
    ];
  }
  const helped = /^(?<doers>.+?)负责[,](?<rest>.+)(?:配合|参与|协助)$/u.exec(list)?.groups;
  if (helped)
    return [
      { role, list: helped.doers ?? '', labelled },
      { role: 'PARTICIPANT', list: helped.rest ?? '', labelled },
    ];
  return [{ role: HELP_MARK.test(list) ? 'PARTICIPANT' : role, list: list.replace(HELP_MARK, ''), labelled }];
}

/** The members of a list without their duties. Names that follow each other without a mark are separated. Beside one marked 牵头 others participate. */
function membersOf({ role, list }: Part): { name: string; role: ResponsibilityRole }[] {
  const bare = list.replace(DUTY, '').replace(new RegExp(`${OTHERS}(?=和|及|、|,|$)`, 'gu'), '、');
  const tokens = splitUnits(bare);
  const marks = tokens.map((token) => ROLES[OWN_MARK.exec(token)?.groups?.role ?? '']);
  const unmarked = marks.includes('LEAD') ? 'PARTICIPANT' : role;
  return tokens
    .flatMap((token, i) => {
      const name = token
        .replace(OWN_MARK, '')
        .replace(DUTY, '')
        .replace(/^(?:和|及|由)/u, '')
        .replace(/等$/u, '');
      return namesAtStart(name).map((one) => ({ name: one, role: marks[i] ?? unmarked }));
    })
    .filter(({ name }) => name !== '');
}

/**
 * The responsible units (责任单位) of a closing bracket or line, with their roles. 牵头 is LEAD and the rest of its sentence PARTICIPANT; 配合 is
 * PARTICIPANT, also where 牵头 is a mark after a name: （责任单位：市工信局（牵头）、市财政局）; a plain list is RESPONSIBLE. An unknown member is left
 * out alone.
 * Null for other words. A list is labelled (责任单位：, 负责) and names at least one unit, or holds nothing but names of units.
 */
export function unitList(passage: Passage): readonly ListedUnit[] | null {
  const inside = insideOf(passage);
  const found: ListedUnit[] = [];
  const others: string[] = [];
  let labelled = false;
  for (const sentence of inside.split(/[。;]/u)) {
    const standing = STANDING.exec(sentence)?.groups?.units;
    const named = sentence.replace(OTHER_WORDS, '');
    const parts = standing ? [{ role: 'RESPONSIBLE' as const, list: standing, labelled: true }] : partsOf(named).flatMap(ledParts);
    labelled ||= parts.some((part) => part.labelled) || new RegExp(`${DUTIES}$|${LEAD_MARK.source}`, 'u').test(named);
    for (const { name, role } of parts.flatMap(membersOf)) {
      if (isGenericUnit(name)) continue;
      if (isUnitName(name)) found.push({ name, role, standing: standing !== undefined });
      else others.push(name);
    }
  }
  const isList = labelled
    ? LABEL_FIRST.test(inside) || found.some(({ name }) => isKnownUnit(name))
    : others.length === 0 && found.some(({ name }) => isKnownUnit(name));
  if (!isList || found.length === 0) return null;
  return found.filter((unit, i) => found.findIndex((other) => other.name === unit.name && other.standing === unit.standing) === i);
}

/** Index in a folded paragraph at which a line that names units without a bracket begins; -1 if there is none. */
export const labelledLine = (folded: string): number => LABELLED_LINE.exec(folded)?.index ?? -1;

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
function namesAtStart(words: string): string[] {
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
