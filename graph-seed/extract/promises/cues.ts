import type { Span } from '../../types';
import { AWARD_TYPES, NOT_INSTRUMENTS } from '../../vocabulary/award-types';
import { LEXICON, type PromiseClass } from '../../vocabulary/lexicon';
import { firstEndingAfter, spansOf, standsIn } from '../words/spans';
import type { Text } from '../words/text';
import { wordFinder } from '../words/word-finder';

/** What a word does in a promise; `relief` words promise by themselves (免征), `money` is a figure with its unit, `mark` one to be reached (500万元以上). */
export type CueKind = PromiseClass | 'relief' | 'money' | 'mark';
export interface Cue extends Span {
  readonly kinds: readonly CueKind[];
}

const find = wordFinder<CueKind>([
  ...LEXICON.flatMap(({ promise = [], words }) => words.flatMap((word) => promise.map((kind) => [word, kind] as const))),
  ...AWARD_TYPES.flatMap(({ promises }) => promises.map((word) => [word, 'relief'] as const)),
  ...NOT_INSTRUMENTS.map((word) => [word, 'idle'] as const),
]);
const MONEY =
  /(?:[\d.]{1,16}|[一二三四五六七八九十百千两]{1,9})[十百千万亿]{0,3}(?:元(?!宇宙|素|件|旦|月)|美元|人民币)|\d[万亿](?![\d平户家人个名亩吨件次辆千吉方立台套只头米度条])|\d\\?%|‰|个百分点|百分之|三分之二|[23]\/[35]|减半/gu;
/** After a figure: it is to be reached, passed or stayed under. */
const MARK = /^(?:[(]含[)])?(?:及|或)?(?:以上|以下|以内|之内|后|之后)/u;

/** 奖 or 补 by itself right before a sum (再奖6万元, 每亩补70元). */
const BARE = {
  word: /[奖补](?=\d[\d.]*(?:[、,至—-]\d[\d.]*){0,5}[十百千万亿]{0,2}元)/gu,
  after: /(?:^|[,。;:、\n再加另各别户家个人次项台件亩头只吨张辆业位元的性高多均可改案理功市收过定产库统规后])$/u,
};
/** What is done with a voucher's share (按合同额的25%抵扣), where vouchers are spoken of. */
const REDEEMED = { word: /抵扣|核发|兑付|抵用/gu, after: /[%‰元例][^,。;\n]{0,14}$/u };
/** The same, the share after it (可抵扣其购买服务费用的25%). */
const REDEEMS = { word: /(?:抵扣|抵用)(?=[^,。;\n]{1,40}?\d[\d.]{0,4}%)/gu, after: /可(?:以|用于|按规定)?$/u };
/** On top of another level's share (按30%配套). */
const MATCHED = { word: /(?:配套|匹配)(?=[,。;)\n]|$|支持|资金)/gu, after: /(?:[%‰元]|1:[\d.]{1,4})(?:给予|予以|进行)?的?$/u };
/** A budget bears a cost of somebody's (保费由市财政承担). */
const BORNE = {
  word: /承担|负担|支付|代偿|代缴|贴息|补贴|补助|兜底/gu,
  after:
    /(?:保费|担保费|利息|学费|培训费|检测费|评估费|审核费|咨询费|认证费|检验费|仓储费)用?[^,。;\n]{0,10}由[^,。;\n]{0,14}(?:财政|资金|政府)[^,。;\n]{0,10}$|(?:保费|担保费|培训费|检测费|评估费)用?全额$/u,
};
/** A purse bears a part of a lender's loss (资金池对其净损失代偿35%). */
const LOSS_BORNE = {
  word: /代偿|补偿|承担|分担/gu,
  after: /(?:资金池|补偿金|补偿资金|代偿资金|基金)[^,。;\n]{0,6}对[^,。;\n]{1,30}(?:损失|不良|本金|逾期)[^,。;\n]{0,10}$/u,
};
/** So much more for every step beyond a mark (每净增20万美元，递增1万元). */
const STEPPED_UP = {
  word: /(?:递增|增加|增发)(?=\d[\d.]*[十百千万亿]{0,2}元)/gu,
  after: /每(?:再)?(?:净增|新增|超过|增加|增长|提高)[^,。;\n]{1,16},?$/u,
};
/** Vouchers are handed out (向居民投放餐饮消费券). */
const HANDED_OUT = { word: /(?:投放|派发|派送|发行)(?=[^,。;\n]{0,24}券)/gu, after: /$/u };
/** Before a figure that a limit follows: it bounds what is given (补助交通费800元以内). */
const GIVEN_WITHIN = /(?:给予|补助|补贴|资助|奖励)[^,。;\d]{0,8}$/u;
const UP_TO = /^(?:以内|之内)/u;
/** How far before a word the words that give it its sense may begin. */
const REACH_BACK = 48;
/** After a reward: only those who have it are spoken of (享受补贴的企业). */
const HAD = /^的(?:企业|单位|项目|机构|个人|人员|主体|对象|基础|,|;|。|\n|$)/u;
/** The same, whoever they are, where they are said to have it (享受抚恤补助的老兵). */
const HAVING = /(?<!可|可以|可申请|申请)(?:享受|领取|获得|享有|申请|申报)[^,。;:的可]{0,14}$/u;
const isHad = (words: string, { start, end }: Span): boolean =>
  HAD.test(words.slice(end, end + 4)) ||
  (words[end] === '的' && !/^的(?:标准|比例|额度|方式|期限|政策|,)/u.test(words.slice(end, end + 3)) && HAVING.test(words.slice(Math.max(0, start - 20), start)));
