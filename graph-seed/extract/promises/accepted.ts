import type { Span } from '../../types';
import type { Cue, CueKind } from './cues';

export const is = (cue: Cue | undefined, ...kinds: readonly CueKind[]) => !!cue && kinds.some((kind) => cue.kinds.includes(kind));

/** Who speaks in a sentence up to here: the issuer, lenders who are only encouraged, or others who may pay of their own. */
export type Speaker = 'issuer' | 'lenders' | 'others';

/** Whom the sentence has spoken of after these cues: 鼓励各市…, 引导金融机构…, 各级政府可…. */
export function speakerAfter(cues: readonly Cue[], before: Speaker): Speaker {
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
 * Where a part of a sentence promises something: the words that do it, in order; empty where it promises nothing.
 * @param words the whole text
 * @param sentence all cues of its sentence
 * @param ahead the same, with those of the lines that its last colon announces
 */
export function promisingWords(
  words: string,
  cues: readonly Cue[],
  part: Span,
  speaker: Speaker,
  sentence: readonly Cue[],
  ahead: readonly Cue[],
): Cue[] {
  const has = (...kinds: readonly CueKind[]) => cues.some((cue) => is(cue, ...kinds));
  if (has('never') || speaker === 'others' || (!has('give') && isLimit(words, part))) return [];
  if (speaker === 'lenders' && !has('reward') && !(has('give') && has('money'))) return [];
  const gives = cues.filter((cue, i) => is(cue, 'give') && isGift(cues, i));
  if (gives.length > 0) return gives;
  if (has('before')) return [];
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
  const claimed = rewards.find((cue) => cue.start - part.start <= 2 && CLAIMED_BY.test(words.slice(cue.end, part.end)));
  if (claimed) return [claimed];
  const single = cues.find((cue) => is(cue, 'singly') && !/除[“‘]?$/u.test(words.slice(Math.max(part.start, cue.start - 2), cue.start)));
  if (
    single &&
    (sentence.some((cue) => is(cue, 'reward')) || SUPPORTED.test(words.slice(sentence[0]?.start ?? part.start, sentence.at(-1)?.end)))
  )
    return [single];
  const limited = cues.find(
    (cue, i) =>
      is(cue, 'support') && (has('most') || i === 0) && cues.slice(i + 1).some((next) => is(next, 'money') && next.start - cue.end <= 8),
  );
  if (limited) return [limited];
  const promising = doing(words, cues, sentence) ?? standing(words, cues, part, has) ?? pursed(words, cues, part, sentence);
  return promising && !isTask(cues, part, promising) ? [promising] : [];
}

/** After a reward: how much it is follows (每项奖金数额，特等奖…，一等奖…). */
const SCALE = /^(?:数额|标准|金额|额度|比例)(?!较大|较高|超过|过大)/u;
/** Between a reward and the colon that announces its steps (奖励企业：). */
const LAST_WORDS = 4;
/** Right before a reward: it is as much as was spent, or half of it (据实补贴, 按展位费的一半补助). */
const IN_FULL = /(?:据实|全额|等额|足额|(?<![退缴收追][还回])全部|的一半)(?:给予|予以)?$/u;
/** After a reward: who may claim it (奖励由旅行社申报). */
const CLAIMED_BY = /^(?:资金)?由[^,。;]{2,24}(?:申报|申领)$/u;
/** What each case is to have on its own terms (支持额度, 支持事项). */
const SUPPORTED = /支持(?:额度|事项|标准|政策|方式|力度)|予以支持|给予支持/u;
/** How much one claimant may have in all: it limits what others promise (同一企业享受的补贴累计不超过…). */
const LIMIT =
  /(?:(?<!可)享受|获得|取得|所获|领取)[^,。;]{0,30}(?:累计|合计|总和|总额|总计|共计)[^,。;]{0,12}(?:不超过|不得超过|不高于|不得高于|不突破|不得突破|上限|为限|最高)/u;
/** The same, at the head of a sentence (同一企业年度奖励金额累计最高…). */
const LIMIT_AT_HEAD =
  /^(?:同一|单个|单家|单户|一家|每家|每户)[^,。;]{0,20}(?:奖励|奖补|补助|补贴|资助|扶持)(?:资金|金额|额)?(?:累计|合计|总和|总额|总计|共计)[^,。;]{0,8}\d/u;
function isLimit(words: string, part: Span): boolean {
  const text = words.slice(part.start, part.end);
  return LIMIT.test(text) || (LIMIT_AT_HEAD.test(text) && /^[。;\n]?$/u.test(words.slice(Math.max(0, part.start - 1), part.start)));
}

/** After a reward: how what is due is paid out or shared among budgets (奖补资金按60%、40%分两年拨付). */
const SETTLED = /^(?:资金|金额|额度|总额|额|款)?[^,。;]{0,40}(?:拨付|兑现|兑付|支付|到位|清算|结算|分担|负担|承担)/u;

/** True where a reward is only paid out, by shares of what is due and not by sums of its own. */
function isSettled(words: string, cue: Cue, part: Span): boolean {
  const [before, after] = [words.slice(Math.max(part.start, cue.start - 8), cue.start), words.slice(cue.end, part.end)];
  return SETTLED.test(after) && !/\d[万亿千百]{0,2}元/u.test(after) && (/按|分|各|财政/u.test(after) || /按|应/u.test(before));
}

/** 给予 gives where money, a reward, or at least support stands beside it. */
function isGift(cues: readonly Cue[], at: number): boolean {
  const next = cues.findIndex((cue, i) => i > at && is(cue, 'give'));
  const own = cues.slice(at + 1, next < 0 ? undefined : next);
  if (own.some((cue) => is(cue, 'reward', 'money', 'support', 'policy', 'relief', 'singly'))) return true;
  return cues.slice(0, at).some((cue) => is(cue, 'reward', 'relief') && (cues[at]?.start ?? 0) - cue.end <= 24);
}

/** A law or programme yet to be made promises nothing: the part begins with the making of it, or that stands right before. */
const isTask = (cues: readonly Cue[], part: Span, promising: Span) =>
  cues.some((cue) => is(cue, 'task') && (cue.start - part.start <= 6 || (cue.end <= promising.start && promising.start - cue.end <= 8)));

/** 进行奖励, 安排贴息: the doing and the reward side by side; 争取 only where it is for somebody (对…，争取省级补贴). */
function doing(words: string, cues: readonly Cue[], sentence: readonly Cue[]): Cue | undefined {
  const from = sentence[0]?.start ?? 0;
  const isWish = ({ start, end }: Cue) => words.slice(start, end) === '争取' && !/对/u.test(words.slice(Math.max(0, from - 60), start));
  return cues.findLast(
    (cue, i) =>
      is(cue, 'doing') &&
      !isWish(cue) &&
      cues.slice(i + 1).some((next) => is(next, 'reward') && next.start - cue.end <= 12 && !isUnmeasuredUpkeep(words, next, cues)),
  );
}

/** 安排工作经费 without a sum is a task of an office's own budget. */
const isUnmeasuredUpkeep = (words: string, { start, end }: Cue, cues: readonly Cue[]): boolean =>
  words.slice(start, end) === '工作经费' && !cues.some((cue) => is(cue, 'money'));

/** A purse that one asks somebody else for (申报国家专项资金). */
const ASKED_FOR = /申报|争取|申请|推荐|对接|获得/u;

/** Promises without a gift of their own: 落实…政策, 享受…, 免征…, 通过专项资金支持…. */
function standing(words: string, cues: readonly Cue[], part: Span, has: (...kinds: readonly CueKind[]) => boolean): Cue | undefined {
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
      is(cue, 'reward') &&
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
  return has('spend') ? cues.find((cue) => is(cue, 'purse') && !ASKED_FOR.test(words.slice(part.start, cue.start))) : undefined;
}

/** By what ways a purse supports (采取补助、贴息等方式支持…). */
export const MODES = /(?:采取|采用|通过|以)[^,。;]{2,60}等(?:多种)?(?:方式|形式)[^,。;]{0,4}(?:支持|扶持)/u;
/** 专项资金…，采取补助、贴息等方式支持…: the purse stands in a part before. */
const pursed = (words: string, cues: readonly Cue[], part: Span, sentence: readonly Cue[]): Cue | undefined =>
  MODES.test(words.slice(part.start, part.end)) && sentence.some((cue) => is(cue, 'purse') && cue.end <= part.start)
    ? cues.findLast((cue) => is(cue, 'support') || words.startsWith('扶持', cue.start))
    : undefined;
