import type { Span } from '../../types';
import {
  BACKGROUND,
  EMPTY,
  GIFT_BEGUN,
  HEAD,
  IN_FORCE,
  INNER_TERMS,
  LABEL,
  MADE,
  OF_GIFT,
  ONLY_WISHED,
  RECKONED,
  TAIL,
  TERMS,
  TURN,
  URGED,
  WISH,
} from '../../vocabulary/conditions';
import { oneOf, words as terms } from '../../vocabulary/words';
import { isTableHead, type Pledge } from '../promises/promise';
import type { Quoted } from '../words/quotes';
import { firstEndingAfter } from '../words/spans';
import type { Text } from '../words/text';
import { boundary } from '../words/whole-characters';

/** How many characters of a part show whether it is about the gift. */
const OPENING = 40;
/** How many characters of a part show whether it turns to somebody. */
const TURNING = 96;
export const turnOf = (words: string, { start, end }: Span): number =>
  TURN.exec(words.slice(start, Math.min(end, start + TURNING)))?.[0].length ?? 0;
export const isAboutGift = (words: string, { start, end }: Span): boolean => TERMS.test(words.slice(start, Math.min(end, start + OPENING)));

/** True where something is handed to those whom the condition names (供企业免费使用, 向农户发放种苗). What is handed is rewarded. */
export const isHandedTo = (words: string, { start }: Span): boolean => /[供向]/u.test(words[start - 1] ?? '');

