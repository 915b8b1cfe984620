import type { ClauseText, Span } from '../types';
import { BENEFICIARIES } from '../vocabulary/beneficiaries';
import { type Pledge, type Promises, promisesIn, promisesOf } from './promise';
import { type Named, namesFrom, namesIn, namesLast, spokenOf, TERRITORIES } from './promise-names';
import { firstEndingAfter, oncePer, within } from './spellings';

/** Who receives, with the words that say so. */
export interface Recipient extends Span {
  readonly code: string;
  /** True where not they are named but the thing that is theirs (项目, 绿色工厂), or a stem above. */
  readonly implied: boolean;
}

/** Words that hand over, and not only put into force or set aside. */
const GIVES = /^(?:给|加大|予|再给|按规定给|一次性给|每年给|发|奖|补|资|进行|贴|返|可?享受|可?申)/u;
/** 对, where it turns to somebody (not 对接, 针对, 应对). */
const TOWARDS = /(?<![针相面绝应比核])对(?:于)?(?![接标象外口应照比称待策])/u;
const URGES = /^(?:积极|重点|优先|大力|着重|用于|主要用于)?(?:支持|鼓励|引导|推动|扶持|推进|投向|重点投资)(?:和支持|和引导)?/u;
/** At the end of a part: in what respect (在房租、引才等方面). */
const REGARDING = /在[^在,。;]{2,60}(?:方面|领域|上)$/u;
/** What a purse or a policy is for (…资金，支持中小企业). */
const SUPPORTS = /支持|鼓励|扶持|推动|投向|重点投资/u;
/** Before a title that somebody is given (认定为…). */
const TITLE_GIVEN = /(?:认定|评|评定|评选|列|成|入选|获评|命名|培育|通过|确定|授予)(?:为|成为|成|入|到)?(?:的)?[^,。;]{0,16}$/u;
/** A title is given to what was spoken of, not to those who build it. */
const TITLE = /称号|认定|获评|评为|命名|牌匾|达标|验收/u;
const ENTITLED = new Set([
  'PARK',
  'INCUBATOR',
  'RESEARCH_INSTITUTION',
  'CARE_PROVIDER',
  'TRAVEL_AGENCY_TOURISM',
  'SPECIALTY_TOWN',
  'PLATFORM_OPERATOR',
]);
/** What begins a part of a sentence is spoken of (企业技术创新奖每项奖金…). */
const BEGINS = /(?:^|[,。;:\n])[省市]?$/u;
/** Before a name: something is done for it (为企业提供). */
const FOR = /(?:为|向|给|面向)[^,。;的]{0,8}$/u;
/** After a name: it is what one is recognised as (高新技术企业认定的企业). */
const RECOGNISED = /^[”’]?(?:、[^,。;]{0,12})?(?:认定|称号|资格|资质|培育库|名单|入库)/u;
const HIRES = /招用|吸纳|招聘|聘用|招收|招录|引进|引育/u;
/** After a name: it is who acts (企业按…, 企业可…). */
const ACTS = /^(?:按|可|应|须|需|享受|申请|在|因|凭|凡|首次|当年|上年|年度|每)/u;
/** How much is given, or on what terms: no longer to whom. */
const TERMS = /^(?:按|根据|经|给|分别|一次性|最高|优先|在|以|由|可|每|视|从|每年|省|市|予)/u;
/** Those who give rather than receive, unless they are spoken to (鼓励市县…). */
const GIVERS = new Set(['LOCAL_GOVERNMENT', 'FINANCIAL_INSTITUTION']);
/** How many sentences back a promise that names nobody may look. */
const MEMORY = 4;
const PARTS_BACK = 16;
const PARTS_ON = 6;

/** Who receives what each promise of the clause promises, in the order of `promisesOf`. */
export const recipientsOf = oncePer((clause: ClauseText): Recipient[][] => recipientsIn(clause.words, promisesOf(clause)));
/** As `recipientsOf`, for the words of a clause above. */
export const recipientsInText = (words: string): Recipient[][] => recipientsIn(words, promisesIn(words));

