import { oneOf, words } from './words';

/** Words around the condition (奖补条件) of an award and the thing that it rewards, matched in folded text. */

/** How an item is numbered: （一） 1. ①. */
export const NUMBER =
  '(?:[(][一二三四五六七八九十\\d]+[)]|[一二三四五六七八九十\\d]{1,3}[.、)]|[一二三四五六七八九十]是|\\d{1,2}(?=支持|鼓励|对|引导|推动)|[-—•·*](?=[^\\d]))';

/** Numbers and marks at the head of an item, and words that only lead over. */
export const HEAD = new RegExp(
  `^(?:[(]文件已废止[)]|[\\s,。;:、]|${NUMBER}|${oneOf(words('其中 同时 另外 此外 并 以及 及 即 和'))})+`,
  'u',
);
/** What puts an older policy into force: whom it reaches stands behind it (落实制造业企业增值税). */
export const IN_FORCE =
  /^(?:(?:认真|持续|继续|全面|严格)?(?:贯彻|落实|执行)(?:执行|落实)?(?:好)?(?:国家)?(?:关于)?)|^[^,。;的]{0,14}?(?:要|应当?)(?:实现|做到|确保)/u;
const TO = '(?:加大)?(?:对于|对(?![接标象口应照比称待策该此]|外(?!贸(?!易)|[资商籍])|其(?!他|它|中))|凡是|凡|面向)';
/** What turns to those who are rewarded: 对…, 每年对…, 省级财政对…, 各市、各部门对…, 按照不高于70%的价格向…. */
export const TURN = new RegExp(
  `^(?:(?:每年|并|同时|可|也|还)?${TO}|[^,。;:的对向]{0,16}(?:资金|财政|基金|部门|政府|管委会|厅|局|各[地市县区])${TO}|[^,。;对向]{2,20}(?:方式|形式|价格|标准|比例)${TO}(?![^,。;]*(?:支付|缴纳|发放)[^,。;]*的))`,
  'u',
);
/** Words that urge somebody to what is rewarded. */
export const URGED =
  /^(?:(?:积极|大力|持续|重点|优先|主动|进一步|主要|每年)*(?:用于)?(?:支持|鼓励|引导|推荐|推动|强化|加强|保障|扶持)(?!力度|政策|类|范围|对象|作用|方式)(?:和(?:支持|鼓励|引导|推动))?|将(?!要)|把)/u;
/** What offices do or wish for, before the words that say who is rewarded (活跃二手车市场，…的; 完成区域评估，入驻项目…). */
export const ONLY_WISHED = new RegExp(
  `^(?:\\d{4}年[一-龥\\d]{0,6}[前起底内])?(?:进一步|充分|深入|大力|着力|全面|全力|持续|积极|不断|加快|有序|稳步|重点|率先|统一|在全[省市县区](?:范围内)?)*(?:${oneOf(
    words(`
      加强 强化 发挥 完善 健全 建立 推动 深化 优化 加大 加快 落实 提升 构建 统筹 坚持 围绕 聚焦 推进 促进 拓展 创新 引导 打造 做强 做大 做优 壮大 活跃 激发 激活 繁荣 丰富
      扩大 巩固 提高 增强 探索 出台 制定 完成 选取 划定 遴选 组织 推行 简化 明确 清理 规范 搭建 营造 梯度培育 培育 助力 吸引 集聚 夯实 推广 实施(?!的|条件)
    `),
  )}|为(?=[^,。;]*(?:提供|营造|搭建)))(?![^,。;]*[的后时者]$)`,
  'u',
);
/** The same, and what claimants may do too: no claimant stands in it where somebody is turned to behind it (率先建设绿电园区，对企业…). */
export const BROUGHT_ABOUT = new RegExp(`${ONLY_WISHED.source}|^(?:率先|积极|加快|大力)*(?:创建|建设|发展|引进|招引)`, 'u');
/** Why something is rewarded, before what is (充分发挥…作用，), and from when to when. */
export const BACKGROUND =
  /^(?:充分|更好|切实|积极)*发挥[^,。;]*作用$|^以[^,。;]*为(?:基年|基期|基数)$|^(?:自|从|到|截至)?\d{4}年[^,。;的]{0,20}?(?:\d日|月|年|底|末|起|止|间|前|后)$/u;
