import type { Cell } from './rows';

/** Builds the rows of a table. A cell that reaches into the rows below (rowspan) is continued there. */
export class TableGrid {
  readonly rows: Cell[][] = [];
  private readonly reach: { rows: number; span: number }[] = [];
  private column = 0;

  beginRow(): void {
    this.rows.push([]);
    this.column = 0;
  }

  add(paragraphs: readonly string[], span: number, down: number): void {
    this.skipReached();
    this.rows.at(-1)?.push({ paragraphs, span, goesOn: false });
    if (down > 1) this.reach[this.column] = { rows: down - 1, span };
    this.column += span;
  }

  endRow(): void {
    this.skipReached();
  }

  private skipReached(): void {
    for (let cell = this.reach[this.column]; cell && cell.rows > 0; cell = this.reach[this.column]) {
      cell.rows--;
      this.rows.at(-1)?.push({ paragraphs: [], span: cell.span, goesOn: true });
      this.column += cell.span;
    }
  }
}