function recipientsIn(words: string, promises: Promises): Recipient[][] {
  const names = namesIn(words);
  let carried: Recipient[] = [];
  return promises.pledges.map((pledge, i) => {
    const previous = promises.pledges[i - 1];
    if (previous && pledge.sentence - previous.sentence > MEMORY) carried = [];
    const { firm, loose, addressed } = recipients(words, names, promises, pledge);
    const { ahead, since, behind } = around(words, names, promises, pledge, previous?.end ?? 0);
    const gives = addressed || GIVES.test(words.slice(pledge.verb.start, pledge.verb.end));
    const own = [...(gives ? [firm, ahead] : [ahead, firm]), since, () => carried, behind, loose].reduce<Recipient[]>(
      (found, next) => (found.length > 0 ? found : next()),
      [],
    );
    if (own.length > 0) carried = own;
    return own;
  });
}

const codes = (names: readonly Named[]): Recipient[] =>
  names.map(({ start, end, code, as }) => ({ start, end, code, implied: as === 'owner' }));
const isWho = (name: Named) => name.as === 'who' || name.as === 'operator';

interface Claimants {
  readonly firm: () => Recipient[];
  readonly loose: () => Recipient[];
  readonly addressed: boolean;
}

/** Who is named for sure, and who may be meant if nobody else is. */
function recipients(words: string, names: readonly Named[], promises: Promises, pledge: Pledge): Claimants {
  const given = objectOf(words, names, promises, pledge);
  const { addressed, beside: close, others } = subjectOf(words, names, promises, pledge);
  const who = addressed.some(isWho) ? addressed.filter(isWho) : addressed.some((name) => name.as === 'owner') ? [] : others.filter(isWho);
  const object = given.filter(isWho);
  const [plain, special] = [
    object.filter((name) => name.code === 'ENTERPRISE' || name.code === 'OTHER'),
    object.filter((name) => name.code !== 'ENTERPRISE' && name.code !== 'OTHER'),
  ];
  const lent = borrowersIn(words, names, promises, pledge, who);
  const sure = (names: readonly Named[]): Claimants => ({ firm: () => codes(names), loose: () => [], addressed: true });
  if (lent.length > 0) return sure(lent);
  if (special.length > 0) return sure(object);
  const narrower = who.filter((name) => name.code !== 'ENTERPRISE' && name.code !== 'OTHER');
  if (plain.length > 0) {
    const refined =
      narrower.some((name) => isPartOf(name.code, 'ENTERPRISE')) || (plain.every((name) => name.code === 'OTHER') && who.length > 0);
    const runs =
      plain.every((name) => name.as === 'operator' && !words.slice(name.start, name.end).endsWith('企业')) && narrower.length > 0;
    if (runs) return sure(narrower);
    return sure(refined ? (narrower.length > 0 ? narrower : who) : [...plain, ...narrower.filter((name) => addressed.includes(name))]);
  }
  const owned = addressed.filter((name) => name.as === 'owner');
  const beside =
    owned.length > 0
      ? others.filter((name) => isWho(name) && isPartOf(name.code, 'ENTERPRISE') && name.start > (owned[0]?.start ?? 0))
      : [];
  const served = who.length + owned.length === 0 ? servedIn(words, names, promises, pledge) : [];
  const begins = others.filter(
    (name) => name.as === 'owner' && (!name.loosely || BEGINS.test(words.slice(Math.max(0, name.start - 3), name.start))),
  );
  const meant = [
    ...others.filter((name) => name.as === 'owner'),
    ...within(names, pledge).filter(isWho),
    ...addressed,
    ...others,
    ...given,
  ];
  return {
    firm: () => codes([...who, ...owned, ...beside, ...served, ...(who.length + owned.length + served.length === 0 ? begins : [])]),
    loose: () => codes(meant.slice(0, 1)),
    addressed: addressed.length + served.length + close.length > 0,
  };
}

