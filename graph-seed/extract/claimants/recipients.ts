import type { Span } from '../../types';
import { isPartOf, THING_SHAPE } from '../../vocabulary/beneficiaries';
import { PERSONAL, URGES } from '../../vocabulary/dealings';
import { LIKEWISE } from '../../vocabulary/promises';
import type { Pledge } from '../promises/promise';
import type { Cut } from '../words/sentences';
import { firstEndingAfter, within } from '../words/spans';
import { addressedBy, ENTITLED } from './addressed';
import { actingBefore, MEMORY, supportedAfter } from './around';
import { declaredIn } from './declared';
import { handedTo, handsOver, meantFor, objectOf, servedBy } from './gift';
import { type Named, type NamedPromises, namesLast, spokenOf } from './names';
import { begunIn, shapedIn } from './shapes';
import { isWho, subjectIn } from './subject';

/** A payee (受益主体) with the words that name it. */
export interface Recipient extends Span {
  readonly code: string;
  /** True of a natural person. */
  readonly person: boolean;
  /** True where a thing of theirs (项目, 绿色工厂) or a stem above stands for them. */
  readonly implied: boolean;
  /** True where social assistance is for them. */
  readonly needy: boolean;
}

/** Those whom a clause above wants to act, or to whom it promises its items (支持上市公司并购，须具备以下条件：; 旅行社…的，按以下标准奖励：). */
export function urgedIn(text: NamedPromises): Named[] {
  const { words, sentences } = text;
  for (const { parts } of sentences)
    for (const part of parts) {
      const found = URGES.test(words.slice(part.start, part.start + 8)) ? subjectIn(text, part).filter(isWho) : [];
      if (found.length > 0) return found.filter((name) => !PAYERS.has(name.code));
    }
  const lead = words.endsWith(':') ? sentences.at(-1) : undefined;
  if (!lead || !/[奖补]|资助|给予/u.test(words.slice(lead.start, lead.end))) return [];
  return (
    lead.parts
      .map((part) => subjectIn(text, part).filter((name) => isWho(name) && !PAYERS.has(name.code)))
      .find((list) => list.length > 0) ?? []
  );
}

/**
 * The payees of each promise of a text, in the order of the promises. Where a promise names nobody for sure, the first of these that names somebody decides:
 * those whom a fund is for by the words after it, those who shall act since the last promise, the payees of the last promise,
 * those who shall act before it, anybody who may be meant.
 */
export function recipientsIn(text: NamedPromises): Recipient[][] {
  const { words, pledges } = text;
  const declared = declaredIn(text);
  let carried: readonly Named[] = [];
  return pledges.map((pledge, i) => {
    const previous = pledges[i - 1];
    if (previous && pledge.sentence - previous.sentence > MEMORY) carried = [];
    const { firm, loose, addressed } = claimants(text, pledge);
    const ahead = () => supportedAfter(text, pledge);
    const chain: (() => readonly Named[])[] = [
      ...(addressed || handsOver(words, pledge) ? [() => firm, ahead] : [ahead, () => firm]),
      () => actingBefore(text, pledge, previous?.end ?? 0),
      () => carried,
      () => actingBefore(text, pledge, 0),
      () => loose,
      () => sharing(text, pledge),
    ];
    const same = firm.length > 0 && carried.length > 0 && isTheirs(words, firm, carried, pledge, previous);
    if (!addressed && declared.length > 0) chain.unshift(() => declared);
    const own = same ? carried : chain.reduce<readonly Named[]>((found, next) => (found.length > 0 ? found : next()), []);
    if (own.length > 0) carried = own;
    const all = [...own, ...joinedBy(text, pledge).filter((name) => !own.some((one) => one.code === name.code))];
    return all.map(({ as, loosely: _, ...name }) => ({ person: false, needy: false, ...name, implied: as === 'owner' }));
  });
}

/** 企业取得有机认证的,奖励3万元;取得绿色食品认证的,奖励2万元: the next phrase is about the payee of the first. */
const isTheirs = (
  words: string,
  firm: readonly Named[],
  carried: readonly Named[],
  { start, sentence }: Pledge,
  previous: Pledge | undefined,
) =>
  previous !== undefined &&
  sentence - previous.sentence <= 1 &&
  firm.every(
    (name) =>
      name.as === 'owner' &&
      carried.some(
        ({ code, as }) =>
          as !== 'owner' && (isPartOf(name.code, code) || (JOINS.test(words.slice(previous.end, start + 2)) && isPartOf(code, name.code))),
      ),
  );
/** A comma or semicolon between two promises, the second of which turns to nobody (对…): it goes on with the subject of the first. */
const JOINS = /^[^。\n]{0,2}[,;][^。\n对凡]{0,4}$/u;

