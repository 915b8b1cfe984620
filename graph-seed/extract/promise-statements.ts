import type { ClauseText, Find } from '../types';
import { type Pledge, promisesOf } from './promise';
import { type Instrument, instrumentsOf } from './promise-instruments';
import { type Recipient, recipientsOf } from './promise-recipients';
import { oncePer, within } from './spellings';

/** A promise with who receives and by what instrument. */
export interface Statement {
  readonly pledge: Pledge;
  readonly recipients: readonly Recipient[];
  readonly instruments: readonly Instrument[];
}

/** As one that was spelled out before: 视同…, 享受…相关奖励政策. */
const LIKE = /视同|参照上述|同等|参照本条|按上述/u;
/** How many sentences on a promise may be spelled out. */
const SPELLED_OUT_WITHIN = 2;

/**
 * What the clause promises, in order. A promise without terms that the next sentences spell out for the same claimants
 * (对…给予扶持。被评为…的，奖励10万元。) is theirs.
 * @param earlier finds of the rules before, with all amounts and rates: the first caller's are kept for the clause
 */
export function statementsOf(clause: ClauseText, earlier: readonly Find[]): readonly Statement[] {
  return remembered(clause)(earlier);
}

const remembered = oncePer((clause: ClauseText) => {
  let known: readonly Statement[] | undefined;
  return (earlier: readonly Find[]) => (known ??= work(clause, earlier));
});

function work(clause: ClauseText, earlier: readonly Find[]): Statement[] {
  const { pledges, cues } = promisesOf(clause);
  const recipients = recipientsOf(clause);
  const statements: Statement[] = [];
  let shared: readonly Instrument[] = [];
  pledges.forEach((pledge, i) => {
    const own = instrumentsOf(clause, pledge, earlier);
    const text = clause.words.slice(pledge.start, pledge.end);
    const last = statements.at(-1);
    let instruments: readonly Instrument[] = own;
    const limit = own.length === 1 && own[0]?.code === 'ONE_TIME_REWARD' && clause.words.slice(pledge.verb.start, pledge.verb.end) === '支持';
    if (limit && shared.length > 0) instruments = shared;
    else if (own.length === 0) instruments = LIKE.test(text) && last ? last.instruments : [{ start: pledge.verb.start, end: pledge.verb.end, code: 'UNSPECIFIED_SUPPORT' }];
    if (!within(cues, pledge).some((cue) => cue.kinds.includes('money') && !/[%‰]/u.test(clause.words.slice(cue.start, cue.end)))) shared = own.filter(({ code }) => code !== 'ONE_TIME_REWARD');
    statements.push({ pledge, recipients: recipients[i] ?? [], instruments });
  });
  const kept = statements.filter((statement, i) => !isSpelledOut(clause, statement, statements[i + 1]));
  return kept.every(({ instruments }) => instruments.every(({ code }) => code === 'HONOR_ONLY')) ? [] : kept;
}

function isSpelledOut(clause: ClauseText, statement: Statement, next: Statement | undefined): boolean {
  const { cues } = promisesOf(clause);
  const hasSum = (one: Statement) => within(cues, one.pledge).some((cue) => cue.kinds.includes('money'));
  if (!next || hasSum(statement) || !hasSum(next) || next.pledge.sentence - statement.pledge.sentence > SPELLED_OUT_WITHIN) return false;
  if (statement.recipients.length === 0 || statement.instruments.some(({ code }) => code !== 'UNSPECIFIED_SUPPORT')) return false;
  if (!/^(?:给|予|再给|进行|安排|提供|实施|奖|补|资)/u.test(clause.words.slice(statement.pledge.verb.start, statement.pledge.verb.end))) return false;
  const same = statement.recipients.every(({ code }) => next.recipients.some((other) => other.code === code));
  const turns = /对/u.test(clause.words.slice(next.pledge.start, next.pledge.verb.start));
  return same && (!turns || statement.recipients.every(({ code }) => code !== 'ENTERPRISE'));
}
