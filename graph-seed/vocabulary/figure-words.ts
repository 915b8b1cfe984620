import { oneOf, words } from './words';

/** Classes of words of which phrases around sums are made (数额短语), as sources of patterns. */

/** Made higher, wider or more (提高). */
export const RAISED = oneOf(words('提高 提升 上调 上浮 放宽 扩大 放大 增加 调整 调增 提 增'));
/** An award, as what a share is a share of (奖补). */
export const AWARD = oneOf(words('奖励 奖补 补助 补贴 资助 扶持'));
