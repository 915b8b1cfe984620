import type { AmountPer } from '../../types';
import { COUNTED, EACH, ONE_MORE, PER_UNITS, PER_WORDS, YEARLY_GIVING, YEARLY_PICKING } from '../../vocabulary/money-per';

const either = (words: readonly string[]) => words.join('|');
const spellings = (table: readonly (readonly [string, unknown])[]) => either(table.map(([spelling]) => spelling));
const MEANINGS = new Map<string, AmountPer | null>([...PER_WORDS, ...COUNTED, ...ONE_MORE, ...PER_UNITS]);

/** 每人, 单户, 每个…项目, 同一…机构. */
const EACH_OF = new RegExp(
  `(${spellings(PER_WORDS)})|(?:${either(EACH)}|一[家户](?=[^,。;:的、\\d]{0,8}(?:一年|当年|每年|全年|年度|最[高多]|累计)))[^,。;:的、]{0,10}?(${spellings(COUNTED)})`,
  'gu',
);
/** 每吸纳1人, 每培育一家, in any part of the sentence. */
const EACH_MORE = new RegExp(`每[^,。;:的、个每]{1,8}[1一](${spellings(ONE_MORE)})`, 'gu');
/** /人/年, 每人, /户·年: unit by unit behind a sum. */
const BEHIND = new RegExp(`[/每·](?:(${spellings(PER_UNITS)})|[^/每·,。;、()\\d])`, 'uy');
/** 每家企业当年, 一户企业一年: one claimant in one year. */
const ONE = '(?:同一|单[个家户一]|每[个家户人名]|一[家户个])';
/** 每年给予, 年最高, 年度补助总额, 全年享受; not 每年评选…给予, 上年度…给予. */
const EVERY_YEAR = new RegExp(
  `每年度?(?:(?!${either(YEARLY_PICKING)})[^,。;的]){0,20}$|每年度?(?:${either(YEARLY_GIVING)})|(?<![上本当该首每申报一二三两四五\\d])(?:年度?|全年)内?(?:[参办布]展|实际|各[项类])?(?:${either(YEARLY_GIVING)})|同一(?:个|自然)?年度|一个(?:自然|会计|预算)?年度内|(?<![上本当该首报一二三两四五\\d])(?:年度|全年)[^,。;:的\\d]{0,8}(?:资金|经费)(?:总额|总量|规模|总盘子)|${ONE}[^,。;:、的\\d]{0,10}(?:当年|一年)内?[所可]?(?:${either(YEARLY_GIVING)}|获[奖补得])`,
  'u',
);
const ORDER: readonly AmountPer[] = ['YEAR', 'PROJECT', 'ENTERPRISE', 'PERSON', 'EVENT', 'TOWN'];

/**
 * For each of what a sum is said (每人每年, 单个项目, 元/户), in the order of the contract.
 * @param part the same part of the sentence up to the sum
 * @param sentence the sentence up to the sum, since the sum before
 * @param after what follows the sum
 */
export function perOfSum(part: string, sentence: string, after: string): AmountPer[] {
  const words: (string | undefined)[] = [];
  for (const [, whole, counted] of part.matchAll(EACH_OF)) words.push(whole ?? counted);
  for (const [, more] of sentence.matchAll(EACH_MORE)) words.push(more);
  BEHIND.lastIndex = 0;
  for (let unit = BEHIND.exec(after); unit; unit = BEHIND.exec(after)) words.push(unit[1]);
  const found = new Set(words.map((word) => (word ? MEANINGS.get(word) : null)));
  if (EVERY_YEAR.test(part)) found.add('YEAR');
  return ORDER.filter((per) => found.has(per));
}
