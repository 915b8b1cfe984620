import type { Span } from '../../types';
import { INSTRUMENTS } from '../../vocabulary/award-types';
import { isPartOf } from '../../vocabulary/beneficiaries';
import { declaredIn } from '../claimants/declared';
import { handsOver } from '../claimants/gift';
import { type NamedPromises, namesIn } from '../claimants/names';
import { type Recipient, recipientsIn, urgedIn } from '../claimants/recipients';
import { figuresIn } from '../figures/figures';
import { type Money, moneyWithin } from '../figures/money';
import { within } from '../words/spans';
import type { Text } from '../words/text';
import type { PromiseCue } from './cues';
import { type Instrument, type InstrumentWord, instrumentsOf, instrumentWordsIn } from './instruments';
import { instrumentsBy } from './instruments-by';
import { givesSum, isSum, type Pledge, promisesIn } from './promise';
import { hasMark, isMarked, isYearly, seriesOf } from './series';

/** A promise with who receives and by what instrument. */
export interface Statement {
  readonly pledge: Pledge;
  readonly recipients: readonly Recipient[];
  readonly instruments: readonly Instrument[];
}

/** True where a stem says who receives: nobody is named, or only an enterprise's thing under a kind of enterprise (旅行社…：组织专列的). */
const narrowedBy = (received: readonly Recipient[], stem: readonly string[]): boolean =>
  received.length === 0 ||
  (stem.length > 0 &&
    stem.every((code) => isPartOf(code, 'ENTERPRISE')) &&
    received.every(({ implied, code }) => implied && code === 'ENTERPRISE'));
/** How many sentences on a promise may be spelled out. */
const SPELLED_OUT_WITHIN = 2;

const UNSPECIFIED = 'UNSPECIFIED_SUPPORT';
/** Whoever pays a tax (对个人转让著作权的, 境内单位和个人). */
const ANY_PAYER = /^(?:个人|单位|机构)$/u;
/** A loss on loans is the lender's, whoever borrowed. A tax that names nobody, or only heads (每人每日…元以下的，免征), is a taxpayer's; what social assistance pays, of people outside business. */
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
  if (lender) return [{ ...lender, implied: false, needy: false }];
  if (
    instruments.length > 0 &&
    instruments.every(({ code }) => code === 'TAX_RELIEF') &&
    named.length > 0 &&
    named.every(({ start, end }) => ANY_PAYER.test(words.slice(start, end)))
  )
    return named.slice(0, 1).map((one) => ({ ...one, code: 'TAXPAYER' }));
  if (named.some(({ code, implied }) => !implied || code !== 'TALENT')) return named;
  const code = instruments.length === 0 ? 'OTHER' : instruments.every((one) => one.code === 'TAX_RELIEF') ? 'TAXPAYER' : null;
  return code ? [{ ...(named[0] ?? at(verb, code)), code, implied: true, needy: false }] : named;
}
/** How a thing is paid, which says nothing of what for. */
const PLAIN: ReadonlySet<string> = new Set(['ONE_TIME_REWARD', 'OPERATING_SUBSIDY', 'TIERED_REWARD', UNSPECIFIED]);
/** True where social assistance or insurance pays (救助、保险待遇): by what is paid, or by whom it is for. */
function isBenefit(
  { words, cues }: NamedPromises,
  pledge: Pledge,
  recipients: readonly Recipient[],
  instruments: readonly Instrument[],
): boolean {
  const paid = within(cues, pledge).some(({ kinds, end }) => kinds.includes('benefit') && words[end] !== '额');
  if (!instruments.every(({ code }) => PLAIN.has(code) || (paid && (code === 'COST_SHARE_SUBSIDY' || code === 'LOAN_OR_GUARANTEE'))))
    return false;
  return paid || (recipients.length > 0 && recipients.every(({ needy }) => needy));
}
const at = ({ start, end }: Span, code: string): Instrument => ({ start, end, code });

/**
 * What the clause promises, in order. A promise without terms that the next sentences spell out for the same claimants
 * (对…给予扶持。被评为…的，奖励10万元。) is theirs.
 * @param above the last words of the clause above, empty where there is none
 * @param claimants words beside the clause that say whom the measure is for, empty where there are none
 */
