import { oneOf, words } from '../../vocabulary/words';

/** What happens to a thing before it is rewarded, and words that only lead to it (新认定的, 建成投运, 年度). */
const EVENT = new RegExp(
  `^(?:${oneOf(
    words(`
      对于 对 凡是 凡 我市 全市 本市 我省 全省 我县 我区 辖区内 区内 市内 省内 符合条件 符合规定 当年 每年 上年度 年度 首次 首个 首家 新购 新增 新设 新办 新获 新入 新 再次 成功 每个 每家 每
      支持 鼓励 引导 推动 建设 建成 新建 扩建 改建 改扩建 投产 投运 投入使用 投用 运营 开展 举办 承办 主办 组织 参加 参与 实施 获得 获评 获批 取得 通过
      新获得 新获 新认定为 认定为
      列入 入选 纳入 进入 认定 评定 评选 评审 评为 认定为 评定为 备案 授予 引进 引入 购买 购置 租用 租赁 创建 创办 成立 设立 牵头 主导 完成 为 由 被
      经 国家 省级部门 有关部门 落户 从事 发展 利用 的
    `),
  )}|[、,。;:\\s“”]|(?:国家|省|市|县|区)(?:有关)?(?:部门|厅|局|政府)(?:认定|评定|备案|批准)?)+`,
  'u',
);
/** Whoever claims, by a name that says nothing of what for. */
const ANYBODY =
  /^(?:[一-龥]{0,4}(?:企业|单位|机构|组织|主体|公司|法人|团队|人员|个人|申请人|负责人|合作社|农户|农民|居民|村集体|商户|经营者|获得者)|人才|者|人|项目|产品|地方|县(?:市、区)?|市|集体|园区|平台)$/u;
/** How much has to be reached, or for how much is paid: no thing. */
const MEASURED = /\d|达到|超过|首次达|不低于|以上|以下|按照|按规定|比例|规定|要求/u;
/** Verbs inside a condition that tell somebody's doing and no thing. */
const LONGEST = 22;

