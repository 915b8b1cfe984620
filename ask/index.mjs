import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csv } from './csv.mjs';
import { Mistake } from './errors.mjs';
import { languageOf, rowsIn } from './language.mjs';
import awards from './questions/awards.mjs';
import lapsing from './questions/lapsing.mjs';
import overlaps from './questions/overlaps.mjs';
import owned from './questions/owned.mjs';
import stacking from './questions/stacking.mjs';
import { serviceAt } from './service.mjs';
import { table } from './table.mjs';

const QUESTIONS = { stacking, owned, lapsing, overlaps, awards };
/** The least width of a printed table, in columns of the terminal. */
const NARROWEST = 100;

const USAGE = {
  en: `npm run -s ask -- QUESTION [--csv FILE] [--lang en|zh] [--endpoint URL]

${said('en')}
  --csv FILE      all columns as CSV; - for standard output, in place of the table
  --lang en|zh    the language of the answer; by default that of LC_ALL, LC_MESSAGES or LANG
  --endpoint URL  the service; by default http://127.0.0.1:4000/graphql, or with HOST and PORT
`,
  zh: `npm run -s ask -- 问题 [--csv 文件] [--lang en|zh] [--endpoint 网址]

${said('zh')}
  --csv 文件       全部列存为 CSV；写 - 则输出到标准输出，不再显示表格
  --lang en|zh     回答所用语言；省略时按 LC_ALL、LC_MESSAGES 或 LANG
  --endpoint 网址  服务地址；省略时为 http://127.0.0.1:4000/graphql，或按 HOST 和 PORT
`,
};

function said(language) {
  return Object.values(QUESTIONS)
    .map((question) => `  ${question.usage}\n      ${question[language]}\n`)
    .join('');
}

/** `npm run ask -- QUESTION …`: the answer of the running service as a table, or as CSV. */
async function main([name, ...rest], env, language) {
  if (name === undefined || name === '--help' || name === '--lang') return USAGE[language];
  const question = Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : null;
  const all = Object.keys(QUESTIONS).join(', ');
  if (!question) throw new Mistake(`"${name}" is not a question. The questions are ${all}.`, `没有“${name}”这个问题，可以问：${all}。`);
  const given = optionsOf(question, rest);
  const endpoint = given.endpoint ?? `http://${env.HOST || '127.0.0.1'}:${env.PORT || 4000}/graphql`;
  const { columns, shown, below } = question;
  const rows = rowsIn(language, columns, await question.ask(serviceAt(endpoint), given));
  const header = columns.map((column) => column[language]);
  if (given.csv === '-') return csv(header, rows);
  if (given.csv !== undefined) save(given.csv, csv(header, rows));
  const placeOf = (name) => columns.findIndex(({ en }) => en === name);
  const places = shown.map(placeOf);
  const width = Math.max(NARROWEST, process.stdout.columns ?? 160);
  const cells = rows.map((row) => places.map((i) => row[i]));
  const notes = rows.map((row) => row[placeOf(below)]);
  const printed = table(
    places.map((i) => header[i]),
    cells,
    width,
    notes,
  );
  return `${printed}\n\n${counted(language, rows.length, given.csv)}\n`;
}

function counted(language, count, file) {
  if (language === 'zh') return `共${count}行${file === undefined ? '' : `，全部列在 ${file}`}`;
  return `${count} ${count === 1 ? 'row' : 'rows'}${file === undefined ? '' : `, all columns in ${file}`}`;
}

function optionsOf({ options, flags = [], usage }, args) {
  const types = Object.fromEntries([
    ...[...options, 'csv', 'endpoint', 'lang'].map((one) => [one, { type: 'string' }]),
    ...flags.map((one) => [one, { type: 'boolean' }]),
  ]);
  try {
    return parseArgs({ args, options: types, strict: true }).values;
  } catch {
    const known = args.filter((one) => one.startsWith('--')).find((one) => !Object.hasOwn(types, one.slice(2).split('=')[0]));
    if (known) throw new Mistake(`${known} is not known here: ${usage}`, `这里没有 ${known}：${usage}`);
    throw new Mistake(`These arguments cannot be read: ${usage}`, `这些参数无法识别：${usage}`);
  }
}

/**
 * The language of --lang, else of the terminal.
 * @throws Mistake that names the option
 */
function languageIn(args, env) {
  const [, value] = /(?:^|\0)--lang[=\0]([^\0]*)/u.exec(args.join('\0')) ?? [];
  if (value === undefined) return languageOf(env);
  if (value === 'en' || value === 'zh') return value;
  throw new Mistake(`--lang is "${value}": it must be en or zh.`, `--lang 是“${value}”，应为 en 或 zh。`);
}

function save(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Mistake(`--csv ${file} cannot be written (${error.code}).`, `--csv ${file} 无法写入（${error.code}）。`);
  }
}

/** A reader that closes the pipe early (`| head`) is no error. */
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

let language = languageOf(process.env);
try {
  language = languageIn(process.argv.slice(2), process.env);
  process.stdout.write(await main(process.argv.slice(2), process.env, language));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(language === 'zh' ? error.chinese : error.message);
  process.exitCode = 2;
}
