import { GRADE, LEVEL, LEVEL_OR_RANK, PRIZE } from './levels';
import { oneOf, words } from './words';

/** Words around the name of a thing that is rewarded (奖补对象物), matched in folded text. */

/** Events before a thing is rewarded, and words that introduce it (新认定的, 建成投运, 年度). */
const EVENTS = oneOf(
  words(`
    对于 对 凡是 凡 将 把 我市 全市 本市 我省 全省 我县 我区 辖区内 区内 市内 省内 符合条件 符合规定 符合支持条件 当年 每年 上年度 上一年度 年度 首次 首个 首家 再次 成功 每个 每家 每名 每位 每场 每户 每支 每所 每座 每处 每间 每
    首获 优选 新购 新增 新设 新办 新获 新入 正式 支持 鼓励 引导 推动 加大对 加大 加强 强化 加快 建设 建成 新建 扩建 改建 改扩建 投产 投运 投入使用 投用 运营 开展 举办 承办 主办 组织 一批 其他 其它
    参加 参与 参展 实施 获得 获评 获批 取得 通过 达到 新获得 新获 新入选 新认定为 认定为 确认为 被 列入 入选 纳入 进入 认定 评定 评选 评审 评为 认定为 评定为 备案 确定 公布 授予 引进
    引入 购买 购置 租用 租赁 采购 使用 创建 创办 成立 设立 牵头 主导 承担 完成 为 由 在(?![职校读岗编册营]) 打造 推荐 遴选 培育 从事 发展 利用 组建 促成 销售 加快推进 推进 推广 实现 制定
    经 第三方机构 第三方 专业机构 省级部门 有关部门 落户 或 并 及 和 以及 的
  `),
);
export const EVENT = new RegExp(
  `^(?:通过[^,。;的]{2,12}(?:方式|形式|模式)|(?!并购|发展(?:基金|促进|项目)|使用权|推广应用|[省市]内外|及时)${EVENTS}|新(?!型|能源|材料|兴|三板|业态|媒体|质|一代|农)|应用(?!型|场景|示范|系统|软件|类)|连续[一二两三四五六\\d]+年(?:保持|入选|获评)?|[、,。;:\\s“”]|(?:国家|省|市|县|区|文旅部|工业和信息化部|科技部|科学技术部)[^,。;的]{0,8}(?:部门|厅|局|政府)?等?(?:认定|评定|备案|批准)的?)+`,
  'u',
);
/** An agent directly before its act (头部企业建设…平台). */
const AGENTS =
  '(?:企业|单位|机构|组织|主体|公司|法人|团队|人员|申请人|合作社|农户|农民|居民|商户|运营商|高校|院所|基地|园区|平台|银行|协会|中心|开发区|专业镇|县|市|区|者|人)';
const ACTS = oneOf(
  words(`
    开展 建设 建成 新建 扩建 改建 举办 承办 主办 组织 参加 参与 参展 实施 获得 获评 获批 取得 通过 入选 纳入 列入 引进 引入 购买 购置 租用 租赁 采购 应用 创建 创办 设立 牵头
    主导 承担 完成 打造 从事 加大 推广 组建 制定 更新 种植 养殖 使用 认定为 评为 评定为
  `),
);
export const DOING = new RegExp(`^[^,。;的]{0,14}?${AGENTS}(?:首次|新|当年|成功|自主|主动|被|联合|在[^,。;的]{1,8})*${ACTS}`, 'u');
/** A payee (奖补对象) whose name does not tell what is rewarded. */
export const ANYBODY =
  /^(?:[一-龥]{0,4}(?:企业|单位|机构|组织|主体|公司|法人|团队|人员|个人|申请人|负责人|合作社|农户|农民|居民|村集体|商户|经营者|获得者|组织者|高校|院校|院所)|(?:学校|高校|科研院所|社会团体|协会|研究机构)|(?:各|我|本|该|其)?(?:人才|者|人|项目|产品|地方|县(?:市、区)?|市|集体|园区|平台|机场|活动))$/u;
/** A payee without a description. */
export const NOBODY_NAMED =
  /^(?:各类|各|我省|我市|本市|省内|市内|相关|有关|上述|该|其他?|运营|第一完成|参与完成|完成|符合|申领)?(?:企业|单位|机构|组织|主体|公司|法人|团队|人员|个人|申请人|负责人|获得者|组织者|者|人|项目|产品|地方|市|县|区|集体|园区|平台)$/u;
/** A mark to be reached or a basis of payment: no thing that is rewarded. */
export const MEASURED =
  /\d(?!\d*(?:强|G|A级|[.\d]*版|\+))|达到|超过|首次达|不低于|(?<=[\d元%人家年个])及?以[上下]|按照|按规定|比例|规定|要求/u;
