import type { Format } from './format';

/** Characters that some programs treat as line ends. JSON allows them in strings. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON Lines: one object in each line. */
export const jsonl: Format = {
  name: 'jsonl',
  contentType: 'application/jsonl; charset=utf-8',
  writer: () => ({ head: '', line: (record) => `${JSON.stringify(record).replace(LINE_ENDS, escaped)}\n` }),
};
