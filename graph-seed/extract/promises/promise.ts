import type { Span } from '../../types';
import { BELOW } from '../../vocabulary/figure-words';
import { LEVEL, PRIZE } from '../../vocabulary/levels';
import { FILING, FOR_OTHERS, LIKEWISE, LIMIT, NEW_SUBJECT, PROMISE_GOES_ON } from '../../vocabulary/promises';
import type { Figure } from '../figures/figures';
import { type Money, moneyWithin, partsIn, receivedIn } from '../figures/money';
import { within } from '../words/spans';
import type { Text } from '../words/text';
import { type CueKind, cuesOf, is, type PromiseCue } from './cues';
import { promisingWords } from './promise-cases';
import { type Speaker, speakerAfter } from './speaker';

/** A passage that promises money or money's worth (承诺): payee and purpose first, then the gift (奖励, 补贴, 减免), then its measure. */
export interface Pledge extends Span {
  /** The word that gives: 给予, 奖励, 免征. */
  readonly verb: Span;
  /** Index of its sentence in the clause. */
  readonly sentence: number;
}
/** A text with its promises and the words that make them. */
export interface Promises extends Text {
  readonly cues: readonly PromiseCue[];
  readonly pledges: readonly Pledge[];
}

/** How many lines after a colon may list the steps that it announces. */
const LINES_AHEAD = 4;

/** Rows of a table that list a sum for each grade. */
const TABLE =
  /^(?:[,;。]?(?:具体|有关)?(?:奖励|补助|补贴|奖补|资助)?(?:标准|金额|额度|档次|等级)?(?:如下|见[下附]?表|为))?[:。]?\s*(?:\n[^\n\t。;]{1,24}\t[^\n]{1,60})+/u;
/** In a promise: a table after its full stop belongs to it (按下表给予奖励。). */
const ANNOUNCES_TABLE = new RegExp(BELOW, 'u');
/** The head of a table: a row without figures. */
export const isTableHead = (words: string, { start, end }: Span): boolean => /^[^\d]*\t[^\d]*$/u.test(words.slice(start, end));
/** The first row of a table. */
const A_TABLE = /^。?\n[^\n\t]{1,20}\t/u;

/** A rank or level with its sum (一等奖50万元). */
const STEP_WITH_SUM = new RegExp(`^(?:${LEVEL}|${PRIZE}|第[一二三四五]名)[^,。;]{0,8}\\d`, 'u');
const isStep = (words: string, part: Span) => STEP_WITH_SUM.test(words.slice(part.start, part.start + 16));

/** 每家独立书店资助4万元: a sentence about another thing. */
const OWN_THING = /^每[个家座处名位所](?![^,。;]{0,4}(?:企业|单位|机构|项目|公司|个人|年|月))[一-龥]{3,16}(?:奖[励补]|补[助贴]|资助)\d/u;
/** Right after a colon: the amount (补贴标准：1万元, 每人500元). */
const SUM_AT_HEAD = /^(?:每[一-龥]{1,8}){0,3}\d/u;

/** The most characters of one of those that 其中 tells apart. */
const NEXT_OF_THEM = 20;

const GIVING: readonly CueKind[] = ['give', 'reward', 'relief', 'never', 'othersMay'];

/** A sentence while its parts are read. */
interface Reading extends Text {
  readonly cues: readonly PromiseCue[];
  /** Sums that only divide another one. */
  readonly divided: readonly Span[];
  readonly sentence: Span;
  readonly index: number;
  readonly last: Pledge | undefined;
}

/** True where a part measures the last promise, or extends it to others, and promises nothing of its own. */
function goesOn({ words, cues, divided, sentence, index, last }: Reading, part: Span, received: readonly Span[]): boolean {
  if (!last || (last.sentence < index && LIMIT.test(words.slice(part.start, part.end)))) return false;
  const own = within(cues, part);
  const has = (...kinds: readonly CueKind[]) => own.some((cue) => is(cue, ...kinds));
  const same = last.sentence === index;
  if (same && within(divided, part).length > 0) return true;
  const gives = has(...GIVING);
  const text = words.slice(part.start, part.end);
  const head = text.slice(0, 40);
  if (same && !gives && LIKEWISE.test(head) && !has('locals')) return true;
  if (!has('money')) return false;
  if (same && !gives && words[part.start - 1] === ':' && last.end >= part.start - 2 && SUM_AT_HEAD.test(head)) return true;
  const adjacent = same || (last.sentence === index - 1 && part.start === sentence.start);
  const beside = same || (adjacent && words[sentence.start - 1] === ';');
  if (beside && !gives && FOR_OTHERS.test(head)) return true;
  if (same && !gives && received.length > 0 && part.start - last.end <= 1) return true;
  // 其中金牌每人3万元;银牌每人2万元: the next of them.
  if (beside && !gives && received.length > 0 && text.length <= NEXT_OF_THEM && words.slice(last.verb.end, last.end).includes('其中'))
    return true;
  if (!same && gives && OWN_THING.test(head)) return false;
  return adjacent && (PROMISE_GOES_ON.test(head.slice(0, 24)) || (isStep(words, part) && !has('give', 'reward')));
}

