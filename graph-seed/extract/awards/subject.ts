import type { Span } from '../../types';
import { BACKGROUND, BROUGHT_ABOUT, ONLY_WISHED, URGED, WHOEVER, WITHOUT_SUBJECT } from '../../vocabulary/conditions';
import { ANYBODY, LEVEL_FIRST } from '../../vocabulary/things';
import type { Pledge } from '../promises/promise';
import type { Text } from '../words/text';
import { isAboutGift, isHandedTo, trimmed, turnOf, withMarksClosed } from './condition';

/** A condition with what stands around it. */
interface Saying {
  readonly text: Text;
  readonly pledge: Pledge;
  readonly condition: Span;
  readonly said: string;
  /** Index of its sentence, and where that begins. */
  readonly index: number;
  readonly begins: number;
  /** The condition of the previous promise with its subject and its words, and whether it stands in the same sentence. */
  readonly before: Span | null;
  readonly subjectBefore: Span | null;
  readonly known: string;
  readonly isNear: boolean;
  /** True where the condition rests on words before it: 符合条件的主体, 年度考核为优秀的, 在服务期内. */
  readonly rests: boolean;
  /** True where it is an event without anybody: 获得鲁班奖的. */
  readonly bare: boolean;
}
/** The condition of a promise with its subject. */
interface Stated {
  readonly condition: Span | null;
  readonly subject: Span | null;
  /** True of the promise without terms that this one spells out. */
  readonly isLead?: boolean;
}
/** The subject in one way of writing; undefined where the words are not written that way. */
type Way = (saying: Saying) => Span | null | undefined;

/**
 * The claimants of an earlier phrase, where the condition names none: 我市企业，新建…的…；新购…的…; 引进外资企业的，…，对符合条件的主体…;
 * …新建的实验室，给予…；年度考核为优秀的….
 * @param last the previous promise
 */
export function subjectOf(text: Text, pledge: Pledge, condition: Span | null, last: Stated): Span | null {
  if (!condition || isHandedTo(text.words, condition)) return null;
  const { words, sentences } = text;
  const before = last.condition;
  const said = words.slice(condition.start, condition.end);
  const index = sentences.findLastIndex(({ start }) => start <= condition.start);
  const begins = sentences[index]?.start ?? 0;
  const saying: Saying = {
    ...{ text, pledge, condition, said, index, begins, before, subjectBefore: last.subject },
    known: before ? words.slice(before.start, before.end) : '',
    isNear: before !== null && (last.isLead || before.start >= begins),
    rests: WHOEVER.test(said) || WITHOUT_SUBJECT.test(said),
    bare: (said.endsWith('的') && (!SOMEBODY.test(said) || ACT_FIRST.test(said))) || (!said.includes('的') && ACHIEVED.test(said)),
  };
  for (const way of WAYS) {
    const subject = way(saying);
    if (subject !== undefined) return subject;
  }
  return null;
}

/** 完成再融资的再奖励…: the claimants of the last promise get more. */
const again: Way = ({ text: { words }, pledge, condition, before, isNear, bare }) =>
  isNear && bare && AGAIN.test(words.slice(condition.end, pledge.verb.end)) ? before : undefined;

/** 对设立财务账户费用予以补助: a cost of the claimants of the last promise. */
const ofCost: Way = ({ said, before, known, isNear }) =>
  isNear && OF_CLAIMANTS.test(said) && NAMES_SOMEBODY.test(known) ? before : undefined;

/** 支持企业建设园区，对新获得省级称号的…: whoever an earlier part of the sentence turns to or speaks of. */
const inEarlierPart: Way = ({ text, pledge, condition, said, index, begins, before, rests, bare }) => {
  const { words, sentences, quoted } = text;
  if (!rests && !bare && !ANYBODY.test(said)) return undefined;
  const near = (sentences[index]?.parts ?? []).findLast(
    (part) => part.end < condition.start && part.start >= pledge.start && !isAboutGift(words, part),
  );
  // 支持协会举办大赛,培育市场。评估后按照费用的50%补贴: who the sentence before urges.
  const urged = rests && index > 0 && !near && pledge.start === begins ? sentences[index - 1] : undefined;
  const [part] = urged && (before?.end ?? -1) < urged.start ? urged.parts : [];
  if (part && URGED.test(words.slice(part.start, part.start + 10)) && /后$/u.test(said)) return opened(words, part);
  if (!near) return undefined;
  const isWish =
    ONLY_WISHED.test(words.slice(sentences[index]?.start, near.end)) && !NAMES_SOMEBODY.test(words.slice(near.start, near.end));
  const isTurn = turnOf(words, near) > 0 || URGED.test(words.slice(near.start, near.start + 10));
  return (rests && !isWish) || isTurn || words[near.end - 1] === '的' ? withMarksClosed(words, quoted, opened(words, near)) : undefined;
};

/** …的，第一完成单位…，参与完成单位…; …的参保企业，大型的…，中小微企业…: a claimant or thing in the place of the last one. */
const instead: Way = ({ said, before, known, isNear }) => {
  const last = isNear ? LAST_PART.exec(known) : null;
  const isLike = last && (ALTERNATIVE.test(said) || (said.length <= 8 && said.slice(-2) === known.slice(-2)));
  return before && isLike ? { start: before.start, end: before.start + last.index } : undefined;
};