/** Whom the gift names itself: 给予企业, 奖励开发区管委会. */
function objectOf(words: string, names: readonly Named[], promises: Promises, pledge: Pledge): Named[] {
  const from = pledge.verb.end;
  if (!GIVES.test(words.slice(pledge.verb.start, from))) return [];
  const first = names[firstEndingAfter(names, from)];
  if (!first || first.start < from || first.start - from > 10 || first.end > pledge.end) return [];
  if (/[,。;:的按、和及]/u.test(words.slice(from, first.start))) return [];
  const gift = promises.cues[firstEndingAfter(promises.cues, from)];
  if (gift && gift.start < first.start && gift.kinds.some((kind) => kind === 'reward' || kind === 'support' || kind === 'money')) return [];
  return namesFrom(words, names, first, pledge.end).filter((name) => name.as !== 'owner');
}

/** 鼓励银行面向小微企业…给予优惠利率贷款: a loan is the borrower's; 评审优惠, 预留份额: a share in procurement is the small enterprise's. */
function borrowersIn(words: string, names: readonly Named[], promises: Promises, pledge: Pledge, who: readonly Named[]): Named[] {
  const gift = words.slice(pledge.verb.start, pledge.end);
  const own = within(names, pledge).filter(isWho);
  if (/采购|评审|报价/u.test(words.slice(pledge.start, pledge.end)) && /评审优惠|价格扣除|预留|面向中小企业|采购份额/u.test(gift))
    return own.filter((name) => name.code === 'SME').slice(0, 1);
  const rewarded = within(promises.cues, { start: pledge.verb.start, end: pledge.end }).some((cue) => cue.kinds.includes('reward'));
  if (rewarded || !/贷款|利率|授信/u.test(gift) || !who.some((name) => name.code === 'FINANCIAL_INSTITUTION')) return [];
  const first = own.find(
    (name) => name.code !== 'FINANCIAL_INSTITUTION' && /(?:面向|向|为|给|对)[^,。;]{0,30}$/u.test(words.slice(pledge.start, name.start)),
  );
  return first ? namesFrom(words, names, first, pledge.verb.start) : [];
}

/** 为企业提供贷款, 向个体工商户发放补贴: whom the giving is for. */
function servedIn(words: string, names: readonly Named[], promises: Promises, pledge: Pledge): Named[] {
  const part = partsOf(promises, pledge.verb.start).find((one) => one.end > pledge.verb.start);
  if (!part || !/^(?:提供|发放|安排)/u.test(words.slice(pledge.verb.start, pledge.verb.end))) return [];
  return within(names, { start: part.start, end: pledge.verb.start }).filter((name) =>
    isWho(name) ? FOR.test(words.slice(Math.max(part.start, name.start - 12), name.start)) : name.as === 'owner',
  );
}

const partsOf = (promises: Promises, at: number): readonly Span[] =>
  promises.sentences[firstEndingAfter(promises.sentences, at)]?.parts ?? [];

/** Whom the words before the gift speak of: in the part that turns to somebody (对…), and in the others, nearest first. */
function subjectOf(
  words: string,
  names: readonly Named[],
  promises: Promises,
  pledge: Pledge,
): { addressed: Named[]; beside: Named[]; others: Named[] } {
  const stretches = partsOf(promises, pledge.start)
    .filter((part) => part.start < pledge.verb.start && part.end > pledge.start)
    .map((part) => ({ start: Math.max(part.start, pledge.start), end: Math.min(part.end, pledge.verb.start) }))
    .reverse();
  const turned = stretches.filter((stretch) => towards(words, stretch) !== null);
  const found = turned.map((stretch) => subjectIn(words, names, addressedWhole(words, names, stretch, stretches)));
  const addressed = found.find((list) => list.some((name) => name.as !== 'anybody')) ?? found.find((list) => list.length > 0) ?? [];
  const [own, ...earlier] = stretches.filter((stretch) => !turned.includes(stretch));
  const urges = (stretch: Span) => URGES.test(words.slice(stretch.start, stretch.start + 8));
  const acts = (stretch: Span) => urges(stretch) || begins(names, stretch);
  const rest = [...(own ? [own] : []), ...earlier.filter(acts), ...earlier.filter((stretch) => !acts(stretch))];
  const titled = turned.some((stretch) => TITLE.test(words.slice(stretch.start, stretch.end).slice(0, 60)));
  const others: Named[] = [];
  for (const stretch of rest) {
    const list = titled && addressed.length === 0 ? entitledIn(words, names, stretch) : subjectIn(words, names, stretch);
    if (others.length === 0 || (!others.some(isWho) && list.some(isWho))) others.push(...list);
  }
  return { addressed, beside: own ? subjectIn(words, names, own).filter(isWho) : [], others };
}

