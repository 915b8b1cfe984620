import type { Span } from '../../types';
import {
  ASKED_FOR,
  CLAIMED_BY,
  IN_FULL,
  LIMIT,
  LIMIT_AT_HEAD,
  MODES,
  NO_GIFT,
  OBLIGED,
  OF_THIS_TEXT,
  SCALE,
  SERVICES,
  SETTLED,
  SUPPORTED,
} from '../../vocabulary/promises';
import type { CueKind, PromiseCue } from './cues';

/** True where a cue is of one of the kinds. */
export const is = (cue: PromiseCue | undefined, ...kinds: readonly CueKind[]) => !!cue && kinds.some((kind) => cue.kinds.includes(kind));

/** Who acts in a sentence so far: the issuer, lenders that are only encouraged, or others that may pay from their own money. */
export type Speaker = 'issuer' | 'lenders' | 'others';

/** Who acts after these cues: 鼓励各市…, 引导金融机构…, 各级政府可…. */
export function speakerAfter(cues: readonly PromiseCue[], before: Speaker): Speaker {
  let speaker = before;
  cues.forEach((cue, i) => {
    if (is(cue, 'othersMay', 'define')) speaker = 'others';
    const next = cues[i + 1];
    if (!is(cue, 'urge') || !next || next.start - cue.end > 12) return;
    if (is(next, 'locals') && !is(cue, 'support')) speaker = 'others';
    if (is(next, 'lenders')) speaker = 'lenders';
  });
  return speaker;
}

/**
 * The words by which a part of a sentence promises something, in order. Empty where it promises nothing.
 * @param words the whole text
 * @param cues the cues of the part
 * @param speaker who acts in the sentence so far
 * @param sentence all cues of its sentence
 * @param ahead the same, with the cues of the lines that its last colon announces
 */
export function promisingWords(
  words: string,
  cues: readonly PromiseCue[],
  part: Span,
  speaker: Speaker,
  sentence: readonly PromiseCue[],
  ahead: readonly PromiseCue[],
): PromiseCue[] {
  const has = (...kinds: readonly CueKind[]) => cues.some((cue) => is(cue, ...kinds));
  const isPaid = has('give', 'money', 'relief');
  if (!isPaid && NOTHING_GIVEN.some((pattern) => pattern.test(words.slice(part.start, part.end)))) return [];
  // 各地可对…给予不少于50万元奖励: others may give, but the payee is named.
  const theirs = speaker === 'others' && !(has('give') && /对/u.test(words.slice(sentence[0]?.start ?? part.start, part.end)));
  if (has('never') || theirs || (!has('give') && (isLimit(words, part) || OF_BUDGET.test(words.slice(part.start, part.end))))) return [];
  if (speaker === 'lenders' && !has('reward') && !(has('give') && has('money'))) return [];
  const gives = cues.filter((cue, i) => is(cue, 'give') && isGift(cues, i));
  if (gives.length > 0) return gives;
  if (has('before') || (!has('give', 'money') && BESIDES.test(words.slice(Math.max(0, (sentence[0]?.start ?? part.start) - 2), part.end))))
    return [];
  const rewards = cues.filter((cue) => is(cue, 'reward') && !isSettled(words, cue, part));
  if (rewards.length > 0 && has('money')) return rewards.slice(0, 1);
  const scaled = rewards.find(
    (cue) =>
      (SCALE.test(words.slice(cue.end, cue.end + 8)) || (words.startsWith(':\n', part.end) && part.end - cue.end <= LAST_WORDS)) &&
      ahead.some((next) => is(next, 'money') && next.start >= part.end),
  );
  if (scaled) return [scaled];
  const whole = rewards.find((cue) => IN_FULL.test(words.slice(Math.max(part.start, cue.start - 6), cue.start)));
  if (whole) return [whole];
  const level = rewards.find((cue) => is(cue, 'benefit') && LEVEL_OF.test(words.slice(cue.end, cue.end + 4)));
  if (level) return [level];
  const claimed = rewards.find((cue) => cue.start - part.start <= 2 && CLAIMED_BY.test(words.slice(cue.end, part.end)));
  if (claimed) return [claimed];
  const single = cues.find((cue) => is(cue, 'singly') && !/除[“‘]?$/u.test(words.slice(Math.max(part.start, cue.start - 2), cue.start)));
  if (
    single &&
    ((SINGLY_FOR.test(words.slice(Math.max(0, single.start - 60), single.start)) &&
      !OF_OFFICES.test(words.slice(Math.max(0, single.start - 30), single.start))) ||
      sentence.some((cue) => is(cue, 'reward')) ||
      SUPPORTED.test(words.slice(sentence[0]?.start ?? part.start, sentence.at(-1)?.end)))
  )
    return [single];
  const limited = cues.find(
    (cue, i) =>
      is(cue, 'support') && (has('most') || i === 0) && cues.slice(i + 1).some((next) => is(next, 'money') && next.start - cue.end <= 8),
  );
  if (limited) return [limited];
  const promising = doing(words, cues, sentence) ?? standing(words, cues, part, has, sentence) ?? pursed(words, cues, part, sentence);
  return promising && !isTask(cues, part, promising) ? [promising] : [];
}

