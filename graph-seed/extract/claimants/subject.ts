import type { Span } from '../../types';
import { isPartOf } from '../../vocabulary/beneficiaries';
import { ACTOR, HIRES, URGES, WHO_ACTS } from '../../vocabulary/dealings';
import { LEVEL } from '../../vocabulary/levels';
import { firstEndingAfter, within } from '../words/spans';
import { isRecognised, type Named, type NamedText, namesFrom, namesLast, spokenOf, TERRITORIES } from './names';

/** True of a beneficiary or an operator: the name itself receives, not the owner of a thing. */
export const isWho = (name: Named) => name.as === 'who' || name.as === 'operator';

/** 对, where it turns to somebody (not 对接, 针对, 应对). */
export const TOWARDS = /(?<![针相面绝应比核其])对(?:于)?(?!外(?!贸(?!易)|[资商籍]))(?![接标象口应照比称待策])/u;
/** At the end of a part: in what respect (在房租、引才等方面). */
const REGARDING = /在[^在,。;]{2,60}(?:方面|领域|上)$/u;
/** Before a title that somebody receives (认定为…). */
const TITLE_GIVEN = /(?:认定|评|评定|评选|列|成|入选|获评|命名|培育|通过|确定|授予)(?:为|成为|成|入|到)?(?:的)?[^,。;]{0,16}$/u;
/** Before a name: it is a title just received (获评“专精特新”的企业). */
const AWARDED = new RegExp(`(?:获评|获得|评为|评定为|认定为|入选|列入|纳入|成为|晋升为)(?:${LEVEL}|国家|省|市)?[“‘"]?$`, 'u');
const CLOSES = /的[)”’]*$/u;
/** Right before a name: the words before it only describe it (…的企业). */
const DESCRIBED = /的[^,。;的]{0,4}$/u;
/** A turn that stands further on in a part, in characters, does not count. */
const FURTHEST_TURN = 400;

const before = (words: string, name: Span, from: number, reach: number) => words.slice(Math.max(from, name.start - reach), name.start);
const acts = (words: string, end: number) => WHO_ACTS.test(words.slice(end, end + 4));

const TOWARDS_OTHERS = /^[^,。;]{2,30}?(?:发放|提供|投放|开展|实施|承保|支付|缴纳)/u;

/** Where somebody in a passage begins to act towards others. Null where nobody does. */
function actingIn(words: string, stretch: Span): number | null {
  const text = words.slice(stretch.start, Math.min(stretch.end, stretch.start + FURTHEST_TURN));
  const turn = TOWARDS.exec(text);
  return turn && ACTOR.test(text.slice(0, turn.index)) && TOWARDS_OTHERS.test(text.slice(turn.index + turn[0].length))
    ? stretch.start + turn.index
    : null;
}

/** Where a passage has turned to somebody (对…). Null where it does not. */
export function turnIn(words: string, stretch: Span): number | null {
  const turn = TOWARDS.exec(words.slice(stretch.start, Math.min(stretch.end, stretch.start + FURTHEST_TURN)));
  return turn && actingIn(words, stretch) === null ? stretch.start + turn.index + turn[0].length : null;
}

/** True where a passage ends with 的, closing brackets and quotation marks aside. */
export const closesWithDe = (words: string, { start, end }: Span): boolean => CLOSES.test(words.slice(Math.max(start, end - 4), end));

/** 对成功引进院士、专家的: those brought in, whoever brings them. */
const BRINGS = /^(?:成功|首次|新|每)*(?:引进|引荐|推荐|招引|介绍)(?!的)/u;
/** Facilities that an institute or an enterprise may have. */
const FACILITY = /(?:工作站|实验室|中心|平台)$/u;
/** Facilities that only an enterprise has. */
const OF_ENTERPRISE = /^(?:企业技术(?:[(]研发[)])?中心|技术中心|工业设计中心)$/u;

/** Between builders and what they build (院校牵头建设的|基地). */
const BUILDS = /^(?:牵头|自主|联合|共同|独立|新|投资)*(?:建设|设立|创办|举办|承办|组建|建成)的[^,。;的]{0,10}$/u;
/** At the start of a passage: what is measured by (按照…建设费用的30%), unless the passage turns to somebody. */
const MEASURES = /^(?:每[月年季])?(?:按照?|根据|依据|参照|结合|综合|视)(?![^,。;]*(?:[奖补资]|发放)给?[^,。;的]{0,2}$)/u;

