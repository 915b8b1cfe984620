import type { Span } from '../../types';
import {
  BACKGROUND,
  BROUGHT_ABOUT,
  EMPTY,
  HEAD,
  IN_FORCE,
  INNER_TERMS,
  LABEL,
  MADE,
  ONLY_WISHED,
  RECKONED,
  TAIL,
  TERMS,
  TURN,
  URGED,
  WHOEVER,
  WISH,
  WITHOUT_SUBJECT,
} from '../../vocabulary/conditions';
import { ANYBODY, LEVEL_FIRST } from '../../vocabulary/things';
import { isTableHead, type Pledge } from '../promises/promise';
import type { Quoted } from '../words/quotes';
import { firstEndingAfter } from '../words/spans';
import type { Text } from '../words/text';
import { boundary } from '../words/whole-characters';

/** How many characters of a part show whether it is about the gift. */
const OPENING = 40;
/** How many characters of a part show whether it turns to somebody. */
const TURNING = 64;
const turnOf = (words: string, { start, end }: Span): number =>
  TURN.exec(words.slice(start, Math.min(end, start + TURNING)))?.[0].length ?? 0;

/** A span without the words and marks that only join it to its neighbours. It splits no character. */
export function trimmed(words: string, { start: from, end }: Span): Span {
  const start = boundary(words, from);
  const head = HEAD.exec(words.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  let last = boundary(words, end);
  while (last > start + head && /[\s,。;:、“”‘’(《和及与]/u.test(words[last - 1] ?? '')) last--;
  return { start: start + head, end: last };
}

/** The event or condition of a promise as printed (奖补条件): what 对… is about, else the words before the gift. Null where there is none. */
export function conditionOf({ words, sentences, quoted }: Text, pledge: Pledge): Span | null {
  if (isTableHead(words, sentences[pledge.sentence] ?? pledge)) return null;
  const ahead = trimmed(words, { start: pledge.start, end: pledge.verb.start });
  const forced = ahead.end - ahead.start < 2 ? PUT_IN_FORCE.exec(words.slice(pledge.verb.start, pledge.end)) : null;
  const [, leading = forced?.[3] ?? '', object = forced?.[4] ?? ''] = forced ?? [];
  const from = pledge.verb.start + leading.length;
  const lead = forced ? { start: from, end: from + object.length } : ahead;
  const parts: Span[] = [];
  for (let i = firstEndingAfter(sentences, lead.start); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= lead.end) break;
    for (const part of sentence.parts)
      if (part.end > lead.start && part.start < lead.end)
        parts.push({ start: Math.max(part.start, lead.start), end: Math.min(part.end, lead.end) });
  }
  const isBackground = ({ start, end }: Span) =>
    BACKGROUND.test(words.slice(start, end)) ||
    TERMS.test(words.slice(start, Math.min(end, start + OPENING))) ||
    (words[end] === ':' && LABEL.test(words.slice(start, end)));
  while (parts.length > 1 && parts[0] && isBackground(parts[0])) parts.shift();
  const turned = parts.findLastIndex((part) => turnOf(words, part) > 0);
  const event = parts.findIndex((part) => !WISH.test(words.slice(part.start, part.start + 8)));
  const closed = words[lead.end - 1] === '的';
  const meant = parts.findIndex(
    ({ start, end }) => !ONLY_WISHED.test(words.slice(start, end)) && !TERMS.test(words.slice(start, Math.min(end, start + OPENING))),
  );
  const made =
    turned < 0 && meant < 0 && parts.length > 1 ? parts.find(({ start }) => MADE.test(words.slice(start, start + 10))) : undefined;
  const rest = made ? [made] : parts.slice(turned >= 0 ? turned : closed && event > 0 ? event : Math.max(meant, 0));
  const stop = rest.findIndex((part, i) => i > 0 && TERMS.test(words.slice(part.start, Math.min(part.end, part.start + OPENING))));
  const kept = stop > 0 ? rest.slice(0, stop) : rest;
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return null;
  const turn = turnOf(words, first);
  if (turn === 0 && TERMS.test(words.slice(first.start, Math.min(first.end, first.start + OPENING)))) return null;
  const reckoned = words[last.end - 1] === '的' ? -1 : words.slice(last.start + 2, last.end).search(RECKONED);
  const adjacent =
    words[last.end - 1] !== '的' && last.end > pledge.verb.start - 2 ? words.slice(last.start + 2, last.end).search(INNER_TERMS) : -1;
  const inner = adjacent < 0 ? reckoned : reckoned < 0 ? adjacent : Math.min(adjacent, reckoned);
  const handed = turn === 0 && words[first.start] === '向' && /^(?:发|提供|出租|投放|派|支付|拨付)/u.test(words.slice(pledge.verb.start));
  const opened = first.start + (handed ? 1 : turn);
  const wish =
    opened === first.start
      ? ((made || (first !== parts[0] && turned < 0 && MADE.test(words.slice(opened, opened + 10))) ? MADE : URGED).exec(
          words.slice(opened, opened + 10),
        )?.[0].length ?? 0)
      : 0;
  const start = opened + wish + (IN_FORCE.exec(words.slice(opened + wish, opened + wish + 24))?.[0].length ?? 0);
  const cut = inner >= 0 ? last.start + 2 + inner : last.end;
  const end = cut - (TAIL.exec(words.slice(Math.max(start, cut - 24), cut))?.[0].length ?? 0);
  const text = words.slice(start, end);
  if (lead.start > pledge.start && CHARGE_BESIDE.test(words.slice(pledge.start, end))) return null;
  /** 岗位 of 岗位补贴标准为…: half of the gift's name. */
  const half =
    end === pledge.verb.start &&
    text.length <= 4 &&
    GIFT_MEASURED.test(words.slice(pledge.verb.start, pledge.verb.end + 4)) &&
    !/的|企业|项目|机构|园区|平台/u.test(text);
  return text.length >= 2 && !half && !EMPTY.test(text) ? withMarksClosed(words, quoted, { start, end }) : null;
}

/** The purpose of a policy that is put into force (落实好|制造业设备购置贷款|贴息政策). */
const PUT_IN_FORCE =
  /^((?:落实|执行|延续|兑现)(?:执行|落实|实施)?(?:好)?(?:国家)?(?:关于)?)([^,。;]{2,60}?)(?:等)?(?:(?:贷款)?贴息|补贴|补助|奖励|奖补|返还|减免|(?:税收|税费|财税)?(?:优惠|支持|扶持))+政策|^(给予)(?!一次性|最高|不超过|其|相应|一定|适当)([^,。;\d]{4,24}?)(?=每[件个项人户]|一次性|最高|\d)/u;

/** A cost that is paid besides, not a condition (，以及保险费、管理费用全额补贴). */
const CHARGE_BESIDE = /^(?:,|以及|及|和|并)+[^,。;的\d]{2,24}(?:费用?|税|租金|利息)$/u;
/** A gift with its measure: 补贴标准. */
const GIFT_MEASURED = /^(?:奖励|奖补|补贴|补助|津贴|资助|返还)(?:标准|金额|额度|比例|期限|资金)/u;

/** Most code units between the end of a span and the mark that closes what it opens. */
const NEAR = 60;

/** Extends a span to close the quotes and titles that it opens. It stays as it is where they close too far off. */
function withMarksClosed(words: string, quoted: readonly Quoted[], { start, end }: Span): Span {
  const parted = quoted.filter((one) => one.start >= start && one.start < end && one.end > end);
  const last = Math.max(end, ...parted.map((one) => one.end));
  return last - end > NEAR || /[。;]/u.test(words.slice(end, last)) ? { start, end } : { start, end: last };
}

/**
 * The claimants of an earlier phrase, where the condition names none: 我市企业，新建…的…；新购…的…; 引进外资企业的，…，对符合条件的主体…;
 * …新建的实验室，给予…；年度考核为优秀的….
 * @param before the condition of the previous promise
 */
export function subjectOf(text: Text, pledge: Pledge, condition: Span | null, before: Span | null): Span | null {
  if (!condition) return null;
  const { words, sentences, quoted } = text;
  const said = words.slice(condition.start, condition.end);
  let index = sentences.findLastIndex(({ start }) => start <= condition.start);
  const rests = WHOEVER.test(said) || WITHOUT_SUBJECT.test(said);
  const bare = (said.endsWith('的') && !SOMEBODY.test(said)) || (!said.includes('的') && ACHIEVED.test(said));
  const begins = sentences[index]?.start ?? 0;
  if (before && before.start >= begins && bare && AGAIN.test(words.slice(condition.end, pledge.verb.end))) return before;
  const known = before ? words.slice(before.start, before.end) : '';
  if (before && before.start >= begins && OF_CLAIMANTS.test(said) && NAMES_SOMEBODY.test(known)) return before;
  if (rests || bare || ANYBODY.test(said)) {
    const earlier = (sentences[index]?.parts ?? []).filter(
      (part) =>
        part.end < condition.start &&
        part.start >= pledge.start &&
        !TERMS.test(words.slice(part.start, Math.min(part.end, part.start + OPENING))),
    );
    const near = earlier.at(-1);
    const turned = near && (turnOf(words, near) > 0 || URGED.test(words.slice(near.start, near.start + 10)));
    const wished =
      near && ONLY_WISHED.test(words.slice(sentences[index]?.start, near.end)) && !NAMES_SOMEBODY.test(words.slice(near.start, near.end));
    if (near && ((rests && !wished) || turned || words[near.end - 1] === '的')) return withMarksClosed(words, quoted, opened(words, near));
    const joined = words[begins - 1] === ';' || (before !== null && before.start >= begins);
    const carries = rests ? !known.endsWith('的') : bare && NAMES_SOMEBODY.test(known) && !LEVEL_FIRST.test(said);
    if (joined && before && carries && !WHOEVER.test(known)) return { start: before.start, end: before.start + shared(known, said).length };
    if (!bare) return null;
  }
  const opening = sentences[index]?.parts[0];
  if (opening && opening.end < condition.start && opening.start >= pledge.start && /对/u.test(words.slice(opening.end, condition.start))) {
    const spoken = opened(words, opening);
    const name = words.slice(spoken.start, spoken.end);
    if ((NAMES_SOMEBODY.test(name) && !BROUGHT_ABOUT.test(name)) || /(?:领域|行业)$/u.test(name)) return spoken;
  }
  if (!/[的]$/u.test(said) || said.includes(',') || /对/u.test(words.slice(pledge.start, condition.start))) return null;
  while (index > 0 && words[(sentences[index]?.start ?? 0) - 1] === ';') index--;
  if (bare && ACHIEVED.test(said) && index > 0 && sentences[index]?.start === condition.start && words[condition.start - 1] === '。')
    index--;
  const [part, next] = sentences[index]?.parts ?? [];
  if (!part || !next || part.start >= condition.start || next.start > condition.start) return null;
  const subject = opened(words, part);
  const name = words.slice(subject.start, subject.end);
  const run = (sentences[index]?.end ?? words.length) < condition.start;
  const who = run && !SOMEBODY.test(said) ? RUN_ON.exec(name)?.[0] : undefined;
  if (who) return { start: subject.start, end: subject.start + who.length };
  return CLAIMANT.test(name) ? subject : null;
}

/** A part without the words that turn to somebody or urge somebody. */
function opened(words: string, part: Span): Span {
  const span = trimmed(words, part);
  const turned = span.start + turnOf(words, span);
  return { start: turned + (turned === span.start ? (URGED.exec(words.slice(turned, turned + 10))?.[0].length ?? 0) : 0), end: span.end };
}
/** Last words of names of claimants. */
const WHO =
  '(?:企业|单位|机构|组织|主体|公司|合作社|项目|园区|平台|酒店|景区|学校|医院|团队|协会|商会|基地|银行|[^账门入用]户|农民工|员工|人员|人才|毕业生|学生|博士后?|硕士|院士|护士|青年|教师|医师|技师|职工|居民|农民|家庭|军人|(?<!或)者)';
/** A claimant followed by what it does (建筑业企业首次晋升特级资质的). */
const RUN_ON = new RegExp(
  `^[^,。;的\\d]{0,24}?${WHO}(?=(?:首次|新[获购建增入评认]|评为|获|通过|晋升|被[认评]|达到|取得|入选|当年|参加|开展|购[置买]|引进|建成))`,
  'u',
);
/** A cost of the claimant (设立财务账户费用). */
const OF_CLAIMANTS = /^[^,。;]{2,20}(?:费用?|支出|利息|租金)$/u;
/** The known claimants without the one whose place another takes (新获技术奖的，第一完成单位: 参与完成单位). */
const shared = (known: string, said: string): string => (said.endsWith('单位') ? known.replace(/(?<=的),[^,]*单位$/u, '') : known);
/** The start of a condition that only says what has come about (获得中央预算内投资项目). */
const ACHIEVED = /^(?:新|首次)*(?:被|获|入选|列入|纳入|通过|认定|评)/u;
/** The gift comes on top of the last one (再给予, 另奖). */
const AGAIN = /^[,]?[^,。;]{0,6}(?:再|另外?|额外)/u;
/** Words that end with a claimant (在我县注册的公司). */
const NAMES_SOMEBODY = new RegExp(`^[^,。;\\d]{0,40}${WHO}$`, 'u');
/** Words that name a claimant. */
const SOMEBODY = new RegExp(WHO, 'u');
/** A claimant that fills its part: 我市冷链企业. */
const CLAIMANT = new RegExp(`^[^,。;的\\d]{0,24}${WHO}$`, 'u');
