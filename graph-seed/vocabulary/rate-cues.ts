import { MONEY_CUES } from './money-cues';

/** What the words around a share say of it (比率语境): what only shares know, then as for sums. A spelling in two lists belongs to the first. */
export const RATE_CUES = {
  /** Taxes and charges that are forgiven, given back or raised in the claimant's favour (减免、返还、上浮). */
  relief: [
    ...['加计扣除', '价格扣除', '评审优惠', '优惠幅度', '即征即退', '先征后返', '先征后退', '减按', '减征', '征收', '扣除', '返还', '退还', '退税', '减免', '减收', '免征'],
    ...['免收', '缓缴', '抵减', '抵扣', '抵免', '税率', '上浮', '下浮', '优惠', '让利', '打折', '报销', '计入应纳税', '缴纳企业所得税', '减半'],
  ],
  /** What is measured in shares of the claimant (占比、增速、…率). */
  ratio: [
    ...['占比', '比例', '比重', '比率', '占', '增速', '增幅', '增长率', '同比增长', '年均增长', '利用率', '入住率', '裁员率', '不良率', '不良贷款率', '覆盖率', '国产化率'],
    ...['转化率', '达产率', '就业率', '合格率', '满意率', '占有率', '配套率', '开工率', '出租率', '完成率', '巩固率', '留任率', '入驻率', '达标率', '资产负债率', '持股', '股权'],
    ...['费率', '利率', '回报率', '失业率', '周转率', '化率', '产销率', '增值率', '违约率', '逾期率', '代偿率'],
  ],
  /** Charges brought down to a mark, which is an aim (降至). */
  lowered: ['降至', '降到', '下降到', '下降至', '降低到', '降低至', '压降至', '下调至'],
  /** Shares between payers, parts of a payment, and shares of a market or a budget (分担、分期、份额). */
  split: [
    ...['负担', '分担', '共担', '承担', '预留', '份额', '分配', '应奖励额', '应补助额', '应奖补', '奖励总额的', '补助总额的', '补贴总额的', '奖补总额的', '核定补助', '出资比例'],
    ...['适用', '递减', '预付款', '进度款', '首付', '出租', '余款', '尾款', '首期', '剩余', '统筹', '分两次', '分期', '拨付'],
  ],
  ...MONEY_CUES,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RateCue = keyof typeof RATE_CUES;