/** After a benefit of insurance or assistance: how it is measured (补助金标准为…收入的20倍). */
const LEVEL_OF = /^的?标准[为按]/u;
/** Before 一事一议: for whom or what it is done (对重大项目实行). */
const SINGLY_FOR = /(?:企业|项目|人才|机构|单位|平台|团队)[^。;]{0,40}(?:实行|采取|采用|实施|可以?|给予|予以)[“‘]?$/u;
/** How offices work, not what they give (简化审批流程，实行一企一策). */
const OF_OFFICES = /审批|流程|程序|手续|服务/u;
/** What a fund is for. */
const FOR_WHAT = /用于|投向|支持|扶持|奖励|补助|补贴|资助|推动|促进|鼓励|引导|撬动|培育|投资|倾斜|服务/u;
/** Parts that promise nothing unless they give, whatever rewards they name. */
const NOTHING_GIVEN = [OBLIGED, OF_THIS_TEXT, SERVICES, NO_GIFT];
/** Most characters between a reward and the colon that announces its steps (奖励企业：). */
const LAST_WORDS = 4;
function isLimit(words: string, part: Span): boolean {
  const text = words.slice(part.start, part.end);
  return LIMIT.test(text) || (LIMIT_AT_HEAD.test(text) && /^[。;\n]?$/u.test(words.slice(Math.max(0, part.start - 1), part.start)));
}

/** 其中县级配套不低于30%: one budget's part of what is given. */
const OF_BUDGET = /^其中[:,]?由?(?:中央|省|自治区|市|州|县|区|镇|本级|地方)[^,。;\d]{0,6}(?:配套|[承负]担|出资|投入)/u;
/** A fund bears a loss and so gives it (由资金池分担40%). */
const BEARS = /^(?:[承分负]担|代偿)$/u;
/** 除享受贷款贴息外,还可申请设备补助: two awards that combine, neither of which is promised here. */
const BESIDES = /除(?:享受|获得|领取)[^,。;]{2,24}外,?(?:同时)?(?:还|仍|另|亦)?可/u;
/** True where a reward is only paid out, by shares of what is due and without a sum. */
function isSettled(words: string, cue: PromiseCue, part: Span): boolean {
  if (BEARS.test(words.slice(cue.start, cue.end))) return false;
  const [before, after] = [words.slice(Math.max(part.start, cue.start - 8), cue.start), words.slice(cue.end, part.end)];
  return SETTLED.test(after) && !/\d[万亿千百]{0,2}元/u.test(after) && (/按|分|各|财政/u.test(after) || /按|应/u.test(before));
}

/** 给予 gives where money, a reward, or at least support stands beside it. */
function isGift(cues: readonly PromiseCue[], at: number): boolean {
  const next = cues.findIndex((cue, i) => i > at && is(cue, 'give'));
  const own = cues.slice(at + 1, next < 0 ? undefined : next);
  if (own.some((cue) => is(cue, 'reward', 'money', 'support', 'policy', 'relief', 'singly'))) return true;
  return cues.slice(0, at).some((cue) => is(cue, 'reward', 'relief') && (cues[at]?.start ?? 0) - cue.end <= 24);
}

