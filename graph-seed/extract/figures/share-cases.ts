import { BY_BENEFIT_FUND, FEE, RAISED } from '../../vocabulary/figure-words';
import type { Text } from '../words/text';
import { shareCuesIn } from './cues';
import type { Figure } from './figures';
import { isNear, isNearAny, type Near } from './near';
import { type Around, type Case, type CaseExample, type SensedFigure, type Subject, sensed } from './sense';
import { isGiving, type ShareBearing, shareBearing } from './share-bearing';
import { isAim } from './sum-condition';

/** Given or forgiven, whatever else the sentence says. */
const GRANTED = { bound: null, edge: null, subject: 'give', head: null, condition: false } as const;
const NUMERIC = /^[\d零〇一二两三四五六七八九十百千万]/u;
/** 次品率不高于3%: a measure of staff or business. Fees, taxes and 贴息率 are none. */
const RATED = /(?<![费利税]|贴息|补[贴助偿]|资助|奖[励补]|返还|报销|减免)率$/u;
/** The part of the sentence ends with 的: it says who receives what follows. */
const OF_THOSE = /^[^,。;:\n\d]{0,40}[^目]的,(?:可|给|予|由|再|奖|补|按|享|方|应|均|经)/u;
/** 申报企业应当…资产负债率不高于75%: a requirement on applicants. */
const OF_APPLICANTS =
  /(?:申[报请领]|参[评选]|扶持|奖补|补[贴助]|入[选驻库])(?:[^。;\n]{0,16}的)?(?:企业|单位|主体|机构|对象|项目|[者人方])[^。;的]{0,6}(?:应|须|需|必须|具备|满足|符合)[^。;]*$|(?:^|[。;\n])申[报请](?:主体|单位|企业|人|对象)[^。;的]*$/u;
/** 的企业, also after a bracket: 达到10%(100人以上的达到5%)的. */
const NOMINAL = /^(?:\([^()\n]{0,24}\)|\))?(?:(?:或者?|且|但|及|和|并且?|以及|、)[^,。;\n的]{1,40})?(?:的|后|以后|时)/u;
/** Loans and fees after a share (4%的优惠利率贷款), and shares that mark a moment or a part (实缴30%后, 超过10%部分). */
const LENT = /^的?[^,的且或并和及、]{0,3}(?<!毛|净)(?:利率|费率|贷款)(?!.{0,4}(?:贴息|补|奖)|[^,。;放贷]{0,10}(?:补[贴助]|奖[励补]))/u;
const MARKED = /^(?:后|以后|时|的?(?:新增|增长|超出)?部分)/u;

