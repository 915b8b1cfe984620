import type { Evidence, LinkedAward, LinkedCumulationRule, LinkedStackingReason } from '../linked';
import { slice } from '../passage';
import type { CumulationEffect, Span } from '../types';
import { evidenceOf } from './evidence';
import { dayName, endOf } from './stacking-dates';
import type { Pair } from './stacking-pairs';
import type { Rules } from './stacking-reach';
import { boundsOf, foldedWords, oncePer, type Side } from './stacking-side';
import type { Ground } from './stacking-verdict';

/** Why a pair is judged as it is: the ground with the days in one sentence, then rules that one would expect to reach it and that do not. */
export function reasonsOf(pair: Pair, ground: Ground, together: boolean | null, rules: Rules): LinkedStackingReason[] {
  const { a, b, relation } = pair;
  const dates = datesOf(a, b, together);
  const ended = [a, b].flatMap(({ award }) => award.clause.force.evidence.slice(0, 2));
  const main: LinkedStackingReason = {
    rule: ground.kind === 'RULE' ? ground.rule : null,
    explanation: `${[sentenceOf(ground, a, b), ...dates].join('；')}。`,
    evidence: [quoteOf(a.award), quoteOf(b.award), ...groundEvidence(ground, a, b), ...(dates.length > 0 ? ended : [])],
  };
  if (ground.kind !== 'SILENCE' && ground.kind !== 'NO_TERMS') return [main];
  const beyond = rules.outOfReach(a, b, relation === 'SAME_MATTER').map(
    (rule): LinkedStackingReason => ({
      rule,
      explanation: `“${ruleQuote(rule).quote}”${reachName(rule)}，不及于这两项奖补之间。`,
      evidence: [ruleQuote(rule)],
    }),
  );
  return [main, ...beyond];
}

/** 晋市政办〔2023〕39号“中华老字号奖励” */
const nameOf = ({ award: { document, clause, find } }: Side): string =>
  `${document?.number ?? document?.title ?? clause.segment.locator}“${find.title}”`;
const textOf = ({ award: { document, clause } }: Side): string => document?.number ?? document?.title ?? clause.segment.locator;

const BY_EFFECT: Readonly<Record<CumulationEffect, string>> = {
  FORBIDS: '不得重复享受',
  ONCE_ONLY: '只能享受一次',
  BEST_OF: '只能享受其中较高的一项',
  AGGREGATE_CAP: '合计设有上限，能否足额兼得视金额而定',
  ALLOWS: '可以同时享受',
  ALLOWS_ON_TOP: '可以在其上再享受',
};

function sentenceOf(ground: Ground, a: Side, b: Side): string {
  const both = `${nameOf(a)}与${nameOf(b)}`;
  if (ground.kind === 'TERRITORY') {
    const [here, there] = [a.jurisdiction?.name, b.jurisdiction?.name];
    return `${both}分别限于${here}和${there}，两地互不包含，同一申报主体须在两地都符合条件才能兼得，视具体情况而定`;
  }
  if (ground.kind === 'SHARED_FUND') {
    const other = ground.payer === a ? b : a;
    return `${nameOf(ground.payer)}由上下级财政共同负担（“${plainWords(ground.payer.sentence, ground.place)}”），${nameOf(other)}可能就是其中下级负担的部分，能否另得视具体情况而定`;
  }
  if (ground.kind === 'RULE') return `“${ruleQuote(ground.rule).quote}”及于${both}，${BY_EFFECT[ground.rule.find.effect]}`;
  if (ground.kind === 'NO_TERMS')
    return `${nameOf(ground.side)}没有自己的标准，只指向别处的规定，与${nameOf(ground.side === a ? b : a)}是一项还是两项无从分辨`;
  const partial = [...new Set([a, b].filter(({ award }) => award.document?.presence !== 'FULL_TEXT').map(textOf))];
  const searched = partial.length > 0 ? '所收录的文字' : a.home === b.home ? '该文件全文' : '两份文件的全文';
  const doubt = partial.length > 0 ? `（${partial.join('、')}只收录了摘编，未收录处可能另有规定）` : '';
  return `${both}各自承诺奖补，${searched}中没有及于双方的叠加或重复规定，未见禁止兼得${doubt}`;
}

