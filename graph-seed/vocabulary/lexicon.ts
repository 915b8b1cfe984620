import { PROGRAMMES } from './shanxi';
import { words } from './words';

/** The meaning of a word near a sum (数额语境). */
export type SumClass =
  /** The sum is the most (封顶). */
  | 'most'
  /** The sum is the least (下限). */
  | 'least'
  /** A mark to be reached or passed (达到). */
  | 'reach'
  /** A mark to stay under (低于). */
  | 'below'
  /** Money handed over (给付). */
  | 'give'
  /** Money handed over, if the word is directly beside the figure (奖10万元, 支持100万元). */
  | 'giveAtOnce'
  /** A measure of the payee or the project (基数、条件). */
  | 'base'
  /** A sum of what the word before it names (补助金额, 罚款总额). */
  | 'sum'
  /** Money lent or covered by a lender or insurer (信贷). */
  | 'loan'
  /** Prices (价格). */
  | 'price'
  /** Penalties (罚款). */
  | 'penalty'
  /** Setting aside (安排、设立). */
  | 'fund'
  /** A fund set aside (专项资金、基金). */
  | 'purse'
  /** A target (目标). */
  | 'target'
  /** A phrase of payees (对…的), only at its beginning. */
  | 'addressed'
  /** Words that must not be read as any of the above. */
  | 'idle';

/** Meanings that only words near a rate have (比率语境). */
export type OwnShareClass =
  /** Taxes and charges that are remitted, refunded or raised in the payee's favour (减免、返还、上浮). */
  | 'relief'
  /** A measure of the payee as a rate (占比、增速、…率). */
  | 'ratio'
  /** A charge lowered to a mark, which is an aim (降至). */
  | 'lowered'
  /** Shares between payers, parts of a payment, and shares of a market or a budget (分担、分期、份额). */
  | 'split';

/** The meaning of a word near a rate. */
export type ShareClass = SumClass | OwnShareClass;

/** The part of a word in a promise (奖补承诺), or how it keeps one from being read. */
export type PromiseClass =
  /** Hands over (给予). */
  | 'give'
  /** A benefit of social assistance or insurance (社会救助、保险待遇), which has no instrument. */
  | 'benefit'
  /** Hands over, with the noun that follows (进行补贴). */
  | 'doing'
  /** The gift, or its giving (奖补). */
  | 'reward'
  /** Support, which counts only if it is handed over or a fund stands behind it (支持). */
  | 'support'
  /** Each case is decided separately (一事一议). These are terms of a reward beside it. */
  | 'singly'
  /** Fulfils an existing promise (落实). */
  | 'fulfil'
  /** Extends a promise (扩大). */
  | 'widen'
  /** Benefits from a promise (享受). */
  | 'enjoy'
  /** Named sets of promises (奖补政策). */
  | 'policy'
  /** Sets of promises without a name, which count only after 享受 (享受…政策). */
  | 'anyPolicy'
  /** A fund for such promises (专项资金). */
  | 'purse'
  /** The use of a fund (用于、投向). */
  | 'spend'
  /** A limit or scale (最高、标准). With a sum it continues the promise before it. */
  | 'most'
  /** A negation (不予), a procedure or a penalty, which give nothing new. */
  | 'never'
  /** Something given before (已享受): a condition, no promise. */
  | 'before'
  /** Others are only encouraged (鼓励各市). */
  | 'urge'
  /** Local governments and the like, who are encouraged to pay themselves (各市、各县). */
  | 'locals'
  /** Others may or must pay themselves (各级政府可). */
  | 'othersMay'
  /** A definition (是指), which promises nothing. */
  | 'define'
  /** Lenders, insurers and other companies, who are encouraged to pay (金融机构). */
  | 'lenders'
  /** A rule or task still to be done, or its announcement (研究制定). */
  | 'task'
  /** Compounds that contain a word above but give nothing. */
  | 'idle';

/** Words with the same meanings near a sum, near a rate and in a promise. */
export interface Entry {
  readonly sum?: SumClass;
  /** The meaning near a rate, if it differs from that near a sum. */
  readonly share?: OwnShareClass;
  readonly promise?: readonly PromiseClass[];
  readonly words: readonly string[];
}

