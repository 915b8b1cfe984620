import { fold, join, slice } from '../passage';
import type { Line, Passage, SourceText, TitleRow } from '../types';
import { documentNumber } from '../vocabulary/document-numbers';

/** The header of a table of titles: 序号 政策 文号 */
export const isTableHeader = (line: Passage): boolean =>
  /^序号(?:政策|文件|标题|名称|文件名称|政策名称)(?:文号|发文字号)$/u.test(fold(line.text));

/**
 * Rows of a table of titles (政策汇总表), numbered from 1. A row's last cell is its document number, possibly on several lines, or 无. Lines
 * above the first row belong to the header.
 * @param lines The lines below the header.
 * @param known Canonical numbers printed elsewhere in the text. If a cell can be read in two ways, a known number wins.
 */
export function titleRows(
  source: SourceText,
  lines: readonly Line[],
  known: ReadonlySet<string>,
): { rows: TitleRow[]; metadata: Passage[] } {
  const groups: Line[][] = [];
  const metadata: Passage[] = [];
  for (const line of lines) {
    const mark = new RegExp(`^${groups.length + 1}[.．]`, 'u').exec(line.text)?.[0];
    if (mark) {
      metadata.push(slice(line, 0, mark.length));
      groups.push([{ ...line, ...slice(line, mark.length) }]);
    } else (groups.at(-1) ?? metadata).push(line);
  }
  return {
    rows: groups.map((group) =>
      row(
        source,
        group.filter((line) => line.text.length > 0),
        metadata,
        known,
      ),
    ),
    metadata,
  };
}

function row(source: SourceText, lines: readonly Line[], metadata: Passage[], known: ReadonlySet<string>): TitleRow {
  const numberFrom = (i: number) => documentNumber(join(lines.slice(i)).text)?.canonical;
  const starts = lines.map((_, i) => i).filter((i) => i > 0 && numberFrom(i));
  // The number cell begins directly below the title cell; blank lines separate the lines of one cell.
  const start =
    starts.find((i) => known.has(numberFrom(i) ?? '')) ?? starts.find((i) => follows(source, lines[i - 1], lines[i])) ?? starts.at(-1);
  if (start !== undefined) return { title: join(lines.slice(0, start)), number: join(lines.slice(start)) };
  const title = lines.map((line) => {
    if (line.text === '无' || (line.text.endsWith('无') && /\s/u.test(source.raw[(line.at.at(-1) ?? 0) - 1] ?? ''))) {
      metadata.push(slice(line, line.text.length - 1));
      return slice(line, 0, line.text.length - 1);
    }
    return line;
  });
  return { title: join(title), number: null };
}

/** True if there is no blank line between two lines. */
function follows(source: SourceText, before: Line | undefined, line: Line | undefined): boolean {
  const between = source.raw.slice((before?.at.at(-1) ?? 0) + 1, line?.at[0] ?? 0);
  return (between.match(/\n/gu)?.length ?? 0) <= 1;
}
