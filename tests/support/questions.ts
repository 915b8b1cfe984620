import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

const FILE = join(ROOT, 'docs', 'questions.md');
/** A question of the page: title, query and served answer. */
const QUESTION = /^## (?<title>.+)\n[^`]*```graphql\n(?<query>[^`]+)```\n\n```json\n(?<answer>[^`]*)```$/gmu;

export interface Question {
  readonly title: string;
  readonly query: string;
  readonly answer: string;
}

export function questions(): Question[] {
  return Array.from(readFileSync(FILE, 'utf8').matchAll(QUESTION), ({ groups }) => groups as unknown as Question);
}

/** Replaces the answer in the page. */
export function renew({ query, answer }: Question, data: unknown): void {
  const [before, after] = [`${query}\`\`\`\n\n\`\`\`json\n${answer}`, `${query}\`\`\`\n\n\`\`\`json\n${compact(data)}\n`];
  writeFileSync(
    FILE,
    readFileSync(FILE, 'utf8').replace(before, () => after),
  );
}

const WIDTH = 140;

/** JSON; a value that fits in one line stays in one line. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1)
    .replace(/\n\s*/gu, ' ')
    .replace(/(?<=[{[]) | (?=[}\]])/gu, '');
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => inner + compact(one, inner))
    : Object.entries(value).map(([name, one]) => `${inner}${JSON.stringify(name)}: ${compact(one, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