/** Without brackets and what they hold. */
const bare = (text: string): string => text.replace(/[(（][^()（）]*[)）]/gu, '').replace(/[“”"]/gu, '');

/** The classes (四星级, 5A级) that a thing has, where its clause gives one of them. */
const CLASS = /(?:[一二三四五]星级?|[345]A级|[甲乙丙丁]级|[ABCD]级)$/u;
/** An honour or recognition: what is conferred is what is rewarded. */
const CONFERS = /(?:获评|获得|获批|认定为|评定为|评为|入选|列入|纳入|取得|通过)(?![^的]*名录)([^、]{2,}(?:、.*)?)$/u;
/** Signs of a sentence's other words, where a name of a thing has none. */
const NO_NAME =
  /^[且在以或及与将向按级得于比后前并但]|(?:认定|率|优秀|建设|运行|立项|验收|等级|业绩)$|(?:成效|效果|参照|相应|证件|入驻|落地|集聚|所在|推动|为准|原则|保证|统筹|每项|单个|规范|直接|推进|落实|引导|建立|发挥|强化|加大|推荐|争取|帮助|形成|实现|应当|享受|方式|方面|政策|机制|金额|收入|损失|利息|申报|部分|符合|执行|采取|给予|其中|上述|有关|相关|称号|证书|情形|以上|贡献)/u;

/** What is paid one by one: 推荐企业 of 每推荐1家企业. */
const EACH_ONE = /每(推荐|引进|培育|新增|招引|介绍|输送|招用|培训)\d+[个家名人项]([一-龥]{2,8})$/u;

/** The thing (奖补对象物) that a condition speaks of, in its own words. */
export interface Thing {
  readonly name: string;
  /** True where the words leave no doubt: what an event is done to, or the noun that an event describes. */
  readonly sure: boolean;
}

/**
 * 绿色工厂 of 新认定的绿色工厂, 智能粮仓 of 新建智能粮仓的企业.
 * Null where it speaks of a measure, of a claimant alone or of too much for a name.
 */
export function thingOf(condition: string): Thing | null {
  const parts = bare(condition)
    .split(/[,;。:，；：\n\t]/u)
    .filter((part) => part.length > 1);
  for (const part of parts.reverse()) {
    const thing = ofPart(part);
    if (thing) return parts.length > 2 ? { ...thing, sure: false } : thing;
  }
  return null;
}

function ofPart(part: string): Thing | null {
  const [, act, whom] = EACH_ONE.exec(part) ?? [];
  if (act && whom) return { name: `${act}${whom}`, sure: true };
  const at = part.lastIndexOf('的');
  if (at < 0) return named(part, part.length <= 10);
  const [event, noun] = [part.slice(0, at), part.slice(at + 1)];
  const level = CLASS.exec(event)?.[0] ?? '';
  const conferred = level ? undefined : CONFERS.exec(event)?.[1];
  const honour = conferred ? named(conferred, true) : null;
  if (honour) return honour;
  if (noun.length > 0 && !ANYBODY.test(noun)) {
    const single = event.slice(0, event.length - level.length).endsWith('、') ? '' : level;
    const kind = /(?:企业|单位|机构|公司|人员|人才)$/u.test(noun);
    return named(`${single}${noun}`, !kind);
  }
  return named(event, false);
}

function named(words: string, sure: boolean): Thing | null {
  const last = words.split('的').at(-1) ?? '';
  const opened = last.replace(EVENT, '');
  const thing = opened.replace(/等$/u, '');
  const counted = /^([^\d]{3,})(?:达到|超过|达)?\d[^一-龥]*(?:万|亿)?元/u.exec(thing)?.[1];
  const name = counted?.replace(/(?:首次)?(?:达到|超过|达|突破|不低于|为|在)$/u, '') ?? thing;
  if (MEASURED.test(name) || ANYBODY.test(name) || NO_NAME.test(name) || name.length < 2) return null;
  const isEvent = opened.length < last.length;
  const short = name.length <= LONGEST ? name : shortened(name);
  return short ? { name: short, sure: (sure || isEvent) && name.length <= 14 && !/、/u.test(name) && counted === undefined } : null;
}

/** A long list by its first members. */
function shortened(list: string): string | null {
  const members = list.split('、');
  let name = '';
  for (const member of members) {
    const next = name ? `${name}、${member}` : member;
    if (next.length > LONGEST - 2) break;
    name = next;
  }
  return name && members.length > 1 ? `${name}等` : null;
}

/** What somebody is called who is named in few words, with or without what they did: 人才 of 首购商品住房的人才. */
export function claimantOf(condition: string): string {
  const noun = bare(condition).split('的').at(-1)?.replace(EVENT, '') ?? '';
  return /^[一-龥]{2,8}$/u.test(noun) && !/(?:企业|单位|机构|对象|主体)$/u.test(noun) ? noun : '';
}

/** Words before a gift's own name: who gives, how much and how often. */
const GIVING = new RegExp(
  `^(?:${oneOf(
    words(`
      给予 予以 分别 原则上 发放 享受 提供 申请 申领 安排 一次性 最高 不超过 每年 每月 每人 一定 相应 适当 资金 财政 定额 专项 全额 等额 市级 省级 县级 区级 本级 分档 按规定 按比例 标准
      比例 额度 总额 经费 阶梯 阶梯式 进行 其 该 可 并 再 额外 直接 同等 配套 后 前 奖励 奖补 补助 现金 以 为 和 与 实行 落实 差异化 适度 必要 的 年 月 日 个 级 类 项 进档 档 首年 企业 单位 个人 机构 项目 政策 各项 各类 相关 有关 标准 地方 超额 上述 所需 同等 重点 叠加 部分
    `),
  )})+`,
  'u',
);

/**
 * The gift's own name where it has one (安家补贴, 购房补贴, 建设补贴): the words that stand right before 补贴, 津贴 …, less those that only give.
 */
export function giftNamed(promise: string): string | null {
  for (const [, before, gift] of bare(promise).matchAll(/([一-龥]{2,10})(补贴|补助|津贴|资助|奖金)(?!标准|对象|条件|范围|政策|资金)/gu)) {
    const own =
      before
        ?.replace(/^.*(?:元|[给予]予|发放|一次性|最高|的|按|每平方米|每[人月天日亩户年吨家个名位项次床只头公场处座届])/u, '')
        .replace(GIVING, '') ?? '';
    if (
      own.length >= 2 &&
      own.length <= 6 &&
      !/[额度例给予对按]|政策|[省市]级|利息|^保费|^贴息|^担保|^其中|^保险|支持|奖励|或|企业|机构|原则|分别|每项|单个|获奖/u.test(own)
    )
      return `${own}${gift}`;
  }
  return null;
}
