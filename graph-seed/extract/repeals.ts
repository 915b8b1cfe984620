import type { Span } from '../types';

const MARK = /[(〔[【](?:(?:本|该|此|原)?(?:文件|政策|办法|通知|规定|条款))?[已现]已?经?(?:废止|失效|停止执行|作废)[)〕\]】]/gu;
/** After a title or a number the mark is that text's. */
const OF_ANOTHER = /[》号)〕文]$/u;

/** Marks by which a clause or the title of a document is said to be repealed (已废止), in folded text; after 《…》 or a number they are another text's. */
export function repealMarks(words: string): Span[] {
  return [...words.matchAll(MARK)]
    .filter((match) => !OF_ANOTHER.test(words.slice(Math.max(0, match.index - 1), match.index)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
