import { oneOf, words } from './words';

/** Classes of words of which phrases around sums and shares are made (数额短语), as sources of patterns. */

/** Made higher, wider or more (提高). */
export const RAISED = oneOf(words('提高 提升 上调 上浮 放宽 扩大 放大 增加 调整 调增 提 增'));
/** Made lower (降低). */
export const LOWERED = oneOf(words('降低 下调 调减'));
/** So much more (追加). */
export const MORE = oneOf(words('增加 递增 追加 增发 加发 多发 增补'));
/** An award, as what a share is a share of (奖补). */
export const AWARD = oneOf(words('奖励 奖补 补助 补贴 资助 扶持'));
/** A claimant's own charges that a purse may bear (费用). */
export const CHARGE = `(?:${oneOf(
  words(`
    保险 保 担保 学 运 电 水 气 物流 培训 检测 检验 认证 服务 社保 咨询 审核 评估 评审 审计 鉴定 展位 手续 登记 注册 代理 租赁 印刷 印制
  `),
)}费用?|利息|租金|房租)`;
/** Bears a cost or a loss (承担). */
export const BEARS = oneOf(words('负担 承担 分担 代偿 补偿'));
/** Sets a purse up (设立). */
export const SETS_UP = oneOf(words('设立 组建 建立 筹建 整合'));
/** What is set up: a purse, and no sum that is given. */
export const PURSE = oneOf(words('周转金 周转资金 资金池 风险池 基金 专项资金 准备金 补偿金 补偿资金 券'));
/** Takes an award back (追回). */
export const TAKES_BACK = oneOf(words('追回 收回 扣回 追缴 退回 缴回 退缴'));
/** What is done with a share right behind it (按30%配套). */
export const DONE_WITH = oneOf(words('计奖 计补 配套 匹配 让渡 核发 核补 兑付 扶持 支持 资助 奖 补 贴 让利 抵用'));
/** Puts money in, as a fund does (出资). */
export const PUTS_IN = oneOf(words('出资 投资 参股 持股 跟投'));
