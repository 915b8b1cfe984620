import type { Notice } from '../../types';

/** Tracked changes (修订) in a file. */
export interface Changes {
  any: boolean;
  /** Number of deleted stretches, which are left out. */
  deleted: number;
}

/** Warnings about a Word file: accepted changes, and unknown forms of numbers with the first line of each. */
export function wordNotices({ any, deleted }: Readonly<Changes>, unknownForms: ReadonlyMap<string, number>): Notice[] {
  const forms = [...unknownForms].map(
    ([form, line]): Notice => ({
      code: 'NUMBER_FORM',
      line,
      message: `编号格式“${form}”不认识，第 ${line} 段起的编号以阿拉伯数字代替，请核对。`,
    }),
  );
  const left = deleted > 0 ? `；删除的 ${deleted} 处没有读入` : '';
  return any ? [...forms, { code: 'TRACKED', message: `文件带有修订，按“接受全部修订”读入${left}。` }] : forms;
}

/** Lines of headers and footers (页眉、页脚), set aside: each once, without page numbers. */
export const runningHeads = (lines: readonly string[]): { text: string; furniture: 'running head' }[] =>
  [...new Set(lines.map((line) => line.trim()))]
    .filter((line) => /[^\s\d\p{P}第页共]/u.test(line))
    .map((text) => ({ text, furniture: 'running head' }));
