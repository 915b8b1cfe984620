import type { AmountPer } from '../../types';
import { ALL_OF, COUNTED, EACH, GIVING_BY_TIME, MEAN_OF, MONTHLY, NO_UNITS, ONE_OF, PICKING, UNITS } from '../../vocabulary/money-per';
import { oneOf } from '../../vocabulary/words';

/** What a sum is counted by (计量), in the order of the contract. `unit` is the printed unit where `per` has UNIT. */
export interface Counting {
  readonly per: readonly AmountPer[];
  readonly unit?: string;
}

export const NOT_COUNTED: Counting = { per: [] };
const ORDER: readonly AmountPer[] = ['YEAR', 'MONTH', 'DAY', 'PROJECT', 'ENTERPRISE', 'PERSON', 'EVENT', 'TOWN', 'UNIT'];
/** 每两年, 每6个月 do not count as YEAR and MONTH. */
const TIMES: ReadonlySet<AmountPer> = new Set(['YEAR', 'MONTH', 'DAY']);
const codeOf = new Map<string, AmountPer | null>([
  ...COUNTED.flatMap(([per, names]) => names.map((name) => [name, per] as const)),
  ...UNITS.map((name) => [name, 'UNIT'] as const),
]);
const NOUN = oneOf([...COUNTED.flatMap(([, names]) => names), ...UNITS].filter((name) => name.length > 1));
const UNIT_NOUN = oneOf(UNITS.filter((name) => name.length > 1));
const NAME = oneOf([...codeOf.keys(), ...NO_UNITS]);
/** Counts as a unit without a noun after it (新增托位每个奖补). */
const ITEM = '个';
const NUMBER = '\\d+(?:\\.\\d+)?(?:(?!千[瓦克米伏])[十百千万亿])*|(?:(?!千[瓦克米伏])[一二两三四五六七八九十百千万亿])+';

/** 每人, 每百吨, 每10亩, 每个床位, 每年每个分别给予, 单户, 单台, 各企业, 亩均, 个人最高. 一等奖每项 matches first and counts nothing. */
const EACH_ONE = new RegExp(
  `奖每项|每(${NUMBER})?(?:个|张(?=床))?(?:自然)?(${NAME})(?!\\d{1,2}日)|(?<=每[年月]|${UNIT_NOUN})每(${ITEM})(?=(?:分别|一次性|再|另|各)*(?:给予|补|奖|最高|不[超低少高]))` +
    `|(?<![订名清账保菜提简下票运仓买享])单(${ONE_OF})(?![位项容版片])|各(${ALL_OF})|(?:^|[,;。:为按是])一(${ONE_OF})(?=[^,。;:的\\d]{0,8}(?:累计|合计|最[高多]|不超过|$))|(?<=[一每]${ONE_OF})[一每]([年月天])|(人)均|按(人)头|按(${MEAN_OF})(?=(?:给予|予以)?(?:补|奖|资助|发放))|(${MEAN_OF})均(?=补|奖|资助|不超|最高|各)` +
    `|(?:^|[,、])(个人)(?=(?:奖励|补贴|补助|资助)?(?:金额|额度)?(?:累计|每年|年度)?(?:最[高多]|不超过)[^,。;\\d贷]{0,6}$)`,
  'gu',
);
/** 每个…项目, 同一…机构; 一家…一年. */
const EACH_OF = new RegExp(
  `(?:${EACH}|一[家户](?=[^,。;:的、\\d]{0,8}(?:一年|当年|每年|全年|年度|最[高多]|累计)))[^,。;:的、]{0,10}?(${NOUN})`,
  'gu',
);
/** 每吸纳1人, 每培育一家, 每建成100个床位, anywhere in the sentence. */
const EACH_MORE = new RegExp(
  `每(?!个|(?:${NUMBER})个?[年月]|(?!${oneOf(NO_UNITS)})${NAME})(?:[入当中]选|获评|[^,。;:的、每\\d选评遴]){1,8}?(${NUMBER})个?(${NAME})`,
  'gu',
);
/** The same right before a sum, without a number (每吸纳毕业生…). */
const MORE = new RegExp(`每(?!个|(?!${oneOf(NO_UNITS)})${NAME})[^,。;\\d]{2,12}$`, 'u');
export const isForEachMore = (before: string): boolean => MORE.test(before);
/** /人/年, 每人每天, /户·年, /人月: units after a sum, one after the other. */
const BEHIND = new RegExp(`(?:[/每·•・*]\\(?)+(?:(${NUMBER})?个?(${NAME})([年月天日](?![内前底末]))?|[^/每·•・*,。;、()\\d])`, 'uy');

