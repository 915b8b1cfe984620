import type { Span } from '../../types';
import { INSTRUMENTS } from '../../vocabulary/award-types';
import { ANY_GIFT, OPENING } from '../../vocabulary/conditions';
import { LEVEL } from '../../vocabulary/levels';
import { MATTERS } from '../../vocabulary/matters';
import { LEVEL_FIRST, TAXES } from '../../vocabulary/things';
import { oneOf } from '../../vocabulary/words';
import { boundary } from '../words/whole-characters';
import type { Matter } from './matters';
import { claimantIn, claimantOf, giftNamed, type Thing, thingOf } from './thing';

const NAMES = new Map(MATTERS.map(({ code, name }) => [code, name.replace(/[（(].*[）)]$/u, '')]));
/** The words from the amount on, which no longer say what is rewarded. */
const TO_GIFT = /(?:按照|给予|予以|奖金(?=按)|(?:奖励|奖补|补助|补贴|资助|补偿)(?!条件|对象|范围)).*$/u;
const LONGEST = 30;

/** Fields whose matters are named after what is given (房租减免, 土地出让底价优惠). */
const SELF_NAMED = new Set(['TAX', 'FEE', 'LAND', 'PRICE', 'PROCUREMENT']);
const FIELDS = new Map(MATTERS.map(({ code, field }) => [code, field]));
/** Matters that are measures of growth: no words name them (营业收入进档). */
const MEASURES = new Set(MATTERS.flatMap(({ code, field, together }) => (field === 'GROWTH' && together ? [code] : [])));
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

/** An award to be named, with what its words say. */
interface Unnamed {
  readonly naming: Naming;
  readonly types: readonly string[];
  /** The award's words, those of its condition, and those after the condition. */
  readonly text: string;
  readonly said: string;
  readonly gift: string;
  /** All words of the clause, and the award's place in them. */
  readonly words: string;
  readonly span: Span;
  /** The kind of gift: 奖励, 补贴. */
  readonly kind: string;
  /** The matter's code and the vocabulary's name for it. */
  readonly code: string | undefined;
  readonly matter: string;
  readonly field: string;
  readonly thing: Thing | null;
}
/** One way of naming an award; undefined where its words are not of that kind. */
type Namer = (award: Unnamed) => string | undefined;

/** The short Chinese title of an award: the thing rewarded, in the text's own words, and the kind of gift (中华老字号奖励). */
export function titleOf(words: string, span: Span, inherited: readonly string[], types: readonly string[], naming: Naming): string {
  const { condition, matters } = naming;
  const text = words.slice(span.start, span.end);
  const said = condition ? words.slice(condition.start, condition.end) : '';
  const code = matters[0]?.code ?? inherited[0];
  const award: Unnamed = {
    ...{ naming, types, text, said, words, span, code },
    gift: words.slice(Math.max(condition?.end ?? 0, span.start), span.end),
    kind: kindOf(text, types),
    matter: NAMES.get(code ?? '') ?? '',
    field: FIELDS.get(code ?? '') ?? '',
    thing: thingOf(said) ?? thingOf(naming.subject),
  };
  for (const namer of NAMERS) {
    const title = namer(award);
    if (title) return title;
  }
  return ofThing(award);
}

/** The kind of gift by its instrument, else by the word that gives. */
function kindOf(text: string, types: readonly string[]): string {
  const gifts = text.match(ANY_GIFT) ?? [];
  if (text.includes('担保费补贴')) return '担保费补贴';
  const plain = gifts[0] ?? (/奖/u.test(text) ? '奖励' : /补[\d助足]/u.test(text) ? '补助' : '支持');
  return (
    types.map((code) => INSTRUMENTS.get(code)?.called).find((one) => one !== undefined) ?? gifts.find((gift) => gift !== '支持') ?? plain
  );
}

/** 【国际船舶管理奖】: the heading of a clause with a single award. */
const headedBy: Namer = ({ naming }) => unlessOpening(naming.alone ? HEADED.exec(naming.heading)?.[1] : undefined);
/** 船员培训费用补贴：…: a name before a colon. */
const labelled: Namer = ({ text }) => unlessOpening(LABELLED.exec(text)?.[1]);
const unlessOpening = (name: string | undefined) => (name && !OPENING.test(name) ? name : undefined);

