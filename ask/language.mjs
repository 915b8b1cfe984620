import { readFileSync } from 'node:fs';

/** Chinese terms of the values of enums, separated by blanks. The first is shown. */
const TERMS = {
  ...JSON.parse(readFileSync(new URL('../schema/terms.json', import.meta.url), 'utf8')),
  said: { yes: '是', no: '否', unknown: '不明' },
};

const termOf = (type, value) => TERMS[type][value]?.split(' ')[0] ?? value;

/** The language of a terminal, by the variables in the order of POSIX. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }) {
  return /^zh/iu.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

/** The cells of an answer, with coded values in a language. */
export function rowsIn(language, columns, items) {
  const translated = (text, type) => (type && language === 'zh' ? text.replace(/\S+/gu, (value) => termOf(type, value)) : text);
  return items.map((item) => columns.map(({ value, type }) => translated(value(item), type)));
}
