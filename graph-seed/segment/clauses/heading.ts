import { fold } from '../../passage';

/** The greatest length of a heading in characters. */
const LONGEST = 30;
/** The greatest length of a heading that is a whole sentence on its own line. */
const LONGEST_ALONE = 16;
/** Words of a rule, not of a heading. */
const RULES = /\d+(?:\.\d+)?(?:元|万|亿|%)|应当|不得|日内|之日起|起(?:施行|实施|执行|生效)|(?:本|该)(?:政策|办法|措施|细则|规定|意见)/u;

/** A sentence that states a rule is not a heading, however short (本条例自2022年3月1日起施行。营业执照分为正本和副本。). */
const SENTENCE =
  /\d{4}年|施行|废止|失效|解释|是指|所称|只能|必须|可以|不予|主管(?!部门|单位)|包括|具有|属于|适用[于本]|负责|^(?:由|禁止|严禁)/u;
/** A rule on its own line, in the passive or about what follows: 古枣树实行挂牌保护。补助按下表发放。 */
const DONE = /(?<=^(?!鼓励|支持|推行|对).{2,})(?:实行|实施|享受)|[下附见]表|下列|如下|发放$|^由.{2,}|可(?:按|选|向|自|申|在)/u;
/** Rules on a line without a full stop: acts of an organ, repeals, permissions. */
const STATEMENT =
  /废止$|^凡|均可|可享受|可以|必须|不予|予以|给予|由.{2,20}负责|^(?:各级|[\u4e00-\u9fff]{0,4}[省市县区])(?:人民)?政府(?:办公[厅室])?(?!.{0,6}(?:职责|责任))(?=.{4})/u;

/** 第一条（目的）: articles bear their headings in round brackets too. A mark (已废止, 试行) is none. */
const OF_ARTICLE = /^[（(](?!.{0,4}已|试行|暂行|含|不含|以下|下同|一次性)(\p{Script=Han}{2,16})[）)](?=.)/u;

/**
 * The heading at the beginning of a clause (条标题): a short first sentence before more words, a whole line without a full stop, or a label
 * (【境内上市】…); null if there is none.
 */
export function headingOf(words: string, isArticle = false): string | null {
  const first = words.split('\n', 1)[0] ?? '';
  const labelled = (/^【([^【】。]+)】(?=.)/u.exec(first) ?? (isArticle ? OF_ARTICLE.exec(first) : null))?.[1];
  if (labelled) return shortEnough(labelled);
  const stop = first.search(/[。：；！？:;]/u);
  if (stop < 0)
    return !STATEMENT.test(fold(first)) && (words.length > first.length || first.length <= LONGEST)
      ? shortEnough(withoutBrackets(first))
      : null;
  if (first[stop] !== '。' || stop + 1 >= words.length) return null;
  const sentence = first.slice(0, stop);
  const isAlone = stop + 1 >= first.length;
  return SENTENCE.test(fold(sentence)) || (isAlone && (sentence.length > LONGEST_ALONE || DONE.test(sentence)))
    ? null
    : shortEnough(sentence);
}

/** （适用对象）, 【适用对象】 → 适用对象 */
const withoutBrackets = (heading: string) => heading.replace(/^[（(【]([^（）()【】]+)[）)】]$/u, '$1');

const shortEnough = (heading: string) => (heading.length > 1 && heading.length <= LONGEST && !RULES.test(fold(heading)) ? heading : null);