/** All promises of a text, in order. */
export function promisesIn(text: Text, figures: readonly Figure[], money: Money): Promises {
  const { words, sentences } = text;
  const cues = cuesOf(text, figures);
  const divided = [...partsIn(words, money.amounts)];
  const pledges: Pledge[] = [];
  sentences.forEach((sentence, index) => {
    if (
      FILING.test(words.slice(sentence.start, sentence.end)) ||
      /^[(][^()]*[)]?$/u.test(words.slice(sentence.start, sentence.end)) ||
      (pledges.at(-1)?.sentence === index - 1 && isTableHead(words, sentence))
    )
      return;
    let from = sentence.start;
    const all = within(cues, sentence);
    const last =
      words[sentence.end - 1] === ':' || A_TABLE.test(words.slice(sentence.end, sentence.end + 24))
        ? sentences[Math.min(index + LINES_AHEAD, sentences.length - 1)]
        : undefined;
    const ahead = last ? within(cues, { start: sentence.start, end: last.end }) : all;
    let speaker: Speaker = all.some((cue) => cue.kinds.includes('define')) ? 'others' : 'issuer';
    /** True from where the sentence turns to somebody else until it promises something. */
    let turned = false;
    for (const part of sentence.parts) {
      const own = within(cues, part);
      speaker = speakerAfter(own, speaker);
      turned ||= NEW_SUBJECT.test(words.slice(part.start, part.start + 4));
      const last = pledges.at(-1);
      // 按以下标准补助:⏎快充桩每千瓦200元: the promise before the colon gives what its lines list.
      const listed = last !== undefined && words.startsWith(':\n', last.end);
      const apart = !last || index - last.sentence > 1 || isHeading(words, cues, last);
      const received = listed ? [] : receivedIn(moneyWithin(money, part), apart);
      if (!turned && goesOn({ ...text, cues, divided, sentence, index, last }, part, received)) {
        pledges.splice(-1, 1, { ...(last as Pledge), end: part.end, sentence: index });
        from = part.end + 1;
        continue;
      }
      const verbs = promisingWords({ ...part, words, cues: own, speaker, sentence: all, ahead, received });
      verbs.forEach((verb, i) => {
        const end = i + 1 < verbs.length ? cut(words, own, verb, verbs[i + 1]?.start ?? part.end) : part.end;
        const announced = i === 0 && !turned ? pledges.at(-1) : undefined;
        const goesWith = own.some(isSum) || all.some((cue) => cue.kinds.includes('singly') && cue.start === announced?.verb.start);
        if (announced?.sentence === index && goesWith && !givesSum(all, announced)) pledges.splice(-1, 1, { ...announced, end, verb });
        else pledges.push({ start: from, end, verb, sentence: index });
        from = end + 1;
        turned = false;
      });
    }
  });
  const told = pledges.map((pledge, i) => {
    const rows = TABLE.exec(words.slice(pledge.end, pledges[i + 1]?.start));
    const stops = rows?.[0].startsWith('。\n') && !ANNOUNCES_TABLE.test(words.slice(pledge.start, pledge.end));
    return rows && !stops ? { ...pledge, end: pledge.end + rows[0].length } : pledge;
  });
  return { ...text, cues, pledges: told.filter((pledge, i) => !(told.length > 1 && i === 0 && isHeading(words, cues, pledge, told[1]))) };
}

export const isSum = (cue: PromiseCue) => cue.kinds.includes('money');
/** How far before the verb a sum may stand that is given (10万元奖励), in characters. */
const BESIDE = 14;
/** True where a promise says how much is given. A threshold does not count. */
export const givesSum = (cues: readonly PromiseCue[], { verb, end }: Pledge): boolean =>
  within(cues, { start: verb.start - BESIDE, end }).some(isSum);
/** 养老项目免收配套费: a subject whose charge is remitted. */
const REMITS = /^免[收征缴交]/u;
/** The most characters of a heading. */
const LONGEST_HEADING = 24;
/** A heading that only names the topic of the clause: 落实奖励政策。 对海产贷款给予贴息。(对…贷款，按2%贴息) */
function isHeading(words: string, cues: readonly PromiseCue[], { start, end, sentence, verb }: Pledge, next?: Pledge): boolean {
  return (
    sentence === 0 &&
    start === 0 &&
    end - start <= LONGEST_HEADING &&
    !(verb.start > start + 1 && REMITS.test(words.slice(verb.start, verb.end))) &&
    (!/对|设立|享受|可|\d/u.test(words.slice(start, end)) ||
      (next?.sentence === 1 && words[next.start] === '对' && words.slice(next.start, next.end).includes(words.slice(end - 2, end))) ||
      /(?:条件|范围|流程|程序)$/u.test(words.slice(start, end))) &&
    !within(cues, { start, end }).some(isSum)
  );
}

/** Where one promise of a part ends and the next begins: after its reward, at 、 or 和. */
function cut(words: string, cues: readonly PromiseCue[], verb: Span, next: number): number {
  const gift = cues.find(
    (cue) => cue.start >= verb.end && cue.end <= next && (cue.kinds.includes('reward') || cue.kinds.includes('support')),
  );
  for (let i = gift?.end ?? verb.end; i < next; i++) if ('、和及并'.includes(words[i] ?? '')) return i;
  return gift?.end ?? next;
}
