import { oneOf, words } from './words';

/** Words around sums (数额短语) and gifts that several tables share, as sources of patterns. */

/** Raised or extended (提高). */
export const RAISED = oneOf(words('提高 提升 上调 上浮 放宽 扩大 放大 增加 调整 调增 提 增'));
/** A gift (奖补). */
export const GIFT = oneOf(words('奖励 奖补 补助 补贴 贴息 资助 支持 扶持 补偿'));
/** A fund that pays benefits of insurance or assistance (医保统筹基金). */
export const BENEFIT_FUND = '(?:保险|医保|统筹|救助|护理|生育|工伤|失业)[^,。;\\d]{0,4}(?:基金|资金)';
/** Such a fund as the payer (由医保统筹基金|支付60%). */
export const BY_BENEFIT_FUND = `(?:由[^,。;\\d]{0,8}|(?:^|[,;]))${BENEFIT_FUND}`;
/** A charge that somebody may bear for the payee. */
export const FEE =
  '(?:(?:保险?|担保|[学运电水气]|物流|培训|检[测验]|认证|服务|社保|咨询|审核|评[估审]|审计|鉴定|展位|手续|登记|注册|代理|租赁|印[刷制])费用?|利息|租金|房租)';
/** Between a charge and the share to which it is lowered (担保费率|降至|0.8%以下), and that share. */
export const LOWERED_TO = '(?:降[至到]|降低[至到]|下调[至到]|不超过|不高于|控制在)';
export const LOW_SHARE = '[\\d.]+[%‰](?:以[下内])?(?:[,。;]|$)';
/** Things that are free of charge (免费停车). */
export const FREE = '免费(?:住宿|入住|乘坐|乘车|游览|体检|停车|通行|使用|试用)';
/** A voucher (消费券), not a bond, a share or a ticket. */
export const VOUCHER = '(?<![债证]|国库|入场)券';
/** A gift as the last word of its name (技能津贴), and several gifts named together (品牌奖励与展销奖励). */
export const GIFT_NAME = '(?:补贴|补助|奖励|津贴|资助|贴息)';
export const GIFT_NAMES = `${GIFT_NAME}(?:[、与和及][^,。;、]{0,10}?${GIFT_NAME})+`;
/** What follows, or a table, sets the amounts (标准如下, 按下表给予). */
export const BELOW = '(?:[如以]下|下列|[下附见]表)';