/** 对…3%，且…的企业: what turns to somebody goes on until it names them, or closes with 的. */
function addressedWhole(words: string, names: readonly Named[], stretch: Span, stretches: readonly Span[]): Span {
  let { end } = stretch;
  for (const next of stretches.filter((one) => one.start > stretch.start).reverse()) {
    const closed =
      /的[)”’]*$/u.test(words.slice(Math.max(stretch.start, end - 4), end)) ||
      within(names, { start: stretch.start, end }).some((name) => end - name.end <= 2 && isWho(name));
    if (closed || TERMS.test(words.slice(next.start, next.start + 4)) || towards(words, next) !== null) break;
    end = next.end;
  }
  return { start: stretch.start, end };
}

function towards(words: string, stretch: Span): number | null {
  const turn = TOWARDS.exec(words.slice(stretch.start, Math.min(stretch.end, stretch.start + 400)));
  const place = turn ? turn.index + turn[0].length : -1;
  return place < 0 ? null : stretch.start + place;
}

/** 支持…建设园区, 对新获得称号的…: the title is the park's. */
function entitledIn(words: string, names: readonly Named[], stretch: Span): Named[] {
  const entitled = within(names, stretch).filter((name) => ENTITLED.has(name.code));
  return entitled.length > 0 ? namesLast(words, entitled, stretch.end) : subjectIn(words, names, stretch);
}

/** 对企业…的, 支持企业…: those named first. 对…的企业, …的企业可享受: those named last. */
function subjectIn(words: string, names: readonly Named[], stretch: Span): Named[] {
  const urge = URGES.exec(words.slice(stretch.start, stretch.start + 8))?.[0].length ?? 0;
  const turn = towards(words, stretch);
  const from = turn ?? stretch.start + urge;
  const matter = words.slice(from, stretch.end).search(REGARDING);
  const inside = spokenOf(words, within(names, { start: from, end: matter > 0 ? from + matter : stretch.end }), from);
  const [first] = inside;
  if (!first) return [];
  const headOf =
    first.start === from
      ? undefined
      : inside.find(
          (name, i) => i > 0 && isWho(name) && /的[^,。;的]{0,4}$/u.test(words.slice(Math.max(from, name.start - 5), name.start)),
        );
  const begun = namesFrom(words, inside, headOf ?? first, stretch.end);
  const closes = /的[)”’]*$/u.test(words.slice(Math.max(from, stretch.end - 4), stretch.end));
  if (closes || (urge > 0 && turn === null)) {
    const titled = inside.filter(
      (name) =>
        name.as === 'who' &&
        !begun.some((one) => one.start <= name.start && name.end <= one.end) &&
        TITLE_GIVEN.test(words.slice(Math.max(from, name.start - 24), name.start)),
    );
    const narrower = closes ? titled.filter((name) => begun.some((one) => isPartOf(name.code, one.code))) : [];
    const aside = inside.filter((name) => name.as === 'who' && words[name.start - 1] === '(' && !begun.includes(name));
    return narrower.length > 0 ? narrower : [...begun, ...aside];
  }
  const last = namesLast(words, inside, stretch.end);
  const begins = first.start === from && isWho(first);
  const related = (last[0] && /的[^,。;的]{0,4}$/u.test(words.slice(Math.max(from, last[0].start - 5), last[0].start))) ?? false;
  if (begins && !related && ACTS.test(words.slice(begun.at(-1)?.end, (begun.at(-1)?.end ?? 0) + 4))) return begun;
  if (begins && !related && first.code !== 'TALENT' && HIRES.test(words.slice(first.end, last[0]?.start ?? first.end))) return begun;
  if (last.some(isWho)) {
    const recognised = last.every((name) => name.code === 'ENTERPRISE')
      ? inside.filter((name) => isPartOf(name.code, 'ENTERPRISE') && RECOGNISED.test(words.slice(name.end, name.end + 16)))
      : [];
    return recognised.length > 0 ? recognised : last;
  }
  if (begins && !(begun.every((name) => TERRITORIES.has(name.code)) && last.some((name) => name.as === 'owner'))) return begun;
  const named = inside.filter((name) => isWho(name) && !TERRITORIES.has(name.code));
  if (named.length > 0) return namesLast(words, named, stretch.end);
  const owners = inside.filter((name) => name.as === 'owner' && (name.code !== 'TALENT' || last.every((one) => one.as !== 'anybody')));
  return owners.length > 0 ? owners.slice(-1) : last;
}

