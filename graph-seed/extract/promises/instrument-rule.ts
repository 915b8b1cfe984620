import type { Example, Rule } from '../../types';
import { statementsOf } from './statements';

/** A rule that finds one instrument (扶持方式) in what a clause promises. */
export const instrumentRule = (name: string, code: string, examples: readonly Example[], counterExamples: readonly string[]): Rule => ({
  name,
  *find(clause, earlier) {
    for (const { instruments } of statementsOf(clause, earlier))
      for (const instrument of instruments)
        if (instrument.code === code) yield { kind: 'awardType', start: instrument.start, end: instrument.end, code };
  },
  examples,
  counterExamples,
});
