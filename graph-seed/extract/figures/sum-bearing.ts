import type { ShareClass } from '../../vocabulary/lexicon';
import type { FigureCue } from './cues';
import { type Group, isCeiling } from './groups';
import type { Bound, Subject } from './sense';

const SUBJECTS: Partial<Record<ShareClass, Subject>> = {
  give: 'give',
  giveAtOnce: 'give',
  base: 'base',
  sum: 'base',
  loan: 'loan',
  price: 'price',
  penalty: 'penalty',
  fund: 'fund',
  purse: 'fund',
};
/** What a cue says that a sum is one of. Null for cues that say nothing of it. */
export const subjectOf = (cue: FigureCue | undefined): Subject | null => (cue && SUBJECTS[cue.kind]) ?? null;

/** Words that bound a figure only where they touch it: 超5亿元, 增长1000万元. */
const TOUCHING = new Set(['达', '超', '满', '过', '增长', '增加', '新增', '实现', '提高', '降低', '下降', '减少', '处']);
const FILLER = /^(?:约|近|人民币|至|到|了|为|在|分别|(?:提高|上调|提升|调整|增加)[到至为]|每[人户家年月天日件次亩吨辆台个张])*$/u;
/** 限额为职工每人, 最高结算标准为: a named limit binds what it is said to be, at any distance. */
const IS_SAID_TO_BE = /^[^,。;\d]{0,8}?(?:为|是|:)/u;
/** 最低生活保障标准, 最低养育标准: the name of a standard, not a bound. */
const LOWEST_STANDARD = /^[一-龥]{0,8}(?:标准|档次)/u;

const RUNNING_COST = /(?:运行|运转|运营|工作|活动|服务|启动|公用)经费$/u;

/** 每个站点安排, 对省级文保单位分别安排, 图书馆、文化站每年分别安排: set aside for each, or for those named. A town or a county distributes what it gets. */
const FOR_THEM =
  /每(?:[家户亩名人项台件场处所条]|个(?![^,。;]{0,8}[镇乡县市区]))[^,。;]{0,10}$|(?:(?<![针应相])对[^,。;]{2,40}[^县市区镇乡旗地)]|(?:^|[,。;])[^,。;]{2,30}(?:[站馆院所室社校队]|中心))(?:每年|分别|各)+$/u;
function setAside(text: string, { since }: Group, { start, end }: FigureCue): Subject {
  if (!/^(?:财政|预算|资金)?安排$/u.test(text.slice(start, end))) return 'fund';
  return FOR_THEM.test(text.slice(since, start)) ? 'give' : 'fund';
}

export const isBound = (kind: string): kind is Bound => kind === 'most' || kind === 'least' || kind === 'reach' || kind === 'below';

/** Cues of the group's part of the sentence that bear on it, nearest first. */
function bearingCues(text: string, group: Group): FigureCue[] {
  const gives = group.before.some((cue) => cue.kind === 'give' && cue.start >= group.part);
  const found: FigureCue[] = [];
  let next = group.start;
  for (const one of group.before.toReversed()) {
    if (one.start < group.part) break;
    // 运转经费不低于11万元
    const isRunning = one.kind === 'sum' && RUNNING_COST.test(text.slice(Math.max(0, one.start - 4), one.end));
    const cue: FigureCue = isRunning ? { ...one, kind: 'give' } : one;
    if (cue.kind === 'idle' || cue.kind === 'target' || cue.kind === 'addressed') continue;
    const touches = FILLER.test(text.slice(cue.end, next));
    if (!touches && (cue.kind === 'giveAtOnce' || TOUCHING.has(text.slice(cue.start, cue.end)))) continue;
    if (cue.kind === 'least' && LOWEST_STANDARD.test(text.slice(cue.end, group.start))) continue;
    if (cue.kind === 'sum' && (!touches || gives || next !== group.start)) continue;
    found.push(cue);
    next = cue.start;
  }
  // 最高支持额度, 补助金额: the cue that touches the noun says what it is a sum of.
  return found[0]?.kind === 'sum' && found[1]?.end === found[0].start ? found.slice(1) : found;
}

const near = (text: string, from: number, to: number, most: number) => to - from <= most && !text.slice(from, to).includes('的');

/** What bounds a sum from before (最高, 不少于, 达到) and what it is a sum of. */
export function sumBearing(text: string, group: Group): { bound: Bound | null; subject: Subject | null } {
  const cues = bearingCues(text, group);
  const [first, second] = cues;
  if (isCeiling(group.tail)) {
    const capped = subjectOf(first);
    return { bound: 'most', subject: capped === 'base' || capped === 'price' ? capped : 'give' };
  }
  if (!first) return { bound: null, subject: null };
  const named = first.kind === 'most' && IS_SAID_TO_BE.test(text.slice(first.end, group.start));
  if (isBound(first.kind) && (named || near(text, first.end, group.start, 14))) {
    const outer = cues.findIndex((cue) => !isBound(cue.kind));
    const [cue, inner] = [cues[outer], cues[outer - 1]];
    const subject = cue && subjectOf(cue) === 'fund' ? setAside(text, group, cue) : subjectOf(cue);
    // A budget or a measure further off is where the money comes from, or whose it is.
    const distant = cue && inner && subject !== 'give' && !near(text, cue.end, inner.start, 6);
    const unsaid = distant || (first.kind === 'most' && cue?.kind === 'purse');
    return { bound: first.kind, subject: unsaid ? null : subject };
  }
  const subject = subjectOf(first);
  if (subject === 'give') {
    // 最高给予, 最高一次性奖励: the bound stands before what it bounds.
    const outer = cues.findIndex((cue) => subjectOf(cue) !== 'give');
    const [cue, inner] = [cues[outer], cues[outer - 1]];
    const bounded = cue && inner && (cue.kind === 'most' || cue.kind === 'least') && near(text, cue.end, inner.start, 4);
    return { bound: bounded && isBound(cue.kind) ? cue.kind : null, subject };
  }
  if (subject === 'base' || subject === 'price') {
    // 安排财政资金10亿元: a sum that is set aside.
    if (first.kind === 'sum' && second && subjectOf(second) === 'fund') return { bound: null, subject: setAside(text, group, second) };
    // 给予企业投资额前三名5万元: a measure counts only where the sum is its own, not a part of what is given.
    const own = near(text, first.end, group.start, 4) || FILLER.test(text.slice(first.end, group.start));
    const given = subjectOf(second) === 'give' && !group.tail.startsWith('的') && group.edges.every((edge) => !edge);
    return { bound: null, subject: given ? 'give' : own ? subject : null };
  }
  return { bound: null, subject: subject === 'fund' ? setAside(text, group, first) : subject };
}
