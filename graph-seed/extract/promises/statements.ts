import type { Span } from '../../types';
import { INSTRUMENTS } from '../../vocabulary/award-types';
import { isPartOf } from '../../vocabulary/beneficiaries';
import { HOW_MUCH, IN_BUSINESS, INSURED } from '../../vocabulary/promises';
import { declaredIn } from '../claimants/declared';
import { handsOver } from '../claimants/gift';
import { type NamedPromises, namesIn } from '../claimants/names';
import { type Recipient, recipientsIn, urgedIn } from '../claimants/recipients';
import { figuresIn } from '../figures/figures';
import { type Money, moneyWithin, NO_MONEY } from '../figures/money';
import { within } from '../words/spans';
import type { Text } from '../words/text';
import type { PromiseCue } from './cues';
import { type Instrument, type InstrumentWord, instrumentsOf, instrumentWordsIn } from './instruments';
import { instrumentsBy } from './instruments-by';
import { givesSum, isSum, type Pledge, promisesIn } from './promise';
import { isMarked, isYearly, seriesOf } from './series';

/** A promise with its payees (受益主体) and its instruments. */
export interface Statement {
  readonly pledge: Pledge;
  readonly recipients: readonly Recipient[];
  readonly instruments: readonly Instrument[];
  /** The promise without terms that this one spells out (对…企业给予补贴。支付…的，补贴3万元). */
  readonly lead?: Pledge;
}

/** True where the payees of the stem apply: the promise names nobody, or only a thing of an enterprise under a kind of enterprise (旅行社…：组织专列的). */
const narrowedBy = (received: readonly Recipient[], stem: readonly string[]): boolean =>
  received.length === 0 ||
  (stem.length > 0 &&
    stem.every((code) => isPartOf(code, 'ENTERPRISE')) &&
    received.every(({ implied, code }) => implied && code === 'ENTERPRISE'));
/** Most sentences between a promise and the one that spells it out. */
const SPELLED_OUT_WITHIN = 2;

const UNSPECIFIED = 'UNSPECIFIED_SUPPORT';
/** Anybody who pays a tax (对个人转让著作权的, 境内单位和个人). */
const ANY_PAYER = /^(?:个人|单位|机构)$/u;
/**
 * The payees that the instruments imply. Compensation for losses on loans goes to the lender, whoever borrowed.
 * Tax relief that names nobody, or only heads (每人每日…元以下的，免征), goes to the taxpayer; social assistance to people outside business.
 */
function understood(
  { words, names }: NamedPromises,
  pledge: Pledge,
  named: readonly Recipient[],
  instruments: readonly Instrument[],
): readonly Recipient[] {
  const { verb } = pledge;
  const lender =
    instruments.length > 0 &&
    instruments.every(({ code }) => code === 'RISK_COMPENSATION') &&
    within(names, pledge).find(({ code }) => code === 'FINANCIAL_INSTITUTION');
  if (lender) return [{ ...lender, person: false, implied: false, needy: false }];
  const taxed = instruments.length > 0 && instruments.every(({ code }) => code === 'TAX_RELIEF');
  // 纳税人赡养父母的支出: the taxpayer is relieved, not the family.
  const hasPayer = within(names, pledge).some(({ code }) => code === 'TAXPAYER');
  if (taxed && named.length > 0 && named.every(({ start, end, person }) => (person && hasPayer) || ANY_PAYER.test(words.slice(start, end))))
    return named.slice(0, 1).map((one) => ({ ...one, code: 'TAXPAYER' }));
  if (named.some(({ code, implied }) => !implied || code !== 'TALENT')) return named;
  // What has no instrument is a benefit, which is paid to persons.
  const code = instruments.length === 0 ? 'OTHER' : taxed ? 'TAXPAYER' : null;
  return code ? [{ ...(named[0] ?? at(verb, code)), code, person: true, implied: true, needy: false }] : named;
}
/** Instruments that say how a thing is paid, not what for. */
const PLAIN: ReadonlySet<string> = new Set(['ONE_TIME_REWARD', 'OPERATING_SUBSIDY', 'TIERED_REWARD', UNSPECIFIED]);
/** True where social assistance or insurance pays (救助、保险待遇), by what is paid or by who receives it. */
function isBenefit(
  { words, cues }: NamedPromises,
  pledge: Pledge,
  recipients: readonly Recipient[],
  instruments: readonly Instrument[],
  headed: boolean,
): boolean {
  const text = words.slice(pledge.start, pledge.end);
  // 补助60万元，其中生活费30万元: a part says nothing of the whole.
  const whole = { start: pledge.start, end: pledge.start + (text.split('其中', 1)[0]?.length ?? 0) };
  const paid =
    headed || INSURED.test(text) || within(cues, whole).some(({ kinds, end }) => kinds.includes('benefit') && words[end] !== '额');
  if (!instruments.every(({ code }) => PLAIN.has(code) || (paid && (code === 'COST_SHARE_SUBSIDY' || code === 'LOAN_OR_GUARANTEE'))))
    return false;
  return paid || (!IN_BUSINESS.test(text) && recipients.length > 0 && recipients.every(({ needy }) => needy));
}
const at = ({ start, end }: Span, code: string): Instrument => ({ start, end, code });