export function statementsOf(text: NamedPromises, above: Text, claimants: Text, money: Money): Statement[] {
  const { words, cues } = text;
  const recipients = recipientsIn(text);
  const naming = instrumentWordsIn(text);
  const stem = promisedAbove(above);
  const declared = codesOf(declaredIn({ ...claimants, names: namesIn(claimants) }));
  const headed = headingOf(text, above, naming);
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
    const named = told.length > 0 ? told.map((code) => ({ ...at(pledge.verb, code), implied: true, needy: false })) : received;
    const typed = isBenefit(text, pledge, named, instruments) ? [] : instruments;
    statements.push({ pledge, recipients: understood(text, pledge, named, typed), instruments: typed });
  });
  const purses = new Set(statements.filter((statement) => isBarePurse(cues, statement)));
  const gives = statements.some((statement) => !purses.has(statement) && handsOver(words, statement.pledge));
  const first = statements.find((statement) => purses.has(statement));
  const real = statements.filter((statement) => !purses.has(statement) || (!gives && statement === first));
  const paid = real.some(({ pledge }) => givesSum(cues, pledge));
  const kept = real.filter(
    (statement, i) => !isSpelledOut(words, cues, statement, real[i + 1]) && !(paid && isPassing(words, cues, statement)),
  );
  if (kept.every(({ instruments }) => instruments.length > 0 && instruments.every(({ code }) => code === 'HONOR_ONLY'))) return [];
  const told = kept.map((statement) => (isLead(words, statement) ? { ...statement, instruments: [] } : statement));
  return seriesOf(words, told).flatMap((steps) =>
    isMarked(words, steps) || isYearly(words, steps) || (stem.scale && hasMark(words, steps)) ? steps.map(tiered) : steps,
  );
}

/** The instrument that a clause's heading, or that of the clause above, is named after (租金补贴。); null where it names none or several. */
function headingOf({ words, sentences, pledges }: NamedPromises, above: Text, naming: readonly InstrumentWord[]): Heading | null {
  const first = sentences[0];
  const own = first && first.end - first.start <= LONGEST_HEADING && !(pledges[0] && pledges[0].start < first.end) ? first : null;
  const last = own ? undefined : above.sentences.at(-1);
  const [text, found] = own
    ? [words.slice(own.start, own.end), within(naming, own)]
    : last && last.end - last.start <= LONGEST_HEADING
      ? [above.words.slice(last.start, last.end), within(instrumentWordsIn(above), last)]
      : ['', []];
  const codes = new Set(found.flatMap(({ values }) => values.flatMap((value) => (value && !MANNERS.has(value.code) ? [value.code] : []))));
  const [code] = codes;
  return code !== undefined && codes.size === 1 && INSTRUMENTS.get(code)?.nature === 'money' ? { code, text } : null;
}
interface Heading {
  readonly code: string;
  readonly text: string;
}
const LONGEST_HEADING = 24;
const MANNERS: ReadonlySet<string> = new Set(['ONE_TIME_REWARD', 'TIERED_REWARD', 'COST_SHARE_SUBSIDY']);

/** What is given by the same name as the clause's heading, and by no other, is what the heading says. */
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

/** A support by stages that the items below spell out (按进度分段予以资助：). */
const BY_STAGES = /分(?:段|期|步|阶段|批)(?:给予|予以|进行|安排|实施)?$/u;
const isLead = (words: string, { pledge, instruments }: Statement): boolean =>
  /^[^。;\n]{0,40}:\s*(?:\n|$)/u.test(words.slice(pledge.verb.end, pledge.verb.end + 48)) &&
  BY_STAGES.test(words.slice(Math.max(0, pledge.verb.start - 4), pledge.verb.start + 2)) &&
  instruments.every(({ code }) => code === UNSPECIFIED);

/** A purse that is only set to use (用好资金渠道): background where the clause says what for. */
function isBarePurse(all: readonly PromiseCue[], { pledge, instruments }: Statement): boolean {
  const cues = within(all, pledge);
  const isPurse = cues.some((cue) => cue.start === pledge.verb.start && cue.kinds.includes('purse'));
  return isPurse && !cues.some(isSum) && instruments.every(({ code }) => code === UNSPECIFIED);
}

