import { slice } from '../passage';
import type { ClauseKind, ClauseSegment, Passage } from '../types';
import { headingOf } from './heading';
import { joinParagraphs, type Paragraph } from './paragraphs';
import { isPoint, type Part } from './tree';
import { closingUnits } from './units';

/** What the numbering of a text is like, over all of it: which level is the one that a reader cites, and which levels start again. */
interface Plan {
  readonly kindOf: (part: Part, parents: readonly Part[]) => ClauseKind;
  readonly restarts: ReadonlySet<string>;
}

const levelOf = (part: Part) => (part.start.numbering === '章' ? `章${part.start.label.at(-1)}` : part.start.numbering);

function plan(roots: readonly Part[]): Plan {
  const seen = new Map<string, Set<number>>();
  const restarts = new Set<string>();
  let hasArticles = false;
  let hasHeadedSections = false;
  let hasCountedPoints = false;
  const visit = (part: Part, parent: Part | null): void => {
    const values = seen.get(levelOf(part)) ?? new Set();
    if (values.has(part.start.value)) restarts.add(levelOf(part));
    seen.set(levelOf(part), values.add(part.start.value));
    if (part.start.numbering === '条') hasArticles = true;
    if (part.start.numbering === '（一）' && parent?.start.numbering === '一、') hasHeadedSections = true;
    if (isPoint(part.start, parent) && parent?.parts[0] === part && part.start.value > 1) hasCountedPoints = true;
    for (const child of part.parts) visit(child, part);
  };
  for (const root of roots) visit(root, null);
  const cited = (part: Part, parents: readonly Part[]): boolean => {
    if (hasArticles) return part.start.numbering === '条';
    if (hasHeadedSections) return part.start.numbering === '（一）' && parents.every((p) => p.start.numbering !== '1.');
    if (hasCountedPoints && parents.length === 1) return isPoint(part.start, parents[0]);
    return (
      parents.length === 0 && part.start.numbering !== '章' && !(hasCountedPoints && part.parts.some((child) => isPoint(child.start, part)))
    );
  };
  const holdsCited = (part: Part, parents: readonly Part[]): boolean =>
    part.parts.some((child) => cited(child, [...parents, part]) || holdsCited(child, [...parents, part]));
  return {
    restarts,
    kindOf: (part, parents) => {
      if (cited(part, parents)) return 'ARTICLE';
      if (parents.some((parent, i) => cited(parent, parents.slice(0, i)))) return 'ITEM';
      if (part.start.numbering === '章' || holdsCited(part, parents)) return 'CHAPTER';
      return parents.length === 0 ? 'ARTICLE' : 'ITEM';
    },
  };
}

/** Numbered parts as clauses with kind, locator and heading; `within` is the locator of an annex that holds them. */
export function clausesOf(roots: readonly Part[], within: string | null = null): ClauseSegment[] {
  const { kindOf, restarts } = plan(roots);
  const build = (part: Part, parents: readonly Part[], path: readonly string[], above: string | null): ClauseSegment => {
    const kind = within === null ? kindOf(part, parents) : 'ITEM';
    const carries = above !== null && (kind === 'ITEM' || restarts.has(levelOf(part)));
    const locator = carries ? `${above}/${part.start.label}` : part.start.label;
    const [first, ...rest] = part.paragraphs;
    const number = first ? slice(first, 0, part.start.length) : null;
    const paragraphs = first ? [slice(first, part.start.length), ...rest] : [];
    const heading = headingOf(joinParagraphs(paragraphs.map((p) => closingUnits(p).words)).text);
    const children = part.parts.map((child) => build(child, [...parents, part], heading ? [...path, heading] : path, locator));
    return withUnits({ kind, locator, number, heading, path, children, paragraphs });
  };
  return roots.map((root) => build(root, [], [], within));
}

interface Draft extends Omit<ClauseSegment, 'words' | 'units'> {
  readonly paragraphs: readonly Passage[];
}

/**
 * Brackets and lines of units to the clause that they own: the one at the end of an article or of its last item owns the article; where several paragraphs
 * have one, each is a child (第1款, 第2款), and items keep theirs.
 */
function withUnits(draft: Draft): ClauseSegment {
  const { paragraphs, ...rest } = draft;
  const parts = grouped(paragraphs);
  const owners = parts.filter((part) => part.units.length > 0);
  if (owners.length > 1) return inParagraphs(rest, parts);
  const units = owners.flatMap((part) => part.units);
  const words = joinParagraphs(parts.flatMap((part) => part.words));
  const last = rest.children.at(-1);
  const lifts =
    rest.kind === 'ARTICLE' &&
    units.length === 0 &&
    last?.kind === 'ITEM' &&
    rest.children.every((child) => child === last || bracketsOf(child) === 0);
  if (!lifts || !last || last.units.length !== 1 || last.children.length > 0) return { ...rest, words, units };
  return { ...rest, words, units: last.units, children: [...rest.children.slice(0, -1), { ...last, units: [] }] };
}

const bracketsOf = (clause: ClauseSegment): number =>
  clause.units.length + clause.children.reduce((sum, child) => sum + bracketsOf(child), 0);

/** Paragraphs with the brackets or lines of units that close them. */
interface Group {
  readonly words: Passage[];
  readonly units: Passage[];
}

function grouped(paragraphs: readonly Passage[]): Group[] {
  const groups: Group[] = [{ words: [], units: [] }];
  for (const paragraph of paragraphs) {
    const { words, units } = closingUnits(paragraph);
    const last = groups.at(-1);
    if (!last) continue;
    if (words.text.length > 0 && last.units.length > 0) groups.push({ words: [words], units: units ? [units] : [] });
    else {
      if (words.text.length > 0) last.words.push(words);
      if (units) last.units.push(units);
    }
  }
  return groups.filter((group) => group.words.length > 0 || group.units.length > 0);
}

/** An article of several paragraphs with units of their own: it keeps its heading, they become 款. */
function inParagraphs(rest: Omit<Draft, 'paragraphs'>, parts: readonly Group[]): ClauseSegment {
  const first = parts[0]?.words[0];
  const own =
    first && rest.heading && first.text.startsWith(rest.heading) ? slice(first, 0, headingLength(first.text, rest.heading)) : null;
  const paragraphs = parts.map((part, i): ClauseSegment => {
    const words = own && i === 0 && first ? [slice(first, own.text.length), ...part.words.slice(1)] : part.words;
    const locator = `${rest.locator}/第${i + 1}款`;
    return {
      kind: 'PARAGRAPH',
      locator,
      number: null,
      heading: null,
      path: rest.heading ? [...rest.path, rest.heading] : rest.path,
      words: joinParagraphs(words),
      units: part.units,
      children: [],
    };
  });
  return { ...rest, words: own ?? { text: '', at: [] }, units: [], children: [...paragraphs, ...rest.children] };
}

const headingLength = (text: string, heading: string) => heading.length + (/[。：]/u.test(text[heading.length] ?? '') ? 1 : 0);

/** An unnumbered part of a text: 前言, 附则, 附件. */
export function unnumbered(
  kind: ClauseKind,
  locator: string,
  heading: string | null,
  paragraphs: readonly (Passage | Paragraph)[],
  children: readonly ClauseSegment[] = [],
): ClauseSegment {
  return { kind, locator, number: null, heading, path: [], words: joinParagraphs(paragraphs), units: [], children };
}
