import { parseSync } from '@swc/core';

/** A place in the code with a removable part: a pattern (a literal, or one made by `RegExp`), or a word of a list. */
export interface Site {
  readonly kind: 'literal' | 'made' | 'word';
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** For a word: itself, and the other words of the same call, which may occur in its place (`organ('财政', '财', …)`). */
  readonly together: readonly string[];
}

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}
type Text = Node & { readonly value: string };

/** Properties of a rule with its examples, whose words are not removed. */
const PROOFS = new Set(['examples', 'counterExamples']);
const HAN = /\p{Script=Han}/u;
/** True for a word of the texts (企业, %, 、), false for a name of the code (CAP, award.promised). */
const isWord = (text: string) => !/^[\w.\- ]*$/u.test(text);
/** True for a text of several words separated by blanks, which `words` or `split` takes apart. */
const isList = (text: string) => text.split(/\s+/u).filter((one) => HAN.test(one)).length > 1;
const wordsOf = (text: string) => text.split(/\s+/u).filter(isWord);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const isString = (node: unknown): node is Text => isNode(node) && node.type === 'StringLiteral';
/** The text of a literal; null for any other node. */
function textOf(node: unknown): string | null {
  if (isString(node)) return node.value;
  if (!isNode(node) || node.type !== 'TemplateLiteral') return null;
  const [text, ...more] = node.quasis as { raw: string }[];
  return more.length === 0 ? (text?.raw ?? '') : null;
}

/**
 * Instruments code: each site calls a hook of `$reach` with its number.
 * @param firstSite The number of the first site of the file.
 * @returns The new code, and the sites in the order of their numbers.
 */
export function instrument(file: string, source: string, firstSite: number): { code: string; sites: readonly Site[] } {
  // Spans are byte offsets from an unknown base. The statement `0;` makes the program's span begin at that base.
  const bytes = Buffer.from(`0;${source}`);
  const program = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2022' }) as unknown as Node;
  const slice = (start: number, end: number) => bytes.subarray(start, end).toString();
  const placeOf = ({ span }: Node) => ({ start: span.start - program.span.start, end: span.end - program.span.start });
  const sites: Site[] = [];
  const added: { at: number; text: string }[] = [];

  /** Adds a site and returns its number. */
  const site = (kind: Site['kind'], start: number, text: string, beside: readonly string[] = []): number => {
    sites.push({ kind, file, line: slice(0, start).split('\n').length, text, together: [text, ...beside] });
    return firstSite + sites.length - 1;
  };
  const wrap = (node: Node, before: string, after: string) => {
    const { start, end } = placeOf(node);
    added.push({ at: start, text: before }, { at: end, text: after });
  };
  const pattern = (node: Node, kind: 'literal' | 'made') => {
    const { start, end } = placeOf(node);
    wrap(node, `$reach.${kind}(${site(kind, start, slice(start, end))}, `, ')');
  };
  const key = (node: Text) => {
    const quote = isString(node) ? '' : "'";
    wrap(node, `[$reach.word(${site('word', placeOf(node).start, node.value)}, ${quote}`, `${quote})]`);
  };
  const list = (node: Node, beside: readonly string[] = []) => {
    const { start, end } = placeOf(node);
    const text = slice(start, end).slice(1, -1);
    const numbers = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) =>
      site('word', start + 1 + Buffer.byteLength(text.slice(0, index)), word, beside),
    );
    wrap(node, `$reach.list(${numbers[0]}, `, ')');
  };
  /** Marks the strings of an array or a call. A string after another expression is its value, not a word (`[/^财/u, '财政厅']`). */
  const members = (all: readonly ({ spread: unknown; expression: unknown } | null)[], beside: readonly string[] = []): unknown[] => {
    const others: unknown[] = [];
    let isValue = false;
    for (const one of all) {
      const node = one?.expression;
      const text = one?.spread ? null : textOf(node);
      if (text === null || !isNode(node)) {
        others.push(node);
        isValue ||= !one?.spread;
      } else if (isList(text)) list(node, beside);
      else if (isWord(text) && !isValue) wrap(node, `$reach.word(${site('word', placeOf(node).start, text, beside)}, `, ')');
    }
    return others;
  };

  /** Marks the sites of a node, and returns the parts of it that may contain more. */
  const mark = (node: Node): unknown => {
    if (node.type === 'ImportDeclaration') return null;
    if (node.type.startsWith('Ts')) return node.expression;
    if (node.type === 'RegExpLiteral') return pattern(node, 'literal');
    if (isList(textOf(node) ?? '')) return list(node);
    if (node.type === 'ArrayExpression') return members(node.elements as []);
    if (node.type === 'KeyValueProperty') {
      const name = node.key as Text;
      if (PROOFS.has(name.value)) return null;
      if (HAN.test(name.value)) key(name);
      return node.value;
    }
    const callee = node.callee as Text | undefined;
    if (callee?.value === 'RegExp') {
      pattern(node, 'made');
      return node.arguments;
    }
    if (node.type === 'CallExpression' && callee?.type === 'Identifier') {
      const args = node.arguments as { spread: unknown; expression: unknown }[];
      const texts = args.flatMap(({ expression }) => wordsOf(textOf(expression) ?? ''));
      return members(args, texts.length > 1 && args.length > 1 ? texts.filter((text) => text.length > 1) : []);
    }
    return Object.values(node);
  };
  const visit = (value: unknown): void => {
    if (isNode(value)) visit(mark(value));
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
  };
  visit(program.body);
  return { code: spliced(bytes, added), sites };
}

function spliced(bytes: Buffer, added: { readonly at: number; readonly text: string }[]): string {
  let [code, from] = ['', 0];
  for (const { at, text } of added.sort((a, b) => a.at - b.at)) {
    code += bytes.subarray(from, at).toString() + text;
    from = at;
  }
  return code + bytes.subarray(from).toString();
}