/** The name of a gift before a colon (科技保险补助：). */
export const LABEL = /^[^,。;:的]{2,16}(?:补助|补贴|奖励|奖补|贴息|资助)$/u;
/** Somebody or something that qualifies, and no more is said (符合条件的主体). */
export const WHOEVER =
  /^(?:符合(?:政策|规定|上述|相关|有关|支持|申报)?(?:条件|要求|规定)?的|经(?:确认|认定|评审|评估|审核|验收)(?:合格|通过)?的|认定的|引进的|获奖的?|参与)?(?:申领|培训|引荐|运营|申报|所在|相关|各类|参与完成|第一完成|载体运营|园区运营)?(?:企业|机构|单位|主体|项目|人员|人才|个人|团队|园区|平台|组织者|活动组织者|业务)$/u;
/** An event of which is not said whose it is (年度考核为优秀的). */
export const WITHOUT_SUBJECT =
  /^(?:年度|年底|首次|新?(?:获得|获评|获)(?:国家|省|市)级(?:称号|认定|荣誉)(?=的)|再次|连续|考核|绩效|验收|评估|评审|复核|通过|经|达到|超过|进入|每增加|其中|在此基础|次年|期满|运行|后|第[一二三四五]年|\d|当年|认定后|培训合格|到期|以后)[^,。;]*(?:的|后)$/u;
/** What is wished for in general, before the event that is rewarded. */
export const WISH = new RegExp(
  `^${oneOf(words('积极 持续 深入 全面 大力 进一步'))}?${oneOf(
    words('支持 鼓励 推动 引导 加大 加强 推进 打造 发挥 实施 落实 依托 布局 建立 培育 扶持 加快 强化'),
  )}`,
  'u',
);
/** Words that put something into force and say nothing of what. */
export const EMPTY = new RegExp(
  `^${oneOf(
    words(`
      积极 持续 深入 全面 继续 认真 严格 充分 切实 精准 科学 合理 安排 按规定 强化 落实 延续 推广 采取 通过 贯彻 执行 享受 加大 推行 发挥 利用 统筹 使用 设立
      中央 省级 市级 现有 具体 本 的 、
    `),
  )}*$|^(?:每[人户月天日亩床]){1,2}[^的,]{0,8}$|^每年(?:安排|给予)[^的,]*$|^除[^,]*外$|^以及`,
  'u',
);
/** How much is given and on what terms: no longer the condition. */
export const TERMS = new RegExp(
  `^按(?![期时]|[^,。;]*的(?:[一-龥]{0,4}(?:企业|机构|单位|项目|人员))$)|^以(?:其|实际)[^,。;]*(?:额|费|数|量|吨)$|^${oneOf(words('根据 经 给 分别 一次性 最高 优先 予 每年给 省财政 市财政 省级财政 市级财政 可 视 奖 补 积极对接 积极争取 对照 参照 结合 比照 综合'))}|^[省市县区]级?(?:视|按|根据|结合)|^[一-龥]{0,6}(?:奖励|补贴|补助|补偿|资助|贴息)(?:标准|比例|金额|额度|期限)|^在[^,。;]{0,12}基础上|^以[^,。;]*为(?:准|依据)|^(?:落实|执行)[^,。;]*(?:政策|标准|规定)$|^在[^,。;]{2,40}等?方面$|^(?:建立|实行|采取|采用|实施)[“"]?(?:一事一议|一企一策)|^并(?:按|根据|参照|视|结合)|^各?[省市县区级地][^,。;对]{0,6}(?:可|要|应)(?!享|获|申)|^通过[^,。;]{2,24}(?:资金|政策|方式|渠道|专项|基金)$|^(?:要|可)?采用?取?[^,。;]{2,12}方式|^由[^,。;的]{0,20}(?:直接|统一)|^由[^,。;的]{0,10}(?:财政|承担|给予|出资)`,
  'u',
);
/** The same, where no comma parts them from the condition (企业按照相关政策给予). */
export const INNER_TERMS = new RegExp(
  `${oneOf(words('依照 按照 按规定 按不 按其 按实际 按投资 根据 分类分档 分阶段 分档 择优'))}(?!规定的|要求的)|执行(?!后|完|期)`,
  'u',
);
/** How the gift is reckoned, which is no longer the condition with or without a comma (按立项、首演两个阶段, 按投资额的10%, 每人每月). */
export const RECKONED =
  /按(?:照)?(?=[^,。;:、]{0,30}?的?(?:[\d.]+[%‰]|[一二三四五六七八九十两\d]+个?(?:档|级|类|等次)))|[按分](?=[^,。;:按分]{2,40}(?:阶段|环节|节点|步骤))|按(?:一定)?比例|按每|(?:可|可以)选择|标准为|(?:每年)?(?:给予|予以|安排|可(?:以)?(?:享受|申请|申领|领取))(?=[^,。;的]{0,8}\d[\d.]*[万亿]?元)|以(?:其|实际)[^,。;的]{0,8}的|(?<=企业|项目|[商农]户|机构|单位|人员|人才|园区|平台|医院|学校|产品)(?:实行|实施|执行|试行|推行)(?![^,。;]*的(?:企业|项目|[商农]户|机构|单位|人员)$)|在[^在,。;]{2,40}等?方面$|(?:支持|扶持|奖补|奖励|补贴)力度$|优先(?=$)|(?:实施|实行)(?=[^,。;的]{0,8}(?:奖励|奖补|补助|补贴|激励))|可(?:同等)?享受(?![^,。;]*的)|每[人户月天日亩](?=每[人户月天日年亩]|发放|补[助贴]|$)|发放(?!的)/u;