/** 社保补贴标准不超过…: the gift that is measured. */
const measuredGift: Namer = ({ text }) => /^((?!具体|给予|其中)[一-龥]{2,6}(?:补贴|补助|津贴))标准/u.exec(text)?.[1];

/** 算力券奖励. */
const ofVoucher: Namer = ({ types, text, kind }) => {
  const name = types.includes('VOUCHER')
    ? /(?:^|[^一-龥])([一-龥]{2,5}券)/u.exec(text.replace(/发放|投放|申领|派发/gu, ' '))?.[1]
    : undefined;
  return name && `${name}${kind}`;
};

/** 资源税、房产税等优惠: the taxes, unless the matter is named after the only one. */
const ofTaxes: Namer = ({ naming, types, gift, said, matter }) => {
  if (naming.thing !== null || !types.includes('TAX_RELIEF')) return undefined;
  const [own, those] = [taxesIn(gift), taxesIn(said)];
  const taxes = own.length === 0 && those.length > 1 ? those : own;
  if (taxes.length === 0 || (taxes.length === 1 && matter.includes(taxes[0] ?? ''))) return undefined;
  return `${taxes.slice(0, 2).join('、')}${taxes.length > 2 ? '等' : ''}优惠`;
};

/** 天使投资母基金投资: a fund that invests in nothing that is named. */
const ofFund: Namer = ({ text, said, kind }) => {
  const fund = kind === '投资' ? FUND.exec(text)?.[1] : undefined;
  return fund && thingOf(said)?.sure !== true ? `${fund}${kind}` : undefined;
};

/** 人才购房补贴: the gift's own name, with the person or thing that receives it. */
const ofGift: Namer = (award) => {
  const { naming, gift, said, words, code, matter, thing } = award;
  const name = naming.thing === null ? giftNamed(gift.replace(/在[^在,。;]{2,60}等?方面|(?<=元[^,。;\d]*),其中.*$/gu, '')) : null;
  if (!name) return undefined;
  const [first] = naming.matters;
  const isOfGift = first !== undefined && name.includes(words.slice(first.start, first.end));
  const person = claimantOf(said);
  const whom = PERSON.test(person)
    ? person
    : thing?.sure
      ? thing.name
      : code && !isOfGift && isSaid(matter, said)
        ? matter.replace(GIFTS, '')
        : person || (claimantIn(said) ?? '');
  const isTold =
    whom.length > 10 ||
    (name.includes('、') && whom !== person) ||
    whom.endsWith(name.replace(GIFTS, '')) ||
    whom.includes('、') ||
    name.includes(whom);
  return isTold ? name : `${whom}${name}`;
};

/** 评估费、担保费以及保险等费用补贴: the costs that are paid. */
const ofCosts: Namer = ({ naming, said, kind }) => {
  const costs = naming.thing === null ? COSTS.exec(said)?.[1] : undefined;
  return costs && `${costs}${kind.replace(/^担?保费/u, '')}`;
};
const COSTS = /^(?:.*(?:的|条件|产生|发生))?([一-龥]{2,6}费(?:(?:、|和|以?及)[一-龥]{2,6})+?(?:等?费用?))$/u;

/** The first that knows a name decides. */
const NAMERS: readonly Namer[] = [headedBy, labelled, measuredGift, ofVoucher, ofTaxes, ofFund, ofCosts, ofGift];