/**
 * The promises of a clause, in order. A promise without terms is left out where the next sentences spell it out for the same payees
 * (对…给予扶持。被评为…的，奖励10万元。).
 * @param above the end of the clause above, empty where there is none
 * @param claimants words beside the clause that name the payees of the measure, empty where there are none
 */
export function statementsOf(text: NamedPromises, above: Text, claimants: Text, money: Money): Statement[] {
  const { words, cues } = text;
  const recipients = recipientsIn(text);
  const naming = instrumentWordsIn(text);
  const stem = promisedAbove(above);
  const declared = codesOf(declaredIn({ ...claimants, names: namesIn(claimants) }));
  const headed = headingOf(text, above, naming);
  const heading = ownHeading(text);
  const ofBenefit = heading !== null && within(cues, heading).some(({ kinds }) => kinds.includes('benefit'));
  const statements: Statement[] = [];
  let shared = stem.instruments;
  text.pledges.forEach((pledge, i) => {
    const own = instrumentsOf(words, cues, naming, pledge, money);
    const instruments = calledBy(words, pledge, headed, instrumentsBy({ words, pledge, own, shared, last: statements.at(-1), money }));
    if (moneyWithin(money, pledge).amounts.length === 0) shared = own.map(({ code }) => code).filter((code) => code !== 'ONE_TIME_REWARD');
    const received = recipients[i] ?? [];
    const told =
      declared.length > 0 && received.every(({ implied }) => implied)
        ? declared
        : narrowedBy(received, stem.recipients)
          ? stem.recipients
          : [];
    const inherited = { person: told.every((code) => code === 'TALENT'), implied: true, needy: false };
    const named = told.length > 0 ? told.map((code) => ({ ...at(pledge.verb, code), ...inherited })) : received;
    const typed = isBenefit(text, pledge, named, instruments, ofBenefit) ? [] : instruments;
    statements.push({ pledge, recipients: understood(text, pledge, named, typed), instruments: typed });
  });
  const purses = new Set(statements.filter((statement) => isBarePurse(cues, statement)));
  const gives = statements.some((statement) => !purses.has(statement) && handsOver(words, statement.pledge));
  const first = statements.find((statement) => purses.has(statement));
  const real = statements.filter((statement) => !purses.has(statement) || (!gives && statement === first));
  const paid = real.some(({ pledge }) => givesSum(cues, pledge));
  const leads = real.filter((statement, i) => isSpelledOut(words, cues, statement, real[i + 1]));
  const kept = real.flatMap((statement, i) => {
    if (leads.includes(statement) || (paid && isPassing(words, cues, statement))) return [];
    const lead = leads.find((one) => one === real[i - 1])?.pledge;
    return [lead ? { ...statement, lead } : statement];
  });
  if (kept.every(({ instruments }) => instruments.length > 0 && instruments.every(({ code }) => code === 'HONOR_ONLY'))) return [];
  const told = kept.map((statement) => (isLead(words, statement) ? { ...statement, instruments: [] } : statement));
  return seriesOf(words, told).flatMap((steps) => (isMarked(words, steps) || isYearly(words, steps) ? steps.map(tiered) : steps));
}