/**
 * All words with which a policy text gives, measures, limits or denies (奖补语境), each once. They are matched in folded text without quotation
 * marks, longest first, separately for sums, rates and promises. An `idle` word keeps the shorter word in it from being read: 奖励对象 gives
 * nothing.
 */
export const LEXICON: readonly Entry[] = [
  { sum: 'most', promise: ['most'], words: words('不超过 不高于 最高 最多 至多 上限 封顶 限额 限额标准') },
  {
    sum: 'most',
    words: words(`
      不得超过 不得高于 最高可达 不多于 不大于 最高支持 最高扶持 不突破 控制在 不得突破 不能突破 不得多于 不得大于 不能超过 不应超过 不应高于 不宜超过 最高提至 最高提到 可提至 可提到 可提高至 可提高到 可提升至 可提升到 可增至 可增到 可增加至
      可增加到 可上浮至 可上浮到 可上调至 可上调到 可放宽至 可放宽到 可追加至 可追加到
    `),
  },
  { sum: 'least', promise: ['most'], words: words('不少于 不低于') },
  { sum: 'least', words: words('不得低于 不得少于 不应低于 不应少于 不小于 最少 至少 最低') },
  {
    sum: 'reach',
    words: words(`
      首次达到 首次突破 首次超过 迈上 跨上 登上 站上 迈入 跃上 高出 累计达到 达到 达 超过 超出 超 突破 满 高于 大于
      多于 过 提升到 提升至 增加到 增长到 增加 新增 增长 递增 每提高 每增加 每新增 实现 提高 降低 下降 减少
    `),
  },
  { sum: 'below', words: words('低于 少于 小于 不足 不满 未达到 未达 未超过 未满') },
  { sum: 'give', share: 'relief', promise: ['reward'], words: words('报销 返还 立减') },
  { sum: 'give', share: 'relief', words: words('减免 减收 抵扣 抵免') },
  { sum: 'give', promise: ['give'], words: words('给予 予以 发给 拨给') },
  {
    sum: 'give',
    promise: ['reward'],
    words: words(`
      配套奖励 配套补贴 配套补助 奖励资金 补助资金 补贴资金 奖补资金 扶持资金 经费支持 资金奖励 资金补助 经费补助 经费资助
      投资补助 奖励 奖补 奖金 补助 补贴 补偿 补足 资助 贴息 贴补 津贴 奖给 安家费 嘉奖 计奖 受奖 核补 给补 获补 合补
    `),
  },
  { sum: 'give', promise: ['reward', 'benefit'], words: words('慰问金') },
  { sum: 'give', promise: ['support'], words: words('资金支持 资金扶持') },
  { sum: 'give', promise: ['fulfil'], words: words('兑现') },
  { sum: 'give', promise: ['idle'], words: words('支持标准') },
  {
    sum: 'give',
    words: words(`
      资助资金 贷款贴息 贴息补助 贴息资金 风险补偿 支持经费 引荐奖励 保费补贴 租金补贴 运营补贴 运费补贴 生活补贴 购房补贴 租房补贴 住房补贴 费用补贴 投资奖励 投资补贴 研发补助 研发奖励 贡献奖励 贷款补贴 利息补贴 支持额度 扶持额度 支持金额 给予支持
      予以支持 支持资金 扶持金额 一次性 兑付 奖予 补给 计发 核发 定额 免税额 减免额 稿酬 报酬 拨款 赔付 救助 帮扶资金 再给 引荐奖
    `),
  },
  { sum: 'giveAtOnce', share: 'relief', promise: ['support'], words: words('优惠') },
  { sum: 'giveAtOnce', share: 'split', words: words('拨付') },
  { sum: 'giveAtOnce', promise: ['doing'], words: words('提供') },
  { sum: 'giveAtOnce', promise: ['reward'], words: words('扶持') },
  { sum: 'giveAtOnce', promise: ['support', 'spend', 'urge'], words: words('支持') },
  { sum: 'giveAtOnce', promise: ['fulfil'], words: words('发放') },
  { sum: 'giveAtOnce', promise: ['enjoy'], words: words('享受') },
  { sum: 'giveAtOnce', promise: ['most'], words: words('标准') },
  { sum: 'giveAtOnce', promise: ['urge'], words: words('鼓励') },
  { sum: 'giveAtOnce', words: words('奖 补 给 获得 获 领取 标准为 下达 追加 加发 多发 增发 另加 另享 另得 可得') },
  { sum: 'base', promise: ['idle'], words: words('研发经费') },
  {
    sum: 'base',
    words: words(`
      固定资产投资额 固定资产投资 投资强度 投资总额 投资规模 设备投资 投资额 总投资 投资 投入 出资额 出资 营业收入 业务收入 营业额 营收 收入 销售额 销售收入 销售 产值 产出 交易规模 交易额 交易量 成交额 增资追加 注册资本 注册资金 资本 实缴 到账
      到位资金 外资 纳税额 纳税 税收 税额 利润 进出口额 进出口 出口额 进口额 研发费用 采购额 购置额 支付金额 合同金额 合同额 价值 原值 估值 资产 所得额 成本 贡献 罚款金额 增加值 管理规模 业务规模 结算额 流水 净值 金融资产 年薪 工资 薪酬
      采购项目 合同 被处以 被处 受到
    `),
  },
  { sum: 'sum', promise: ['support'], words: words('经费') },
  { sum: 'sum', promise: ['most'], words: words('总额 额度') },
  { sum: 'sum', words: words('金额 总量 资金 费用 余额 价款') },
  { sum: 'loan', promise: ['purse'], words: words('转贷资金') },
  {
    sum: 'loan',
    words: words(`
      授信额度 授信总额 授信总规模 授信规模 贷款规模 融资规模 融资金额 融资总额 融资额 贷款额度 贷款金额 贷款额 担保额度 担保金额 担保额 信用额度 融资额度 保额 单笔使用额度 用款额度 放款额度 周转额度 借款额度 再贷款 担保余额 在保余额 贷款余额
      授信余额 转贷 过桥资金 可贷 贷款 授信 融资 信贷 借款 债券
    `),
  },
  { sum: 'loan', promise: ['idle'], words: words('保险金额') },
  {
    sum: 'price',
    words: words(
      '电价 气价 水价 地价 价格 单价 底价 租金 售价 票价 收费 房价 收购价 指导价 最低工资 最低工资标准 收费标准 缴费标准 起付标准 工资标准',
    ),
  },
  { sum: 'penalty', words: words('处以 并处 可处 罚款 罚金 处') },
  { sum: 'fund', share: 'split', promise: ['doing', 'spend'], words: words('安排') },
  { sum: 'fund', share: 'split', promise: ['spend'], words: words('统筹 单列') },
  { sum: 'fund', share: 'split', words: words('切块 预留') },
  { sum: 'fund', promise: ['spend'], words: words('统筹安排') },
  {
    sum: 'fund',
    words: words(`
      财政出资 预算规模 预算总额 总盘子 预算安排 财政安排 资金安排 筹集 筹措 列支 拿出 注资 总规模 资金规模 基金规模 发放总额 资金总额 资金总量 财政投入 统筹资金 投放 共计奖励 合计奖励 奖励总额度 每市拨付 每市下达 每市划拨 每市分配 各市拨付
      各市下达 各市划拨 各市分配 每县拨付 每县下达 每县划拨 每县分配 各县拨付 各县下达 各县划拨 各县分配 各县区拨付 各县区下达 各县区划拨 各县区分配
    `),
  },
  { sum: 'purse', promise: ['reward'], words: words('消费券 算力券 创新券') },
  {
    sum: 'purse',
    promise: ['purse'],
    words: words(`
      专项资金 引导资金 引导基金 产业基金 专项基金 投资基金 发展基金 子基金 母基金 资金池 风险补偿资金池 风险补偿基金
      风险补偿金 周转资金 发展资金
    `),
  },
  { sum: 'purse', words: words('转贷资金池 风险补偿资金 准备金 周转金 保障资金 配套资金 基金 基数') },
  { sum: 'target', promise: ['doing'], words: words('争取') },
  { sum: 'target', promise: ['spend'], words: words('带动 撬动') },
  {
    sum: 'target',
    words: words('力争 努力 目标 年底 年末 打造 建成 形成 迈进 到202 到203 翻番 任务 预计 截至 累计完成 完成投资 计划完成'),
  },
  { sum: 'addressed', words: words('对 凡 对于') },
  { sum: 'idle', promise: ['policy'], words: words('支持政策 奖励政策 补贴政策 补助政策 奖补政策 扶持政策 优惠政策') },
  { sum: 'idle', promise: ['spend'], words: words('通过') },
  { sum: 'idle', promise: ['lenders'], words: words('投资机构 担保机构') },
  {
    sum: 'idle',
    promise: ['idle'],
    words: words('奖励对象 补助对象 补贴对象 支持对象 奖励条件 奖励办法 补贴期 补助期 贴息期 缓缴期 补缴期 招商引资'),
  },
  {
    sum: 'idle',
    words: words(`
      支持条件 奖励期 支持期 投资者 投资企业 投资促进 投资主体 投资咨询 投资建设 投资合作 贷款企业 贷款机构 融资担保 融资租赁 融资性担保 达标 超级 超算 超长期 超低 满足 满意 发达 过程 超市 已达 支持企业 投资公司 创业投资 股权投资 投资人 投资方
      奖项 补充 采购限额标准 提高到 提高至 上调至 调整为 调整至 规模以上 限额以上 限额以下 资产管理 税收优惠 成本费用 供给 过渡 不过 形成的 上年末 上年底 上年度末 形成不良 形成损失 形成坏账 过高 获得者 标准化 主体封顶 结构封顶 封顶后
    `),
  },
  { share: 'relief', promise: ['reward'], words: words('退税') },
  { share: 'relief', promise: ['never'], words: words('让利') },
  {
    share: 'relief',
    words: words(
      '加计扣除 价格扣除 评审优惠 优惠幅度 核定补助比例 再提高 再增加 再上调 抵用 即征即退 先征后返 先征后退 减按 减征 征收 扣除 退还 免征 免收 缓缴 抵减 税率 上浮 下浮 累加 补差 让渡 打折 减半',
    ),
  },
  {
    share: 'relief',
    words: words('补助 补贴 奖励 奖补 贴息 支持 扶持 资助 返还 报销 支付 给付 补偿 减免 保障 救助 测算 核补 立减').flatMap((gift) => [
      `${gift}比例`,
      `${gift}率`,
      `${gift}比率`,
    ]),
  },
  { share: 'ratio', promise: ['idle'], words: words('配套率') },
  {
    share: 'ratio',
    words: words(`
      占比 比例 比重 比率 占 前 增速 增幅 增长率 同比增长 年均增长 利用率 入住率 裁员率 不良率 覆盖率 国产化率 转化率 达产率 就业率 合格率 满意率 占有率 开工率 出租率 完成率 巩固率 留任率 入驻率 达标率 持股 股权 费率 利率 回报率 失业率
      周转率 化率 产销率 增值率 违约率 逾期率 代偿率
    `),
  },
  { share: 'lowered', words: words('降至 降到 下降到 下降至 降低到 降低至 压降至 下调至 下调幅度 降低幅度') },
  { share: 'split', promise: ['never'], words: words('应奖励额 预付款 进度款') },
  {
    share: 'split',
    words: words(
      '负担 分担 共担 承担 份额 分配 分享 分成 应补助额 应奖补 核定补助 出资比例 适用 递减 首付 首付款 出租 余款 尾款 首期 剩余 分两次 分期 自缴 自付 自筹 自担 自负',
    ),
  },
  { sum: 'give', promise: ['reward'], words: words('以奖代补 以奖促治 以奖代投 先建后补 以奖促改') },
  { promise: ['give'], words: words('给与 给以 再给予 给企业') },
  { promise: ['doing'], words: words('进行 实施 加大对') },
  {
    promise: ['reward'],
    words: words(`
      资金补贴 经费补贴 专项经费 奖励金 引荐奖 后补助 开办费 稳岗返还 启动资金 购房券 奖励支持 资金配套 财政补助 财政奖励 创业补贴 重奖 重点奖补 财政资金补助 留抵退税 服务券 数据券 模型券 文旅券 惠企券 代金券 培训券 购房补助 人才津贴 扶助 后奖补
      予以匹配 给予匹配 配套资助 工作经费
    `),
  },
  {
    sum: 'giveAtOnce',
    promise: ['reward', 'benefit'],
    words: words(`
      助学金 奖学金 扶助金 救助金 抚恤金 优待金 低保金 保障金 救济金 养老金 保险金 抚慰金 敬老金 长寿金 生育津贴 育儿补贴 育儿津贴 特别扶助 奖励扶助 伤残津贴 残疾津贴 高龄津贴 护理补贴 护理费 丧葬费 丧葬补助 生活费 营养餐
      养育标准 供养标准 保障标准 低保标准 救助标准 生活标准 饮食标准 护理标准 救济标准 抚恤标准 补助金 医疗救助 临时救助 物价补贴 价格补贴 孤儿补贴 燃油补贴
    `),
  },
  { promise: ['reward', 'benefit'], words: words('救助比例 救助限额') },
  { promise: ['support'], words: words('倾斜支持 择优支持 激励 优待 专项支持 配套支持 优先保障 配套 财政支持 重点保障') },
  { promise: ['support', 'spend'], words: words('优先支持 重点支持 倾斜') },
  { promise: ['support', 'anyPolicy'], words: words('政策支持') },
  { promise: ['singly'], words: words('一事一议 一企一策 一事一策 一人一策 另按 另行研究 另行确定') },
  { promise: ['fulfil'], words: words('落实 执行 延续 延续实施 继续实施 落实落细 全面落实 及时兑现 全面兑现 贯彻落实') },
  { promise: ['widen'], words: words('扩大 纳入') },
  { promise: ['widen', 'spend'], words: words('用好 用足') },
  { promise: ['enjoy'], words: words('申请享受 申领 按规定享受 视同') },
  {
    promise: ['policy'],
    words: words(
      '财税政策 税收政策 减免政策 贴息政策 返还政策 激励政策 补偿政策 缓缴政策 退税政策 减税降费政策 纾困政策 资助政策 信贷支持政策 担保贷款 创业担保贷款 创业贷款 免租期',
    ),
  },
  {
    promise: ['anyPolicy'],
    words: words('条政策 相关政策 政策待遇 同等政策 落地政策 人才政策 最新政策 扶植政策 有关政策 风险补偿机制 专项政策 政策'),
  },
  { promise: ['anyPolicy'], words: PROGRAMMES },
  {
    promise: ['purse'],
    words: words(`
      技改资金 技术改造资金 基本建设资金 专项子基金 天使基金 天使投资基金 创投基金 创投天使基金 服务业发展资金 专项奖补资金 纾困基金 救助基金 应急周转金 转贷周转金 转贷基金 转贷应急资金 高质量发展基金 扶持基金 奖励基金 培育基金 财政专项资金 财政资金
      资金渠道 省级资金 专项贷款
    `),
  },
  { promise: ['spend'], words: words('设立 发挥 利用 用于 投向 加大 列入 重点投资 建立 跟投 参股 直投 直接投资 增资') },
  { promise: ['most'], words: words('累计 单个 单户 单项 每个 每户 每家 每年 年度 每人 每场 每次') },
  {
    promise: ['never'],
    words: words(`
      不予 不再 不得 不重复 不享受 不能 不可 不对 不给予 不适用 取消 追回 收回 退回 停止 终止 暂停 撤销 骗取 套取 截留 挪用 冒领 虚报 严禁 禁止 处罚 责令 违规 扣减 核减 无偿收回 收缴 缴回 平等享受 公平享受 除外 从优从高 就高 仅能
      只享受 仅享受 只能享受 只能申请 只奖励 仅奖励 只支持 仅支持 同时享受 差额部分 起执行 予以兑现 兑现全额 按照同一举报 清理 拖欠 不计入 不受 应予奖励 冲减 追缴 申报兑现 兑付时限 不给 未按 叠加享受 累加享受 不足部分 免收滞纳金 免缴滞纳金
      免除滞纳金 不加收滞纳金 免滞纳金 弄虚作假 申请材料 申报材料 等为重点 为重点 预算管理 专款专用 应当退还 应退还 须退还 需退还 应全额退还 应予退还 应退回
    `),
  },
  {
    promise: ['before'],
    words: words(`
      已享受 先享受 已获得 已获 曾享受 曾获得 享受过 获得过 正在享受 已经享受 已经获得 已得到 未享受 未获得 尚未获得 未获
      享受完 在享受 已给予 已发放 已兑现 已拨付
    `),
  },
  { promise: ['urge'], words: words('引导 指导 督促 推动 要求 动员 倡导 号召 鼓励支持 鼓励其 支持引导') },
  {
    promise: ['locals'],
    words: words('各市 各县 各地 市县 县市区 市、县 市县两级 各市县 各级政府 地方政府 各区 县级政府 政府部门 社会资本'),
  },
  {
    promise: ['othersMay'],
    words: words(`
      各级政府可 市县可 各市可 各地可 各市政府可 各级人民政府可 各县(市、区)可 县(市、区)政府可 各开发区可 建设单位每年 所在单位应 依托单位 各县(市、区)要 各市要 各地要 市县要 各县要 各市、县要 各县区要 各县市区要 各区县要 各区要 各乡镇要
      各乡镇应 用人单位应 园区可 各市应 各地应 各县应 各区应 各县(市、区)应 各级财政应 县级财政应 各级政府应 各部门应 各单位应
    `),
  },
  { promise: ['define'], words: words('是指 所称 定义为') },
  {
    promise: ['lenders'],
    words: words(
      '金融机构 银行 农商行 农信社 信用社 商业银行 银行机构 保险机构 金融企业 电信企业 融资担保公司 担保公司 开发银行 社会基金 行业协会 出租人 合同双方',
    ),
  },
  { promise: ['lenders', 'idle'], words: words('基金管理人') },
  {
    promise: ['task'],
    words: words(`
      研究制定 研究出台 制定 出台 推动出台 完善 健全 建立健全 探索 探索建立 修订 细化 统筹制定 规范 梳理 评估 研究
      简化 构建 升级 提升享受 宣传 宣讲 宣贯 解读 公开 公布 推送 足额安排 合理确定 上架 梳理核查 精准推送 畅通
      提供咨询 政策咨询 流程 优化
    `),
  },
  {
    promise: ['idle'],
    words: words(`
      奖励机制 奖励范围 奖励事项 奖励名单 成果转化奖励 补贴机制 补助机制 补偿机制 贴息机制 激励机制 激励方案 激励约束 股权奖励 股权激励 期权激励 生态补偿 补偿费 补偿协议 奖励程序 奖励规则 奖励提名 奖励审批 奖励决定 奖励申请 奖励申报 举报奖励 奖惩
      现金奖励 技术支持 金融支持 信贷支持 融资支持 奖励原则 支持性 数据支持 服务支持 智力支持 法律支持 奖励总数 资金管理 资金使用 统筹兼顾 执行过程 执行情况 执行期 经费支出 经费管理 经费范围 补贴资格 补贴流程 补贴兑付 支持方式 支持范围 支持重点
      支持单位 支持机构 采取措施 采取有效 考核激励 表彰激励 产业补贴 优惠资费 贴现 再贴现 优质优价 基金管理 基金运作 基金信用 基金存续 基金布局 基金绩效 公募基金 基金份额 信托基金 证券投资基金 投资基金(REITs) 投资基金信用 守信激励 联合激励
      惩戒激励 经费使用 经费开支 经费投入 所需经费 办公经费 科研经费 项目经费 会议经费 活动经费 经费包干 经费来源 经费预算 总经费 国拨经费 经费实际支出 结余经费 合作经费 优惠利率 政策支撑 股权投资基金份额 配套企业 配套金额 协作配套 配套设施 配套软件
      配套设备 配套硬件 配套产品 产业配套 配套建设 配套服务 配套能力 配套链条 配套环境 配套供应 本地配套 配套条件 配套落实 配套项目 联动配套 配套协作 配套发展 提供配套 配建 紧密配套 配套投资 配套改革 配套措施 投资基金份额 优惠让利 支持力度 积极支持
      大力支持 配套工程 一视同仁
    `),
  },
];
