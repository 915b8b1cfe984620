import type { Span } from '../../types';
import { INSTRUMENTS } from '../../vocabulary/award-types';
import { GIFT, OPENING } from '../../vocabulary/conditions';
import { MATTERS } from '../../vocabulary/matters';
import { boundary } from '../words/whole-characters';

const NAMES = new Map(MATTERS.map(({ code, name }) => [code, name.replace(/[（(].*[）)]$/u, '')]));
/** From how much is given on, a promise no longer says for what. */
const TO_GIFT = /(?:按照|给予|予以|(?:奖励|奖补|补助|补贴|资助|补偿)(?!条件|对象|范围)).*$/u;
const LONGEST = 30;

/** Fields whose matters are named after what is given (房租减免, 土地出让底价优惠). */
const SELF_NAMED = new Set(['TAX', 'FEE', 'LAND', 'PRICE', 'PROCUREMENT']);
const SELF_NAMES = new Map(MATTERS.map(({ code, field }) => [code, SELF_NAMED.has(field)]));

/**
 * A short title of an award in Chinese: the thing and the instrument (中华老字号奖励).
 * @param naming the thing's own name, where it was taken out of a list; the level right before it (省级);
 *   the clause's first words, for an award whose matter no vocabulary knows
 */
export function titleOf(
  words: string,
  span: Span,
  matters: readonly string[],
  types: readonly string[],
  naming: { thing: string | null; level: string | null; heading: string },
): string {
  const text = words.slice(span.start, span.end);
  const name = naming.thing ?? matters.map((code) => NAMES.get(code) ?? '').find((one) => one.length > 0) ?? headed(text, naming.heading);
  const gifts = text.match(GIFT) ?? [];
  const kind =
    types.map((code) => INSTRUMENTS.get(code)?.called).find((one) => one !== undefined) ??
    gifts.find((gift) => gift !== '支持') ??
    gifts[0] ??
    '支持';
  const level = naming.level && !/国家|省|市|县|中华|中国/u.test(name) ? naming.level : '';
  const named = `${level}${name}`;
  const subject = named.slice(0, boundary(named, LONGEST - kind.length));
  const selfNamed = naming.thing === null && matters.slice(0, 1).some((code) => SELF_NAMES.get(code));
  if (selfNamed) return /减免|优惠|返还|价款|免|缓|降|退|扣除|抵|税收|电价|首购|份额/u.test(subject) ? subject : `${subject}优惠`;
  return /(?:补贴|补助|奖励|贴息|补偿|返还)$/u.test(subject) || subject.endsWith(kind) ? subject : subject + kind;
}

/** Without a bracket or quotation that is cut off, and without the 的 of a condition. */
const closed = (name: string) => name.replace(/[(《“][^)》”]*$/u, '').replace(/的$/u, '');

/** For want of a matter: the clause's heading, where it is one, else the first words of the promise. */
function headed(text: string, heading: string): string {
  const short = (from: string) =>
    (from.split(/[,。;:\n]/u)[0] ?? '').replace(OPENING, '').replace(/(?:行动|工程|工作|力度|的支持|支持政策|政策)$/u, '');
  const own = /^[^,;:\n]{4,28}。/u.test(heading) ? short(heading) : '';
  const first = short(text).replace(TO_GIFT, '');
  return own.length >= 2 ? own : closed(first.slice(0, boundary(first, 16))) || '政策';
}