/** 按30%配套, 按20%核发: words that give only right after a share; in 增长10%奖5万元 they give the sum. */
const PAID_AFTER: Near = {
  behind:
    /^的?(?:比例|标准|额度|幅度)?(?:另行|再|直接|一次性|进行)?(?:计奖|计补|受奖|配套|匹配|让渡|核发|增发|加发|核补|核给|兑付|扶持|支持|资助|救助|发放[^,。;\d]{0,8}(?:券|[奖补]|资助)|奖|补|贴|让利|抵用|立减|直减|归(?![还口]))(?![^,。;]{0,6}\d)/u,
};
const isPaidAfter = (around: Around) => isNear(around, PAID_AFTER);
/** 财政, 资金池: who pays with public money. */
const PUBLIC = '(?:财政|政府|资金池|补偿资?金|资金|基金)';
const BEARS = '(?:[负承分]担|补[贴助])';
/** 县级财政承担10%, 风险补偿金35%: one of several who bear a fee or a loss. */
const BORNE_BY_FUND: Near = {
  before:
    /(?:风险(?:补偿|缓释|分担)?(?:资?金|基金|资金池)|资金池|补偿金)(?:[负承分]担|代偿|补偿)?$|(?:损失|代偿|逾期|不良)[^。;\n]{0,30}(?:财政|政府|基金)[^,。;\d]{0,8}(?:[负承分]担|补偿)$/u,
  reach: 48,
  over: true,
};
/** 保费由县财政补贴65%, 村民缴纳房屋保险,县财政承担四成: a fee. */
const FEE_BORNE: Near = {
  before: new RegExp(
    `(?:${FEE}|(?:缴纳|参加|参保|投保|购买|办理)[^,。;]{0,8}险)[^。;\\n]{0,48}(?:${PUBLIC}|[省市区县]级)[^,。;、\\d]{0,4}${BEARS}$`,
    'u',
  ),
  reach: 60,
  over: true,
};
/** 保险,农户自缴20%,其余80%由财政补贴: the rest of a fee. */
const REST_BORNE: Near = {
  before: /(?:费|保险)[^。;\n]{0,40}(?:其余|剩余|余下|另外|费)的?$/u,
  reach: 48,
  over: true,
  behind: new RegExp(`^(?:部分)?(?:全部)?由[^,。;\\d]{0,10}(?:${PUBLIC}|[省市区县]级)[^,。;\\d]{0,6}(?:${BEARS}|支付|资助)`, 'u'),
};
/** 分险比例由20%提高至30%: a higher share of a loss is borne; 征收率由3%降至1%: a fee is lowered. */
const BORNE_MORE: Near = {
  before: /(?:分险|风险分担|风险补偿|代偿)比例[^,。;]{0,16}(?:提高|上调|提升)[到至为]$/u,
  over: true,
};
const BROUGHT_DOWN: Near = {
  before:
    /(?:(?:费率|收费标准|缴费比例)[^。\n]{0,60}|(?<!经)费(?:用|标准)?(?:统一|再|分别)?|租金(?:统一|再)?)(?:下调|降低|下浮)$|(?:保险|社保|缴费)(?:缴费)?(?:费率|比例)[^。\n]{0,40}(?:降低?|下调|调降)[至到为]$|保证金[^。\n]{0,40}(?:降低?|下调|减|调减)[至到为]$/u,
  reach: 80,
  over: true,
};
const AIMED: Near = { before: /力争|推动|争取|目标|引导|鼓励/u, reach: 80, over: true };
const isBroughtDown = (around: Around) => isNear(around, BROUGHT_DOWN) && !isNear(around, AIMED);
/** 按市场评估价的50%收取: the part of a fee that remains. */
const OF_CHARGE: readonly Near[] = [
  {
    before: /按照?[^,。;\d]{1,20}(?:价格?|租金|费用?|标准|额|值|基准|原价)的?$|(?:费用?|租金|票价|门票)[^。;]{0,36}按$/u,
    over: true,
    behind: /^的?(?:标准|比例|价格)?(?:给予)?(?:收取|计收|收费|计租|收租|计征|核收|缴纳|计缴|供应|出租|优惠)/u,
  },
  {
    before: /按照?[^,。;\d]{0,12}(?:市场|指导|评估|基准|现行|目录|定价|挂牌|最低价|原价|原租)[^,。;\d]{0,8}的$/u,
    behind: /^(?:执行|确定|核定)/u,
  },
];
/** 抚恤金, 护理费: what insurance or assistance pays. */
const BENEFIT = '(?:[险恤老休济助难定]金|津贴|生活费|护理费|待遇)';
/** Penalties and deposits do not count, and a price has a floor: 底价按不低于最低价的70%确定. */
const PENAL: Near = {
  before: /不得?[低少]于[^,。;]*$|(?:违约|滞纳|罚|保证金|押金|定金|保险费|公积金|合同(?!价)|总价|损失|工资)[^,。;]*$/u,
  reach: 48,
  over: true,
};
const isOfCharge = (around: Around) => isNearAny(around, OF_CHARGE) && !isNear(around, PENAL);

/** 单个项目出资不超过注册资本的20%, 首轮投资最高300万元: the most that a fund puts in. Its share of the company is none. */
const MOST_PUT_IN: Near = {
  before:
    /(?:出资|投资|参股|跟投)(?:额度?|金额|比例)?(?:原则上|一般|累计|合计)?(?:不得?超过|不得?高于|最高(?:不超过)?|控制在)[^,。;]{0,16}$/u,
  reach: 48,
  over: true,
};
export const isPutIn = (around: Around) =>
  isNear(around, MOST_PUT_IN) &&
  /基金|跟投|参股|控股|入股|股权|直投/u.test(around.words.slice(Math.max(0, around.group.start - 80), around.group.start + 40));
