import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Address, hrefWith, today } from './address';
import type { Failure } from './ask';
import { csvOf, download } from './csv';

export interface Column<Row> {
  readonly head: string;
  /** The text in the CSV, and on the page if `cell` is missing. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ComponentChildren;
  readonly kind?: 'sum' | 'tick' | 'day' | 'long' | 'wide';
}

/** The tools of a list: CSV and print. */
export function Tools<Row>({ name, columns, rows, all }: List<Row>) {
  const [told, tell] = useState('');
  const save = async () => {
    tell(all ? '正在准备……' : '');
    try {
      const lines = (all ? await all() : rows).map((row) => columns.map(({ text }) => text(row)));
      download(`${name}_${today()}.csv`, csvOf([columns.map(({ head }) => head), ...lines]));
      tell('');
    } catch (failure) {
      tell(`未能下载：${(failure as Failure).message}`);
    }
  };
  return (
    <p class="tools">
      <button type="button" onClick={save}>
        下载 CSV
      </button>
      <button type="button" onClick={() => print()}>
        打印
      </button>
      <span role="status">{told}</span>
    </p>
  );
}

interface List<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Requests all rows, if `rows` is a part. */
  readonly all?: () => Promise<readonly Row[]>;
}

/** A table. A table wider than the page scrolls. */
export function Rows<Row>({ name, columns, rows }: List<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section class="scroll" aria-label={`${name}（表）`} tabIndex={0}>
      <table class="rows">
        <thead>
          <tr>
            {columns.map(({ head, kind }) => (
              <th key={head} scope="col" class={kind}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={String(i)}>
              {columns.map(({ head, kind, text, cell }) => (
                <td key={head} class={kind} data-head={head}>
                  {(cell ?? text)(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Rows of a long table at first and per step, and the most. */
const STEP = 50;
const MOST = 500;

/** How many rows of a long table the address asks for. */
export const shownOf = ({ query }: Address): number => Math.min(Number(query.get('n')) || STEP, MOST);

/** Leads to more of a long list. The CSV has all of it. */
export function More({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  if (shown >= MOST)
    return (
      <p>
        此处最多显示 {MOST} 项，请增加筛选条件；CSV 含全部 {total} 项。
      </p>
    );
  const all = Math.min(total, MOST);
  return (
    <p>
      <a class="more" href={hrefWith({ n: Math.min(shown + STEP, all) })}>
        再显示 {Math.min(STEP, all - shown)} 项
      </a>{' '}
      {all > shown + STEP && (
        <a href={hrefWith({ n: all })}>
          显示{all === total ? '全部' : '前'} {all} 项
        </a>
      )}
    </p>
  );
}

/** A table with its tools. */
export function Table<Row>(list: List<Row>) {
  return (
    <>
      <Tools {...list} />
      <Rows {...list} />
    </>
  );
}

/** A table whose rows are all known, of which the address says how many are shown. */
export function Long<Row>({ address, ...list }: List<Row> & { address: Address }) {
  const shown = list.rows.slice(0, shownOf(address));
  return (
    <>
      <Tools {...list} />
      <Rows {...list} rows={shown} />
      <More shown={shown.length} total={list.rows.length} />
    </>
  );
}