/** Words at the end of a condition that already belong to the gift. */
export const TAIL = new RegExp(
  `(?:[,、:;\\s]|${oneOf(
    words(`
      分别 当年度 当年 一次性 按规定 按照规定 最高 每年 再 省财政 省级财政 市财政 市级财政 各市财政 各县财政 政府 可 并 一般 原则上 每个 每户 每家
      每人 每次 奖金 按 一律 分类 分阶段 分档 要 将 均 应 尽可能多的 择优 适当 积极 实行 实施 继续 延续 阶段性 进行 由 申请 每项 另 除 优先 基本 应当 还 额外 全额 足额 优先按 可以 统一 依法 免费 直接 据实 逐步 相应
    `),
  )}|(?<=[时后]),?分[两二三四五六\\d]+[次批期年](?:各|平均)*(?:拨付|发放|兑付)?|(?<=[,的])每[一-龥]{1,4}|(?<=[,的])每[一-龥]{2}1[一-龥]|(?<![为是获评])(?:省级|国家级))+$`,
  'u',
);

/** Words that open a heading and say nothing of what is rewarded. */
export const OPENING = new RegExp(
  `^(?:${NUMBER}|${oneOf(
    words(`
      支持 鼓励 引导 推动 加大 加强 加快 强化 实施 开展 落实 促进 完善 优化 提升 打造 健全 激励 培育 做强 做优 做大 壮大 积极 进一步 深化
      推进 坚决 贯彻 不断 建立 统筹 使用 对于 对 凡
    `),
  )})+`,
  'u',
);
/** What a gift is called (奖补). */
export const GIFT = new RegExp(oneOf(words('奖励 奖补 补助 补贴 资助 补偿 返还 津贴 奖金 贴息 扶持 支持')), 'gu');
