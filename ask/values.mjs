import { Mistake } from './errors.mjs';

const LEVELS = ['national', 'provincial', 'municipal', 'county', 'zone'];

/**
 * A day as YYYY-MM-DD; null if it is not given.
 * @throws Mistake that names the option
 */
export function day(option, value) {
  if (value === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  throw new Mistake(
    `--${option} is "${value}": it must be a day of the calendar, such as 2024-06-01.`,
    `--${option} 是“${value}”，应为日期，如 2024-06-01。`,
  );
}

/**
 * One of several words as a value of an enum of the API (same-matter → SAME_MATTER); null if it is not given.
 * @throws Mistake that names the option
 */
export function choice(option, value, choices) {
  if (value === undefined) return null;
  const found = choices.find((one) => one === value.toLowerCase());
  if (found) return found.toUpperCase().replaceAll('-', '_');
  throw new Mistake(
    `--${option} is "${value}": it must be one of ${choices.join(', ')}.`,
    `--${option} 是“${value}”，应为以下之一：${choices.join('、')}。`,
  );
}

/**
 * A filter by level (municipal), else by the code or name of a territory (140500, 晋城).
 * @throws Mistake that names the option
 */
export async function whose({ ask }, option, value) {
  const level = LEVELS.find((one) => one === value.toLowerCase());
  if (level) return { level: [level.toUpperCase()] };
  const { documents } = await ask('query ($place: String) { documents(filter: { jurisdiction: $place }) { totalCount } }', {
    place: value,
  });
  if (documents.totalCount > 0) return { jurisdiction: value };
  throw new Mistake(
    `--${option} is "${value}": it must be one of ${LEVELS.join(', ')}, or a place that has documents here, such as 140500 or 晋城.`,
    `--${option} 是“${value}”，应为以下之一：${LEVELS.join('、')}，或收录有文件的地区，如 140500、晋城。`,
  );
}

/**
 * A group of payees, by any name that the service knows.
 * @throws Mistake that names the option and the known groups
 */
export async function group({ ask }, option, value) {
  try {
    await ask('query ($group: String!) { awards(filter: { beneficiary: [$group] }) { totalCount } }', { group: value });
    return value;
  } catch (error) {
    if (error.code !== 'BAD_USER_INPUT') throw error;
  }
  const { beneficiaries } = await ask('{ beneficiaries { code name } }');
  const known = beneficiaries.map(({ code, name }) => `${code} ${name}`).join(', ');
  throw new Mistake(`--${option} is "${value}": it must be one of ${known}.`, `--${option} 是“${value}”，应为以下之一：${known}。`);
}

/** @throws Mistake that names the option if it is missing */
export function required(option, value) {
  if (value?.trim()) return value;
  throw new Mistake(`--${option} is missing.`, `缺少 --${option}。`);
}

/** Today in Shanxi. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

export const nameOf = (document) => document?.number ?? document?.title ?? '';
export const quotes = (evidence) => [...new Set(evidence.map(({ quote }) => quote).filter(Boolean))].join(' | ');
export const locatorsOf = (clauses) => clauses.map(({ locator }) => locator).join(' ');
export const said = (value) => (value === null ? 'unknown' : value ? 'yes' : 'no');

/** The two sides of a pair, with their Chinese names. */
export const SIDES = [
  ['a', '甲'],
  ['b', '乙'],
];

/**
 * A column of an answer with its names in English and Chinese.
 * @param type The enum of the schema, or `said` for yes and no, if the cells are its values. Several are separated by blanks.
 */
export const column = (en, zh, value, type = null) => ({ en, zh, value, type });
