import type { Query } from '../schema-types';

/** A tool for an assistant: a fixed operation with descriptions. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** What it answers, and when to use it. */
  readonly description: string;
  readonly document: string;
  /** Descriptions of the variables of the document. */
  readonly variables: Readonly<Record<string, string>>;
  /** The answer in Chinese, with quotes and citations. The data has only what the document selects. */
  readonly text: (data: Query) => string;
}

/** Variables that several tools share. */
export const AS_OF = '哪一天，YYYY-MM-DD；省略为今天';
export const FIRST = '列出几条，最多 500，宜不超过 50';
export const AFTER = '上一页的 endCursor，用于续查';
export const JURISDICTION = '行政区划代码或名称，如 140500、晋城市';
export const DOCUMENT_NAME = '发文字号（括号样式和空格不限）、标题或编号，如 晋政办发〔2022〕80号';
export const DEPARTMENT = '单位全称或常用名，如 省工信厅';