/** 本市养蜂户，购置蜂箱的…；购置转运车的…; 纳税人适用3%税率的收入…；适用5%税率的收入…: the claimants of the last promise. */
const carriedOver: Way = ({ text: { words }, said, begins, before, subjectBefore, known, isNear, rests, bare }) => {
  if (!before || (!isNear && words[begins - 1] !== ';') || WHOEVER.test(known)) return undefined;
  const limb = known.indexOf(said.slice(0, 2));
  if (limb === 0 && subjectBefore && subjectBefore.end === before.start) return subjectBefore;
  if (bare && subjectBefore && known.endsWith('的')) return subjectBefore;
  if (limb > 0 && NAMES_SOMEBODY.test(known.slice(0, limb))) return { start: before.start, end: before.start + limb };
  const carries = rests ? !known.endsWith('的') : bare && NAMES_SOMEBODY.test(known) && !LEVEL_FIRST.test(said);
  return carries ? before : undefined;
};

/** A claimant that is named, or no more than a general word, has no other subject. */
const named: Way = ({ said, rests, bare }) => ((rests || ANYBODY.test(said)) && !bare ? null : undefined);

/** 种业创新等领域，对…企业; 不良率超过2%时，对…损失: a field, claimants or an event that open the sentence. */
const ofField: Way = ({ text: { words, sentences }, pledge, condition, index }) => {
  const opening = sentences[index]?.parts[0];
  if (!opening || opening.end >= condition.start || opening.start < pledge.start) return undefined;
  if (!words.slice(opening.end, condition.start).includes('对')) return undefined;
  const subject = opened(words, opening);
  const name = words.slice(subject.start, subject.end);
  if (BACKGROUND.test(name)) return undefined;
  return (NAMES_SOMEBODY.test(name) && !BROUGHT_ABOUT.test(name)) || /(?:领域|行业|(?<!同)时|[^此]后|期间|的)$/u.test(name)
    ? subject
    : undefined;
};

/** 建筑业企业首次晋升特级资质的，…；获得鲁班奖的，…: the claimants at the start of the run of sentences. */
const atStart: Way = ({ text: { words, sentences }, pledge, condition, said, index, bare }) => {
  if (!said.endsWith('的') || said.includes(',') || words.slice(pledge.start, condition.start).includes('对')) return undefined;
  let at = index;
  while (at > 0 && words[(sentences[at]?.start ?? 0) - 1] === ';') at--;
  if (bare && ACHIEVED.test(said) && at > 0 && sentences[at]?.start === condition.start && words[condition.start - 1] === '。') at--;
  const sentence = sentences[at];
  const [part, next] = sentence?.parts ?? [];
  if (!sentence || !part || !next || part.start >= condition.start || next.start > condition.start) return undefined;
  const subject = opened(words, part);
  const name = words.slice(subject.start, subject.end);
  const who = sentence.end < condition.start && !SOMEBODY.test(said) ? RUN_ON.exec(name)?.[0] : undefined;
  if (who) return { start: subject.start, end: subject.start + who.length };
  return NAMES_SOMEBODY.test(name) && (bare || !name.includes('的')) ? subject : undefined;
};

/** The first that knows the subject decides. */
const WAYS: readonly Way[] = [again, ofCost, instead, inEarlierPart, carriedOver, named, ofField, atStart];

/** A part without the words that turn to somebody or urge somebody. */
function opened(words: string, part: Span): Span {
  const span = trimmed(words, part);
  const turned = span.start + turnOf(words, span);
  return { start: turned + (turned === span.start ? (URGED.exec(words.slice(turned, turned + 10))?.[0].length ?? 0) : 0), end: span.end };
}
/** Last words of names of claimants. */
const WHO =
  '(?:企业|单位|机构|组织|主体|公司|合作社|项目|园区|平台|酒店|景区|学校|医院|团队|协会|商会|专业镇|乡镇|基地|银行|[^账门入用]户|农民工|员工|人员|人才|毕业生|学生|博士后?|硕士|院士|护士|青年|教师|医师|技师|职工|居民|农民|家庭|军人|纳税人|(?<!或)者)';
/** A claimant followed by what it does (建筑业企业首次晋升特级资质的). */
const RUN_ON = new RegExp(
  `^[^,。;的\\d]{0,24}?${WHO}(?=(?:首次|新[获购建增入评认]|评为|获|通过|晋升|被[认评]|达到|取得|入选|当年|参加|开展|购[置买]|引进|建成|报废|转让|交售|租用|自建|完成))`,
  'u',
);
/** A cost of the claimant (设立财务账户费用). */
const OF_CLAIMANTS = /^[^,。;]{2,20}(?:费用?|支出|利息|租金)$/u;
/** The last part of a condition, after an event or a claimant. */
const LAST_PART = new RegExp(`(?<=的|${WHO}),[^,。;]{2,12}$`, 'u');
/** A claimant in few words. */
const ALTERNATIVE = /^[^,。;的\d]{0,8}(?:单位|组织|企业|机构|个人|自然人)$/u;
/** The start of a condition that only says what has come about (获得中央预算内投资项目). */
const ACHIEVED = /^(?:新|首次)*(?:被|获|入选|列入|纳入|通过|认定|评)/u;
/** An act of somebody who is named before (支付骨干人才年薪…的). */
const ACT_FIRST = /^(?:支付|承担|购[置买]|引进|新建|建设|开展|参加|取得|租[用赁]|投保|招用|吸纳|聘用|[举承]办|设立)/u;
/** The gift comes on top of the last one (再给予, 另奖). */
const AGAIN = /^[,]?[^,。;]{0,6}(?:再|另外?|额外)/u;
/** Words that end with a claimant (在我县注册的公司). */
const NAMES_SOMEBODY = new RegExp(`^[^,。;\\d]{0,40}${WHO}$`, 'u');
/** Words that name a claimant. */
const SOMEBODY = new RegExp(WHO, 'u');
