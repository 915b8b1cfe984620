import type { Span } from '../../types';
import { LEVEL, RANK } from '../../vocabulary/levels';
import { within } from '../words/spans';
import type { Text } from '../words/text';
import { promisingWords, type Speaker, speakerAfter } from './accepted';
import { type Cue, type CueKind, cuesOf } from './cues';

/** A stretch of words that promises money or money's worth (承诺): who and for what first, then the gift, then its measure. */
export interface Pledge extends Span {
  /** The word that gives: 给予, 奖励, 免征. */
  readonly verb: Span;
  /** Index of its sentence in the clause. */
  readonly sentence: number;
}
/** A text with the promises that it makes, and the words by which it makes them. */
export interface Promises extends Text {
  readonly cues: readonly Cue[];
  readonly pledges: readonly Pledge[];
}

/** A new subject begins here, so it cannot be the measure of what was promised before. */
const NEW_SUBJECT = /^(?:对|凡|支持|鼓励|引导|推动|积极|加强|优先)/u;
/** Goes on with the measure or the length of what was promised before: 单个企业年最高…, 补贴期限…. */
const GOES_ON =
  /^(?:[((][一二三四五六七八九十\d]+[))])?(?:且|并且|其中|但|原则上|每年|年度|年|当年)?(?:单个|单项|单户|单笔|单品种|单家|单体|单一|每个|每户|每家|每人|每次|每场|每项|每企业|每年|每套|每台|同一|一个|一般|累计|总额|总计|合计|最高|最多|不超过|不得超过|上限|封顶|支持额度|奖励额度|奖励金额|奖金额度|补助额|补贴额|补助标准|补贴标准|奖励标准|贴息标准|补偿标准|支持标准|贴息额|贴息最高|贴息期|补贴期|补助期|支持期|期限|资助额|省级单|国家级单|市级单|(?:省级|国家级|市级)(?:最高|不超过)|各企业|各单位|所需资金|共计|(?:奖励|奖补|补助|补贴|贴息|资助|支持|扶持|补偿)(?:资金|金额|总额|额度|额)?(?:累计|合计)?(?:最高|最多|不超过|上限|封顶|以[^,。;]{1,16}为(?:上限|限)))/u;

/** Goes on with what others have: 个体工商户减半, 中小企业最高8万元, 高新技术企业再上浮15%. */
const FOR_OTHERS =
  /^[^,。;]{2,24}?(?:(?:最高|不超过|至多)\d[\d.]*[万亿]?元|减半(?:执行)?|(?:再|可)?(?:上浮|上调|提高)(?:至|到)?\d[\d.]*(?:%|个百分点))$/u;
/** Goes on with those who have the same (个体工商户参照实施). */
const LIKEWISE = /(?:参照|比照)(?:上述|本条)?(?:标准|政策|规定)?(?:实施|执行|享受)$/u;

/** How many lines after a colon may give the steps that it announces. */
const LINES_AHEAD = 4;

/** A rank or level with its sum (一等奖50万元). */
const STEP_WITH_SUM = new RegExp(`^(?:${LEVEL}|${RANK}|第[一二三四五]名)[^,。;]{0,8}\\d`, 'u');
const isStep = (words: string, part: Span) => STEP_WITH_SUM.test(words.slice(part.start, part.start + 16));

const GIVING: ReadonlySet<CueKind> = new Set<CueKind>(['give', 'reward', 'relief', 'never', 'othersMay']);

/** Every promise of a text, in order. */
export function promisesIn(text: Text): Promises {
  const { words, sentences } = text;
  const cues = cuesOf(text);
  const pledges: Pledge[] = [];
  sentences.forEach((sentence, index) => {
    let from = sentence.start;
    const all = within(cues, sentence);
    const last = words[sentence.end - 1] === ':' ? sentences[Math.min(index + LINES_AHEAD, sentences.length - 1)] : undefined;
    const ahead = last ? within(cues, { start: sentence.start, end: last.end }) : all;
    let speaker: Speaker = all.some((cue) => cue.kinds.includes('define')) ? 'others' : 'issuer';
    /** True once the sentence has turned to somebody else without promising anything yet. */
    let turned = false;
    const goesOn = (part: Span, own: readonly Cue[]) => {
      const last = pledges.at(-1);
      if (!last || turned) return false;
      const adjacent = last.sentence === index || (last.sentence === index - 1 && part.start === sentence.start);
      const gives = own.some((cue) => cue.kinds.some((kind) => GIVING.has(kind)));
      const head = words.slice(part.start, Math.min(part.end, part.start + 40));
      if (last.sentence === index && !gives && LIKEWISE.test(head) && !own.some((cue) => cue.kinds.includes('locals'))) return true;
      if (!own.some((cue) => cue.kinds.includes('money'))) return false;
      const beside = last.sentence === index || (adjacent && words[sentence.start - 1] === ';');
      if (beside && !gives && FOR_OTHERS.test(head) && !/余额|授信|贷款|费率/u.test(head)) return true;
      return (
        adjacent &&
        (GOES_ON.test(words.slice(part.start, part.start + 24)) ||
          (isStep(words, part) && !own.some((cue) => cue.kinds.includes('give') || cue.kinds.includes('reward'))))
      );
    };
    for (const part of sentence.parts) {
      const own = within(cues, part);
      speaker = speakerAfter(own, speaker);
      turned ||= NEW_SUBJECT.test(words.slice(part.start, part.start + 4));
      if (goesOn(part, own)) {
        const last = pledges.pop();
        if (last) pledges.push({ ...last, end: part.end, sentence: index });
        from = part.end + 1;
        continue;
      }
      const verbs = promisingWords(words, own, part, speaker, all, ahead);
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
  return { ...text, cues, pledges: pledges.filter((pledge, i) => !(pledges.length > 1 && i === 0 && isHeading(words, cues, pledge))) };
}

export const isSum = (cue: Cue) => cue.kinds.includes('money');
/** How far before the giving word a sum may stand that is given (10万元奖励). */
const BESIDE = 14;
/** True where a promise says how much is given, and not only what is to be reached. */
export const givesSum = (cues: readonly Cue[], { verb, end }: Pledge): boolean =>
  within(cues, { start: verb.start - BESIDE, end }).some(isSum);
/** A heading that only says what the clause is about: 落实奖励政策。 */
function isHeading(words: string, cues: readonly Cue[], { start, end, sentence, verb }: Pledge): boolean {
  const longest = /落实|兑现|执行|延续/u.test(words.slice(verb.start, verb.end)) ? 60 : 24;
  return (
    sentence === 0 &&
    start === 0 &&
    end - start <= longest &&
    !/对|设立|享受/u.test(words.slice(start, end)) &&
    !within(cues, { start, end }).some(isSum)
  );
}

/** Where one promise of a part ends and the next begins: after its reward, at 、 or 和. */
function cut(words: string, cues: readonly Cue[], verb: Span, next: number): number {
  const gift = cues.find(
    (cue) => cue.start >= verb.end && cue.end <= next && (cue.kinds.includes('reward') || cue.kinds.includes('support')),
  );
  for (let i = gift?.end ?? verb.end; i < next; i++) if ('、和及并'.includes(words[i] ?? '')) return i;
  return gift?.end ?? next;
}
