import type { Span } from '../../types';
import { INSTRUMENTS } from '../../vocabulary/award-types';
import { GIFT, OPENING } from '../../vocabulary/conditions';
import { MATTERS } from '../../vocabulary/matters';
import { LEVEL_FIRST, TAXES } from '../../vocabulary/things';
import { oneOf } from '../../vocabulary/words';
import { boundary } from '../words/whole-characters';
import type { Matter } from './matters';
import { claimantIn, claimantOf, giftNamed, type Thing, thingOf } from './thing';

const NAMES = new Map(MATTERS.map(({ code, name }) => [code, name.replace(/[（(].*[）)]$/u, '')]));
/** The words from the amount on, which no longer say what is rewarded. */
const TO_GIFT = /(?:按照|给予|予以|(?:奖励|奖补|补助|补贴|资助|补偿)(?!条件|对象|范围)).*$/u;
const LONGEST = 30;

/** Fields whose matters are named after what is given (房租减免, 土地出让底价优惠). */
const SELF_NAMED = new Set(['TAX', 'FEE', 'LAND', 'PRICE', 'PROCUREMENT']);
const FIELDS = new Map(MATTERS.map(({ code, field }) => [code, field]));
/** Fields whose matters are named after a measure or the raising of capital. */
const NAMED_BY_MATTER = new Set(['GROWTH', 'CAPITAL', 'CREDIT', 'EMPLOYMENT', ...SELF_NAMED]);

export interface Naming {
  /** The thing's name, where it was taken from a list. */
  readonly thing: string | null;
  /** True where the steps differ by more than the name. */
  readonly tiered: boolean;
  /** The level right before the matter (省级). */
  readonly level: string | null;
  /** What an earlier phrase says of the claimants. */
  readonly subject: string;
  /** The clause's first words, for an award whose matter no vocabulary knows. */
  readonly heading: string;
  /** True where the clause states no other award. */
  readonly alone: boolean;
  readonly condition: Span | null;
  readonly matters: readonly Matter[];
}

/** The short Chinese title of an award: the thing rewarded, in the text's own words, and the kind of gift (中华老字号奖励). */
export function titleOf(words: string, span: Span, inherited: readonly string[], types: readonly string[], naming: Naming): string {
  const text = words.slice(span.start, span.end);
  const { condition, matters } = naming;
  const said = condition ? words.slice(condition.start, condition.end) : '';
  const gifts = text.match(GIFT) ?? [];
  const kind =
    types.map((code) => INSTRUMENTS.get(code)?.called).find((one) => one !== undefined) ??
    gifts.find((gift) => gift !== '支持') ??
    gifts[0] ??
    '支持';
  const called = naming.alone ? HEADED.exec(naming.heading)?.[1] : undefined;
  if (called && !OPENING.test(called)) return called;
  const label = LABELLED.exec(text)?.[1];
  if (label && !OPENING.test(label)) return label;
  const voucher = types.includes('VOUCHER')
    ? /(?:^|[^一-龥])([一-龥]{2,5}券)/u.exec(text.replace(/发放|投放|申领|派发/gu, ' '))?.[1]
    : undefined;
  if (voucher) return `${voucher}${kind}`;
  const code = matters[0]?.code ?? inherited[0];
  const selfNamed = naming.thing === null && SELF_NAMED.has(FIELDS.get(code ?? '') ?? '');
  const taxes = types.includes('TAX_RELIEF') ? taxesIn(words.slice(condition?.end ?? span.start, span.end)) : [];
  if (naming.thing === null && taxes.length > 0 && !(taxes.length === 1 && (NAMES.get(code ?? '') ?? '').includes(taxes[0] ?? '')))
    return `${taxes.slice(0, 2).join('、')}${taxes.length > 2 ? '等' : ''}优惠`;
  const gift =
    naming.thing === null ? giftNamed(words.slice(condition?.end ?? span.start, span.end).replace(/在[^在,。;]{2,60}等?方面/u, '')) : null;
  const fund = /设立(?:总?规模)?(?:[\d.]+[万亿]?元的?)?([^,。;的]{4,20}?基金)/u.exec(text)?.[1];
  if (fund && kind === '投资' && thingOf(said)?.sure !== true) return `${fund}${kind}`;
  const thing = thingOf(said) ?? thingOf(naming.subject);
  const name = naming.thing ?? nameOf(words, span, naming, thing, code) ?? claimantIn(said);
  if (gift) {
    const [matter] = matters;
    const ofGift = matter !== undefined && gift.includes(words.slice(matter.start, matter.end));
    const person = claimantOf(said);
    const whom = PERSON.test(person)
      ? person
      : thing?.sure
        ? thing.name
        : code && !ofGift && isSaid(NAMES.get(code) ?? '', said)
          ? (NAMES.get(code) ?? '').replace(GIFTS, '')
          : person;
    return whom.length > 10 || whom.endsWith(gift.replace(GIFTS, '')) || whom.includes('、') || gift.includes(whom)
      ? gift
      : `${whom}${gift}`;
  }
  const own = name ?? headed(text, naming.heading);
  const subject = naming.tiered && !own.includes('、') ? own.replace(LEVEL_FIRST, '') || own : own;
  const full = shortest(subject, LONGEST - kind.length);
  if (selfNamed) return /减免|优惠|返还|价款|免|缓|降|退|扣除|抵|税收|电价|首购|份额/u.test(full) ? full : `${full}优惠`;
  return /(?:补贴|补助|奖励|贴息|补偿|返还)$/u.test(full) || full.endsWith(kind)
    ? full
    : full + (/[费金租票]$/u.test(full) ? kind.replace(/^费用/u, '') : kind);
}

