import { titleKey } from '../../src/graph/model';
import { plain } from '../passage';
import { ON_TRIAL } from './genres';
import { leadingJurisdiction } from './jurisdictions';
import { leadingOrgans } from './units-in-text';

/** The edition that a title states: 试行、暂行 (TRIAL), 修订、修正 (REVISED), 2024年版 (DATED), none (PLAIN), or a draft, which is not in force. */
export type EditionMark = 'TRIAL' | 'PLAIN' | 'DATED' | 'REVISED' | 'DRAFT';

export interface Edition {
  /** The title without mark, organ and territory, for comparing: the same for all editions of one text. */
  readonly work: string;
  /** The title without its mark. */
  readonly bare: string;
  readonly mark: EditionMark;
  /** The year that the mark names. */
  readonly year: number | null;
}

const IN_BRACKETS = /[(〔]([^()〔〕]{1,16})[)〕]$/u;
const MARKS: readonly (readonly [RegExp, EditionMark])[] = [
  [/草案|征求意见|送审/u, 'DRAFT'],
  [/修[订正改]/u, 'REVISED'],
  [/^(?:试行|暂行|试用)(?:版|本)?$/u, 'TRIAL'],
  [/^(?:20)?\d{2}年?(?:试行|暂行)?[版本]$/u, 'DATED'],
];

/** Reads the edition of a title. A bracket without a mark ((2021-2023), (一)) stays part of the title. */
export function editionOf(title: string): Edition {
  let bare = plain(title);
  let mark: EditionMark = 'PLAIN';
  let year: number | null = null;
  for (let match = IN_BRACKETS.exec(bare); match; match = IN_BRACKETS.exec(bare)) {
    const said = match[1] ?? '';
    const found = MARKS.find(([words]) => words.test(said))?.[1];
    if (!found) break;
    mark = mark === 'PLAIN' ? found : mark;
    year ??= Number(/20\d{2}/u.exec(said)?.[0] ?? 0) || null;
    bare = bare.slice(0, match.index);
  }
  if (ON_TRIAL.test(bare)) {
    bare = bare.replace(ON_TRIAL, '');
    mark = mark === 'PLAIN' ? 'TRIAL' : mark;
  }
  return { work: titleKey(withoutOrgans(bare)), bare, mark, year };
}

const LONGEST_NAME = 40;

/** A title without the organs and the territory at its beginning: 山西省科学技术厅关于…, 山西省…办法, 省…办法. */
export function withoutOrgans(title: string): string {
  let rest = plain(title);
  for (const organ of leadingOrgans(rest))
    rest = rest.slice(rest.indexOf(organ) + organ.length).replace(/^(?:等\d*个?(?:部门|单位))?[、,]?/u, '');
  const about = rest.replace(/^等\d*个?(?:部门|单位)/u, '').replace(/^关于(?:印发|发布)?/u, '');
  return about.slice(leadingJurisdiction(about.slice(0, LONGEST_NAME))?.length ?? 0).replace(/^(?:全?省级?|全?市级?|我[省市])(?!场)/u, '');
}

/** Titles that name other texts: 关于修改《…》的通知, 关于废止《…》的决定, 关于延长《…》有效期的通知. */
const OF_ANOTHER =
  /关于(?:公布)?(?<verb>修[改订正]|调整|补充|完善|延长|继续执行|废止|停止执行|宣布失效)(?:和|及)?(?:部分)?(?<named>(?:、?(?:和|及)?《[^《》]+》(?:[(〔][^()〔〕]*(?:〔\d{4}〕[^()]*)?[)〕])?)+)/u;

/** The titles that a title amends or repeals; null if it names none. */
export function namedInTitle(title: string): { relation: 'AMENDS' | 'REPEALS'; titles: string[] } | null {
  const groups = OF_ANOTHER.exec(plain(title))?.groups;
  if (!groups?.named) return null;
  const titles = [...groups.named.matchAll(/《([^《》]+)》/gu)].flatMap((match) => match[1] ?? []);
  return { relation: /废止|停止|失效/u.test(groups.verb ?? '') ? 'REPEALS' : 'AMENDS', titles };
}