/** The first sentence of the clause where it is short and promises nothing (租金补贴。). */
function ownHeading({ sentences, pledges }: NamedPromises): Span | null {
  const first = sentences[0];
  return first && first.end - first.start <= LONGEST_HEADING && !(pledges[0] && pledges[0].start < first.end) ? first : null;
}

/** The instrument in the heading of the clause, or of the clause above (租金补贴。). Null where it names none or several. */
function headingOf(text: NamedPromises, above: Text, naming: readonly InstrumentWord[]): Heading | null {
  const { words } = text;
  const own = ownHeading(text);
  const last = own ? undefined : above.sentences.at(-1);
  const [head, found] = own
    ? [words.slice(own.start, own.end), within(naming, own)]
    : last && last.end - last.start <= LONGEST_HEADING
      ? [above.words.slice(last.start, last.end), within(instrumentWordsIn(above), last)]
      : ['', []];
  const codes = new Set(found.flatMap(({ values }) => values.flatMap((value) => (value && !MANNERS.has(value.code) ? [value.code] : []))));
  const [code] = codes;
  return code !== undefined && codes.size === 1 && INSTRUMENTS.get(code)?.nature === 'money' ? { code, text: head } : null;
}
interface Heading {
  readonly code: string;
  readonly text: string;
}
const LONGEST_HEADING = 24;
const MANNERS: ReadonlySet<string> = new Set(['ONE_TIME_REWARD', 'TIERED_REWARD', 'COST_SHARE_SUBSIDY']);

/** Replaces plain instruments by that of the heading, unless the promise has another name (奖) than the heading. */
function calledBy(
  words: string,
  { verb, start, end }: Pledge,
  headed: Heading | null,
  found: readonly Instrument[],
): readonly Instrument[] {
  if (!headed || !found.every(({ code }) => PLAIN.has(code) || code === 'COST_SHARE_SUBSIDY')) return found;
  const other = words.slice(start, end).includes('奖') && !headed.text.includes('奖');
  const kept = found.filter(({ code }) => code === 'COST_SHARE_SUBSIDY' && !INSTRUMENTS.get(headed.code)?.measured);
  return other ? found : [...kept, at(verb, headed.code)];
}

/** Support that the items below spell out (按进度分段予以资助：; 享受下列补贴：). */
const BY_ITEMS = /分(?:段|期|步|阶段|批)(?:给予|予以|进行|安排|实施)?$|(?:以下|下列|如下)[^,。;:]{0,8}$/u;
const isLead = (words: string, { pledge, instruments }: Statement): boolean =>
  /^[^。;\n]{0,40}:\s*(?:\n|$)/u.test(words.slice(pledge.verb.end, pledge.verb.end + 48)) &&
  (BY_ITEMS.test(words.slice(Math.max(0, pledge.verb.start - 12), pledge.verb.start + 2)) ||
    BY_ITEMS.test(words.slice(pledge.verb.start, pledge.end))) &&
  instruments.every(({ code }) => code === UNSPECIFIED);

/** A fund that is only put to use (用好资金渠道). It is background where the clause says what is given. */
function isBarePurse(all: readonly PromiseCue[], { pledge, instruments }: Statement): boolean {
  const cues = within(all, pledge);
  const isPurse = cues.some((cue) => cue.start === pledge.verb.start && cue.kinds.includes('purse'));
  return isPurse && !cues.some(isSum) && instruments.every(({ code }) => code === UNSPECIFIED);
}

const tiered = (statement: Statement): Statement =>
  statement.instruments.some(({ code }) => code === 'TIERED_REWARD' || INSTRUMENTS.get(code)?.measured)
    ? statement
    : { ...statement, instruments: [...statement.instruments, at(statement.pledge.verb, 'TIERED_REWARD')] };

const codesOf = (found: readonly { readonly code: string }[]): string[] => [...new Set(found.map(({ code }) => code))];

