import { words } from './words';

/**
 * Words by which a policy text promises money or money's worth (奖补承诺), and those that keep such words from being a promise.
 * Matched in folded text with quotation marks set aside, longest first, so that a longer word without force (`idle`) keeps a
 * shorter one from being read into it. A word in several lists means all of them.
 */
export const PROMISE_CUES = {
  /** Hands over (给予). */
  give: words('给予 给与 给以 予以 再给予 发给 拨给 给企业'),
  /** Does it with the noun that follows (进行补贴). */
  doing: words('进行 安排 提供 争取 实施 加大对'),
  /** What is handed over, or the handing over itself (奖补). */
  reward: words(`
    奖励 奖补 奖金 补助 补贴 资助 补偿 补足 贴息 贴补 津贴 奖励资金 奖补资金 补助资金 补贴资金 扶持资金 资金奖励
    资金补助 资金补贴 经费支持 经费资助 经费补助 经费补贴 专项经费 以奖代补 返还 奖励金 引荐奖 后补助 投资补助
    开办费 稳岗返还 安家费 启动资金 报销 购房券 奖励支持 扶持 资金配套 财政补助 财政奖励 创业补贴 配套奖励 配套补贴
    配套补助 创新券 算力券 重奖 重点奖补 财政资金补助 退税 留抵退税 消费券 服务券 数据券 模型券 文旅券 惠企券 代金券
    培训券 购房补助 人才津贴 扶助 奖给 奖励性补助 后奖补 予以匹配 给予匹配 配套资助 工作经费
  `),
  /** Goodwill, which counts only where it is handed over or backed by a purse (支持). */
  support: words(`
    支持 倾斜支持 优先支持 重点支持 择优支持 倾斜 激励 优惠 优待 专项支持 配套支持 优先保障 政策支持 配套 资金支持
    资金扶持 财政支持 经费
    重点保障
  `),
  /** Each case on its own terms (一事一议), which are terms where a reward is spoken of. */
  singly: words('一事一议 一企一策 一企一方案 一项目一议 一项目一策 一事一策 一人一策 另按 另行研究 另行确定'),
  /** Makes an existing promise good (落实). */
  fulfil: words(`
    落实 兑现 发放 执行 延续 延续实施 继续实施 落实落细 全面落实 及时兑现 全面兑现 按规定落实 贯彻落实
  `),
  /** Makes one reach further (扩大). */
  widen: words('扩大 纳入 用好 用足'),
  /** Has the good of one (享受). */
  enjoy: words(`
    享受 可享受 可申请 申请享受 可申领 申领 可获得 可申报享受 按规定享受 可领取 叠加享受 视同 可优先享受
  `),
  /** Named sets of promises (奖补政策). */
  policy: words(`
    奖励政策 奖补政策 补贴政策 补助政策 优惠政策 支持政策 扶持政策 财政奖补政策 财税政策 财税优惠政策 税收政策
    减免政策 贴息政策 返还政策 激励政策 税收优惠政策 税费优惠政策 补偿政策 缓缴政策 退税政策 财税支持政策
    减税降费政策 纾困政策 财政支持政策 资助政策 留抵退税政策 信贷支持政策 担保贷款 小额担保贷款 创业担保贷款
    创业贷款 免租期
  `),
  /** Sets of promises that do not say of what they are: with 享受 alone (享受…政策). */
  anyPolicy: words(`
    条政策 相关政策 政策支持 政策待遇 同等政策 落地政策 人才政策 最新政策 扶植政策 有关政策 惠商保 保险补偿机制
    风险补偿机制 专项政策 政策
  `),
  /** A fund for such promises (专项资金). */
  purse: words(`
    专项资金 引导资金 发展资金 技改资金 技术改造资金 专项发展资金 基本建设资金 产业基金 产业发展基金 引导基金
    投资基金 子基金 专项子基金 天使基金 天使投资基金 创投基金 创投天使基金 母基金 发展基金 专项基金 资金池
    风险补偿资金池 风险补偿基金 风险补偿金 服务业发展资金 商务发展资金 奖补优惠资金 专项奖补资金 配套资金池 纾困基金
    救助基金 周转资金 转贷资金 转贷应急周转金 应急周转金 转贷周转金 转贷基金 应急转贷基金 转贷应急资金 应急转贷资金 转贷周转资金 应急周转保障资金 数字转型专项资金 科技专项资金 现代服务业发展引导资金 各类专项资金
    政府引导基金 高质量发展基金 政府投资基金 扶持基金 奖励基金 培育基金 专项扶持资金 财政专项资金 财政资金 资金渠道
    省级资金
    专项贷款
  `),
  /** What is done with a purse for somebody's good (用于、投向). */
  spend: words(`
    设立 单列 用好 用足 发挥 利用 通过 用于 倾斜 投向 统筹 支持 重点支持 加大 撬动 列入 安排 重点投资 建立
    统筹安排 优先支持 带动 跟投 参股 直投 直接投资 增资
  `),
  /** The most, the scale (最高、标准): with a sum it goes on with what was promised. */
  most: words(`
    最高 最多 不超过 不高于 上限 封顶 累计 总额 限额 额度 标准 不低于 不少于 至多 单个 单户 单项 每个 每户 每家 每年
    年度 每人 每场 每次
  `),
  /** Not, or no more (不予); procedure and penalty, which give nothing new. */
  never: words(`
    不予 不再 不得 不重复 不享受 不能 不可 不对 不给予 不适用 取消 追回 收回 退回 停止 终止 暂停 撤销 骗取 套取 截留
    挪用 冒领 虚报 严禁 禁止 处罚 责令 违规 扣减 核减 无偿收回 收缴 缴回 平等享受 公平享受 除外 从优从高 就高 仅能
    只享受 仅享受 只能享受 只能申请 只奖励 仅奖励 只支持 仅支持 同时享受 差额部分 应奖励额 予以兑现 一次性兑现
    兑现全额 按比例限额拨付 按照同一举报 清理 拖欠 不计入 不受 应予奖励 预付款 进度款 冲减 追缴 不包括 申报兑现
    兑付时限 予以追回 不给 未按 弄虚作假 申请材料 申报材料 不足部分由
    等为重点 为重点 让利
    预算管理 专款专用 应当退还 应退还 须退还 需退还 应全额退还 应予退还 应退回
  `),
  /** What was given before (已享受): a condition, no promise. */
  before: words(`
    已享受 已获得 已获 曾享受 曾获得 享受过 获得过 正在享受 已经享受 已经获得 已得到 未享受 未获得 尚未获得 未获
    享受完 在享受 已给予 已发放 已兑现 已拨付
  `),
  /** Others who are only encouraged, and the means by which they are (鼓励各市). */
  urge: words(`
    鼓励 引导 指导 督促 推动 要求 动员 倡导 号召 鼓励支持 鼓励和支持 支持和鼓励 支持 鼓励其 支持引导
  `),
  /** Local governments and their like, who are encouraged to pay of their own (各市、各县). */
  locals: words(`
    各市 各县 各地 市县 市、县 市县两级 各市县 各级政府 各级各部门 有条件的地方 有条件的地区 有条件的市 地方政府
    各区 县级政府 各行业主管部门 政府部门 社会资本
  `),
  /** Others who may or must pay of their own (各级政府可). */
  othersMay: words(`
    各级政府可 市县可 各市可 各地可 各市政府可 各级人民政府可 各县(市、区)可 县(市、区)政府可 各开发区可
    建设单位每年 依托单位 企业自主 企业每年 各县(市、区)要 各市要
    各地要 市县要 各县要 各市、县要 用人单位应 园区可 各市应 各地应 各县应 各区应 各县(市、区)应
    各级财政应 县级财政应 各级政府应 各部门应 各单位应
  `),
  /** A definition (是指), which promises nothing. */
  define: words('是指 本办法所称 本细则所称 所称 定义为'),
  /** Lenders, insurers and other companies, who are encouraged to (金融机构). */
  lenders: words(`
    金融机构 银行 商业银行 银行机构 银行业机构 银行业金融机构 担保机构 融资担保机构 政府性融资担保机构 保险机构
    金融保险机构 电信运营商 金融企业 投资机构 电信企业 融资担保公司 担保公司 政策性银行 开发银行 基金管理人 社会基金
    行业协会 行业协会商会 出租人 合同双方 网络运营商 商业性金融机构
  `),
  /** A law or task yet to be made (研究制定), and telling of one. */
  task: words(`
    研究制定 研究出台 制定 出台 推动出台 完善 健全 建立健全 探索 探索建立 修订 细化 统筹制定 规范 梳理 评估 研究
    简化 构建 升级 提升享受 宣传 宣讲 宣贯 解读 公开 公布 推送 足额安排 合理确定 上架 梳理核查 精准推送 畅通
    提供咨询 政策咨询 流程 优化
  `),
  /** Compounds in which a word above gives nothing. */
  idle: words(`
    奖励对象 奖励办法 奖励机制 奖励委员会 奖励范围 奖励事项 奖励名单 奖励资金由 奖励资金申领 奖励资金管理
    科学技术奖励 成果转化奖励 科技成果奖励 补贴期 补助期 贴息期 补贴对象 补助对象 补贴机制 补助机制 补偿机制
    贴息机制 激励机制 激励方案 激励约束 股权奖励 股权激励 期权激励 生态补偿 补偿费 补偿协议 奖励程序 奖励规则
    奖励提名 奖励审批 奖励决定 奖励申请 奖励申报 举报奖励 引荐奖励金额 奖惩 现金奖励 技术支持 金融支持 信贷支持
    融资支持 奖励条件 奖励原则 支持性 数据支持 服务支持 智力支持 法律支持 奖励总数 支持的项目 支持的领域 支持的重点
    支持的方向 专项资金的管理 专项资金管理 资金管理 资金使用 统筹兼顾 执行过程 执行情况 执行期 经费支出 经费管理
    经费范围 补贴资格 补贴流程 补贴兑付 支持对象 支持方式 支持范围 支持标准 支持重点 支持单位 支持机构 采取措施
    采取有效 奖励奖补等财政扶持资金 激励科技人员 奖励性绩效 考核激励 表彰激励 政府补助收入 产业补贴 优惠资费 贴现
    再贴现 优质优价 非财政支持 奖励和劳务 基金管理 基金运作 基金信用 基金存续 基金布局 基金绩效 政府性基金 公募基金
    住房公积金 基金份额 信托基金 社会保险基金 证券投资基金 投资基金(REITs) 投资信托基金 投资基金信用 招商引资
    守信激励 联合激励 惩戒激励 政府投资基金重点投资 经费使用 经费开支 经费投入 研发经费 所需经费 办公经费 科研经费
    项目经费 会议经费 活动经费 经费包干 经费来源 经费预算 总经费 国拨经费 经费实际支出 结余经费 合作经费 优惠利率
    政策支撑 补贴性培训 股权投资基金份额 基金管理人 配套企业 配套率 配套金额 协作配套 配套设施 配套软件 配套设备 配套硬件 配套产品 产业配套
    配套建设 配套服务 配套能力 配套链条 配套环境 配套供应 本地配套 配套条件 配套落实 上下游配套 配套项目
    配套中小企业 联动配套 配套协作 配套发展 提供配套 配建 紧密配套 国产化配套 配套投资 基础设施配套 配套改革
    配套措施 投资基金份额 优惠让利 优惠措施落 支持政策研究 支持力度 积极支持 大力支持 配套资金到位 配套工程
    一视同仁 企业自主投保 企业自主研发 企业自主开发 企业自主购买 企业自主选择 企业自主申报 企业自主建设
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type PromiseCue = keyof typeof PROMISE_CUES;
