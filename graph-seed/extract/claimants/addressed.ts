import type { Span } from '../../types';
import { NO_LONGER_WHOM, TITLE_WORDS, URGES } from '../../vocabulary/dealings';
import type { Pledge } from '../promises/promise';
import type { Cut } from '../words/sentences';
import { firstEndingAfter, within } from '../words/spans';
import { type Named, type NamedPromises, type NamedText, namesLast } from './names';
import { shapedIn } from './shapes';
import { beginsWithName, closesWithDe, isWho, subjectIn, turnIn } from './subject';

/** Places and bodies to which a title belongs, whoever runs them. */
export const ENTITLED: ReadonlySet<string> = new Set([
  ...['PARK', 'INCUBATOR', 'RESEARCH_INSTITUTION', 'CARE_PROVIDER'],
  ...['TRAVEL_AGENCY_TOURISM', 'SPECIALTY_TOWN', 'PLATFORM_OPERATOR'],
]);

/** A name right before it belongs to the fund (人才发展基金). */
const A_FUND = /[基资]金$/u;
/** At the head of a part, before a name: for each one of many, or the one that somebody deals with (且该企业…). */
const APIECE = /^(?:每[一1]?[个座处家所]?|[且并]?该)[^,。;的]{0,4}$/u;
/** Most characters between a government that gives and the verb (市政府予以). */
const GIVER_BEFORE = 4;

/** The names before a gift, by the parts in which they stand. */
export interface Addressed {
  /** Names in the part that turns to somebody (对…). */
  readonly addressed: Named[];
  /** Names in the part that holds the gift. */
  readonly beside: Named[];
  /** Names in the parts before it: the gift's own part, the parts in which somebody acts, the others; nearest first. */
  readonly others: Named[];
  /** Where the turning part names nobody: the payee by the shape of a word that no vocabulary knows. */
  readonly shaped: Named | null;
}

/** The parts (分句) of the sentence that ends after a place. */
export const partsAt = ({ sentences }: Cut, at: number): readonly Span[] => sentences[firstEndingAfter(sentences, at)]?.parts ?? [];

/** The names that the words before a gift are about. */
export function addressedBy(text: NamedPromises, pledge: Pledge): Addressed {
  const { words } = text;
  const gift = words.slice(pledge.verb.start, pledge.verb.end);
  const stretches = partsAt(text, pledge.start)
    .filter((part) => part.start < pledge.verb.start && part.end > pledge.start)
    .map((part) => ({ start: Math.max(part.start, pledge.start), end: Math.min(part.end, pledge.verb.start) }))
    .reverse();
  const turned = stretches.filter((stretch) => turnIn(words, stretch) !== null);
  const found = turned.map((stretch) => subjectIn(text, wholeOf(text, stretch, stretches)));
  const addressed = found.find((list) => list.some((name) => name.as !== 'anybody')) ?? found.find((list) => list.length > 0) ?? [];
  const shaped =
    addressed.length > 0
      ? null
      : (turned.map((stretch) => shapedAt(text, wholeOf(text, stretch, stretches))).find((one) => one !== null) ?? null);
  const [own, ...earlier] = stretches.filter((stretch) => !turned.includes(stretch));
  const gives = (name: Named) => name.code === 'LOCAL_GOVERNMENT' && pledge.verb.start - name.end <= GIVER_BEFORE;
  const acts = (stretch: Span) => URGES.test(words.slice(stretch.start, stretch.start + 8)) || beginsWithName(text, stretch);
  const titled =
    addressed.length === 0 &&
    turned.some((stretch) => TITLE_WORDS.test(words.slice(stretch.start, Math.min(stretch.end, stretch.start + 60))));
  /** 企业设立服务站的,每个服务站补助…: a thing for each of which the one who acts is paid. */
  const isApiece = (name: Named, stretch: Span) =>
    stretch === own && APIECE.test(words.slice(stretch.start, name.start)) && earlier.some((one) => subjectIn(text, one).some(isWho));
  const others: Named[] = [];
  for (const stretch of [...(own ? [own] : []), ...earlier.filter(acts), ...earlier.filter((one) => !acts(one))]) {
    const list = titled ? entitledIn(text, stretch) : subjectIn(text, stretch).filter((name) => !gives(name) && !isApiece(name, stretch));
    if (others.length === 0 || (!others.some(isWho) && list.some(isWho))) others.push(...list);
  }
  return {
    addressed: shaped && isWho(shaped) ? [shaped] : addressed,
    beside: own ? subjectIn(text, own).filter((name) => isWho(name) && !(name.end === pledge.verb.start && A_FUND.test(gift))) : [],
    others,
    shaped,
  };
}

/** After those whom a part turns to: the measure (对商业综合体|按租金的50%). */
const MEASURE_BEGINS = /按(?![^,。;的]{0,8}的[^,。;\d]{2,12}$)|一次性|分别/u;
function shapedAt({ words }: NamedText, stretch: Span): Named | null {
  const turn = turnIn(words, stretch);
  if (turn === null) return null;
  const terms = words.slice(turn, stretch.end).search(MEASURE_BEGINS);
  return shapedIn(words, { start: turn, end: terms > 1 ? turn + terms : stretch.end });
}

/** 对…3%，且…的企业: a turn to somebody goes on until it names them or closes with 的. */
function wholeOf({ words, names }: NamedText, stretch: Span, stretches: readonly Span[]): Span {
  let { end } = stretch;
  for (const next of stretches.filter((one) => one.start > stretch.start).reverse()) {
    const so = { start: stretch.start, end };
    const named = within(names, so).some((name) => end - name.end <= 2 && isWho(name));
    if (named || closesWithDe(words, so) || NO_LONGER_WHOM.test(words.slice(next.start, next.start + 4)) || turnIn(words, next) !== null)
      break;
    end = next.end;
  }
  return { start: stretch.start, end };
}

/** 支持…建设园区, 对新获得称号的…: the title belongs to the park. */
function entitledIn(text: NamedText, stretch: Span): Named[] {
  const entitled = within(text.names, stretch).filter((name) => ENTITLED.has(name.code));
  return entitled.length > 0 ? namesLast(text.words, entitled, stretch.end) : subjectIn(text, stretch);
}