/** The thing that the condition names, else the claimant, else the heading, with the kind of gift. */
function ofThing(award: Unnamed): string {
  const { naming, text, said, kind, field } = award;
  const own = inFull(
    naming.thing ?? nameOf(award) ?? claimantIn(said) ?? headed(text, award.span.start > 0 ? naming.heading : ''),
    naming.heading,
  );
  const levelled = naming.tiered && !own.includes('、') && !LEVEL_AGAIN.test(own) ? own.replace(LEVEL_FIRST, '') || own : own;
  const full = shortest(levelled, LONGEST - kind.length);
  if (kind === REMISSION && NAMED_BY_RELIEF.test(full)) return full;
  if (naming.thing === null && SELF_NAMED.has(field)) return NAMED_BY_RELIEF.test(full) ? full : `${full}优惠`;
  if (/(?:补贴|补助|奖励|资助|扶持|贴息|补偿|返还)$/u.test(full) || full.endsWith(kind)) return full;
  return full + (/[费金租票]$/u.test(full) ? kind.replace(/^费用/u, '') : kind);
}
/** 工业设计基地 for 基地, where the heading names it in full. */
function inFull(name: string, heading: string): string {
  const full = name.length > 2 ? null : thingOf(heading.split(/[。\n,]/u)[0] ?? '');
  return full?.name.endsWith(name) ? full.name : name;
}
/** The levels of two things (国家级…企业和省级…企业). */
const LEVEL_AGAIN = new RegExp(`.(?:${LEVEL}).`, 'u');
const REMISSION = INSTRUMENTS.get('FEE_RELIEF')?.called;
/** A name that already says that something is reduced or preferred. */
const NAMED_BY_RELIEF = /支持|[增零]收|零费|减免|优惠|返还|价款|免|缓|降|退|扣除|抵|税收|电价|首购|份额/u;
/** The name of a fund that is set up (设立规模5亿元的天使投资母基金). */
const FUND = /设立(?:总?规模)?(?:[\d.]+[万亿]?元的?)?([^,。;的]{4,20}?基金)/u;

