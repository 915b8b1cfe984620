import type { FigureCue } from './cues';
import { type Group, isCeiling } from './groups';
import type { Bound, Subject } from './sense';
import { subjectOf } from './sum-bearing';

/** Cues of the tail: after a sum and its 以上, up to the next comma or figure. */
export const tailCues = (group: Group) =>
  group.after.filter((cue) => cue.start >= group.tailStart && cue.end <= group.tailStart + group.tail.length && cue.kind !== 'idle');

/** 6万元运行经费: money for a claimant's work. */
const RUNNING_COST = /^的?(?!研发|科研)[^,。;\d的]{0,6}经费/u;

/** 10万元奖励, 1亿元专项资金: what the noun after a sum says that it is. Of several nouns that touch, the last decides (贷款贴息). */
export function headOf(group: Group): Subject | null {
  if (RUNNING_COST.test(group.tail)) return 'give';
  const nouns = tailCues(group).filter((cue) => cue.kind !== 'sum' && cue.kind !== 'giveAtOnce');
  const at = nouns.findIndex((cue) => cue.kind === 'give' || cue.kind === 'loan' || cue.kind === 'fund' || cue.kind === 'purse');
  let head = nouns[at];
  if (!head || head.start - group.tailStart > 14) return null;
  // 1亿元奖励50万元 gives the second sum.
  // 2000万元风险补偿资金池按35%补偿 names a fund.
  const names = head.kind === 'purse' && head.start === group.tailStart;
  if (group.cut && !names) return null;
  for (const cue of nouns.slice(at + 1)) if (cue.start - head.end <= 1 && subjectOf(cue)) head = cue;
  return subjectOf(head);
}

/** Words of an aim, which govern the whole of a sentence that gives nothing. In 到2030年,对…的企业免征 the year is a deadline. */
const AIMS = /^(?:力争|争取|努力|预计|到20)/u;
/** 2027年,旅游收入稳定在50亿元以上: the year that opens a sentence without a gift dates a plan. */
const IN_YEAR = /(?:^|[。;\n])20\d{2}年(?:底|末)?前?,?(?![起对凡度]|\d)[^。;\n]{0,80}$/u;
/** 涉案金额5万元以上的,移送公安机关. */
const PROSECUTED = /^[^。;\n]{0,16}移[送交]/u;
/** 不超过3万元,且无车辆的,可认定: the condition ends further on. */
const CLOSED = /^[^。;\n]{0,60}[^目]的,/u;
export const isClosed = (text: string, { tailStart }: Group) => CLOSED.test(text.slice(tailStart, tailStart + 64));

/** True where the sentence states only an aim: 力争到2030年,产值达到5亿元,实现税收1亿元. */
export function isAim(text: string, { sentence, after, addressed, start, tail }: Group, gives: (cue: FigureCue) => boolean): boolean {
  const words = [...sentence, ...after];
  if (words.some(gives)) return false;
  if (!tail.startsWith('的') && IN_YEAR.test(text.slice(Math.max(0, start - 90), start))) return true;
  return words.some(
    ({ kind, start, end }) => kind === 'target' && AIMS.test(text.slice(start, end)) && !(addressed && text[start] === '到'),
  );
}

/** 的企业 and 部分 after a sum; 三个条件的企业 closes a list of thresholds. */
const NOMINAL = /^(?:的|部分|(?:等|这)?[一二三四五六七八九十\d]*[个项]?(?:条件|标准|要求|指标)(?:之一)?的)/u;

/** True where the sentence makes the sum a condition: 对投资1亿元以上的项目给予…. An aim (到2030年…达到) is not a condition. */
export function isCondition(
  text: string,
  group: Group,
  { bound, subject }: { bound: Bound | null; subject: Subject | null },
  criteria: number,
): boolean {
  const nominal = NOMINAL.test(group.tail);
  // 授信额度最高…万元 limits the loan; 单户授信不超过…万元的企业 is a condition.
  if (subject === 'loan' && (bound === 'most' || (bound === null && !group.edges.some(Boolean)))) return nominal;
  // 租金按5元封顶核算: the cap of a calculation is no condition.
  if (bound === 'most' && isCeiling(group.tail)) return false;
  // 缴费标准为每人400元,: a price as it stands.
  if (subject === 'price' && bound === null && group.tail === '' && !group.addressed && !group.edges.some(Boolean)) return false;
  if (PROSECUTED.test(text.slice(group.tailStart, group.tailStart + 24))) return false;
  if (/^(?:\/[^的,]{1,8})?的?(?:目标|任务)/u.test(group.tail) || isAim(text, group, ({ kind }) => kind === 'give')) return false;
  if (group.after.some((cue) => cue.kind === 'give')) return true;
  if (group.addressed && (nominal || group.edges.some(Boolean))) return true;
  if (bound !== null && isClosed(text, group)) return true;
  if ([...group.before, ...tailCues(group)].some((cue) => cue.kind === 'target')) return false;
  if (group.edges.some(Boolean) || criteria < group.start) return true;
  return (bound !== null && nominal) || (bound === 'least' && subject !== 'loan' && subject !== 'price');
}