/** The names that a passage is about. A list of facilities with one that only enterprises have is enterprises' (院士工作站、企业技术中心). */
export function subjectIn(text: NamedText, stretch: Span): Named[] {
  if (
    turnIn(text.words, stretch) === null &&
    MEASURES.test(text.words.slice(stretch.start, Math.min(stretch.end, stretch.start + FURTHEST_TURN)))
  )
    return [];
  const list = subjectsIn(text, stretch);
  const called = ({ start, end }: Named) => text.words.slice(start, end);
  return list.some((name) => name.as === 'owner' && OF_ENTERPRISE.test(called(name)))
    ? list.filter((name) => name.code !== 'RESEARCH_INSTITUTION' || !FACILITY.test(called(name)))
    : list;
}

/** 对企业…的, 支持企业…: those named first. 对…的企业, …的企业可享受: those named last. */
function subjectsIn({ words, names }: NamedText, stretch: Span): Named[] {
  const urge = URGES.exec(words.slice(stretch.start, stretch.start + 8))?.[0].length ?? 0;
  const turn = turnIn(words, stretch);
  const from = turn ?? stretch.start + urge;
  const respect = words.slice(from, stretch.end).search(REGARDING);
  const until = actingIn(words, stretch) ?? (respect > 0 ? from + respect : stretch.end);
  const inside = spokenOf(words, within(names, { start: from, end: until }), from);
  const [first] = inside;
  if (!first) return [];
  const head =
    first.start === from ? undefined : inside.find((name, i) => i > 0 && isWho(name) && DESCRIBED.test(before(words, name, from, 5)));
  const begun = namesFrom(words, inside, head ?? first, stretch.end);
  const closes = closesWithDe(words, { start: from, end: stretch.end });
  if (turn !== null && closes && BRINGS.test(words.slice(from, from + 8))) return [];
  if (closes) return titledOf(words, inside, begun, from);
  if (urge > 0 && turn === null) return begun;
  return endedBy(words, inside, begun, { start: from, end: stretch.end });
}

/** 对企业首次认定为高新技术企业的: the title, where it is a kind of the first names; else the first names and those in brackets (涉农企业…). */
function titledOf(words: string, inside: readonly Named[], begun: readonly Named[], from: number): Named[] {
  const rest = inside.filter((name) => name.as === 'who' && !begun.some((one) => one.start <= name.start && name.end <= one.end));
  const narrower = rest.filter(
    (name) => TITLE_GIVEN.test(before(words, name, from, 24)) && begun.some((one) => isPartOf(name.code, one.code)),
  );
  return narrower.length > 0 ? narrower : [...begun, ...rest.filter((name) => words[name.start - 1] === '(' && !name.person)];
}

/** The names that stand last, unless the first ones act or the last ones only own a thing. */
function endedBy(words: string, inside: readonly Named[], begun: Named[], { start, end }: Span): Named[] {
  const [first] = inside;
  const last = namesLast(words, inside, end);
  const begins = first !== undefined && first.start === start && isWho(first);
  const described = last[0] !== undefined && DESCRIBED.test(before(words, last[0], start, 5));
  if (begins && !described) {
    if (acts(words, begun.at(-1)?.end ?? end)) return begun;
    if (!first.person && HIRES.test(words.slice(first.end, last[0]?.start ?? first.end))) return begun;
  }
  // 对院校牵头建设的实训基地: whoever builds a base stands for it.
  if (begins && last.every(({ code }) => code === 'OTHER') && BUILDS.test(words.slice(begun.at(-1)?.end ?? end, last[0]?.start)))
    return begun;
  if (last.some(isWho)) {
    const plain = last.every((name) => name.code === 'ENTERPRISE');
    const recognised = inside.filter(
      (name) => plain && isPartOf(name.code, 'ENTERPRISE') && (isRecognised(words, name) || AWARDED.test(before(words, name, start, 20))),
    );
    return recognised.length > 0 ? recognised : last;
  }
  const within = begun.every((name) => TERRITORIES.has(name.code)) && last.some((name) => name.as === 'owner');
  if (begins && !within) return begun;
  const named = inside.filter((name) => isWho(name) && !TERRITORIES.has(name.code));
  if (named.length > 0) return namesLast(words, named, end);
  const owners = inside.filter((name) => name.as === 'owner' && (!name.person || last.every((one) => one.as !== 'anybody')));
  return owners.length > 0 ? owners.slice(-1) : last;
}

/** True where a name begins a part: 小微企业吸纳毕业生的. */
export function beginsWithName({ names }: NamedText, part: Span): boolean {
  const first = names[firstEndingAfter(names, part.start)];
  return first !== undefined && first.start <= part.start + 1 && isWho(first);
}

/** The names that begin a part and may or shall act: 新型研发机构可按要求申报…. */
export function actorIn({ words, names }: NamedText, part: Span): Named[] {
  const first = names[firstEndingAfter(names, part.start)];
  if (!first || first.start > part.start + 3 || !isWho(first)) return [];
  const begun = namesFrom(words, names, first, part.end);
  return acts(words, begun.at(-1)?.end ?? part.end) ? begun : [];
}
