import type { MoneyCue } from '../vocabulary/money-cues';
import { type Bound, type Subject, subjectOf } from './money-bearing';
import type { Group } from './money-groups';
import { REQUIRES } from './money-stem';

/** Words of the tail: behind a sum and its 以上, up to the next comma or figure. */
export const tailCues = (group: Group<MoneyCue>) =>
  group.after.filter((cue) => cue.start >= group.tailStart && cue.end <= group.tailStart + group.tail.length && cue.kind !== 'idle');

/** 10万元奖励, 1亿元专项资金: what the noun behind a sum says that it is; of several that touch the last one does (贷款贴息). */
export function headOf(group: Group<MoneyCue>): Subject | null {
  if (/^的?标准/u.test(group.tail)) return 'give';
  const nouns = tailCues(group).filter((cue) => cue.kind !== 'sum' && cue.kind !== 'giveAtOnce');
  const at = nouns.findIndex((cue) => cue.kind === 'give' || cue.kind === 'loan' || cue.kind === 'fund' || cue.kind === 'purse');
  let head = nouns[at];
  if (!head || head.start - group.tailStart > 14) return null;
  // 1亿元奖励50万元 gives the second sum; 5万元奖励和3万元补助 gives both.
  if (group.cut && !/[和及与并、]/u.test(group.tail.slice(head.end - group.tailStart))) return null;
  for (const cue of nouns.slice(at + 1)) if (cue.start - head.end <= 1 && subjectOf(cue)) head = cue;
  return subjectOf(head);
}

/** 对投资1亿元以上的项目给予…: true where the sentence makes the sum a condition; an aim (到2030年…达到) is none. */
export function isCondition(
  text: string,
  group: Group<MoneyCue>,
  { bound, subject }: { bound: Bound | null; subject: Subject | null },
  criteria: number,
): boolean {
  const nominal = /^(?:的|部分)/u.test(group.tail);
  // 授信额度最高…万元 is a loan's own limit; 单户授信不超过…万元的企业 is a condition.
  if (subject === 'loan' && bound === 'most') return nominal;
  if (/^(?:\/[^的,]{1,8})?的?(?:目标|任务)/u.test(group.tail)) return false;
  if (group.addressed || group.after.some((cue) => cue.kind === 'give')) return true;
  if ([...group.before, ...tailCues(group)].some((cue) => cue.kind === 'target')) return false;
  if (group.edges.some(Boolean) || criteria < group.start) return true;
  return (bound !== null && nominal) || (bound === 'least' && subject !== 'loan') || REQUIRES.test(text.slice(group.since, group.start));
}
