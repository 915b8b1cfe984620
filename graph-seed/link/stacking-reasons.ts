import type { Evidence, LinkedCumulationRule, LinkedStackingReason } from '../linked';
import type { CumulationEffect } from '../types';
import { datesOf, textOf } from './stacking-dates';
import type { Pair } from './stacking-pairs';
import { quoteOf, ruleQuote, said, sharedFundQuote, silenceOf } from './stacking-quotes';
import type { CumulationRules } from './stacking-rules';
import { isHeldInFull, type Side } from './stacking-side';
import type { Ground } from './stacking-verdict';

/** Why a pair is judged as it is: the ground with the days in one sentence, then rules that one would expect to reach it and that do not. */
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
const nameOf = (side: Side): string => `${side.jurisdiction?.name ?? ''}${said(side.award.find.title)}（${textOf(side)}）`;

const BY_EFFECT: Readonly<Record<CumulationEffect, string>> = {
  FORBIDS: '不得重复享受',
  ONCE_ONLY: '只能享受一次',
  BEST_OF: '只能享受其中较高的一项',
  AGGREGATE_CAP: '合计设有上限，能否足额兼得视金额而定',
  ALLOWS: '可以同时享受',
  ALLOWS_ON_TOP: '一项可以在另一项之上再享受',
};

function sentenceOf(ground: Ground, a: Side, b: Side): string {
  const both = `${nameOf(a)}与${nameOf(b)}`;
  if (ground.kind === 'RULE') return `${said(ruleQuote(ground.rule).quote)}及于${both}，${BY_EFFECT[ground.rule.find.effect]}`;
  if (ground.kind === 'SHARED_FUND') {
    const [payer, other] = ground.payer === a ? [a, b] : [b, a];
    return `${nameOf(payer)}由上下级财政共同负担（${said(ground.words)}），${nameOf(other)}可能就是其中下级负担的部分，能否另得视具体情况而定`;
  }
  if (ground.kind === 'NO_TERMS') {
    const [bare, other] = ground.side === a ? [a, b] : [b, a];
    return `${nameOf(bare)}没有自己的标准，只指向别处的规定，与${nameOf(other)}是一项还是两项无从分辨`;
  }
  const partial = [...new Set([a, b].filter((side) => !isHeldInFull(side)).map(textOf))];
  const searched = partial.length > 0 ? '所收录的文字' : '两份文件的全文';
  const doubt = partial.length > 0 ? `（${partial.join('、')}只收录了摘编，未收录处可能另有规定）` : '';
  return `${both}各自承诺奖补，${searched}中没有及于双方的叠加或重复规定，未见禁止兼得${doubt}`;
}

/** What the ground rests on beside the two promises; for silence the texts that were searched. */
function restsOn(ground: Ground, a: Side, b: Side): Evidence[] {
  if (ground.kind === 'RULE') return [ruleQuote(ground.rule)];
  if (ground.kind === 'SHARED_FUND') return [sharedFundQuote(ground.payer.award)];
  return ground.kind === 'SILENCE' ? [silenceOf(a.award), silenceOf(b.award)] : [];
}

/** A rule of the one document that does not reach the other. */
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
