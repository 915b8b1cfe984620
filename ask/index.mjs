import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csv } from './csv.mjs';
import { Mistake } from './errors.mjs';
import awards from './questions/awards.mjs';
import lapsing from './questions/lapsing.mjs';
import overlaps from './questions/overlaps.mjs';
import owned from './questions/owned.mjs';
import stacking from './questions/stacking.mjs';
import { serviceAt } from './service.mjs';
import { table } from './table.mjs';

const QUESTIONS = { stacking, owned, lapsing, overlaps, awards };
const USAGE = `npm run ask -- QUESTION [--csv FILE] [--endpoint URL]\n\n${Object.values(QUESTIONS)
  .map(({ usage }) => `  ${usage}\n`)
  .join('')}`;
const NARROWEST = 100;

/** `npm run ask -- QUESTION …`: an answer of the running service as a table, and as a file for a spreadsheet. */
async function main([name, ...rest], env) {
  if (name === undefined || name === '--help') return USAGE;
  const question = Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : null;
  if (!question) throw new Mistake(`"${name}" is no question: ask ${Object.keys(QUESTIONS).join(', ')}.`);
  const given = optionsOf(question, rest);
  const endpoint = given.endpoint ?? `http://${env.HOST || '127.0.0.1'}:${env.PORT || 4000}/graphql`;
  const { header, rows, shown, below } = await question.ask(serviceAt(endpoint), given);
  if (given.csv !== undefined) save(given.csv, csv(header, rows));
  const places = shown.map((column) => header.indexOf(column));
  const width = Math.max(NARROWEST, process.stdout.columns ?? 160);
  const cells = rows.map((row) => places.map((i) => row[i]));
  const notes = below === undefined ? [] : rows.map((row) => row[header.indexOf(below)]);
  const printed = table(shown, cells, width, notes);
  return `${printed}\n\n${rows.length} rows${given.csv === undefined ? '' : `, all columns in ${given.csv}`}\n`;
}

function optionsOf({ options, flags = [], usage }, args) {
  const types = Object.fromEntries([
    ...[...options, 'csv', 'endpoint'].map((one) => [one, { type: 'string' }]),
    ...flags.map((one) => [one, { type: 'boolean' }]),
  ]);
  try {
    return parseArgs({ args, options: types, strict: true }).values;
  } catch {
    const known = args.filter((one) => one.startsWith('--')).find((one) => !Object.hasOwn(types, one.slice(2).split('=')[0]));
    throw new Mistake(known ? `${known} is not known here: ${usage}` : `These arguments cannot be read: ${usage}`);
  }
}

function save(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Mistake(`--csv ${file} cannot be written (${error.code}).`);
  }
}

/** A reader that has seen enough (`| head`) is no fault. */
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  process.stdout.write(await main(process.argv.slice(2), process.env));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
