import type { Span } from '../../types';
import { handsOver } from '../claimants/gift';
import { type NamedPromises, namesIn } from '../claimants/names';
import { type Recipient, recipientsIn, urgedIn } from '../claimants/recipients';
import { figuresIn } from '../figures/figures';
import { type Money, moneyWithin } from '../figures/money';
import { within } from '../words/spans';
import type { Text } from '../words/text';
import type { PromiseCue } from './cues';
import { type Instrument, instrumentsOf, instrumentWordsIn } from './instruments';
import { instrumentsBy } from './instruments-by';
import { givesSum, isSum, type Pledge, promisesIn } from './promise';
import { hasMark, isMarked, isYearly, seriesOf } from './series';

/** A promise with who receives and by what instrument. */
export interface Statement {
  readonly pledge: Pledge;
  readonly recipients: readonly Recipient[];
  readonly instruments: readonly Instrument[];
}

/** How many sentences on a promise may be spelled out. */
const SPELLED_OUT_WITHIN = 2;

const UNSPECIFIED = 'UNSPECIFIED_SUPPORT';
/** A tax that names nobody, or only heads (每人每日…元以下的，免征), is a taxpayer's; what social assistance pays, of people outside business. */
function understood({ verb }: Pledge, named: readonly Recipient[], instruments: readonly Instrument[]): readonly Recipient[] {
  if (named.some(({ code, implied }) => !implied || code !== 'TALENT')) return named;
  const code = instruments.length === 0 ? 'OTHER' : instruments.every((one) => one.code === 'TAX_RELIEF') ? 'TAXPAYER' : null;
  return code ? [{ ...(named[0] ?? at(verb, code)), code, implied: true, needy: false }] : named;
}
/** How a thing is paid, which says nothing of what for. */
const PLAIN: ReadonlySet<string> = new Set(['ONE_TIME_REWARD', 'OPERATING_SUBSIDY', 'TIERED_REWARD', UNSPECIFIED]);
/** True where social assistance or insurance pays (救助、保险待遇): by what is paid, or by whom it is for. */
function isBenefit(
  cues: readonly PromiseCue[],
  pledge: Pledge,
  recipients: readonly Recipient[],
  instruments: readonly Instrument[],
): boolean {
  if (!instruments.every(({ code }) => PLAIN.has(code))) return false;
  return (
    within(cues, pledge).some(({ kinds }) => kinds.includes('benefit')) || (recipients.length > 0 && recipients.every(({ needy }) => needy))
  );
}
const at = ({ start, end }: Span, code: string): Instrument => ({ start, end, code });

/**
 * What the clause promises, in order. A promise without terms that the next sentences spell out for the same claimants
 * (对…给予扶持。被评为…的，奖励10万元。) is theirs.
 * @param above the last words of the clause above, empty where there is none
 */
export function statementsOf(text: NamedPromises, above: Text, money: Money): Statement[] {
  const { words, cues } = text;
  const recipients = recipientsIn(text);
  const naming = instrumentWordsIn(text);
  const stem = promisedAbove(above);
  const statements: Statement[] = [];
  let shared = stem.instruments;
  text.pledges.forEach((pledge, i) => {
    const own = instrumentsOf(words, cues, naming, pledge, money);
    const instruments = instrumentsBy({ words, pledge, own, shared, last: statements.at(-1), money });
    if (moneyWithin(money, pledge).amounts.length === 0) shared = own.map(({ code }) => code).filter((code) => code !== 'ONE_TIME_REWARD');
    const received = recipients[i] ?? [];
    const named =
      received.length > 0 ? received : stem.recipients.map((code) => ({ ...at(pledge.verb, code), implied: true, needy: false }));
    const typed = isBenefit(cues, pledge, named, instruments) ? [] : instruments;
    statements.push({ pledge, recipients: understood(pledge, named, typed), instruments: typed });
  });
  const purses = new Set(statements.filter((statement) => isBarePurse(cues, statement)));
  const gives = statements.some((statement) => !purses.has(statement) && handsOver(words, statement.pledge));
  const first = statements.find((statement) => purses.has(statement));
  const real = statements.filter((statement) => !purses.has(statement) || (!gives && statement === first));
  const kept = real.filter((statement, i) => !isSpelledOut(words, cues, statement, real[i + 1]));
  if (kept.every(({ instruments }) => instruments.length > 0 && instruments.every(({ code }) => code === 'HONOR_ONLY'))) return [];
  const told = kept.map((statement) => (isLead(words, statement) ? { ...statement, instruments: [] } : statement));
  return seriesOf(words, told).flatMap((steps) =>
    isMarked(words, steps) || isYearly(words, steps) || (stem.scale && hasMark(words, steps)) ? steps.map(tiered) : steps,
  );
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
  statement.instruments.some(({ code }) => code === 'TIERED_REWARD')
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

function isSpelledOut(words: string, cues: readonly PromiseCue[], statement: Statement, next: Statement | undefined): boolean {
  const hasSum = (one: Statement) => givesSum(cues, one.pledge);
  if (!next || hasSum(statement) || !hasSum(next) || next.pledge.sentence - statement.pledge.sentence > SPELLED_OUT_WITHIN) return false;
  if (statement.recipients.length === 0 || statement.instruments.some(({ code }) => code !== 'UNSPECIFIED_SUPPORT')) return false;
  if (!GRANTS.test(words.slice(statement.pledge.verb.start, statement.pledge.verb.end))) return false;
  const same = statement.recipients.every(({ code }) => next.recipients.some((other) => other.code === code));
  const text = words.slice(statement.pledge.start, statement.pledge.verb.start);
  const turns = /对/u.test(words.slice(next.pledge.start, next.pledge.verb.start));
  return same && (!turns || !/对/u.test(text) || statement.recipients.every(({ code }) => code !== 'ENTERPRISE'));
}
