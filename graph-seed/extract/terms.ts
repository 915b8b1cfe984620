import type { ClauseKind, Span, TermFind } from '../types';
import type { Stretch } from '../vocabulary/dates';
import { BENEFIT, GOAL, THIS_TEXT } from '../vocabulary/terms';
import { beside } from './words/sentences';

/** How many characters may stand between a day and what is given until then. */
const NEAR = 120;
/** 对2023年底前…的: the day bounds whom the sentence speaks of. */
const OF_WHOM = /(?:^|[,:、])?(?:对|对于|凡|凡是|凡在|对在|对于在|对自|将)$/u;

/** A term of the measure that the sentence speaks of. */
export const clauseTerm = (span: Span, from: string | null, until: string): TermFind => ({
  kind: 'term',
  start: span.start,
  end: span.end,
  of: 'clause',
  from,
  until,
  fromPublication: false,
  years: null,
});

/** Whose term a sentence states: the document's where it names this text before, else the measure's; a digest's is its own. */
export const termOf = (before: string, kind: ClauseKind): TermFind['of'] =>
  kind !== 'POINT' && THIS_TEXT.test(before) ? 'document' : 'clause';

/** 2023年底前开工的项目,: the day is part of the condition. */
const CONDITION = /^[^,]*的(?:[一-龥]{0,4}(?:项目|企业|单位|机构|人员|个人|产品|贷款|主体|平台|园区|车辆|房屋|商户|载体))?,/u;
/** 力争2025年底前…: a goal, whatever follows. */
const AIMED_AT = /(?:力争|争取|确保|计划|力求|预计|目标)(?:在|到|于)?$/u;
/** An account of the past: 截至…, 累计发放. */
const PAST = /累计|共计|已经?|[省市县区]共|截[至止]到?/u;
/** 享受优惠的企业达到1万户: what is given is only counted. */
const REACHED = /^[^,]{0,40}?(?:达到|达\d|突破|增长|全覆盖|提高到|达[一二三四五六七八九十百千万])/u;

/** Of whom or after what: words that describe, and say nothing of what is to be done. */
const DESCRIPTION = /(?:对|凡|符合|按照|根据|依据)[^,;]*/gu;

/**
 * End of the words by which the sentence gives something in this stretch of time, or null where it gives nothing then
 * or names the stretch only as that of a goal or task.
 */
export function givenThen(words: string, stretch: Stretch): number | null {
  const { before, after } = beside(words, stretch);
  const match = BENEFIT.exec(after.slice(0, NEAR));
  if (!match) return null;
  const gap = after.slice(0, match.index);
  if (AIMED_AT.test(before) || PAST.test(before.slice(-4)) || PAST.test(gap)) return null;
  const attributive = (OF_WHOM.test(before.slice(-4)) && gap.includes('的')) || CONDITION.test(gap);
  const aims = GOAL.test(gap.replace(DESCRIPTION, '')) || REACHED.test(after.slice(match.index));
  return attributive || !aims ? stretch.end + match.index + match[0].length : null;
}