/** The clause's heading where it names an award (【国际船舶管理奖】, 一次性求职补贴). */
const HEADED =
  /^[【(]?(?:一次性)?(?!发放|兑现|提高|降低|扩大|延续|申请|享受|财政)([一-龥A-Z\d“”]{2,16}(?:奖|奖励|奖补|补贴|补助|资助|津贴|贴息|返还))[】)]?(?:[。\n]|[(]每[^()]{0,8}\d)/u;
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
function nameOf(award: Unnamed): string | null {
  const { words, span, naming, thing, code, matter, field, said, gift, text, kind } = award;
  const { matters, condition, level } = naming;
  const [first] = matters;
  const word = first ? words.slice(first.start, first.end).replace(/[“”]|[占的]$/gu, '') : '';
  const known = matter ? spokenOf(matter, words) : null;
  const isOther = known?.endsWith('补贴') === true && kind.endsWith('补偿');
  const isOwn =
    !known ||
    (RESERVED.test(known) && RESERVED.test(text)) ||
    MEASURES.has(code ?? '') ||
    ((field === 'GROWTH' || field === 'CREDIT') && words.includes(known)) ||
    (!isOther && isSaid(known, words.slice(condition?.start ?? span.start, SELF_NAMED.has(field) ? undefined : span.end)));
  const remits = known ? !isOwn && SELF_NAMED.has(field) : kind === REMISSION;
  const relief = remits ? reliefIn(text, gift) : null;
  if (relief) return known?.endsWith(relief) ? known : relief;
  if (!isOwn && thing?.sure) return thing.name;
  const claimant = claimantIn(said);
  const isManner = first && condition && first.start >= condition.end && MANNER.test(words.slice(first.end, first.end + 30));
  if (isManner && (thing || claimant)) return thing?.name ?? claimant;
  const other = () => (SELF_NAMED.has(field) ? known : (thing?.name ?? claimant ?? (DESCRIBED.test(word) ? word : known)));
  const isStep = naming.tiered && AFTER_STEP.test(words.slice(span.start, first?.start));
  const spoken = isOwn || isStep ? known : NO_NOUN.test(word) || (SELF_NAMED.has(field) && known.endsWith(word)) ? other() : word;
  const own = spoken && level && !/国家|省|市|县|中华|中国/u.test(spoken) ? `${level}${spoken}` : spoken;
  const isMember =
    first !== undefined && field !== 'CAPITAL' && thing?.name.includes('、') && /、/u.test(`${words[first.start - 1]}${words[first.end]}`);
  if (isMember) return thing?.name ?? null;
  if (!thing || !own) return thing?.name ?? (own && claimant?.includes(own) ? claimant : own);
  if (NAMED_BY_MATTER.has(field) && (isOwn || field !== 'GROWTH')) return own;
  const inCondition = first && condition && first.start < condition.end && first.end > condition.start;
  return inCondition && thing.name.includes(word) && own.includes(thing.name) && words.includes(own) ? own : thing.name;
}

/** What is remitted, put off or preferred, in the words that say so (免收投标保证金, 检定费用减免, 优惠电价). */
function reliefIn(text: string, gift: string): string | null {
  const said = REMITTED.exec(gift)?.[0] ?? PREFERRED.exec(text)?.[0]?.split('的').at(-1);
  const name = said?.replace(RELIEF_OPENED, '').replace(/^缓缴的/u, '缓缴') ?? '';
  return name.length > 2 ? name : null;
}
const REMITTED =
  /(?:免收|免征|免[缴交]|缓缴的?|降低|减收|停[征收]|不再?(?:追加)?增收|免费使用|减半征?收)(?:(?!等)[一-龥()]){2,16}?(?=政策|流程|[,。;\d]|$)/u;
const PREFERRED = /[一-龥()]{2,30}(?:减免|(?<!政策)优惠|零收费|“?零费用|扣除|抵减|抵免)(?=政策|措施|支持|幅度|等|为|[,。;”]|$)/u;
/** Words before the name of a relief. */
const RELIEF_OPENED = /^.*(?:落实|执行|实行|实施|享受|给予|予以|按规定|进行|参照)|“/gu;

/** A share of purchases that is set aside (政府采购预留中小企业份额). */
const RESERVED = /预留|专门面向/u;

/** After a word that only says in which way something is given (先投后股等方式). */
const MANNER = /^[^,。;]{0,24}?(?:方式|形式)/u;
/** A noun with its description (成效显著的企业). */
const DESCRIBED = /的[一-龥]{2,}$/u;
/** The words up to the name of a later step (商照每本5万元、民用|无人机驾驶员执照). */
const AFTER_STEP = /元[、,][^、,。;]{0,10}$/u;
/** Words of a matter that are no nouns. */
const NO_NOUN = /的|方式$|^保费$|^(?:纳入|新|首次|发放|减免|承租|招用|吸纳|免费)/u;
/** True where most pairs of neighbouring characters of a name also occur in the words, gift words apart. */
const isSaid = (name: string, words: string): boolean => {
  const own = name.replace(/奖励|奖补|补贴|补助|津贴|减免|优惠|支持|[和及、等()（）]/gu, ' ');
  const pairs = Array.from(own.slice(1), (letter, i) => `${own[i]}${letter}`).filter((pair) => !pair.includes(' '));
  return pairs.filter((pair) => words.includes(pair)).length >= pairs.length * MOST;
};
const MOST = 0.6;

/** The member of a compound name (房租减免和补贴, 链主、链核认定) that the words mention. */
function spokenOf(name: string, words: string): string {
  const [first, ...others] = name.split(/[和、及]/u);
  if (!first || others.length === 0 || words.includes(name)) return name;
  const stem = /^.{1,3}?[税费租]/u.exec(first)?.[0] ?? '';
  const said = [first, ...others.map((one) => `${stem}${one}`)].filter((one) => words.includes(one.slice(-2)));
  return said[0] && said.length <= others.length ? said[0] : name;
}

/** A name without an unclosed bracket or quotation, and without a final 的. */
const closed = (name: string) => name.replace(/的$/u, '');

/** A name where no thing is found: the clause's heading, else the first words of the promise. */
function headed(text: string, heading: string): string {
  const short = (from: string) =>
    (from.split(/[,。;:\n\t]/u)[0] ?? '')
      .replace(/[【】]/gu, '')
      .replace(OPENING, '')
      .replace(/(?:行动|工程|工作|力度|的支持|支持政策|政策)$/u, '');
  const own = /^(?!.*(?:按照?|[见如])(?:[下附]|以下))[^,;:\n\d]{4,28}[。\n]/u.test(heading) ? short(heading) : '';
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