/** True where somebody named begins a part: 小微企业吸纳毕业生的. */
function begins(names: readonly Named[], part: Span): boolean {
  const first = names[firstEndingAfter(names, part.start)];
  return !!first && first.start <= part.start + 1 && isWho(first);
}

/** Who begins a part and may or shall do something: 新型研发机构可按要求申报…. */
function beginning(words: string, names: readonly Named[], part: Span): Named[] {
  const first = names[firstEndingAfter(names, part.start)];
  if (!first || first.start > part.start + 3 || !isWho(first)) return [];
  const begun = namesFrom(words, names, first, part.end);
  return ACTS.test(words.slice(begun.at(-1)?.end, (begun.at(-1)?.end ?? 0) + 4)) ? begun : [];
}

/** Whom the clause wants to see act, where a promise names nobody: after it (落实…政策，支持中小企业…), and before it, nearest first. */
function around(
  words: string,
  names: readonly Named[],
  promises: Promises,
  pledge: Pledge,
  last: number,
): Record<'ahead' | 'since' | 'behind', () => Recipient[]> {
  const here = firstEndingAfter(promises.sentences, pledge.verb.start);
  const acting = (parts: readonly Span[]): Recipient[] => {
    for (const part of parts) {
      const text = words.slice(part.start, Math.min(part.end, part.start + 120));
      const role = text.search(/作为[一-龥]{0,4}主体/u);
      const found: Named[] =
        role > 0
          ? namesLast(words, within(names, { start: part.start, end: part.start + role }), part.end)
          : URGES.test(text) || TOWARDS.test(text.slice(0, 2))
            ? subjectIn(words, names, part)
            : beginning(words, names, part);
      const named = found.filter((name) => isWho(name) && (role > 0 || !GIVERS.has(name.code)));
      if (named.length > 0) return codes(named);
    }
    return [];
  };
  const supported = (parts: readonly Span[]): Recipient[] => {
    for (const part of parts) {
      const text = words.slice(part.start, Math.min(part.end, part.start + 120));
      const place = TOWARDS.test(text.slice(0, 2)) ? 0 : text.search(SUPPORTS);
      const found = place < 0 ? [] : subjectIn(words, names, { start: part.start + place, end: part.end });
      if (found.some(isWho)) return codes(found.filter(isWho));
    }
    return [];
  };
  const before = (): Span[] => {
    const found: Span[] = [];
    for (let i = here; i >= Math.max(0, here - MEMORY) && found.length < PARTS_BACK; i--) {
      const parts = promises.sentences[i]?.parts ?? [];
      for (let k = firstEndingAfter(parts, pledge.verb.start); k >= 0 && found.length < PARTS_BACK; k--) {
        const part = parts[k];
        if (part && part.start < pledge.verb.start) found.push(part);
      }
    }
    return found;
  };
  const after = (): Span[] => {
    const own = promises.sentences[here];
    const next = words[own?.end ?? 0] === ';' ? (promises.sentences[here + 1]?.parts ?? []) : [];
    const parts = own?.parts ?? [];
    const first = firstEndingAfter(parts, pledge.end);
    return [...parts.slice(first, first + PARTS_ON), ...next.slice(0, PARTS_ON)];
  };
  return {
    ahead: () => supported(after()),
    since: () => acting(before().filter((part) => part.start >= last)),
    behind: () => acting(before()),
  };
}

const BROADER = new Map(BENEFICIARIES.map(({ code, broader }) => [code, broader]));
/** True where a group lies within another, at whatever remove. */
export function isPartOf(code: string, group: string): boolean {
  return (BROADER.get(code) ?? []).some((broader) => broader === group || isPartOf(broader, group));
}