/** A law or programme yet to be made promises nothing. The part begins with its making, or the making stands right before the promise. */
const isTask = (cues: readonly PromiseCue[], part: Span, promising: Span) =>
  cues.some((cue) => is(cue, 'task') && (cue.start - part.start <= 6 || (cue.end <= promising.start && promising.start - cue.end <= 8)));

/** 进行奖励, 安排贴息: the verb and the reward stand side by side. 争取 counts only where it is for somebody (对…，争取省级补贴). */
function doing(words: string, cues: readonly PromiseCue[], sentence: readonly PromiseCue[]): PromiseCue | undefined {
  const from = sentence[0]?.start ?? 0;
  const isWish = ({ start, end }: PromiseCue) =>
    words.slice(start, end) === '争取' && !/对[^。;\n]*$/u.test(words.slice(Math.max(0, from - 60), start));
  return cues.findLast(
    (cue, i) =>
      is(cue, 'doing') &&
      !isWish(cue) &&
      cues.slice(i + 1).some((next) => is(next, 'reward') && next.start - cue.end <= 12 && !isUnmeasuredUpkeep(words, next, cues)),
  );
}

/** 安排工作经费 without a sum is a task for an office's own budget. */
const isUnmeasuredUpkeep = (words: string, { start, end }: PromiseCue, cues: readonly PromiseCue[]): boolean =>
  words.slice(start, end) === '工作经费' && !cues.some((cue) => is(cue, 'money'));

/** Promises without a giving verb: 落实…政策, 享受…, 免征…, 通过专项资金支持…. */
function standing(
  words: string,
  cues: readonly PromiseCue[],
  part: Span,
  has: (...kinds: readonly CueKind[]) => boolean,
  sentence: readonly PromiseCue[],
): PromiseCue | undefined {
  const relief = cues.find((cue) => is(cue, 'relief'));
  if (relief) return cues.find((cue) => is(cue, 'enjoy') && cue.end <= relief.start) ?? relief;
  const follows = (kinds: readonly CueKind[], first: number) => cues.slice(first + 1).some((cue) => is(cue, ...kinds));
  const made = cues.find(
    (cue, i) =>
      (is(cue, 'fulfil') && follows(['policy', 'reward'], i)) ||
      (is(cue, 'widen') && follows(['policy'], i)) ||
      (is(cue, 'enjoy') && follows(['policy', 'reward', 'anyPolicy', 'support'], i)),
  );
  if (made) return made;
  const carried = cues.find(
    (cue, i) =>
      is(cue, 'reward', 'policy') &&
      !isSettled(words, cue, part) &&
      cues
        .slice(i + 1)
        .some(
          (next) =>
            (is(next, 'fulfil') || words.startsWith('扩大', next.start)) &&
            next.start - cue.end <= 16 &&
            !words.startsWith('发放', next.start),
        ),
  );
  if (carried) return carried;
  const from = sentence[0]?.start ?? part.start;
  const isFor = FOR_WHAT.test(words.slice(from, Math.max(from, part.end) + 60).split(/[。;\n]/u, 1)[0] ?? '');
  return has('spend') && isFor ? cues.find((cue) => is(cue, 'purse') && !ASKED_FOR.test(words.slice(part.start, cue.start))) : undefined;
}

/** 专项资金…，采取补助、贴息等方式支持…: the fund stands in an earlier part. */
const pursed = (words: string, cues: readonly PromiseCue[], part: Span, sentence: readonly PromiseCue[]): PromiseCue | undefined =>
  MODES.test(words.slice(part.start, part.end)) && sentence.some((cue) => is(cue, 'purse') && cue.end <= part.start)
    ? cues.findLast((cue) => is(cue, 'support') || words.startsWith('扶持', cue.start))
    : undefined;
