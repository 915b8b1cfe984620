import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Address, clauseHref, documentHref, type Range, today } from './address';
import type { Asked } from './ask';
import { csvOf, download } from './csv';
import type { ClauseNameFragment, ClauseTextFragment, ForceSaidFragment, QuoteFragment } from './gql/graphql';
import { pieces, printed } from './marks';
import { exactYuan, FORCE, FORCE_SIGN, forceReason, NO_SUM, since, until, worth } from './words';

export interface Screen {
  readonly address: Address;
}

/** A page of the explorer, with its title and the foot of its print-out. */
export function Page({
  title,
  lead,
  address,
  children,
}: Screen & { title: string; lead?: ComponentChildren; children: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} - 政策图谱`;
  }, [title]);
  return (
    <main id="content" tabIndex={-1}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
      <footer class="printed">
        <p>
          来源：政策图谱，依据入库文本自动读取，以原文为准。效力按 {address.asOf ?? today()} 计。
          <br />
          地址：{decodeURI(location.href)}
        </p>
      </footer>
    </main>
  );
}

/** Shows an answer; while there is none, the waiting or the failure; and the names that the corpus does not know. */
export function Answered<Result>({ asked, children }: { asked: Asked<Result>; children: (data: Result) => ComponentChildren }) {
  const { answer, failure, isWaiting, retry } = asked;
  return (
    <>
      {failure && (
        <div class="failure" role="alert">
          <p>
            {failure.message}
            {answer && '以下为此前查得的结果。'}
          </p>
          <button type="button" onClick={retry}>
            重试
          </button>
        </div>
      )}
      {!failure && !answer && (
        <p class="waiting" role="status">
          正在查询……
        </p>
      )}
      {answer && answer.unknown.length > 0 && (
        <p class="warning" role="status">
          语料中未见：{answer.unknown.map((name) => `“${name}”`).join('、')}。请核对名称或文号。
        </p>
      )}
      {answer && <div aria-busy={isWaiting}>{children(answer.data)}</div>}
    </>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return (
    <p class="empty" role="status">
      {children}
    </p>
  );
}

export interface Column<Row> {
  readonly head: string;
  /** The text in the CSV, and on the page if `cell` is missing. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => ComponentChildren;
  readonly kind?: 'sum' | 'long' | 'wide';
}

/** The tools of a list: CSV and print. */
export function Tools<Row>({ name, columns, rows, all }: List<Row>) {
  const save = async () => {
    const rest = all ? await all() : rows;
    const lines = rest.map((row) => columns.map(({ text }) => text(row)));
    download(`${name}_${today()}.csv`, csvOf([columns.map(({ head }) => head), ...lines]));
  };
  return (
    <p class="tools">
      <button type="button" onClick={save}>
        下载 CSV
      </button>
      <button type="button" onClick={() => print()}>
        打印
      </button>
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
      <table>
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
                <td key={head} class={kind}>
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

/** A table with its tools. */
export function Table<Row>(list: List<Row>) {
  return (
    <>
      <Tools {...list} />
      <Rows {...list} />
    </>
  );
}

/** Force as a sign with its word. */
export function Force({ force }: { force: ForceSaidFragment }) {
  return (
    <span class={`force ${force.status}`} title={`${forceReason(force)}；${since(force)}，${until(force)}`}>
      <span aria-hidden="true">{FORCE_SIGN[force.status]}</span> {FORCE[force.status]}
    </span>
  );
}

export const forceText = (force: ForceSaidFragment): string => `${FORCE[force.status]}（${forceReason(force)}）`;

/** The value of an award, with the exact sum as tooltip. */
export function Worth({ award }: { award: Parameters<typeof worth>[0] }) {
  const text = worth(award);
  const exact = award.totalYuan ?? award.maxYuan;
  const title = exact === null || exact === undefined ? undefined : exactYuan(exact);
  return (
    <strong class={text === NO_SUM ? 'worth none' : 'worth'} title={title}>
      {text}
    </strong>
  );
}

/** The name of a clause in a citation: the number of its document and its locator, for a point also its compilation. */
export function placeName(clause: ClauseNameFragment): string {
  const { document, compilation, locator } = clause;
  if (compilation)
    return [document && (document.number ?? document.label), `${compilation.compilation.label} ${locator}`].filter(Boolean).join('，载于');
  return `${document?.number ?? document?.label ?? ''} ${locator}`;
}

/** A clause as printed, with the words at given places marked. */
export function Marked({ clause: { source }, ranges }: { clause: ClauseTextFragment; ranges: readonly Range[] }) {
  const cut = pieces(source.passage.words, source.ranges, [{ kind: 'mark', ranges }]);
  return <p class="text">{cut.map(({ text, kinds }, i) => (kinds.length > 0 ? <mark key={String(i)}>{text}</mark> : text))}</p>;
}

/** A quote with a link to its place in the text, which the link marks. */
export function Quoted({ quote }: { quote: QuoteFragment }) {
  const { clause, document, source } = quote;
  return (
    <blockquote>
      <p>{printed(quote.quote)}</p>
      <footer>
        {clause ? (
          <a href={clauseHref(clause, source?.ranges)}>{placeName(clause)}</a>
        ) : document ? (
          <a href={documentHref(document)}>{document.number ?? document.label}（标题）</a>
        ) : (
          '出处不明'
        )}
      </footer>
    </blockquote>
  );
}

export function Document({ document }: { document: { readonly id: string; readonly number?: string | null; readonly label: string } }) {
  return (
    <a href={documentHref(document)}>
      {document.label}
      {document.number && document.number !== document.label && <span class="number">（{document.number}）</span>}
    </a>
  );
}

/** A filter with a few values. The empty value is no filter. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string | null | undefined;
  options: readonly (readonly [value: string, words: string])[];
  onChange: (event: Event) => void;
}) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={onChange}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