/** In words that go with a promise: others get more, less or the same (高新技术企业再上浮15%, 个体工商户减半, 中小企业最高8万元). */
const MORE_OR_LESS =
  /(?:再|可|则)?(?:上浮|上调|提高|放宽)|减半|(?:每年|全年|年度)?(?:最高|不超过|至多)\d|(?:参照|比照)(?:实施|执行|享受|办理)/u;
/** Between a name and such words: nothing, or what makes it one of them (个体工商户升规的). */
const THEIRS = /^[”’]?(?:[^,。;]{0,3}的|也|均|可|则)?$/u;
/** Before a name: any one of them (单个企业最高…). */
const ANY_ONE = /(?:单个|单家|单户|单一|单|每[个家户名位]|每|同一|同一家|一个|任一|各|对|作为|其他)$/u;

/** Payees named in front of their own figure (返还比例为：中小微企业60%，大型企业30%). */
function listedWith({ words, names }: NamedPromises, { start, end }: Pledge): Named[] {
  return within(names, { start, end }).filter(
    (name) =>
      name.as === 'who' &&
      !PAYERS.has(name.code) &&
      /(?:[,;:、]|其中)(?!给予|予以|奖励|补[贴助]|资助)[一-龥]{0,2}$/u.test(words.slice(Math.max(0, name.start - 4), name.start)) &&
      /^(?:为|按|返还|奖励|补贴|补助)?\d[\d.]*(?:%|万?元)(?!以[上下])/u.test(words.slice(name.end, name.end + 12)),
  );
}

/** The payees of a next sentence that gives others the same (个体工商户参照执行。). */
function likewise({ words, names, sentences }: NamedPromises, { sentence }: Pledge): Named[] {
  const next = sentences[sentence + 1];
  const last = next?.parts.at(-1);
  const told = next && last && next.parts.length <= 2 && LIKEWISE.test(words.slice(last.start, last.end));
  if (!told) return [];
  const heads = within(names, { start: next.start, end: next.parts.length > 1 ? last.start : last.end });
  const found = spokenOf(words, heads, next.start).filter(isWho);
  return found.filter(({ end }) => !/(?:参照|比照|按照|依照)[^,。;]*$/u.test(words.slice(next.start, end)));
}

/** Payees who share in a promise by the words that go with it. */
function joinedBy(text: NamedPromises, pledge: Pledge): Named[] {
  const { words, names } = text;
  const joined = [...likewise(text, pledge), ...listedWith(text, pledge)];
  for (const part of partsWithin(text, { start: pledge.verb.end, end: pledge.end })) {
    const at = words.slice(part.start, part.end).search(MORE_OR_LESS);
    const own = within(names, { start: part.start, end: part.start + Math.max(at, 0) }).filter(isWho);
    const last = own.at(-1);
    if (!last || !THEIRS.test(words.slice(last.end, part.start + at))) continue;
    const list = namesLast(words, own, part.end);
    if (list.some((name) => PAYERS.has(name.code) || ANY_ONE.test(words.slice(Math.max(0, name.start - 4), name.start)))) continue;
    joined.push(...list);
  }
  return joined;
}

/** Those who pay the rest of a cost that a budget shares (保费由财政补贴80%,农户自缴20%), or may apply for a fund (，农业企业均可申报). */
const HAS_A_SHARE = /^[^,。;\d]{0,3}自(?:缴|付|担|负|筹|行承担)|^(?:均|都|皆)?可(?:以)?(?:申[请报领]|享受)/u;
const sharing = ({ words, names, sentences }: NamedPromises, { sentence, end }: Pledge): Named[] =>
  within(names, { start: end, end: sentences[sentence]?.end ?? end }).filter(
    (name) => isWho(name) && HAS_A_SHARE.test(words.slice(name.end, name.end + 8)),
  );

/** Those who pay rather than receive. */
const PAYERS: ReadonlySet<string> = new Set(['LOCAL_GOVERNMENT', 'FINANCIAL_INSTITUTION']);

/** Parts of sentences that lie within a span. */
function partsWithin({ sentences }: Cut, span: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstEndingAfter(sentences, span.start); i < sentences.length && (sentences[i]?.start ?? span.end) < span.end; i++)
    found.push(...(sentences[i]?.parts ?? []).filter((part) => part.start >= span.start && part.end <= span.end));
  return found;
}

interface Claimants {
  /** Named for sure. */
  readonly firm: readonly Named[];
  /** Those who may be meant if nobody else is. */
  readonly loose: readonly Named[];
  /** True where the promise itself turns to somebody. */
  readonly addressed: boolean;
}

const isPersonal = (words: string, { verb, end }: Pledge) => PERSONAL.test(words.slice(verb.start - 4, Math.min(end, verb.end + 40)));

