import { oneOf, words } from './words';

/** Classes of words in phrases around sums (数额短语), as sources of patterns. */

/** Raised or extended (提高). */
export const RAISED = oneOf(words('提高 提升 上调 上浮 放宽 扩大 放大 增加 调整 调增 提 增'));
/** An award (奖补) as the base of a rate. */
export const AWARD = oneOf(words('奖励 奖补 补助 补贴 资助 扶持'));
/** A fund that pays benefits of insurance or assistance (医保统筹基金). */
export const BENEFIT_FUND = '(?:保险|医保|统筹|救助|护理|生育|工伤|失业)[^,。;\\d]{0,4}(?:基金|资金)';
