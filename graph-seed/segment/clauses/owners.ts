import { slice } from '../../passage';
import type { ClauseSegment, Passage } from '../../types';
import { joinParagraphs } from '../paragraphs';
import { unitColumns } from './unit-columns';
import { closingUnits } from './units';

interface Draft extends Omit<ClauseSegment, 'words' | 'units'> {
  readonly paragraphs: readonly Passage[];
}

/**
 * Assigns brackets and lines of responsible units (责任单位) to clauses. One at the end of an article or of its last item belongs to the
 * article. If several paragraphs have one, each becomes a child (第1款, 第2款). Items keep theirs. Columns of units in a table belong to the
 * clause.
 */
export function withOwners(draft: Draft): ClauseSegment {
  const { paragraphs, ...rest } = draft;
  const table = unitColumns(paragraphs);
  const parts = grouped(table.words);
  const owners = parts.filter((part) => part.units.length > 0);
  if (owners.length > 1) return { ...inParagraphs(rest, parts), units: table.units };
  const units = [...table.units, ...owners.flatMap((part) => part.units)];
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

/** Paragraphs with their closing brackets or lines of units. */
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

/** Divides an article whose paragraphs have different units: the paragraphs become 款, the article keeps its heading. */
function inParagraphs(rest: Omit<Draft, 'paragraphs'>, parts: readonly Group[]): Omit<ClauseSegment, 'units'> {
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
  return { ...rest, words: own ?? { text: '', at: [] }, children: [...paragraphs, ...rest.children] };
}

const headingLength = (text: string, heading: string) => heading.length + (/[。：]/u.test(text[heading.length] ?? '') ? 1 : 0);
