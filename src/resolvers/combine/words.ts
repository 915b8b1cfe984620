import { dayName, type StackingVerdict } from '../../graph/model';
import type { ForceRow } from '../../graph/rows/types';
import { sumName } from '../../words';

/** The Chinese sentences of a combination. */

/** Beginnings of the sentences by verdict, the gravest verdict first. */
const VERDICTS: Readonly<Record<StackingVerdict, string>> = {
  PROHIBITED: '不能兼得',
  HIGHEST_ONLY: '只付较高的一项',
  UNDETERMINED: '能否兼得无从断定，合计只计较高的一项',
  CONDITIONAL: '能否兼得视具体情况而定',
  ALLOWED: '可以兼得',
  NOT_PROHIBITED: '未见禁止兼得',
};
export const GRAVEST_FIRST = Object.keys(VERDICTS) as readonly StackingVerdict[];

/** Sentence on an assessed pair; `explanation` is its sentence. */
export const ofPair = (verdict: StackingVerdict, explanation: string): string => `${VERDICTS[verdict]}：${explanation}`;

/** Sentence on pairs without an assessment. */
export const ofOtherPairs = (count: number): string =>
  `另有${count}对奖补未作叠加评估（不属同一事项，或同在一份文件而其规定未及于二者），合计暂按各自给付计，是否兼得须另行核实。`;

/** Sentence on one award that several texts promise. */
export const ofRestated = (names: readonly string[]): string => `${names.join('、')}是同一奖补的重申，合计只计一次。`;

/** Sentence on awards without a stated maximum, which the sum leaves out. */
export const ofSumsUnknown = (names: readonly string[]): string => `原文没有写明最高金额，未计入合计：${names.join('、')}。`;

/** Sentence on an award whose force on a day is unknown. */
export const ofUndated = (name: string, day: string): string => `${name}在${dayName(day)}是否有效，所收录的文字不能断定。`;

/** Sentence on a cap over several awards. */
export const ofCap = (quote: string, names: readonly string[], yuan: number): string =>
  `${quoted(quote)}及于${names.join('、')}，合计最多${sumName(yuan)}。`;

/** Sentence on a rule over all awards of a document; `names` are the awards that only this rule concerns. */
export const ofDocument = (verdict: StackingVerdict, quote: string, names: readonly string[]): string =>
  `${VERDICTS[verdict]}：${quoted(quote)}及于该文件的各个事项，包括${names.join('、')}。`;

/** A quote in quotation marks. Double marks within it become single ones. */
const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Sentence on why an award is not in force on a day. */
export function ofSetAside(name: string, day: string, { status, from, until }: ForceRow): string {
  if (status === 'NOT_YET_IN_FORCE') return `${name}${from ? `自${dayName(from)}起施行，` : ''}${dayName(day)}尚未施行。`;
  if (status === 'REPEALED') return `${name}${until ? `于${dayName(until)}后` : ''}已废止，${dayName(day)}不再有效。`;
  return `${name}${until ? `的有效期至${dayName(until)}，` : ''}${dayName(day)}已过期。`;
}
