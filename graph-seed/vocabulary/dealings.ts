import { OWN_KIND } from './genres';
import { LEVELS } from './levels';
import { oneOf, words } from './words';

/** Words before or after a name that show whether it is a payee (受益主体语境), matched in folded text. */

/** Before a name, without 的 between: others deal with it (向企业提供). */
export const DEALT_WITH = new RegExp(
  `${oneOf(
    words(
      '向 通过 (?<![定评成列选作视确])为 与 由 从(?!事) 同(?!类) 经(?![营办]) 对接 在(?![读职校岗编册]) 占 围绕 依托 面向 利用 借助 进入 促成 进驻 支持 辅导 按每 按照每',
    ),
  )}[^,。;:的、“”]{0,5}$`,
  'u',
);
/** Before a name, without 的 between: it is hired, brought in or paid (吸纳毕业生). */
export const ACTED_ON = new RegExp(
  `(?:(?<!新)(?:${oneOf(words('引进 引入 招引 引荐 承接 (?<![”’])培育 迁入 落户 入驻 租用 承租'))})|每(?:净?增加?|新(?:增|引进|招引|培育))|${oneOf(
    words(`
      培养 孵化 服务(?!业|机构|平台|中心|费|类|型) 吸纳 招用 招聘 聘用 聘请 招收 接收 收住 收养 收托 帮扶 带动 购买 采购 委托 联合 供应 支付 承担 接待 购置 安置 帮助 推荐
      协助 拉动 随迁 创办 开办
    `),
  )})[^,。;:的、“”]{0,9}$`,
  'u',
);
/** Before people: others make them act, count or hire them (组织新录用职工开展培训, 有不少于1名员工, 招用登记失业的残疾人). */
export const HANDLED =
  /(?:(?:组织|安排|选派|选送)(?:\d+人以上)?(?:新录用|新招用|本单位|本企业|在职|企业|在岗|入境|[境县市省区]外|外地)?|(?:有|不少于|至少|超过|达到|达|满)[^,。;:的、]{0,4}\d+[名人个位]|(?<!被|受)(?:招用|招聘|录用|聘用|吸纳|安置|接收)[^,。;:、]{0,10}的[^,。;:、的]{0,3})$/u;
/** Before a name: a place that is put to use (利用闲置厂房、学校). */
export const PUT_TO_USE = /(?:利用|盘活|改造|腾退)[^,。;:的]{0,10}$/u;
/** The only words before a name: it has settled in the territory (对入驻企业). */
export const SETTLED_IN = /^(?:新)?(?:入驻|迁入|落户)$/u;
/** After a name: it is only a place or a quality of another thing (专业镇内, 企业数量). */
export const NOT_ITSELF = new RegExp(
  `^[”’"]?(?:${oneOf(
    words(
      '内 费 等(?:费用|消费|支出|开支|成本) 中(?![小型]) 里 (?:[(][一-龥]{1,3}[)])?级(?!以上的?企业) 身份 签约 签订 资格 职称 证书 执业证 (?:基本)?(?:养老|医疗|失业|工伤|生育)保险 就业(?=[的满,。;(]|$) 稳定就业 工作(?=[的满,。;(]|$) 实习 任职 之间 以外 外(?!贸|资|商|出|来|籍|地) 数量 占比 名单 所在 贷款利率 等支持事项 等要素 等方面 等需求 平均 总数 周边 向其 为其 对其',
    ),
  )}|(?:信用)?贷款的?(?:本金)?(?:损失|风险|不良|增速|余额|规模|占比|总额|投放))`,
  'u',
);
/** After a government: it gives or decides, and does not receive (区政府统一组织的展会). */
export const GOVERNS = new RegExp(
  `^${oneOf(
    words(`
      予以 给予 安排 设立 出资 负责 可 应 要 统一 组织 主办 举办 认定 批准 确认 评定 审定 研究 备案 指定 下达 审核 审议 同意 牵头 部署
    `),
  )}`,
  'u',
);
/** Between the parts of one compound name (专业镇主导产业企业). */
export const SAME_NAME = new RegExp(
  `^[”’"]?(?:${oneOf(
    words(
      '主导产业 特色产业 优势产业 重点产业 支柱产业 产业 核心 骨干 重点 重大 农业 工业 级 民营 规上 创业 创办 领办 兴办 退休 离退休 在职 下岗 参保 困难',
    ),
  )}|的?${oneOf(words('主导 投资 建设 运营 管理 服务 经营'))}|${oneOf(words('投资 建设 运营 管理'))}(?:或|和|及|、)?)?[“‘"]?$`,
  'u',
);
/** Between names listed side by side (高校、科研院所和企业). */
export const LISTED = new RegExp(
  `^[”’"]?[类等]?[”’"]?(?:、|和|及|与|或|以及|或者|,?以及|,)?${oneOf([...LEVELS, ...words('各类 持牌 甲级 甲级资质 知名 国家 省 市 新型 其他 区内 省内 新认定的 相关 有关 海外 境外 国内外 境内外 驻外')])}?(?:\\d{1,4}[家名个户人位])?[“‘"]?$`,
  'u',
);