/** A span without the words and marks that only join it to its neighbours. It splits no character. */
export function trimmed(words: string, { start: from, end }: Span): Span {
  const start = boundary(words, from);
  const head = HEAD.exec(words.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  let last = boundary(words, end);
  while (last > start + head && /[\s,。;:、“”‘’(《和及与]/u.test(words[last - 1] ?? '')) last--;
  return { start: start + head, end: last };
}

/** The event or condition of a promise as printed (奖补条件): what 对… is about, else the words before the gift. Null where there is none. */
export function conditionOf(text: Text, pledge: Pledge): Span | null {
  const { words, sentences } = text;
  if (isTableHead(words, sentences[pledge.sentence] ?? pledge)) return null;
  const favoured = FAVOURED.exec(words.slice(pledge.start, pledge.end));
  if (favoured) return { start: pledge.start + favoured.index, end: pledge.start + favoured.index + favoured[0].length };
  const ahead = trimmed(words, { start: pledge.start, end: pledge.verb.start });
  const stated = statedIn(text, pledge, ahead);
  const isWish = stated === null || ONLY_WISHED.test(words.slice(stated.start, stated.end));
  return isWish ? (purposeOf(text, pledge) ?? stated) : stated;
}

/**
 * Whom funds favour (专项资金优先向重点专业镇倾斜), to whom something is let at a price (按照评估价70%的价格向中小企业出租), or by whose figures
 * something is given (按研发机构上年度成交额，给予其10%的补助).
 */
const FAVOURED =
  /(?<=^[^。;对]*按照?)[^,。;照]{0,16}?(?:企业|机构|单位|合作社|平台|基地|园区)(?=[^,。;]{2,16},[^,。;]{0,6}给予其)|(?<=向)[^,。;向]{2,24}(?=倾斜$)|(?<=(?:价格|标准|方式|利率)向)[^,。;向]{2,24}?(?=出租|供应|投放|发放|提供)/u;

/** The condition that some words of a promise state, before or after its verb. */
function statedIn(text: Text, pledge: Pledge, lead: Span): Span | null {
  const { words, quoted } = text;
  const kept = keptOf(words, partsOf(text, lead), lead);
  const [first, last] = [kept.parts[0], kept.parts.at(-1)];
  if (!first || !last || (turnOf(words, first) === 0 && isAboutGift(words, first))) return null;
  const start = startOf(words, first, kept.isAim, pledge.verb);
  const end = endOf(words, last, start, pledge.verb);
  const before = kept.parts.at(-2);
  const span = { start, end: before && isOfGift(words, { start: last.start, end }) ? before.end : end };
  const isCharge = lead.start > pledge.start && CHARGE_BESIDE.test(words.slice(pledge.start, span.end));
  return isCharge || saysNothing(words, span, pledge.verb) ? null : withMarksClosed(words, quoted, span);
}

/** What the verb puts into force, gives to or pays for, where no condition stands before it. */
function purposeOf(text: Text, pledge: Pledge): Span | null {
  const part = text.sentences[pledge.sentence]?.parts.find(({ end }) => end > pledge.verb.start);
  for (const from of [pledge.verb.start, Math.max(part?.start ?? 0, pledge.start)])
    for (const pattern of AFTER_VERB) {
      const { verb = '', purpose = '' } = pattern.exec(text.words.slice(from, pledge.end))?.groups ?? {};
      const start = from + verb.length;
      if (purpose) return statedIn(text, pledge, { start, end: start + purpose.length });
    }
  return null;
}

/** The parts of the sentences that lie in the lead, clipped to it. */
function partsOf({ sentences }: Text, lead: Span): Span[] {
  const parts: Span[] = [];
  for (let i = firstEndingAfter(sentences, lead.start); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= lead.end) break;
    for (const part of sentence.parts)
      if (part.end > lead.start && part.start < lead.end) {
        const [start, end] = [Math.max(part.start, lead.start), Math.min(part.end, lead.end)];
        parts.push({ start, end });
      }
  }
  return parts;
}

/** The parts that state the condition. `isAim` is true where they may begin with what is built or formed (布局建设…). */
function keptOf(words: string, all: readonly Span[], lead: Span): { parts: readonly Span[]; isAim: boolean } {
  const isBackground = (part: Span) => {
    const said = words.slice(part.start, part.end);
    return (
      BACKGROUND.test(said) || (turnOf(words, part) === 0 && isAboutGift(words, part)) || (words[part.end] === ':' && LABEL.test(said))
    );
  };
  const firstKept = all.findIndex((part, i) => i === all.length - 1 || !isBackground(part));
  const parts = all.slice(Math.max(firstKept, 0));
  const turned = parts.findLastIndex((part) => turnOf(words, part) > 0);
  const event = parts.findIndex(({ start }) => !WISH.test(words.slice(start, start + 8)));
  const meant = parts.findIndex((part) => !ONLY_WISHED.test(words.slice(part.start, part.end)) && !isAboutGift(words, part));
  const made =
    turned < 0 && meant < 0 && parts.length > 1 ? parts.find(({ start }) => MADE.test(words.slice(start, start + 10))) : undefined;
  if (made) return { parts: [made], isAim: true };
  const from =
    turned >= 0
      ? turned
      : words[lead.end - 1] === '的' && event > 0
        ? event
        : Math.max(meant >= 0 ? meant : parts.findLastIndex((part) => !isAboutGift(words, part)), 0);
  const rest = parts.slice(from);
  const stop = rest.findIndex((part, i) => i > 0 && isAboutGift(words, part));
  const kept = stop > 0 ? rest.slice(0, stop) : rest;
  while (kept.length > 1 && isOfGift(words, kept.at(-1))) kept.pop();
  return { parts: kept, isAim: from > 0 && turned < 0 };
}

/** True of a part that says who pays, for how long or for what cost, or that begins the gift's name. */
function isOfGift(words: string, part: Span | undefined): boolean {
  const said = words.slice(part?.start, part?.end);
  return OF_GIFT.test(said) || (GIFT_BEGUN.test(said) && GIFT_NAMED.test(words.slice(part?.end)));
}
const GIFT_NAMED = /^(?:补贴|补助|津贴|资助|奖励|奖补)/u;

/** Where the condition begins: after the words that turn to somebody, urge somebody or put a policy into force. */
function startOf(words: string, first: Span, isAim: boolean, verb: Span): number {
  const turn = turnOf(words, first);
  const handed = turn === 0 && words[first.start] === '向' && HANDS_OUT.test(words.slice(first.start, verb.end));
  const opened = first.start + (handed ? 1 : turn);
  const urging = words.slice(opened, opened + 10);
  const wish = opened > first.start ? 0 : (((isAim && MADE.exec(urging)) || URGED.exec(urging))?.[0].length ?? 0);
  const start = opened + wish;
  return start + (IN_FORCE.exec(words.slice(start, start + 24))?.[0].length ?? 0);
}

/** Where the condition ends: before the words that say how the gift is calculated, and without the words that belong to the gift. */
function endOf(words: string, last: Span, start: number, verb: Span): number {
  const isEvent = words[last.end - 1] === '的';
  const from = Math.max(last.start + 2, start);
  const inner = isEvent
    ? []
    : [RECKONED, ...(last.end > verb.start - 2 ? [INNER_TERMS] : [])]
        .map((pattern) => words.slice(from, last.end).search(pattern))
        .filter((at) => at >= 0);
  const cut = inner.length > 0 ? from + Math.min(...inner) : last.end;
  const cost = cut === verb.start && isEvent ? COST.exec(words.slice(cut, verb.end)) : null;
  if (cost) return cut + cost[0].length;
  return cut - (TAIL.exec(words.slice(Math.max(start, cut - 24), cut))?.[0].length ?? 0);
}

/** A cost right before its remission (小微企业的|工会经费|予以返还). */
const COST = /^(?![免减缓降退返零停])[一-龥]{0,8}?(?:费用?|租金|税)/u;

/** True of words that are no condition: too few, without content, or the first half of the gift's name (岗位 of 岗位补贴标准为…). */
function saysNothing(words: string, { start, end }: Span, verb: Span): boolean {
  const said = words.slice(start, end);
  const isHalf =
    end === verb.start &&
    said.length <= 8 &&
    GIFT_MEASURED.test(words.slice(verb.start, verb.end + 4)) &&
    !/的|企业|项目|机构|园区|平台/u.test(said);
  return said.length < 2 || isHalf || (words[start - 1] !== '对' && isOfGift(words, { start, end })) || EMPTY.test(said);
}

/** Verbs that hand something to somebody (向…发放). */
const HANDS_OUT = /发放|提供|出租|投放|派发|支付|拨付/u;

const NO_PAYEE = oneOf(terms('一次性 最高 不超过 不少于 不低于 其 相应 一定 适当 资金 经费 奖励 补助 补贴 支持 贷款 贴息 每'));
const AFTER_VERB: readonly RegExp[] = [
  // 落实好制造业设备购置贷款贴息政策
  /^(?<verb>(?:全面|认真|持续|继续|积极)*(?:落实|执行|延续|兑现)(?:执行|落实|实施)?(?:好)?(?:国家)?(?:关于)?)(?<purpose>[^,。;]{2,60}?)(?:等|综合)?(?:(?:贷款)?贴息|补贴|补助|奖励|奖补|返还|减免|纾困|(?:税收|税费|财税)?(?:优惠|支持|扶持))+(?:政策|措施)/u,
  // 资助250名技能型人才出国培训; 资助培养督导员50名
  /^(?<verb>(?:选拔)?(?:资助|扶持))(?<purpose>(?:(?:培养|选拔)(?:不少于)?|\d+[名位个家项支])[^,。;]{2,60})/u,
  // 给予每家参展企业展位费80%奖励
  new RegExp(
    `^(?<verb>(?:给予|奖励|补助|资助)(?:每[名家位个户])?)(?!${NO_PAYEE}|\\d|[^,。;]*?(?:贡献|总额|比例|等扶持))(?<purpose>[^,。;:]*?(?:人才|人员|单位|企业|机构|基地|工作室|者)(?=最高|不[超少低]|一次性|每|展位费|\\d)|[^,。;:\\d]{4,24}?(?=每[件个项人户]|一次性|最高|\\d))`,
    'u',
  ),
  // 增量部分全部返还开发区管委会
  /^(?<verb>(?:全部|全额|部分)?(?:返还|奖励|拨付|兑现)给?)(?<purpose>[^,。;\d]{2,20}?(?:企业|单位|机构|管委会|园区|个人|团队))(?=[,。;]|$)/u,
  // 保障重点企业用地需求
  /^(?<verb>[^,。;]{0,12}保障)(?<purpose>[^,。;]{4,24}?)(?=用地(?:需求)?$)/u,
  // 每年安排专项资金用于企业家队伍建设
  /^(?<verb>[^,。;]{0,30}?(?:资金|经费|基金)(?:重点|着重|主要|优先)?(?:用于)?(?:支持|扶持|投向|(?<=用于)))(?<purpose>[^,。;]{4,160})(?=[,。;]|$)/u,
];

/** A cost that is paid besides, not a condition (，以及保险费、管理费用全额补贴). */
const CHARGE_BESIDE = /^(?:,|以及|及|和|并)+[^,。;的\d]{2,24}(?:费用?|税|租金|利息)$/u;
/** A gift with its measure: 补贴标准. */
const GIFT_MEASURED = /^(?:奖励|奖补|补贴|补助|津贴|资助|返还)(?:标准|金额|额度|比例|期限|资金)/u;

/** Most code units between the end of a span and the mark that closes what it opens. */
const NEAR = 60;

/** Extends a span to close the quotes and titles that it opens. It stays as it is where they close too far off. */
export function withMarksClosed(words: string, quoted: readonly Quoted[], { start, end }: Span): Span {
  const parted = quoted.filter((one) => one.start >= start && one.start < end && one.end > end);
  const last = Math.max(end, ...parted.map((one) => one.end));
  return last - end > NEAR || /[。;]/u.test(words.slice(end, last)) ? { start, end } : { start, end: last };
}
