import { BELOW } from '../../vocabulary/figure-words';
import { type Letters, lettersOf } from '../words/letters';
import { sentencesOf } from '../words/sentences';
import type { FigureCue } from './cues';

/** Words that open a list of conditions (申报条件). */
const CRITERIA = /以下条件|下列条件|具备条件|(?:申报|认定|基本|申请)条件(?=[。\n]|$)|条件:/u;

const GOES_ON = new RegExp(`:$|${BELOW}`, 'u');

/** The end of a clause that its items continue (…按以下标准给予奖励:), empty where they continue nothing. */
export function stemOf(above: string): string {
  const end = above.slice(-60);
  const { start } = sentencesOf(end).at(-1) ?? { start: end.length };
  return GOES_ON.test(end.slice(start)) ? end.slice(start) : '';
}

/**
 * Returns a function from places, asked in ascending order, to the cues of what the line there continues:
 * the line above it that ends with a colon (…按以下标准奖励:), else the clause's stem.
 */
export function stemsIn(text: string, stem: string, cuesIn: (letters: Letters) => FigureCue[]): (at: number) => readonly FigureCue[] {
  const own = cuesIn(lettersOf(stem));
  const lines: { readonly end: number; readonly cues: readonly FigureCue[] }[] = [];
  let [start, lead] = [0, own];
  for (const line of text.split('\n')) {
    const end = start + line.length;
    lines.push({ end, cues: lead });
    if (line.endsWith(':')) lead = cuesIn(lettersOf(stemOf(line)));
    else if (/[。!?]$/u.test(line)) lead = own;
    start = end + 1;
  }
  let next = 0;
  return (at) => {
    while (next < lines.length - 1 && at > (lines[next]?.end ?? at)) next += 1;
    return lines[next]?.cues ?? own;
  };
}

/** Where a clause begins to list conditions: -1 where its stem does, infinity where nothing does. */
export function criteriaFrom(text: string, stem: string): number {
  const at = text.search(CRITERIA);
  return CRITERIA.test(stem) ? -1 : at < 0 ? Number.POSITIVE_INFINITY : at;
}