const RAISING = `(?:可以?|相应|再|则)*${RAISED}`;
/** (4801元×60%×20%)×30%=248.8元. */
const TIMES: Near = { before: /[×*]\(?$/u, over: true };
/** 整治率低于90%的,约谈负责人; 执行率低于80%的,核减预算; 不再新批能耗高于平均30%的项目: sanctions on an office, and bans. */
const BLAMED: readonly Near[] = [
  {
    behind:
      /^的?[^。;\d]{0,16}(?:约谈|通报|问责|追责|督办|扣分|挂牌|(?:核减|扣减|调减|压减|削减)[^,。;]{0,10}(?:预算|额度|安排|指标|资金)|(?:不再|不得|不予|严禁|禁止|暂停|停止)(?:新?批|新建|新上|审批|核准|备案|扩建|立项|安排))/u,
  },
  {
    before: /(?:不再|不得|不予|严禁|禁止|暂停|停止)(?:新?批|新建|新上|新增|审批|核准|备案|扩建|立项)[^。;\n]{0,36}$/u,
    reach: 48,
    over: true,
  },
];

const AMOUNTS_TO = '(?:原则上|一般|应当?|均|依次|分别|各|不得?[低少]于|不得?超过|不得?高于|控制在|最高|为|占|达到?)*';
/** Words that describe no claimant: what follows is not 的. */
const OF_NOBODY = /^(?!的|且|或)/u;
/** 首年, 第一期, 尾款: when a part of an award is paid. */
const INSTALMENT = '(?:(?:[首次每当前后末]|第[一二三四五])(?:[年期笔次批]|年度|阶段)|尾[款笔])(?:资金|款项?)?';
const PAYS = '(?:兑付|兑现|拨付|划拨|支付|发放|给付|到账|到位|付清|结清)';
/**
 * A part of an award that is paid at a time (首年兑付60%, 分三期到账,比例依次为40%), taken back,
 * or to be used for something (补助资金的45%用于护林员, 其中工人所得不少于20%).
 */
const PARTS_OF_AWARD: readonly Near[] = [
  {
    before: /(?:追回|收回|扣回|追缴|退回|缴回|退缴|(?:应当?|须|需|责令)(?:予以)?退还|(?:扣减|核减|扣除)[^,。;]{0,6}[奖补])[^,。;]{0,16}$/u,
    over: true,
  },
  {
    before:
      /(?:拨付|兑付|预拨|预付|垫付)[^,。;\d]{0,8}(?:资助|奖[励补]|补[助贴]|扶持|资金|支持)(?:资金|经费|金)?(?:额|总额)?的$|(?:拨付|兑[付现]|预拨|到账)(?:资金)?(?:比例|额度)(?:原则上|一般|不超过|不高于|不低于|最高|依次|分别|为|达到?)*$/u,
    over: true,
  },
  {
    before:
      /其中[:,]?由?(?:中央|省|自治区|市|州|县|区|镇|本级|地方)[^,。;\d]{0,6}(?:配套|承担|负担|安排|出资|投入)(?:资金)?(?:比例|部分)?(?:原则上|不[低少]于|不超过|不高于|为|占)*$/u,
    over: true,
  },
  { before: new RegExp(`(?:${INSTALMENT}|满[^,。;]{1,3}年)(?:可?先行?|再|各)?(?:${PAYS}|预?[付拨])(?:比例)?${AMOUNTS_TO}$`, 'u') },
  { before: new RegExp(`${INSTALMENT}(?:为|占|按)[^,。;\\d]{0,8}(?:额|资金|奖金)的$`, 'u') },
  { before: new RegExp(`${INSTALMENT}$`, 'u'), behind: new RegExp(`^[于在待][^,。;\\d]{0,12}${PAYS}`, 'u') },
  {
    before: new RegExp(`分[两二三四五六几多\\d]?个?[年期次笔批][^。;\\n按补奖]{0,24}(?:比例|每年|${PAYS})${AMOUNTS_TO}$`, 'u'),
    reach: 48,
    over: true,
  },
  // 奖励分三年按50%、30%、20%的比例兑付
  {
    before: /分[两二三四五六几多\d]?个?[年期次笔批][^。;\n奖补]{0,12}按(?:每年)?$/u,
    behind: new RegExp(`^的?(?:比例|标准)?(?:予以|分别|逐年|依次)*${PAYS}`, 'u'),
  },
  { before: /其中[^,。;\d]{0,10}(?:费|资金|经费|支出)[^,。;\d]{0,4}占$/u, behind: OF_NOBODY },
  { before: /其中[^,。;\d]{0,12}$/u, behind: /^的?部分,?(?:可以?|应当?)?(?:用于|用作|作为|留作)/u },
  {
    before: /(?:[应须要]当?将[^,。;\d]{0,20}|(?:奖[励补]|补[助贴]|资助|扶持)(?:资金|金额|金|额)?的)$/u,
    behind: /^的?(?:部分|资金|金额)?(?:用于|发给|发放给|奖给|奖励给|支付给|分配)/u,
  },
  {
    before: new RegExp(`(?:用于|[奖发]给)[^,。;\\d]{0,20}?(?:的?(?:比例|占比|比重|部分)|的(?=[不占]))${AMOUNTS_TO}$`, 'u'),
    behind: OF_NOBODY,
  },
  {
    before: new RegExp(
      `(?:其中|资金|奖金|奖励)[^。;\\d]{0,32}(?:所得(?!税)|分得|分享|分成|留作[^,。;]{1,8}|自留)(?:的?(?:比例|部分|份额))?${AMOUNTS_TO}$`,
      'u',
    ),
    behind: OF_NOBODY,
  },
  {
    before: new RegExp(`(?:奖[励补金]|补[助贴]|资助|经费|资金),其中,?[^,。;\\d]{2,8}(?:支出|开支|费用?)${AMOUNTS_TO}$`, 'u'),
    behind: OF_NOBODY,
    over: true,
  },
];
/** A group of shares with the tests that the rows of `WEIGHED` read. */
interface Weighed extends Around {
  readonly bearing: ShareBearing;
  /** What is done with the share follows it: 按30%配套, 10%的奖励. */
  readonly paid: boolean;
  /** 提高2个百分点 after what is given: that much more of it. */
  readonly raised: boolean;
  /** 或者增加…的2%, 最低不低于10%: the gift of the sentence goes on. */
  readonly goesOn: boolean;
  /** 占比不低于12%, 增速达18%的: it measures the claimant or the project. */
  readonly measured: boolean;
  /** True where it says whom the sentence is about. */
  readonly nominal: boolean;
}

/** What a weighed share is. The first row that holds decides; without one, the words say nothing. */
export const WEIGHED: readonly {
  readonly name: string;
  readonly subject: Subject;
  readonly examples: readonly CaseExample[];
  /** Where its words stand, or what must hold of it. */
  readonly near?: readonly Near[];
  readonly holds?: (weighed: Weighed) => boolean;
}[] = [
  {
    name: 'penalty',
    examples: [{ text: '处虚报金额5%以上15%以下的罚款。', figure: '5%' }],
    subject: 'split',
    holds: ({ group }) => tailCues(group).some(({ kind }) => kind === 'penalty'),
  },
  {
    name: 'brought down to the next',
    examples: [{ text: '按照5%的征收率减按1.5%计算缴纳增值税。', figure: '5%' }],
    subject: 'former',
    holds: ({ group }) => /^的?(?:征收率|预征率|税率)减按$/u.test(group.tail),
  },
  { name: 'part of several', examples: [{ text: '按应奖励额的60%兑现。', figure: '60%' }], subject: 'split', holds: isPart },
  {
    name: 'charge brought down',
    examples: [{ text: '引导小贷公司综合费率降至1.3%以下。', figure: '1.3%' }],
    subject: 'split',
    holds: isLowered,
  },
  {
    name: 'charge as it stands',
    examples: [
      { text: '失业保险费率继续按1.2%执行，并给予补贴。', figure: '1.2%' },
      { text: '每头奶羊保额900元，费率6%，保费由财政补贴75%。', figure: '6%' },
      { text: '民办园收费可以上浮，幅度控制在25%以内。', figure: '25%' },
      { text: '享受补助的市场，摊位租金不得高于周边租金的85%。', figure: '85%' },
    ],
    subject: 'split',
    near: [
      {
        before:
          /(?:收费|价格?|利率|费率|租金|费)[^。;\n]{0,16}(?:上浮|浮动|上涨|涨幅|加价)[^。;\d奖补]{0,10}(?:不得?超过|不得?高于|控制在|最高|限于)[^,。;\d]{0,6}$/u,
        behind: /^(?!的)/u,
      },
      {
        before:
          /(?:收费|价格?|[利费]率|租金|保育费|票价)(?:标准|水平)?(?:原则上|一律|均|应)*不[得应]?(?:高于|超过|突破)[^,。;\d]{0,16}的?$/u,
        behind: /^(?!的)/u,
      },
      { before: /[费利]率[^,。;减]{0,6}按$/u, reach: 12, behind: /^(?:执行|计算|核定|享受|计发|发放|支付)/u },
      // 每头保额6000元,费率5%,保费由财政补贴80%
      { before: /(?:^|[,;、:]|保险|担保|年)费率[为是]?$/u, behind: /^(?:[,。;、]|$)/u },
    ],
  },
  {
    name: 'part of an award',
    examples: [
      { text: '提前关停的，收回已拨补助的75%。', figure: '75%' },
      { text: '对入选企业三年给予500万元奖补，首年拨付比例不超过40%。', figure: '40%' },
      { text: '安置补助分两期到账，比例依次为65%、35%。', figure: '65%' },
      { text: '补助资金的45%用于聘请护林员。', figure: '45%' },
      { text: '给予协会20万元奖励，其中会员所得不少于35%。', figure: '35%' },
    ],
    subject: 'split',
    near: PARTS_OF_AWARD,
  },
  {
    name: 'lent',
    examples: [{ text: '按4.2%的优惠利率发放贷款，财政给予补贴。', figure: '4.2%' }],
    subject: 'split',
    holds: ({ group, bearing: { nearest } }) => LENT.test(group.tail) && !(nearest?.kind === 'lowered' && group.addressed),
  },
  {
    name: 'shared behind',
    examples: [{ text: '给予补贴，保费30%由企业承担。', figure: '30%' }],
    subject: 'split',
    holds: ({ group, paid }) => !paid && tailCues(group).find((cue) => cue.kind !== 'ratio')?.kind === 'split',
  },
  {
    name: 'borne by the payer',
    examples: [{ text: '收入保险由财政补贴，农户缴纳保费的25%。', figure: '25%' }],
    subject: 'split',
    near: [
      {
        before:
          /(?:^|[,、;:])由?(?:单位|企业|个人|[农住用养殖植租投保]+户|业主|居民|家庭|群众|职工|参保人|本人)(?:自行|自)?(?:缴[纳付交]?|支付|承担|负担)[^,。;\d]{0,8}$/u,
        behind: /^(?![^,。;]{0,8}(?:补|返|给|奖|由))/u,
      },
    ],
  },
  {
    name: 'of those who',
    examples: [{ text: '按不低于最低工资80%的标准支付补贴的，可享受见习补贴。', figure: '80%' }],
    subject: 'base',
    holds: ({ words, group }) => OF_THOSE.test(words.slice(group.tailStart, group.tailStart + 60)),
  },
  {
    name: 'measured',
    examples: [{ text: '绿电使用占比不低于35%的，给予奖励。', figure: '35%' }],
    subject: 'base',
    holds: ({ measured }) => measured,
  },
  { name: 'given', examples: [{ text: '按照展位费的55%给予补贴。', figure: '55%' }], subject: 'give', holds: isSupported },
];

/** What the words say of a share. The first case that decides gives the sense. */
export const SHARE_CASES: readonly Case[] = [
  {
    name: 'word',
    examples: [{ text: '摊位租金减半收取。', figure: '减半' }],
    sense: ({ words, group }) => {
      const word = words.slice(group.start, group.end);
      return !NUMERIC.test(word) || word.endsWith('折') ? GRANTED : null;
    },
  },
  {
    name: 'mark once more',
    examples: [{ text: '对留用率40%以下（含40%）的单位给予补贴。', figure: '40%', as: 'given' }],
    near: [{ before: /\(不?含$/u }],
    sense: ({ last, lastEdge }) => (last ? { ...last, edge: lastEdge } : null),
  },
  {
    name: 'factor',
    examples: [{ text: '补贴额为5000元×20%×50%=500元。', figure: '20%' }],
    near: [{ ...TIMES, behind: /^(?:\)?(?:[×*]|[+-](?=[\d(]))|\))/u }],
    sense: { ...GRANTED, subject: 'split' },
  },
  {
    // The factor before = gives the result.
    name: 'last factor',
    examples: [{ text: '补贴额为5000元×20%×50%=500元。', figure: '50%' }],
    near: [{ ...TIMES, behind: /^=/u }],
    sense: GRANTED,
  },
  {
    name: 'new level',
    examples: [
      { text: '按信息化投入的6%奖补；首次上云的，比例可提高到8%。', figure: '8%', as: 'given' },
      { text: '保费补贴比例35%；首创产品提高到55%。', figure: '55%', as: 'given' },
    ],
    near: [
      { before: new RegExp(`(?:^|[,;。])[^,;。\\d占率]{0,16}(?:比例|幅度)(?:上限)?${RAISING}[到至为]$`, 'u') },
      { before: /(?:比例|幅度)(?:从|由)$/u },
    ],
    sense: ({ group, last, lastEdge }) => {
      if (!group.goesOn || last?.subject !== 'give') return null;
      return lastEdge === 'within' ? { ...last, bound: 'most' } : last;
    },
  },
  {
    name: 'borne',
    examples: [
      { text: '资金池对贷款本金损失代偿45%。', figure: '45%' },
      { text: '资金池承担贷款本金损失的35%。', figure: '35%' },
    ],
    near: [
      // 资金池对本金损失代偿45%, 资金池承担本金损失的40%, 损失由基金承担35%
      {
        before: new RegExp(
          `${PUBLIC}(?:(?!由|[行构司]对)[^。;\\n\\d]){0,36}损失(?:部分)?(?:予以|给予|进行)?(?:代偿|补偿|承担|分担|负担)$|${PUBLIC}[^,。;、\\d]{0,6}(?:代偿|补偿|[承分负]担)[^,。;\\d由]{0,12}(?:损失|${FEE})[^,。;\\d]{0,4}的$|损失[^,。;]{0,6}由[^,。;与和、]{0,10}(?:基金|资金池|补偿金)[承负分]担$`,
          'u',
        ),
        reach: 48,
        over: true,
      },
      // 损失由风险补偿金按50%承担
      {
        before: /损失[^。;\n]{0,30}(?:资金池|补偿金|补偿资金|基金)[^,。;\d]{0,6}按照?$/u,
        reach: 60,
        over: true,
        behind: /^的?(?:比例|标准)?(?:予以|给予)?(?:[承分负]担|代偿|补偿)/u,
      },
      // 由失业保险基金负担30%
      { before: new RegExp(`${BY_BENEFIT_FUND}(?:[负承分]担|支付|报销|给付)(?:比例为?)?$`, 'u') },
      // 由基金按75%的比例支付
      {
        before: /(?:基金|财政|资金|政府|统筹|医保|社保)[^,。;\d]{0,10}$/u,
        over: true,
        behind: /^的?(?:比例|标准)?(?:予以|给予)?(?:支付|给付|结算|报销|赔付)/u,
      },
      // 护理费按等级,为月平均工资的50%
      {
        before: new RegExp(`${BENEFIT}[^。;\\n]{0,24}(?:为|按|是)[^,。;\\d]{0,16}(?:工资|收入|标准|基数|支出)的$`, 'u'),
        over: true,
        exact: true,
      },
      // 在榜单金额30%以内出资
      { before: /[在按][^,。;\d]{1,16}$/u, behind: /^(?:的?(?:范围|比例))?(?:予以|给予)?出资/u },
      // 超过50万元的补25%
      {
        before:
          /(?:^|[,、的者均各再可另])[补奖贴](?:(?![助贴偿缴交足齐充办金励牌补息现])[^,。;\d]{1,8}(?:费用?|额|款|价|金|投资|投入|支出|成本|利息)的?)?$/u,
      },
      // 1000万元以内部分0.5%,超过部分1%
      { before: /(?:超[过出]|其余|剩余)的?部分(?:按|再|则)?$/u, behind: /^(?:$|[,。;])/u },
    ],
    sense: GRANTED,
  },
  {
    name: 'of a standard',
    examples: [{ text: '星创天地按国家级标准的55%执行。', figure: '55%' }],
    near: [
      {
        before: /(?:(?<!价|资|费|价格|收费)标准|奖[励补]|补[助贴]|资助)(?:资金|额度?|金额)?的$/u,
        reach: 12,
        behind: /^(?:执行|计算|核定|确定|享受|计发|发放|支付)/u,
      },
    ],
    sense: GRANTED,
  },
  {
    name: 'surcharge',
    examples: [{ text: '超计划用水15%以下的部分，加一倍收费。', figure: '15%' }],
    near: [{ behind: /^的?(?:部分)?,?[^。;\d]{0,12}加(?:[价收征]|[一二两三四五\d]+倍)/u }],
    sense: { ...GRANTED, subject: 'split' },
  },
  {
    name: 'of a charge',
    examples: [{ text: '冷库租金按合同价70%收取。', figure: '70%' }],
    sense: (around) => (isOfCharge(around) ? GRANTED : null),
  },
  {
    name: 'in brackets',
    examples: [{ text: '次品率不高于3%（新投产企业不高于8%）的工厂，给予奖励。', figure: '8%', as: 'measured' }],
    sense: ({ words, group, last, lastEnd }) => {
      if (last?.subject !== 'base' || lastEnd !== group.since || words[group.tailStart] !== ')') return null;
      const { bound, subject } = shareBearing(words, group);
      return /^\([^()\n]{0,24}$/u.test(words.slice(group.since, group.start)) && bound !== null && !subject ? { ...last, bound } : null;
    },
  },
  {
    name: 'given part',
    examples: [{ text: '财政补助占建设成本的比例不超过35%。', figure: '35%' }],
    near: [
      {
        before:
          /(?:补[助贴偿]|奖[励补]|资助|扶持|贴息)(?:资金|经费|金额|总额|额度?)?占(?:比|[^,。;\d]{1,20}?(?:比例|比重|比率)?)(?:原则上|一般|累计)?(?:最高|不得?超过|不应超过|不高于|不大于|控制在)+$/u,
        over: true,
      },
    ],
    sense: ({ words, group }) => ({ ...GRANTED, bound: shareBearing(words, group).bound }),
  },
  {
    // A bound without a subject bounds what is given.
    name: 'bare bound',
    examples: [
      { text: '每人每月补300元，均不得高于本人缴费额的60%。', figure: '60%' },
      { text: '按利息的40%贴息，折合年利率不超过1.2个百分点。', figure: '1.2个百分点' },
    ],
    near: [
      { plain: true, before: /(?:折合|折算|换算|相当于)[^,。;:\d]{0,10}(?:不得?超过|不得?高于|不突破)$/u },
      {
        plain: true,
        before:
          /(?:^|[,;:])(?:[^,。;:\d]{0,6}待遇)?(?:均|总额|合计|累计|核定|各项|原则上|一般|但|且|年度|每年|全年)*(?:不得?超过|不得?高于|不得?突破)[^,。;:\d]{0,20}(?:额|费用?|支出|贡献|投入|利息|基数|工资)的?$/u,
      },
    ],
    sense: { ...GRANTED, bound: 'most' },
  },
  {
    name: 'put in',
    examples: [{ text: '基金参股冷链企业，出资不超过注册资本的25%。', figure: '25%' }],
    sense: (around) => {
      if (!isPutIn(around) || isNominal(around.words, around.group)) return null;
      return shareBearing(around.words, around.group).bound === 'most' ? { ...GRANTED, bound: 'most' } : null;
    },
  },
  {
    // A condition that is relaxed, and a floor that a relief must reach.
    name: 'relaxed',
    examples: [
      { text: '给予返还，其中小微企业裁员率放宽至25%。', figure: '25%' },
      { text: '摊位租金减免幅度不低于三成。', figure: '三成' },
    ],
    near: [
      { before: /(?:减免|优惠|下浮|让利|扣除)(?:幅度|比例|力度|额度)(?:原则上|一般|均)?(?:应当?)?不[得应]?[低少]于$/u },
      {
        before:
          /(?:(?<![费利税贴补助奖偿还])率|占比|比重)(?:的?(?:标准|要求|上限|下限|门槛|条件))?(?:可以?|相应|适当)?(?:放宽|(?<=可|可以|要求|标准|上限|门槛|下限)(?:提高|降低?|上调|下调))[到至为](?:不[高低]于|不超过)?$/u,
        over: true,
      },
    ],
    sense: { ...GRANTED, bound: 'most', subject: 'base', condition: true },
  },
  {
    name: 'weighed',
    examples: [],
    sense: (around) => {
      const weighed = weigh(around);
      const row = WEIGHED.find(({ near, holds }) => (near ? isNearAny(around, near) : holds?.(weighed)));
      const { bearing, raised } = weighed;
      const said = { edge: null, head: null, bound: raised ? null : bearing.bound, condition: isCondition(weighed) };
      return { ...said, case: row?.name ?? 'nothing said', subject: row?.subject ?? null };
    },
  },
];

type Group = Around['group'];
const isNominal = (words: string, { tailStart }: Group) => NOMINAL.test(words.slice(tailStart, tailStart + 70));
const tailCues = ({ after, tail, tailStart }: Group) => after.filter((cue) => cue.start >= tailStart && cue.end <= tailStart + tail.length);

function weigh(around: Around): Weighed {
  const { words, group, last } = around;
  const bearing = shareBearing(words, group);
  const { nearest, bound, mark, ofBase, subject, touching } = bearing;
  // 对费率不高于1%的业务给予…: the share says to whom, not how much, is given.
  const ofWhom = bound !== null && /^的(?!比例|标准|幅度|额度|[补奖贴资])/u.test(group.tail);
  const paid = isPaidAfter(around) || (!ofWhom && tailCues(group).some((cue) => isGiving(cue) && cue.start - group.tailStart <= 5));
  const goesOn = group.goesOn && last?.subject === 'give' && !subject && (bound === null || bound === 'least' || bound === last.bound);
  const raised = isMore(around, bearing);
  const given = touching && subject !== null && isGiving(subject);
  const marks = !given && bound !== null && bound !== 'most' && !raised && !(goesOn && bound === 'least');
  const ratio = touching && subject?.kind === 'ratio';
  const lowered = nearest?.kind === 'lowered' && isOfWhom(group);
  // 对租金不高于市场价80%的长租公寓, 利率上浮不超过10%的,: it describes those who receive.
  const describes = bound === 'most' && !group.before.some(isGiving) && isOfWhom(group);
  const measured =
    (mark !== null && RATED.test(words.slice(group.part, mark.start))) ||
    lowered ||
    describes ||
    MARKED.test(group.tail) ||
    (!paid && (((ratio || marks) && !ofBase) || (marks && bound === 'reach')));
  return { ...around, bearing, paid, raised, goesOn, measured, nominal: isNominal(words, group) };
}

/** 费率降至0.8%以下的业务,给予: true where the share describes those whom a giving sentence is about. */
const isOfWhom = ({ tail, after, addressed, tailStart }: Group) =>
  /^的(?!比例|标准|幅度|额度|水平|目标|部分|[补奖贴资优])/u.test(tail) &&
  (addressed || after.some((cue) => isGiving(cue) && cue.start > tailStart));

function isMore({ words, group, last }: Around, { nearest, subject, touching, bound }: ShareBearing): boolean {
  if (bound !== 'reach' || !nearest || !/^(?:提高|增加)$/u.test(words.slice(nearest.start, nearest.end))) return false;
  if (touching && subject !== null && isGiving(subject)) return true;
  if (!group.goesOn || last?.subject !== 'give' || subject?.kind === 'ratio') return false;
  const isPoints = words.slice(group.start, group.end).endsWith('百分点');
  return isPoints;
}

function isPart({ words, group, paid, bearing: { nearest } }: Weighed): boolean {
  if (nearest?.kind !== 'split' || group.start - nearest.end > 8) return false;
  const between = words.slice(nearest.end, group.start).replace(/^(?:额|[^,的]{0,4}损失)?的/u, '');
  // 自付费用按70%救助: what is borne is the base.
  return !between.includes('的') && !(paid && /^(?:费用|部分|金额)按/u.test(between));
}

/** 安排不低于5%的用地指标: a duty of an office. */
const SETS_ASIDE = /安排|预留|单列|统筹/u;
function isLowered({ words, group, nominal, bearing: { nearest, bound, subject, touching } }: Weighed): boolean {
  if (isOfWhom(group)) return false;
  return (
    nearest?.kind === 'lowered' ||
    (bound !== null &&
      (subject?.kind === 'lowered' ||
        (touching &&
          subject?.kind === 'split' &&
          !(nominal && bound !== 'most' && !SETS_ASIDE.test(words.slice(subject.start, subject.end))))))
  );
}

/** True where the sentence or its stem gives or forgives something that the share can belong to. */
function isSupported(weighed: Weighed): boolean {
  const { group, last, raised, goesOn, stem } = weighed;
  const given = goesOn || (raised && last?.subject === 'give') || isPaidAfter(weighed);
  return given || [...stem, ...group.sentence, ...group.after].some(isGiving);
}

/** 达到10%的,奖10万元: 奖 or 补 right before the sum that it gives. */
const SHORTLY = /^[^。;\n]{0,30}[奖补]\d/u;
/** True where the sentence makes a share a condition. An aim is not a condition. */
function isCondition(weighed: Weighed): boolean {
  const { words, group, criteria, nominal } = weighed;
  if (isAim(words, group, isGiving) || isNearAny(weighed, BLAMED)) return false;
  if (isSupported(weighed) || group.addressed || SHORTLY.test(words.slice(group.tailStart, group.tailStart + 32))) return true;
  const asked = OF_APPLICANTS.test(words.slice(Math.max(0, group.start - 120), group.start));
  return !group.before.some((cue) => cue.kind === 'target') && (nominal || asked || criteria < group.start);
}

/** Every share of a clause with its sense. `stem` is that of `sensed`. */
export function sharesIn(text: Text, figures: readonly Figure[], stem: string): SensedFigure[] {
  return sensed<Around>(text, figures, stem, {
    money: false,
    cuesIn: shareCuesIn,
    weigh: (around) => around,
    cases: SHARE_CASES,
    // 按银行50%、风险补偿金50%分担, 分险比例由20%提高至30%: each member of the list is read by itself.
    single: (around, figure, sense) => {
      const one = { ...around, group: { ...around.group, start: figure.start } };
      if (isNear(one, BORNE_MORE) || isBroughtDown(one)) return { ...GRANTED, case: 'brought down' };
      const borne = isNearAny(one, [BORNE_BY_FUND, FEE_BORNE, REST_BORNE]);
      return sense.subject !== 'give' && borne ? { ...GRANTED, case: 'borne by a fund' } : sense;
    },
  });
}
