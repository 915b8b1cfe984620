import type { AmountPer } from '../types';
import { COUNTED, EACH, NOT_COUNTED, PER_UNITS } from '../vocabulary/money-per';

const nouns = Object.entries(COUNTED).flatMap(([per, words]) => words.map((word) => [word, per as AmountPer] as const));
const perOf = new Map(nouns);
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const NOUN = `(?!${NOT_COUNTED.join('|')})(${longestFirst([...perOf.keys()])})`;
/** 每人, 单户, 各企业; 每个…项目, 同一…机构; 每吸纳1人. */
const EACH_OF = new RegExp(
  `(?:每|各)(?:一|1)?${NOUN}|单(户|家|人|场|项目)|(?:${longestFirst(EACH)})(?:(?!${NOT_COUNTED.join('|')})[^,。;:的、]){0,8}?${NOUN}`,
  'gu',
);
/** 每吸纳1人, 每培育1家: what earns the sum once more, in any part of the sentence. */
const EACH_MORE = new RegExp(`每[^,。;:的、个每]{1,8}[1一](?:个)?${NOUN}`, 'gu');
const GIVING = '最高|最多|不超过|不高于|不低于|不少于|给予|予以|奖励|奖补|补助|补贴|贴息|资助|支持|安排|统筹|发放|获得|享受|累计|总额|限额|支付|拨付|投入';
/** 每年给予, 年最高, 年度补助总额, 全年享受奖励; not 每年评选…给予, 上年度…给予. */
const EVERY_YEAR = new RegExp(`每年度?(?:(?!对|评选|遴选|认定|择优|选|组织|举办|培育|新)[^,。;的]){0,20}$|每年度?(?:最高|不超过|给予)|(?<![上本当该首申报一二三两四五\\d])(?:年度?|全年|每一年)(?:内)?(?:${GIVING})`, 'u');
const BEHIND = /^(?:\/|每)([^,。;、()\d]{1,8})/u;

/** Unit by unit what stands behind a sum: /人/年, 每人, /户·年. */
function behind(text: string): AmountPer[] {
  const found: AmountPer[] = [];
  for (let rest = BEHIND.exec(text)?.[0] ?? ''; /^[/每·、]/u.test(rest) || (found.length > 0 && rest !== ''); ) {
    rest = rest.replace(/^[/每·]/u, '');
    const unit = PER_UNITS.find(([spelling]) => rest.startsWith(spelling));
    if (unit) found.push(unit[1]);
    const next = rest.search(/[/·]/u);
    if (next < 0) break;
    rest = rest.slice(next);
  }
  return found;
}

/**
 * For each of what a sum is said (每人每年, 单个项目, 元/户), in the order of the contract.
 * @param before the same part of the sentence up to the sum
 * @param sentence the sentence up to the sum, since the sum before
 * @param after what follows the sum
 */
export function perOfSum(before: string, sentence: string, after: string): AmountPer[] {
  const found = new Set<AmountPer>(behind(after));
  for (const match of [...before.matchAll(EACH_OF), ...sentence.matchAll(EACH_MORE)]) {
    const per = perOf.get(match[1] ?? match[2] ?? match[3] ?? '');
    if (per) found.add(per);
  }
  if (EVERY_YEAR.test(before)) found.add('YEAR');
  return (['YEAR', 'PROJECT', 'ENTERPRISE', 'PERSON', 'EVENT', 'TOWN'] as const).filter((per) => found.has(per));
}
