import { HALF, HALF_GIVEN, HALVES, WHOLE_GIVEN, WHOLES } from '../../vocabulary/rate-units';
import type { Numeral } from './numerals';

interface Share {
  readonly start: number;
  readonly end: number;
  readonly raw: number;
  readonly scale: number;
  readonly value: number;
}

const share = (start: number, end: number, value: number): Share => ({
  start,
  end,
  raw: value,
  scale: 1,
  value: Number(value.toPrecision(12)),
});

/** A share written with two numerals: 百分之三十, 三分之二, 千分之五, 2/3 (分数). 7/24小时 is none. */
export function fraction(text: string, first: Numeral, second: Numeral | undefined): Share | null {
  if (!second) return null;
  if (second.start === first.end + 2 && text.startsWith('分之', first.end)) {
    const whole = first.raw * first.scale;
    return whole >= 2 ? share(first.start, second.end, (second.raw * second.scale) / whole) : null;
  }
  const isFraction = second.start === first.end + 1 && text[first.end] === '/' && !first.spelled && !second.spelled && second.scale === 1;
  if (!isFraction || first.raw < 1 || first.raw >= second.raw || second.raw > 12) return null;
  return share(first.start, second.end, first.raw / second.raw);
}

const GIVEN = WHOLE_GIVEN.join('|');
/** 全额补贴, 给予全额社会保险补贴, 全额由市级资金承担; 全部奖励资金 is a noun. */
const WHOLE = `(?:${WHOLES.join('|')})(?=(?:的|给予|予以|进行)?(?:[^,。;、的\\n]{0,6}[费税息险保])?(?:${GIVEN})(?!资金|经费|对象|项目|政策)|由[^,。;、\\n]{1,14}(?:[承负]担|支付|报销|补[贴助]))`;
const TENTHS = '一二三四五六七八九';
const TENTHS_SAID = `${TENTHS}两`;
const HALF_WORD = `${HALVES.join('|')}|对折|(?<=[的按价费额款])${HALF}(?=${HALF_GIVEN.join('|')})|(?<=(?:负担|承担|补[贴助]|资助|报销|返还|减[免收征])(?:其中)?)${HALF}`;
/** 七折优惠, 按8.5折收取: the part of a price that remains; 折合 and 折旧 do not count. */
const REDUCED = `(?<![\\d.点${TENTHS}])(?:[${TENTHS}]{1,2}|\\d(?:\\.\\d)?|\\d{2})折(?=优惠|收|执行|计|购|减|出租|租|价|[的,。;、)\\n]|$)`;
/** 不低于四成, 补贴六成五. */
const TENTH = `(?<![第\\d.点${TENTHS}])[${TENTHS_SAID}]成(?:[${TENTHS}](?=[,。;)、的以左给补奖]|$)|(?=[,。;)、的以左给补奖资支报返承由计兑拨发\\n]|收(?![入益])|$))|(?<=减免|减收|返还|补贴|补助|优惠)[${TENTHS_SAID}]成(?![员功品立])`;
const WORD = new RegExp(`${HALF_WORD}|${WHOLE}|${TENTH}|${REDUCED}`, 'gu');

/** 全部奖励 means every award, not a share; 应全额退还 and 由企业全额承担 give nothing. */
const NOT_GIVEN = /全部(?:奖[励补金]|补[助贴偿]|资[助金]|款|的)|[应当须需]全[额部]退|(?:企业|单位|个人)全[额部][承负]担/u;

/** 六成五 is 0.65, 八折 and 8折 are 0.8; any other word is half. */
function tenths(word: string): number {
  const digits = /^[\d.一二两三四五六七八九]+[成折][一二三四五六七八九]?$/u.test(word)
    ? word
        .replace('两', '二')
        .replace(/[一二三四五六七八九]/gu, (digit) => String(TENTHS.indexOf(digit) + 1))
        .replace(/\D/gu, '')
    : '5';
  return Number(`0.${digits}`);
}

/** Shares written as words: 减半 is half, 四成 is four tenths, 全额 with what is paid or forgiven is all. */
export function shareWords(text: string): { start: number; end: number; value: number; unit: 'share' }[] {
  const found: { start: number; end: number; value: number; unit: 'share' }[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    const isWhole = WHOLES.includes(word);
    if (isWhole && NOT_GIVEN.test(text.slice(Math.max(0, start - 2), end + 2))) continue;
    found.push({ start, end, value: isWhole ? 1 : tenths(word), unit: 'share' });
  }
  return found;
}
