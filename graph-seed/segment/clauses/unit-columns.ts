import { join, slice, trim } from '../../passage';
import type { Passage } from '../../types';
import { columnsOf } from '../../vocabulary/list-columns';
import { unitList } from '../../vocabulary/unit-lists';

/** Separates the cells of the columns of units (责任单位, 牵头部门) from the rows of a clause's tables. Cells without a unit stay. */
export function unitColumns(paragraphs: readonly Passage[]): { words: Passage[]; units: Passage[] } {
  const units: Passage[] = [];
  let heads: readonly Passage[] = [];
  const words = paragraphs.map((row) => {
    const cells = cellsOf(row);
    if (cells.length < 2 || heads.length === 0) {
      heads = cells.length < 2 ? [] : cells;
      return row;
    }
    const columns = columnsOf(heads.map(({ text }) => text));
    const kept = cells.filter((cell, i) => {
      const owner = withRole(trim(cell), heads[i]);
      const isOwner = columns[i] === 'units' && unitList(owner) !== null;
      if (isOwner) units.push(owner);
      return !isOwner;
    });
    return trim(join(kept));
  });
  return { words, units };
}

/** A cell of units after the head of its column, if the head gives their role (牵头单位). */
export const withRole = (cell: Passage, head: Passage | undefined): Passage =>
  head && /牵头|配合/u.test(head.text) ? join([trim(head), cell]) : cell;

/** The cells of a row, each with the tab before it. */
function cellsOf(row: Passage): Passage[] {
  return [...row.text.matchAll(/^[^\t]*|\t[^\t]*/gu)].map(({ 0: cell, index }) => slice(row, index, index + cell.length));
}