/** 每家企业当年, 一户企业一年: one claimant in one year. */
const ONE = '(?:同一|单[个家户一]|每[个家户人名]|一[家户个])';
const NO_PERIOD = '(?<![上本当该首每申报一二三两四五\\d]|半|[\\d一二两三四五]个?(?:纳税|会计|自然|完整))';
/** 每年给予, 年最高, 年度补助总额, 全年享受; not 每年评选…给予, 上年度…给予. */
const EVERY_YEAR = new RegExp(
  `每年度?(?:(?!${PICKING})[^,。;的]){0,20}$|每年度?(?:${GIVING_BY_TIME})|每年(?:(?!${PICKING})[^,。;的]){0,14}(?:安排|统筹|设立|列支|列入|拿出|获得|取得|享受|领取)|${NO_PERIOD}(?<![按照对以较])(?:年度|全年|一年内?)[^,。;:的\\d]{0,12}(?:不[得应]?[超高突多][过于破]?|最[高多]|至多|合计|累计|总计|限额|上限|以)[^,。;:的\\d]{0,4}$|${NO_PERIOD}(?:年度?|全年)内?(?:[参办布]展|实际|各[项类])?(?:${GIVING_BY_TIME})|同一(?:个|自然)?年度|一个(?:自然|会计|预算)?年度内|(?<![上本当该首报一二三两四五\\d])(?:年度|全年)[^,。;:的\\d]{0,8}(?:(?:资金|经费)(?:总额|总量|规模|总盘子)|上限|限额|封顶)|${ONE}[^,。;:、的\\d]{0,10}(?:当年|一年)内?[所可]?(?:${GIVING_BY_TIME}|获[奖补得])`,
  'u',
);
/** 按月发放, 月最高, 月租金. */
const EVERY_MONTH = new RegExp(`按月|${NO_PERIOD}月(?:${GIVING_BY_TIME}|${MONTHLY})`, 'u');
/** 2万元年度考核奖励 makes every sum of its list yearly. */
const YEARLY_GIFT = /^年度[^,。;\d]{0,6}(?:奖|补)/u;

/** 1台 counts as 台; 100头 keeps its number. */
const unitOf = (number: string | undefined, name: string) =>
  `${number && /^[1一]$/u.test(number) ? '' : (number ?? '').replace(/^[1一](?=[百千万亿])/u, '')}${name}`;

/**
 * What a sum is counted by (每人每年, 单个项目, 元/户, 每吨).
 * @param part words of the same part of the sentence, up to the sum
 * @param sentence words of the sentence between the previous sum and this one
 * @param after words after the sum, or after the list that holds it
 */
export function countingOf(part: string, sentence: string, after: string): Counting {
  const found = new Set<AmountPer>();
  let unit: string | undefined;
  const count = (number: string | undefined, name: string | undefined) => {
    const code = name === ITEM ? 'UNIT' : (codeOf.get(name ?? '') ?? null);
    if (name === undefined || code === null) return;
    const printed = unitOf(number, name);
    if (code !== 'UNIT' && printed === name) found.add(code);
    else if (!TIMES.has(code)) {
      found.add('UNIT');
      unit = printed;
    }
  };
  for (const [, number, name, ...others] of part.matchAll(EACH_ONE))
    if (name !== '年' && name !== '年度') count(number, name ?? others.find(Boolean));
  for (const [, name] of part.matchAll(EACH_OF)) count(undefined, name);
  for (const [, number, name] of sentence.matchAll(EACH_MORE)) count(number, name);
  BEHIND.lastIndex = 0;
  for (let next = BEHIND.exec(after); next; next = BEHIND.exec(after)) {
    count(next[1], next[2]);
    count(undefined, next[3]);
  }
  if (EVERY_YEAR.test(part) || YEARLY_GIFT.test(after)) found.add('YEAR');
  if (EVERY_MONTH.test(part)) found.add('MONTH');
  return { per: ORDER.filter((per) => found.has(per)), ...(unit !== undefined && { unit }) };
}