/** After 给予: an act of an office, by which nothing is given (予以公示). */
const ACT =
  /^(?:[^,。;]{0,4})(?:计算|公示|公布|公告|明确|确认|备案|受理|退回|处理|批评|警告|处分|处罚|通报|认定|授牌|命名|表彰|表扬|解释|答复|核定|审核|审定|批准|调整|取消|更正|纠正|制止|配合|协助|指导|核销|登记|追究|重视|关注|公开|说明|撤销|收回|除名|剔除|从重|没收)(?!奖|补|后给)/u;
/** To have or to claim (可按规定享受). */
const ENJOYS = {
  word: /(?:可|可以|有权|均可|即可)(?:依法|按规定|按要求|按程序|按政策|优先|同时|继续|另行|分别|向[^,。;]{1,16}?|凭[^,。;]{1,16}?){0,2}(?:申请享受|申报享受|申请领取|申请|申领|申报|领取|享受|获得|享有|领)/gu,
  after: /$/u,
};
/** Before a title: what it gives is given (执行《…电力市场交易…方案》). */
const PUT_INTO_FORCE = /(?:执行|适用|享受)[^,。;]{0,6}$/u;

const matched = (words: string, { word, after }: Readonly<Record<'word' | 'after', RegExp>>, kind: CueKind): Cue[] =>
  spansOf(words, word)
    .filter(({ start }) => after.test(words.slice(Math.max(0, start - REACH_BACK), start)))
    .map((span) => ({ ...span, kinds: [kind] }));

/** In brackets (房地产项目除外), which change nothing of what is promised outside. */
const ASIDE = /\([^()\n]{1,80}\)/gu;
const OUTSIDE_ONLY: ReadonlySet<CueKind> = new Set(['never', 'before', 'define', 'task', 'urge', 'othersMay', 'locals', 'idle']);

/** Every word of a text that matters to promises, in order; what stands in 《》 is another text's. */
export function cuesOf(text: Text): Cue[] {
  const { words, titles } = text;
  const cues = [
    ...find(text).flatMap(({ start, end, values }) =>
      (values.includes('reward') && isHad(words, { start, end })) || (values.includes('give') && ACT.test(words.slice(end, end + 8)))
        ? []
        : [{ start, end, kinds: values }],
    ),
    ...Array.from(words.matchAll(MONEY), ({ 0: sum, index }): Cue => {
      const end = index + sum.length;
      const given = UP_TO.test(words.slice(end, end + 2)) && GIVEN_WITHIN.test(words.slice(Math.max(0, index - 16), index));
      return { start: index, end, kinds: [MARK.test(words.slice(end, end + 8)) && !given ? 'mark' : 'money'] };
    }),
    ...matched(words, ENJOYS, 'enjoy'),
    ...matched(words, BARE, 'reward'),
    ...(words.includes('券') ? [...matched(words, REDEEMED, 'reward'), ...matched(words, REDEEMS, 'reward')] : []),
    ...matched(words, MATCHED, 'reward'),
    ...matched(words, LOSS_BORNE, 'reward'),
    ...matched(words, STEPPED_UP, 'reward'),
    ...(words.includes('券') ? matched(words, HANDED_OUT, 'fulfil') : []),
    ...matched(words, BORNE, 'relief'),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const asides = spansOf(words, ASIDE);
  return cues.filter((cue) => {
    if (cue.kinds.some((kind) => OUTSIDE_ONLY.has(kind)) && standsIn(asides, cue.start)) return false;
    const title = titles[firstEndingAfter(titles, cue.start)];
    const isTitled = title && title.start <= cue.start;
    return !isTitled || (cue.kinds.includes('relief') && PUT_INTO_FORCE.test(words.slice(Math.max(0, title.start - 8), title.start)));
  });
}
