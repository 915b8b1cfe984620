import type { LinkedStacking } from '../linked';
import { RAISED_BY } from '../vocabulary/stacking';
import { foldedWords } from './stacking-words';

/** Sets `onTopYuan` of awards that are a share on top of another award (在首次“小升规”奖励基础上上浮30%): that share of the other's maximum. */
export function linkSumsOnTop(stackings: readonly LinkedStacking[]): void {
  for (const { a, b, reasons } of stackings) {
    const rule = reasons[0]?.rule;
    if (rule?.find.effect !== 'ALLOWS_ON_TOP') continue;
    for (const [upper, base] of [
      [a, b],
      [b, a],
    ] as const) {
      const { find, clause } = upper;
      const share = RAISED_BY.exec(foldedWords(clause).slice(find.start, find.end))?.groups?.share;
      const isStated = find.maxYuan !== null || base.find.maxYuan === null || rule.clause !== clause;
      if (share && !isStated) upper.onTopYuan = Math.max(upper.onTopYuan ?? 0, ((base.find.maxYuan ?? 0) * Number(share)) / 100);
    }
  }
}
