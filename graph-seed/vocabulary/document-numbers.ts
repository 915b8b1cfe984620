import { numberOf } from '../../src/graph/model';
import { plain } from '../passage';

const DIGITS = '[〇○零一二三四五六七八九]';
const YEAR = `\\d{4,5}|${DIGITS}{4}`;
const SERIAL = '\\d{1,5}|[一二三四五六七八九十百零〇○]{1,6}';
/** 机关代字, without words of a letterhead (文件) or of a title (的通知). */
const CODE = '(?<code>(?:(?!文件|的通知|的意见)[\\p{Script=Han}]){2,16}?)';
const ORGANS = '(?<code>(?:(?!文件|的公告)[\\p{Script=Han}、,]){2,60}?)';

/** 发文字号: 机关代字, year in brackets of any kind, 序号 (GB/T 9704-2012 §7.2.5); 公告2021年第3号; 国务院令第722号. */
const NUMBER = new RegExp(`^${CODE}[〔【[(〈<](?<year>${YEAR})[〕】\\])〉>]第?(?<serial>${SERIAL})号$`, 'u');
const ANNOUNCEMENT = new RegExp(`^${ORGANS}(?<kind>公告|通告)[(]?(?:(?<year>${YEAR})年)?第?(?<serial>${SERIAL})号[)]?$`, 'u');
const DECREE = new RegExp(`^${ORGANS}(?<kind>令)[(]?(?:(?<year>${YEAR})年)?第?(?<serial>${SERIAL})号[)]?$`, 'u');
/** The name of the nation before that of an organ. 中华人民共和国主席令 keeps it. */
const NATION = /^中华人民共和国(?!主席)(?=\p{Script=Han}{2,})/u;

export interface DocumentNumber {
  /** 晋政办发〔2026〕3号: hexagonal brackets, ASCII digits without leading zeros, no spaces. */
  readonly canonical: string;
  /** 机关代字: 晋政办发. For 公告 and 令 the organs with that word: 国务院令 */
  readonly code: string;
  /** Five digits if the number is damaged; empty for a 令 or 公告 without a year. */
  readonly year: string;
  readonly serial: string;
}

/** Reads a whole text as a document number (发文字号) with any brackets, width and spacing; null if it is none. */
export function documentNumber(text: string): DocumentNumber | null {
  if (text.length > 120) return null;
  const folded = plain(text);
  if (!folded.replace(/[)]$/u, '').endsWith('号')) return null;
  const numbered = NUMBER.exec(folded)?.groups;
  if (numbered) {
    const { code = '', year, serial } = made(numbered);
    return { canonical: `${code}〔${year}〕${serial}号`, code, year, serial };
  }
  const known = (ANNOUNCEMENT.exec(folded) ?? DECREE.exec(folded))?.groups;
  if (!known) return null;
  const { code = '', kind = '', year, serial } = made(known);
  const organs = code.replace(/[、,]|(?<=[部局委署行])[和及与]/gu, '').replace(NATION, '') + kind;
  return { canonical: `${organs}${year && `${year}年`}第${serial}号`, code: organs, year, serial };
}

/** Year and 序号 in ASCII digits: 〔二〇二一〕五号, 05号 */
function made({ code, kind, year = '', serial = '' }: Record<string, string | undefined>) {
  return {
    code,
    kind,
    year: /^\d*$/u.test(year) ? year : String(numberOf(year)),
    serial: String(numberOf(serial) || serial),
  };
}

/** True if the year does not have four digits: 〔20234〕 */
export const isDamaged = (number: DocumentNumber): boolean => number.year.length !== 4;

/**
 * Repairs a damaged number: exactly one number printed elsewhere must have its 代字 and 序号, and its year with one digit removed. Else null.
 * @param printed Numbers in canonical form.
 */
export function repaired(damaged: DocumentNumber, printed: Iterable<string>): string | null {
  const years = new Set([...damaged.year].map((_, i) => damaged.year.slice(0, i) + damaged.year.slice(i + 1)));
  const candidates = new Set(
    [...printed].filter((other) => [...years].some((year) => other === `${damaged.code}〔${year}〕${damaged.serial}号`)),
  );
  const [only] = candidates;
  return candidates.size === 1 && only !== undefined ? only : null;
}
