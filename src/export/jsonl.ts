import type { Format } from './format';

/** One JSON object a line. */
export const jsonl: Format = {
  name: 'jsonl',
  contentType: 'application/jsonl; charset=utf-8',
  writer: () => ({ head: '', line: (record) => `${JSON.stringify(record)}\n` }),
};