const tiered = (statement: Statement): Statement =>
  statement.instruments.some(({ code }) => code === 'TIERED_REWARD' || code === 'EMPLOYMENT_SUBSIDY')
    ? statement
    : { ...statement, instruments: [...statement.instruments, at(statement.pledge.verb, 'TIERED_REWARD')] };

const codesOf = (found: readonly { readonly code: string }[]): string[] => [...new Set(found.map(({ code }) => code))];

/** What the clause above says for its items, where it ends in a promise: 按设备购置额的10%给予分档奖励：1.…，最高支持…. */
function promisedAbove(above: Text): { instruments: readonly string[]; recipients: readonly string[]; scale: boolean } {
  const stem: NamedPromises = { ...promisesIn(above, figuresIn(above.words)), names: namesIn(above) };
  const { words, pledges, cues } = stem;
  const last = pledges.at(-1);
  if (!last) return { instruments: [], recipients: codesOf(urgedIn(stem)), scale: false };
  const text = words.slice(last.start, last.end);
  const share = within(cues, last).some((cue) => isSum(cue) && /%|‰/u.test(words.slice(cue.start, cue.end)));
  return {
    instruments: [
      ...(share ? ['COST_SHARE_SUBSIDY'] : []),
      ...(/分档|分级|进档|阶梯/u.test(text) ? ['TIERED_REWARD'] : []),
      ...(/一次性/u.test(text) ? ['ONE_TIME_REWARD'] : []),
    ],
    scale: /(?:以下|下列)(?:标准|档次|额度|规定)/u.test(text),
    recipients: codesOf(recipientsIn(stem).at(-1) ?? []),
  };
}

/** Words that grant, and do not put into force or let have. */
const GRANTS = /^(?:给|予|再给|进行|安排|提供|实施|奖|补|资)/u;
/** Words that only announce a promise: they step up what is done, choose whom, or say how it is settled (加大…扶持, 选拔资助, 采取“一企一策”方式). */
const ANNOUNCES = /^(?:加大|可?享受|可按规定享受|扶持|支持|可申[请领]|可以申[请领]|申领|资助|一企一策|一事一议|一人一策|一项目一策)/u;

/** True where a promise says in its own words who receives. */
const hasOwnNames = ({ pledge, recipients }: Statement): boolean =>
  recipients.some(({ start, implied }) => !implied && start >= pledge.start && start < pledge.verb.start);
/** Words by which claimants have what others give. */
const HAVE = /^可?(?:按规定)?(?:享受|以?申[请领])/u;
/** At the head of a part: somebody is turned to, or supported. */
const TURNS = /(?:^|[,。;:])(?:[^,。;:对]{0,6}对|支持|鼓励|凡|引导|推动)/u;
/** Beside promises with sums, what is given without one and to nobody in its own words is how they are settled, topped up or gone on with. */
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
  if (!next || hasSum(statement) || statement.instruments.some(({ code }) => code !== UNSPECIFIED)) return false;
  const apart = next.pledge.sentence - statement.pledge.sentence;
  const verb = words.slice(statement.pledge.verb.start, statement.pledge.end);
  const theirs = HAVE.test(verb) && hasOwnNames(next);
  if (ANNOUNCES.test(verb) && (apart === 0 || (hasSum(next) && !theirs)) && apart <= SPELLED_OUT_WITHIN) return true;
  if (!hasSum(next) || apart > SPELLED_OUT_WITHIN || !GRANTS.test(verb)) return false;
  const same = statement.recipients.every(({ code }) => next.recipients.some((other) => other.code === code));
  const text = words.slice(statement.pledge.start, statement.pledge.verb.start);
  const turns = /对/u.test(words.slice(next.pledge.start, next.pledge.verb.start));
  const lists = /^[^,。;]{0,12}[。;:]\s*[(]?[一1①]/u.test(words.slice(statement.pledge.verb.end, statement.pledge.verb.end + 24));
  return same && (lists || !turns || !/对/u.test(text) || statement.recipients.every(({ code }) => code !== 'ENTERPRISE'));
}
