import type { Span, TierFind } from '../../types';
import type { Money } from '../figures/money';

/** Words before the first member of a list: 按 of 按立项、首演、巡演三个节点. */
const BEFORE_LIST =
  /^.*(?:按照|按|分为|分|对于|对|评为|评定为|认定为|达到|获得|取得|引进|选拔|评选|根据|完成|被|为|(?<![特创])新(?!三板|能源)(?:建成?|增|设立?|认定|获评?|评定|确定)?|起草|制定|其|[^、]{4,}的)(?:的|[一两]?[批轮])?(?=[^、]{1,16}$)/u;
/** The last member of a list with the words after it. */
const BEHIND_LIST =
  /^(.{1,14}?)(?:等?[一二三四五六七八九十两\d]*个?(?:阶段|环节|节点|步骤|层次|档次|等级|等次|类别|级别)[一-龥]{0,4}|等?[一二三四五六七八九十两\d]+个?[级档类]|等)?(?:的.*|(?:挂牌|上市)?(?<![小微大型])企业|按?每.*|按)?$/u;

/** The members of a list, as many as the sums that stand in a run or after 分别 (按用地批复、开工、投产三个环节，分别…). Empty where there is no such list. */
export function listBefore(words: string, { start }: Span, sums: readonly Span[]): Span[] {
  const count = sums.length;
  const lead = words.slice(start, sums[0]?.start ?? start).replace(ASIDE, (aside) => '·'.repeat(aside.length));
  const isRun = sums.every((sum, i) => i === 0 || /^[、和及]$/u.test(words.slice(sums[i - 1]?.end, sum.start)));
  if (count < 2 || !(isRun || /分别[^,。;]{0,12}$/u.test(lead))) return [];
  for (const part of lead.matchAll(/[^,。;:()]+/gu)) {
    const said = part[0].replace(/分别.*$/u, '');
    // 工业互联网、网络安全等领域的|示范企业、解决方案: the list may follow a description.
    const froms = [0, said.lastIndexOf('的') + 1];
    const printed = froms
      .flatMap((from) =>
        [/(?:[^、和及与]|(?<=参)与)+/gu, /[^、]+/gu].map((member) =>
          Array.from(said.slice(from).matchAll(member), ({ 0: text, index }) => ({
            text: text.replace(HOW_MANY, ''),
            at: start + part.index + from + index,
          })),
        ),
      )
      .find(({ length }) => length === count);
    const members = printed && withoutDescriptions(printed);
    if (!members) continue;
    const [first, last] = [members[0], members.at(-1)];
    const suffix = first && last ? BEHIND_LIST.exec(last.text)?.[1] : undefined;
    if (!first || !last || !suffix) continue;
    const head = BEFORE_LIST.exec(first.text)?.[0].length ?? 0;
    const spans = members.map(({ text, at }, i) => ({
      start: at + (i === 0 ? head : 0),
      end: at + (i === count - 1 ? suffix.length : text.length),
    }));
    const longest = Math.max(...spans.slice(1).map((span) => span.end - span.start));
    const [opening] = spans;
    if (opening && opening.end - opening.start > longest + 8) continue;
    return spans;
  }
  return [];
}

/** The members of a list, if each has words that describe it, without them: 首次认定的|省级雏鹰企业. */
function withoutDescriptions(members: readonly { readonly text: string; readonly at: number }[]) {
  const described = members.map(({ text }) => DESCRIBED.exec(text)?.[0].length ?? 0);
  return described.includes(0)
    ? members
    : members.map(({ text, at }, i) => ({ text: text.slice(described[i]), at: at + (described[i] ?? 0) }));
}
const DESCRIBED = /^.*的(?=.{2})/u;

/** A few words in brackets, which part no list (示范企业(项目)). */
const ASIDE = /[(][^(),。;:、\d]{1,6}[)]/gu;
/** How many are chosen, after the name of a member (拔尖人才20名左右), and the first half of 以及. */
const HOW_MANY = /\d+[名个家项人](?:左右|以[内上])?$|以$/u;

/** Stages of a project or a listing, each of which follows another. */
export const STAGE = /设计|批复|立项|备案|开工|动工|封顶|竣工|验收|投产|投运|投用|股改|辅导|受理|挂牌|上市|签约|落地|注册|首演|巡演|首映/u;

/** 三个环节，分别奖励; 分两个阶段奖励：. */
export const BY_STAGES = /(?:阶段|环节|节点|步骤|[两二三四五][步次期批])(?:[^。;]{0,24}(?:分别|依次)[^,。;]{0,12}|[^,。;:]{0,6}:[^。;]*)$/u;

/** True where the sums are for stages of one thing, each paid when its stage is reached. */
export function stagedIn(words: string, span: Span, { amounts }: Money, tiers: readonly TierFind[]): boolean {
  const first = amounts.find(({ role }) => role === 'FIXED' || role === 'CAP');
  if (!first) return false;
  const said = BY_STAGES.test(words.slice(span.start, first.start));
  return (
    said ||
    (tiers.length > 1 &&
      tiers.every(
        ({ condition }) =>
          STAGE.test(words.slice(condition.start, condition.end)) && !/内|外|板/u.test(words.slice(condition.start, condition.end)),
      ))
  );
}