/** At the beginning of a part: somebody is encouraged to act (支持企业…). */
export const URGES = new RegExp(
  `^${oneOf(words('积极 重点 优先 大力 着重 用于 主要用于'))}?${oneOf(
    words('支持 鼓励 引导 推动 扶持 推进 投向 用于 重点投资'),
  )}(?:和支持|和引导)?`,
  'u',
);
/** After a name: it acts (企业按…, 企业可…). */
export const WHO_ACTS = new RegExp(
  `^${oneOf(words('按 可 应 须 需 享受 申请 在 因 凭 凡 首次 当年 上年 年度 每 创建 打造 新设 新建 新获 设立 开展 购 租用 投保 投资 聘请 委托'))}`,
  'u',
);
/** Words for hiring. */
export const HIRES = new RegExp(oneOf(words('招用 吸纳 招聘 聘用 招收 招录 引进 引育')), 'u');
/** Before 对: the name acts towards others, so those after 对 are no payees (银行对企业发放的贷款). */
export const ACTOR = new RegExp(`${oneOf(words('银行 机构 公司 企业 平台 业主 高校 院所 协会 商会 旅行社 合作社'))}$`, 'u');
/** A title is conferred on the thing, not on those who build it. */
export const TITLE_WORDS = new RegExp(oneOf(words('称号 认定 获评 评为 命名 牌匾 达标 验收')), 'u');
/** Payments that only a person receives (企业引进的博士，由财政发放生活补贴). */
export const PERSONAL = new RegExp(
  oneOf(words('生活补贴 生活补助 生活津贴 安家补贴 安家费 租房补贴 租房补助 购房补贴 购房补助 住房补贴 人才津贴 岗位津贴')),
  'u',
);
/** The beginning of the amount or terms, where the payee ends. */
export const NO_LONGER_WHOM = new RegExp(`^${oneOf(words('按 根据 经 给 分别 一次性 最高 优先 在 以 由 可 每 视 从 每年 省 市 予'))}`, 'u');
/** The words before the payees of every measure of a text (本措施适用于全职引进的人才。). */
export const DECLARES_FOR_ALL = new RegExp(
  `本[一-龥]{0,4}${OWN_KIND}适用于(?=[^。;]*?(?:企业|公司|单位|机构|组织|主体|人才|[^法]人|者|户)[,。;\\n])`,
  'u',
);
/** The words before the payees of a measure (补贴对象：, 申报主体为). */
export const DECLARES = new RegExp(
  `(?<=^|[。;\\n\\])])\\s*(?:[(]?[一二三四五六七八九十\\d]{1,2}[)、.])?(?:${DECLARES_FOR_ALL.source}|(?:(?:补贴|补助|奖励|奖补|资助|支持|扶持|申报|申请|申领|享受|适用|发放|保障|救助|服务|政策|受益|减免|补偿|认定)(?:对象|主体|人群)|适用范围)(?:和条件|及条件|及标准|范围)?(?::|为|是|主要为|。|包括))`,
  'u',
);
