import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { ROOT } from './setup.mjs';

/** `npm run -s schema:docs`: writes docs/api.md from schema/*.graphql. With `--check` it writes nothing, and exits with 1 if the page is out of date. */
const PAGE = join(ROOT, 'docs', 'api.md');
const HEAD = `# API reference

All types of the schema, by its files. Written by \`npm run -s schema:docs\`; do not edit by hand. A served schema can also be browsed at \`/playground\`.
[questions.md](questions.md) shows what is asked, [clients.md](clients.md) how.

`;
const KINDS = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
};

const folder = join(ROOT, 'schema');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  // The query type comes first.
  .sort((a, b) => (b === 'query.graphql') - (a === 'query.graphql') || (a < b ? -1 : 1))
  .map((name) => ({ name, types: parse(readFileSync(join(folder, name), 'utf8')).definitions.filter(({ kind }) => kind in KINDS) }))
  .filter(({ types }) => types.length > 0);
const own = new Set(files.flatMap(({ types }) => types.map(({ name }) => name.value)));

const contents = files.map(({ name, types }) => `- \`${name}\`: ${types.map((type) => linked(type.name.value)).join(', ')}\n`).join('');
const page = `${HEAD}${contents}\n${files.map(section).join('\n')}`;

if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error('docs/api.md is out of date: npm run -s schema:docs');
  process.exitCode = 1;
}

function section({ name, types }) {
  return `## ${name}\n\n${types.map(described).join('\n')}`;
}

function described(type) {
  const interfaces = (type.interfaces ?? []).map(({ name }) => linked(name.value));
  const of = interfaces.length > 0 ? `, implements ${interfaces.join(', ')}` : '';
  const members = [...(type.fields ?? []), ...(type.values ?? [])].map(member).join('');
  const union = type.types ? `One of ${type.types.map(({ name }) => linked(name.value)).join(', ')}.\n` : '';
  return `### ${type.name.value}\n\n*${KINDS[type.kind]}${of}* ${wordsOf(type)}\n${members || union ? `\n${members}${union}` : ''}`;
}

function member({ name, type, arguments: args = [], defaultValue, directives, description }) {
  const typed = type ? `: ${linked(print(type))}${defaultValue ? ` = \`${print(defaultValue)}\`` : ''}` : '';
  const isDeprecated = directives.some((directive) => directive.name.value === 'deprecated');
  const words = wordsOf({ description });
  return `- **${name.value}**${typed}${words && `. ${words}`}${isDeprecated ? ' Deprecated.' : ''}\n${args.map((one) => `  ${member(one)}`).join('')}`;
}

/** A description as one line of Markdown. */
function wordsOf({ description }) {
  return (description?.value ?? '').replace(/\s*\n\s*/gu, ' ').replace(/[<*]/gu, '\\$&');
}

/** A type with a link to its description. */
function linked(type) {
  return type.replace(/\w+/u, (name) => (own.has(name) ? `[${name}](#${name.toLowerCase()})` : name)).replace(/^\[(?!\w+\]\()/u, '\\[');
}