/** The class of a thing at the end of a phrase (四星级, 5A级). */
export const CLASS = /(?:[一二三四五]星级?|[345]A级|[甲乙丙丁]级|[ABCD]级)$/u;
/** A phrase of grades only (甲等、乙等). */
export const ONLY_GRADES = new RegExp(`^(?:[、和及或]|${LEVEL_OR_RANK}|${GRADE})+$`, 'u');
/** A recognition (认定) is conferred: the recognition is the thing rewarded. */
export const CONFERS =
  /(?:获评|获得|获批|认定为|评定为|评为|评选为|确认为|入选|列入|纳入|取得|通过|成为)(?:为|了)?(?![^的]*名录)([^、]{2,}(?:、.*)?)$/u;
/** Words after the name of a thing that are no part of it (绿色工厂称号, 科学技术奖一等奖、二等奖, 合作奖每项). */
export const BEHIND_THING = new RegExp(
  `(?:称号|证书|荣誉|资格|牌匾|所需|产生|发生|相关|有关|的|等|等级|立项|验收|成功|后|时|以|每[项个家]|支持力度|扶持力度|项目投资|过程|(?<=奖|赛|赛事)(?:(?:${PRIZE})(?:[、和及](?:${PRIZE}))*|前[一二三四五六七八九十]+(?:等奖|名)))+$`,
  'u',
);
/** Words that occur in sentences but not in names of things. */
export const NO_NAME = new RegExp(
  `^(?:[且在以或及与将向级得于比后前并但从自凡型]|不|未|无|根据|依托|按|结合|围绕|优秀|合格|称号|政策|资金|运行|验收|认定|复核|立项|提升|促进|综合|用于|坚持|活跃)|(?:率|优秀|合格|业绩|金额|收入|损失|利息|比例|之一|部分|范围|要求|[^限]额|到|通过|机制|方面|期间|期内|部分|优良|纳税|注册|迁入|[大多高好快内中上下]|(?<!建)设|制度体系)$|成效|效果|参照|相应|为准|提供|原则|保证|统筹|单个|直接|落实|发挥|争取|应当|享受|采取|给予|其中|上述|情形|贡献(?!奖)|公告|可[按享申采]|^${LEVEL}$|^前?[一二三四五六七八九十]+名`,
  'u',
);
/** A thing paid for one by one: 推荐企业 in 每推荐1家企业. */
export const EACH_ONE =
  /每(?:成功|新)?(推荐|引进|培育|新增|招引|介绍|输送|招用|培训|提供)\d+[个家名人项]([一-龥]{2,8}?)(?=$|在|入驻|落户|到|的)/u;
/** Several levels before the name of one thing (国家级、省级企业技术中心). */
export const LEVELS_LISTED = new RegExp(`^(?:(?:${LEVEL}|国家|省|市|县)[、和或及])+(?:${LEVEL}|省|市|县)(?!财政)`, 'u');
export const LEVEL_FIRST = new RegExp(`^${LEVEL}(?!以上|及)`, 'u');

/** Taxes (税种) and surcharges. */
export const TAXES: readonly string[] = words(`
  企业所得税 个人所得税 土地增值税 增值税 消费税 资源税 城市维护建设税 城建税 房产税 城镇土地使用税 印花税 耕地占用税 契税 车辆购置税 车船税 船舶吨税 烟叶税 环境保护税 关税
  地方教育费附加 地方教育附加 教育费附加 六税两费
`);

/** Words before the name of a gift: who gives, how much and how often. */
export const GIVING = new RegExp(
  `^(?:${oneOf(
    words(`
      给予 予以 分别 原则上 规定 发放 领取 申领 再增加 增加 另有 另 再 补足 享受 提供 申请 申领 安排 一次性 最高 不超过 每年 每月 每人 一定 相应 适当 资金 财政 定额 专项 全额 等额 市级 省级 县级 区级 本级 分档 按规定 按比例 标准
      比例 额度 总额 经费 阶梯 阶梯式 进行 其 该 可 并 再 额外 直接 同等 配套 后 前 应当 还 具体 政府 鼓励并 等 奖励 奖补 补助 现金 以 为 和 与 实行 落实 差异化 适度 必要 的 年 月 日 个 级 类 项 进档 档 首年 企业 单位 个人 机构 项目 政策 各项 各类 相关 有关 地方 超额 上述 所需 重点 叠加 部分
    `),
  )})+`,
  'u',
);
/** Phrases that are no name of a gift (保费补贴, 每项补助). */
export const NO_GIFT_NAME =
  /^每|^[前后首第]?[一二两三四五\d]*年|财政|合计|计发|[额度例给予对按]|政策|[省市]级|利息|^保费|^贴息|^担保|^其中|^保险|支持|奖励|或|企业|机构|确定|原则|分别|每项|单个|获奖/u;
