import { HALVES, WHOLE_GIVEN, WHOLES } from '../vocabulary/rate-units';
import type { Numeral } from './money-numerals';

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

/** A share said with two numerals: 百分之三十, 三分之二, 千分之五, 2/3 (分数). A date (3/15日), a part of a longer chain (1/2/3) and 7/24小时 are none. */
export function fraction(text: string, first: Numeral, second: Numeral | undefined): Share | null {
  if (!second) return null;
  if (second.start === first.end + 2 && text.startsWith('分之', first.end)) {
    const whole = first.raw * first.scale;
    return whole >= 2 ? share(first.start, second.end, (second.raw * second.scale) / whole) : null;
  }
  const isFraction = second.start === first.end + 1 && text[first.end] === '/' && !first.spelled && !second.spelled && second.scale === 1;
  if (!isFraction || first.raw < 1 || first.raw >= second.raw || second.raw > 12) return null;
  const around = `${text[first.start - 1] ?? ''}|${text[second.end] ?? ''}`;
  return /[\dA-Za-z/.第]\||\|[\dA-Za-z/.年月日号小万亿元%]/u.test(around) ? null : share(first.start, second.end, first.raw / second.raw);
}

const WORD = new RegExp(
  `${HALVES.join('|')}|(?:${WHOLES.join('|')})(?=(?:的|给予|予以|进行)?(?:[^,。;、的\\n]{0,6}[费税息])?(?:${WHOLE_GIVEN.join('|')}))`,
  'gu',
);

/** A share said by a word: 减半 is half, 全额 with what is paid or forgiven is all. */
export function shareWords(text: string): { start: number; end: number; value: number; unit: 'share' }[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    value: HALVES.includes(word) ? 0.5 : 1,
    unit: 'share',
  }));
}
