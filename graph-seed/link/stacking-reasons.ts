import { printedIn, shortened } from '../evidence';
import type { Evidence, LinkedCumulationRule, LinkedStackingReason } from '../linked';
import type { CumulationEffect } from '../types';
import { DETAILS_ELSEWHERE } from '../vocabulary/stacking';
import { datesOf, textOf } from './stacking-dates';
import type { Pair } from './stacking-pairs';
import { quoteOf, ruleQuote, said, sharedFundQuote, silenceOf } from './stacking-quotes';
import type { CumulationRules } from './stacking-rules';
import { isHeldInFull, type Side } from './stacking-side';
import type { Ground } from './stacking-verdict';
import { boundsOf, foldedWords } from './stacking-words';

/**
 * The reasons for a verdict. The first one states the ground and the dates in one Chinese sentence. For silence and missing terms, rules that
 * seem to apply and do not follow.
 * @param together Whether both are ever in force together; null if unknown.
 */
export function reasonsOf(pair: Pair, ground: Ground, together: boolean | null, rules: CumulationRules): LinkedStackingReason[] {
  const { a, b, relation } = pair;
  const dates = datesOf(a, b, together);
  const ends = dates.length > 0 ? [a, b].flatMap(({ award }) => award.force.evidence.slice(0, 2)) : [];
  const main: LinkedStackingReason = {
    rule: ground.kind === 'RULE' ? ground.rule : null,
    explanation: `${[sentenceOf(ground, a, b), ...dates].join('；')}。`,
    evidence: [quoteOf(a.award), quoteOf(b.award), ...restsOn(ground, a, b), ...ends],
  };
  if (ground.kind !== 'SILENCE' && ground.kind !== 'NO_TERMS') return [main];
  return [main, ...rules.outOfReach(a, b, relation === 'SAME_MATTER').map((rule) => beyond(rule, a, b))];
}

/** 晋城市“中华老字号奖励”（晋市政办〔2023〕39号） */
const nameOf = (side: Side, place = ''): string =>
  `${side.jurisdiction?.name ?? ''}${said(side.award.find.title)}（${textOf(side)}${place}）`;

/** The names of both awards. Equal names get their clauses, and the beginnings of their conditions if the clause is the same too. */
function namesOf(a: Side, b: Side): [string, string] {
  if (nameOf(a) !== nameOf(b)) return [nameOf(a), nameOf(b)];
  const [placeOfA, placeOfB] = [a, b].map(({ award }) => award.clause.segment.locator);
  if (placeOfA !== placeOfB) return [nameOf(a, placeOfA), nameOf(b, placeOfB)];
  return [nameOf(a, `${placeOfA}，${said(beginOf(a))}`), nameOf(b, `${placeOfB}，${said(beginOf(b))}`)];
}

/** The most code points of a condition in a name. */
const SHOWN = 24;
function beginOf({ award: { clause, find } }: Side): string {
  return shortened(printedIn(clause, find.condition ?? find), SHOWN);
}

const BY_EFFECT: Readonly<Record<CumulationEffect, string>> = {
  FORBIDS: '不得重复享受',
  ONCE_ONLY: '只能享受一次',
  BEST_OF: '只能享受其中较高的一项',
  AGGREGATE_CAP: '合计设有上限，能否足额兼得视金额而定',
  ALLOWS: '可以同时享受',
  ALLOWS_ON_TOP: '一项可以在另一项之上再享受',
};

function sentenceOf(ground: Ground, a: Side, b: Side): string {
  const [first, second] = namesOf(a, b);
  const both = `${first}与${second}`;
  if (ground.kind === 'RULE') {
    const limit = limitOf(ground.rule);
    return `${said(ruleQuote(ground.rule).quote)}及于${both}，${BY_EFFECT[ground.rule.find.effect]}${limit ? `（同句并称${said(limit)}）` : ''}`;
  }
  if (ground.kind === 'SHARED_FUND') {
    const [payer, other] = ground.payer === a ? [first, second] : [second, first];
    return `${payer}由上下级财政共同负担（${said(ground.words)}），${other}可能就是其中下级负担的部分，能否另得视具体情况而定`;
  }
  if (ground.kind === 'NO_TERMS') {
    const [bare, other] = ground.side === a ? [first, second] : [second, first];
    return `${bare}没有自己的标准，只指向别处的规定，与${other}是一项还是两项无从分辨`;
  }
  const partial = [...new Set([a, b].filter((side) => !isHeldInFull(side)).map(textOf))];
  const searched = partial.length > 0 ? '所收录的文字' : '两份文件的全文';
  const doubt = partial.length > 0 ? `（${partial.join('、')}只收录了摘编，未收录处可能另有规定）` : '';
  return `${both}各自承诺奖补，${searched}中没有及于双方的叠加或重复规定，未见禁止兼得${doubt}`;
}

/** The words by which the sentences around a rule leave details to another text (具体以实施细则为准). */
function limitOf({ clause, find }: LinkedCumulationRule): string | null {
  const words = foldedWords(clause);
  const [start, end] = boundsOf(words, find);
  const found = DETAILS_ELSEWHERE.exec(words.slice(start, end));
  if (!found) return null;
  return printedIn(clause, { start: start + found.index, end: start + found.index + found[0].length });
}

/** Evidence of the ground besides the two promises; for silence, the searched texts. */
function restsOn(ground: Ground, a: Side, b: Side): Evidence[] {
  if (ground.kind === 'RULE') return [ruleQuote(ground.rule)];
  if (ground.kind === 'SHARED_FUND') return [sharedFundQuote(ground.payer.award)];
  return ground.kind === 'SILENCE' ? [silenceOf(a.award), silenceOf(b.award)] : [];
}

/** A rule of one document that does not reach the other. */
function beyond(rule: LinkedCumulationRule, a: Side, b: Side): LinkedStackingReason {
  const { clause, find } = rule;
  const other = clause.document !== null && clause.document === a.award.document ? b : a;
  const reached =
    find.scope === 'SAME_DOCUMENT'
      ? `${clause.document?.number ?? '本文件'}的各个事项`
      : find.scope === 'SAME_LEVEL'
        ? `${clause.document?.jurisdiction?.name ?? '本级'}的政策`
        : '同类奖补';
  const quote = ruleQuote(rule);
  return { rule, explanation: `${said(quote.quote)}只及于${reached}，不及于${nameOf(other)}。`, evidence: [quote] };
}