/** Codes that say nothing narrower than the payees mentioned before. */
const PLAIN: ReadonlySet<string> = new Set(['ENTERPRISE', 'OTHER']);
/** An object that only repeats who acts (残疾人创办企业的,给予创业者…). */
const ACTOR = /^(?:创业者|创办者|创办人|经营者|个人|本人)$/u;
const sure = (firm: readonly Named[]): Claimants => ({ firm, loose: [], addressed: true });

function claimants(text: NamedPromises, pledge: Pledge): Claimants {
  const { words, names } = text;
  const { addressed, beside: close, others, shaped } = addressedBy(text, pledge);
  const owned = addressed.filter((name) => name.as === 'owner');
  const who = addressed.some(isWho) ? addressed.filter(isWho) : owned.length > 0 ? [] : others.filter(isWho);
  const meant = meantFor(text, pledge, who);
  if (meant.length > 0) return sure(meant);
  const handed = handedTo(text, pledge);
  if (handed.length > 0 && addressed.length === 0) return sure(handed);
  const given = objectOf(text, pledge);
  const object = given.filter(isWho);
  const acting = object.some(({ start, end }) => ACTOR.test(words.slice(start, end))) ? who.filter(({ person }) => person) : [];
  if (acting.length > 0) return sure(acting);
  if (object.some((name) => !PLAIN.has(name.code))) return sure(object);
  if (object.length > 0) return sure(refined(words, object, who, addressed));
  const paid = addressed.length === 0 && !who.some((name) => name.person) && isPersonal(words, pledge);
  const persons = paid ? within(names, { start: pledge.start, end: pledge.verb.start }).filter((name) => name.person && isWho(name)) : [];
  if (persons.length > 0) return sure(namesLast(words, persons, pledge.verb.start));
  const operated = operatedBy(text, pledge, addressed.some(isWho) ? addressed : others);
  if (operated.length > 0) return sure(operated);
  const after = owned[0]?.start ?? Number.POSITIVE_INFINITY;
  const beside = others.filter((name) => isWho(name) && isPartOf(name.code, 'ENTERPRISE') && name.start > after);
  const served = who.length + owned.length === 0 ? servedBy(text, pledge) : [];
  const firm = [...who, ...owned, ...beside, ...served];
  const begun = others.filter((name) => name.as === 'owner' && !name.loosely);
  const possible = [
    ...others.filter((name) => name.as === 'owner'),
    ...spokenOf(words, within(names, pledge), pledge.start).filter(isWho),
    ...addressed,
    ...others,
    ...given,
    ...(shaped ? [shaped] : []),
    ...begunBy(text, pledge),
  ];
  return {
    firm: firm.length > 0 ? firm : begun,
    loose: possible.slice(0, 1),
    addressed: addressed.length + served.length + close.length > 0,
  };
}

/** 产业园获评国家级的,运营主体获得50万元: whoever runs a thing named before it stands for that thing. */
function operatedBy({ words, names }: NamedPromises, pledge: Pledge, found: readonly Named[]): readonly Named[] {
  const [first] = found;
  if (
    !first ||
    !found.every(({ as, code }) => as === 'operator' && code === 'ENTERPRISE') ||
    !/[,;:。其]/u.test(words[first.start - 1] ?? '')
  )
    return [];
  const before = within(names, { start: pledge.start, end: first.start }).filter(({ code }) => ENTITLED.has(code));
  return namesLast(words, before, first.start);
}

/** Those with whom the parts of a promise begin, or whose things close them, by the shape of their names. */
const begunBy = (text: NamedPromises, pledge: Pledge): Named[] =>
  partsWithin(text, { start: pledge.start, end: pledge.end })
    .filter(({ start }) => start < pledge.verb.start)
    .flatMap(
      (part) =>
        begunIn(text.words, part) ?? (THING_SHAPE.test(text.words.slice(part.start, part.end)) ? shapedIn(text.words, part) : null) ?? [],
    );

/** 给予企业…, 给予运营机构…: a plain object means those mentioned before, where they are narrower. An enterprise that runs a park shares with the park. */
function refined(words: string, object: readonly Named[], who: readonly Named[], addressed: readonly Named[]): readonly Named[] {
  const narrower = who.filter((name) => !PLAIN.has(name.code));
  const runs = object.every((name) => name.as === 'operator' && !words.slice(name.start, name.end).endsWith('企业'));
  if (narrower.length > 0 && (runs || narrower.some((name) => isPartOf(name.code, 'ENTERPRISE')))) return narrower;
  if (who.length > 0 && object.every((name) => name.code === 'OTHER')) return narrower.length > 0 ? narrower : who;
  return [...object, ...narrower.filter((name) => addressed.includes(name) && !name.person)];
}