/** What the days add, where a reader of the verdict alone would be misled. */
function datesOf(a: Side, b: Side, together: boolean | null): string[] {
  const ends = [...new Set([a, b].flatMap((side) => endSaid(side) ?? []))];
  if (together === null) return [...ends, '二者是否曾同时有效，因起止日期不全而不能断定'];
  if (together) return ends;
  const [first, second] = order(a, b);
  return [`${endSaid(first) ?? textOf(first)}，${beginSaid(second)}，二者从未同时有效`];
}

function endSaid(side: Side): string | null {
  const end = endOf(side.award.clause.force);
  if (!end) return null;
  return end.repealed ? `${textOf(side)}于${dayName(end.day)}后已废止` : `${textOf(side)}的有效期至${dayName(end.day)}`;
}

function beginSaid(side: Side): string {
  const { beginsFrom, beginsBy } = side.award.clause.force;
  if (!beginsFrom) return textOf(side);
  return `${textOf(side)}${beginsFrom === beginsBy ? '' : '最早'}自${dayName(beginsFrom)}起`;
}

/** Of two that were never in force together, the one that ended first. */
const order = (a: Side, b: Side): [Side, Side] => {
  const begins = b.award.clause.force.beginsFrom ?? '';
  const end = endOf(a.award.clause.force)?.day;
  return end !== undefined && end < begins ? [a, b] : [b, a];
};

const plainWords = (words: string, { start, end }: Span): string => words.slice(start, end).replace(/\s+/gu, '');

function quotedFrom({ clause, document, find }: LinkedAward, span: Span, rule = find.rule): Evidence {
  return evidenceOf(slice(clause.segment.words, span.start, span.end), clause.source, rule, clause.id, document?.id ?? null);
}

/** The promise in its own words; for one taken out of a list the sentence that holds the list. */
const quoteOf = oncePer((award: LinkedAward): Evidence => {
  const words = foldedWords(award.clause);
  if (/^[,。;:!?\n]?$/u.test(words[award.find.end] ?? '')) return quotedFrom(award, award.find);
  const [start, end] = boundsOf(words, award.find);
  return quotedFrom(award, { start, end });
});

const ruleQuote = oncePer(({ clause, find }: LinkedCumulationRule): Evidence => {
  const words = slice(clause.segment.words, find.start, find.end);
  return evidenceOf(words, clause.source, find.rule, clause.id, clause.document?.id ?? null);
});

/** What the ground rests on beside the two promises; for silence the texts that were searched, of which nothing is quoted. */
function groundEvidence(ground: Ground, a: Side, b: Side): Evidence[] {
  if (ground.kind === 'RULE') return [ruleQuote(ground.rule)];
  if (ground.kind === 'SHARED_FUND') {
    const [start, end] = boundsOf(foldedWords(ground.payer.award.clause), ground.payer.award.find);
    return [quotedFrom(ground.payer.award, { start, end }, 'stacking.shared-fund')];
  }
  if (ground.kind !== 'SILENCE') return [];
  const searched = a.home === b.home ? [a] : [a, b];
  return searched.map(({ award: { clause, document } }) => ({
    rule: 'stacking.silence',
    quote: '',
    clauseId: document ? null : clause.id,
    documentId: document?.id ?? null,
    source: clause.source,
    ranges: [],
  }));
}

const reachName = ({ clause, find }: LinkedCumulationRule): string =>
  find.scope === 'SAME_DOCUMENT'
    ? `只及于${clause.document?.number ?? '本文件'}的各个事项`
    : find.scope === 'SAME_LEVEL'
      ? `只及于${clause.document?.jurisdiction?.name ?? '本级'}的政策`
      : '只及于同类奖补';