/** What the clause above promises for its items, where it ends in a promise: 按设备购置额的10%给予分档奖励：1.…，最高支持…. */
function promisedAbove(above: Text): { instruments: readonly string[]; recipients: readonly string[] } {
  const stem: NamedPromises = { ...promisesIn(above, figuresIn(above.words), NO_MONEY), names: namesIn(above) };
  const { words, pledges, cues } = stem;
  const last = pledges.at(-1);
  if (!last) return { instruments: [], recipients: codesOf(urgedIn(stem)) };
  const text = words.slice(last.start, last.end);
  const share = within(cues, last).some((cue) => isSum(cue) && /%|‰/u.test(words.slice(cue.start, cue.end)));
  return {
    instruments: [...(share ? ['COST_SHARE_SUBSIDY'] : []), ...(/分档|分级|进档|阶梯/u.test(text) ? ['TIERED_REWARD'] : [])],
    recipients: codesOf(recipientsIn(stem).at(-1) ?? []),
  };
}

/** Verbs that grant, as against those that put into force or entitle. */
const GRANTS = /^(?:给|予|再给|进行|安排|提供|实施|奖|补|资)/u;
/** Verbs that only announce a promise: they increase support, select payees or say how it is settled (加大…扶持, 选拔资助, 采取“一企一策”方式). */
const ANNOUNCES = /^(?:加大|可?享受|可按规定享受|扶持|支持|可申[请领]|可以申[请领]|申领|资助|一企一策|一事一议|一人一策|一项目一策)/u;

/** True where a promise names its payees before its verb. */
const hasOwnNames = ({ pledge, recipients }: Statement): boolean =>
  recipients.some(({ start, implied }) => !implied && start >= pledge.start && start < pledge.verb.start);
/** Verbs of the payee, who enjoys or applies for something. */
const HAVE = /^可?(?:按规定)?(?:享受|以?申[请领])/u;
/** At the start of a part: the words turn to somebody, or support somebody. */
const TURNS = /(?:^|[,。;:])(?:[^,。;:对]{0,6}对|支持|鼓励|凡|引导|推动)/u;
/** True of a promise without a sum and without named payees. Beside promises with sums, it only says how they are settled, topped up or continued. */
const isPassing = (words: string, cues: readonly PromiseCue[], statement: Statement): boolean => {
  const { pledge, instruments } = statement;
  return (
    instruments.length > 0 &&
    instruments.every(({ code }) => code === UNSPECIFIED) &&
    !givesSum(cues, pledge) &&
    !hasOwnNames(statement) &&
    !within(cues, pledge).some(({ kinds }) => kinds.includes('singly')) &&
    !TURNS.test(words.slice(pledge.start, pledge.verb.end))
  );
};

function isSpelledOut(words: string, cues: readonly PromiseCue[], statement: Statement, next: Statement | undefined): boolean {
  const hasSum = (one: Statement) => givesSum(cues, one.pledge);
  if (!next || HOW_MUCH.test(words.slice(next.pledge.start, next.pledge.start + 16))) return false;
  if (hasSum(statement) || statement.instruments.some(({ code }) => code !== UNSPECIFIED)) return false;
  const apart = next.pledge.sentence - statement.pledge.sentence;
  const verb = words.slice(statement.pledge.verb.start, statement.pledge.end);
  const theirs = HAVE.test(verb) && hasOwnNames(next);
  if (ANNOUNCES.test(verb) && (apart === 0 || (hasSum(next) && !theirs)) && apart <= SPELLED_OUT_WITHIN) return true;
  if (!hasSum(next) || apart > SPELLED_OUT_WITHIN || !GRANTS.test(verb)) return false;
  const same = statement.recipients.every(({ code }) => next.recipients.some((other) => other.code === code));
  const text = words.slice(statement.pledge.start, statement.pledge.verb.start);
  const turns = /对/u.test(words.slice(next.pledge.start, next.pledge.verb.start));
  return same && (!turns || !/对/u.test(text) || statement.recipients.every(({ code }) => code !== 'ENTERPRISE'));
}