/** The clause's heading where it names an award (【国际船舶管理奖】, 一次性求职补贴). */
const HEADED =
  /^[【(]?(?:一次性)?(?!发放|兑现|提高|降低|扩大|延续|申请|享受|财政)([一-龥A-Z\d“”]{2,16}(?:奖|奖励|奖补|补贴|补助|资助|津贴|贴息|返还))[】)]?[。\n]/u;
/** The name of the gift before a colon (融资担保代偿补偿：). */
const LABELLED = /^([^,。;:的\d]{4,16}(?:补助|补贴|奖励|奖补|贴息|资助|补偿)):(?!\n)/u;
const TAX = new RegExp(oneOf(TAXES), 'gu');
const taxesIn = (text: string): string[] => [...new Set(text.match(TAX) ?? [])];

const shortest = (name: string, longest: number): string => name.slice(0, boundary(name, longest));

/** Natural persons. */
const PERSON = /^人才$|[^关有类](?:[生人者]|(?<!人)人员|人才|青年|职工|家庭|[医教]师)$/u;
/** The word for the gift that ends a matter's name. */
const GIFTS = /(?:奖励|奖补|补贴|补助|津贴)$/u;

/**
 * The thing in the text's own words. The vocabulary's name stands in where the text names nothing, where the matter is named after a measure or a means,
 * or where it is the fuller name of the thing.
 */
function nameOf(
  words: string,
  span: Span,
  { matters, condition, level }: Naming,
  thing: Thing | null,
  code: string | undefined,
): string | null {
  const [matter] = matters;
  const word = matter ? words.slice(matter.start, matter.end).replace(/[“”]/gu, '') : '';
  const known = code ? spokenOf(NAMES.get(code) ?? '', words) : null;
  const field = FIELDS.get(code ?? '') ?? '';
  const isOwn =
    !known || !condition || field === 'GROWTH' || isSaid(known, words.slice(condition.start, SELF_NAMED.has(field) ? undefined : span.end));
  if (!isOwn && thing?.sure) return thing.name;
  const other = () => (SELF_NAMED.has(field) ? known : (thing?.name ?? claimantIn(words.slice(condition?.start, condition?.end)) ?? known));
  const spoken = isOwn ? known : NO_NOUN.test(word) ? other() : word;
  const own = spoken && level && !/国家|省|市|县|中华|中国/u.test(spoken) ? `${level}${spoken}` : spoken;
  if (!thing || !own) return thing?.name ?? own;
  if (NAMED_BY_MATTER.has(field)) return own;
  const inCondition = matter && condition && matter.start < condition.end && matter.end > condition.start;
  return inCondition && thing.name.includes(word) && own.includes(thing.name) && words.includes(own) ? own : thing.name;
}

/** Words of a matter that are no nouns. */
const NO_NOUN = /的|^(?:纳入|新|首次|发放|减免|承租|招用|吸纳|免费)/u;
/** True where two neighbouring characters of a name also occur in the words, gift words apart. */
const isSaid = (name: string, words: string): boolean => {
  const own = name.replace(/奖励|奖补|补贴|补助|津贴|减免|优惠|支持|[和及、等]/gu, ' ');
  return Array.from(own.slice(1), (letter, i) => `${own[i]}${letter}`).some((pair) => !pair.includes(' ') && words.includes(pair));
};

/** The member of a compound name (房租减免和补贴, 链主、链核认定) that the words mention. */
function spokenOf(name: string, words: string): string {
  const [first, ...others] = name.split(/[和、及]/u);
  if (!first || others.length === 0 || words.includes(name)) return name;
  const stem = /^.{1,3}?[税费租]/u.exec(first)?.[0] ?? '';
  const said = [first, ...others.map((one) => `${stem}${one}`)].filter((one) => words.includes(one.slice(-2)));
  return said[0] && said.length <= others.length ? said[0] : name;
}

/** A name without an unclosed bracket or quotation, and without a final 的. */
const closed = (name: string) => name.replace(/[(《“][^)》”]*$/u, '').replace(/的$/u, '');

/** A name where no thing is found: the clause's heading, else the first words of the promise. */
function headed(text: string, heading: string): string {
  const short = (from: string) =>
    (from.split(/[,。;:\n\t]/u)[0] ?? '').replace(OPENING, '').replace(/(?:行动|工程|工作|力度|的支持|支持政策|政策)$/u, '');
  const own = /^[^,;:\n\d]{4,28}[。\n]/u.test(heading) ? short(heading) : '';
  const first = short(text)
    .replace(TO_GIFT, '')
    .replace(/^每[个家座处项名]/u, '')
    .replace(/(?:达到|超过|在|为|不低于)?[\d.]+.*$/u, '')
    .replace(/每[人月天日亩户].*$/u, '');
  return own.length >= 2 ? own : closed(whole(first)) || '政策';
}

/** The words up to the last 、 or 的 within sixteen characters, else the words after the last 的. No word is split. */
function whole(first: string): string {
  if (first.length <= 16) return first;
  const at = Math.max(first.lastIndexOf('、', 16), first.lastIndexOf('的', 16));
  return at > 1 ? first.slice(0, at) : (first.split('的').at(-1) ?? first).slice(0, boundary(first, LONGEST));
}
