import { grouped } from '../../grouped';
import { figureStart, type NumberedStart, type Numbering, numberedStart } from '../../vocabulary/numberings';
import { isEnded, isHeadingLine, type Paragraph } from '../paragraphs';

/** A paragraph that may begin with a number. The sequence of the text decides. */
export interface Candidate {
  readonly at: number;
  readonly start: NumberedStart;
}

/** The possible numbers of a text, by paragraph and by kind. */
export class Candidates {
  readonly of: ReadonlyMap<number, Candidate>;
  private readonly byNumbering: ReadonlyMap<Numbering, readonly Candidate[]>;
  private readonly passed = new Map<Numbering, number>();

  constructor(body: readonly Paragraph[]) {
    const decimals = countsInDecimals(body);
    const sure = body.flatMap((paragraph, at): Candidate[] => {
      const start = paragraph.isRow ? null : numberedStart(paragraph.text, decimals);
      return start ? [{ at, start }] : [];
    });
    const all = decimals ? sure : withFigures(body, sure);
    this.of = new Map(all.map((one) => [one.at, one]));
    this.byNumbering = grouped(all, ({ start }) => start.numbering);
  }

  /** The next number of a kind after a paragraph, or null. Calls must follow the order of the text. */
  next(numbering: Numbering, behind: number): NumberedStart | null {
    const same = this.byNumbering.get(numbering) ?? [];
    let i = this.passed.get(numbering) ?? 0;
    while (i < same.length && (same[i]?.at ?? 0) <= behind) i++;
    this.passed.set(numbering, i);
    return same[i]?.start ?? null;
  }
}

/** Adds numbers before a figure (10.500万元…), if the number before or after it occurs in the text. */
function withFigures(body: readonly Paragraph[], sure: readonly Candidate[]): readonly Candidate[] {
  const figures = body.flatMap((paragraph, at): Candidate[] => {
    const start = paragraph.isRow || !isBegin(body[at - 1]) ? null : figureStart(paragraph.text);
    return start ? [{ at, start }] : [];
  });
  if (figures.length === 0) return sure;
  const all = [...sure, ...figures].sort((a, b) => a.at - b.at);
  const doubtful = new Set(figures);
  const isNext = (one: Candidate | undefined, to: Candidate | undefined, isBeside: boolean) =>
    one !== undefined &&
    to !== undefined &&
    to.start.numbering === one.start.numbering &&
    to.start.value === one.start.value + 1 &&
    (isBeside || !doubtful.has(one) || !doubtful.has(to));
  const lists = all.filter(({ start }) => start.numbering === '1.');
  const isNumber = (one: Candidate): boolean => {
    const [i, place] = [lists.indexOf(one), all.indexOf(one)];
    const before = lists[i - 1];
    const behind = lists[i + 1];
    return isNext(before, one, all[place - 1] === before) || isNext(one, behind, all[place + 1] === behind);
  };
  return all.filter((one) => !doubtful.has(one) || isNumber(one));
}

/** True if a paragraph is complete, so that the next one is not its continuation. */
const isBegin = (before: Paragraph | undefined): boolean =>
  before === undefined || isEnded(before) || before.isRow || isHeadingLine(before, 60) || numberedStart(before.text) !== null;

/** True if a text numbers its parts 1, 1.1, 1.1.1: two such numbers follow each other. */
function countsInDecimals(body: readonly Paragraph[]): boolean {
  let last = '';
  for (const { text, isRow } of body) {
    const match = isRow
      ? null
      : /^(?<first>\d{1,2})\.(?<second>\d{1,2})(?=[.\s]?(?:\d{1,2}[.\s]?)?[\p{Script=Han}“《])/u.exec(text.slice(0, 20));
    const { first, second } = match?.groups ?? {};
    if (!first || !second) continue;
    if (last === `${first}.${Number(second) - 1}` && numberedStart(text, true)?.numbering.startsWith('1.1')) return true;
    last = `${first}.${second}`;
  }
  return false;
}
