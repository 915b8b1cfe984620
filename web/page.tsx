import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Address, go, hrefWith, today } from './address';
import { type Asked, useAnswer } from './ask';
import { ChoicesDocument, type ChoicesQuery } from './gql/graphql';

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

/**
 * What the address opens beside a list. It comes into view when it opens: on a narrow screen it stands above or below the list.
 * @param of What is shown; a change brings the pane into view again.
 */
export function Pane({ label, kind = '', of, children }: { label: string; kind?: string; of: string; children: ComponentChildren }) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const top = pane.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 2) pane.current?.scrollIntoView();
  }, [of]);
  return (
    <aside ref={pane} class={`pane ${kind}`} aria-label={label} aria-live="polite">
      <p class="tools">
        <a href={hrefWith({ pair: null })}>关闭</a>
      </p>
      {children}
    </aside>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return (
    <p class="empty" role="status">
      {children}
    </p>
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

/** A function that makes the handler of a filter: it writes the value of its field into the address, with other values beside it. */
export const setter =
  (beside: Readonly<Record<string, null>> = {}) =>
  (name: string) =>
  ({ currentTarget }: Event) =>
    go(hrefWith({ ...beside, [name]: (currentTarget as HTMLInputElement).value.trim() }));

/** Values of a facet with their counts. */
export type Values = ChoicesQuery['awards']['facets'][number]['values'];

/** What the corpus has to choose from; null until it is known. */
export const useChoices = (): ChoicesQuery | null => useAnswer(ChoicesDocument, {}).answer?.data ?? null;

export const territoriesIn = (choices: ChoicesQuery | null): Values => choices?.awards.facets[0]?.values ?? [];

/** The territories with awards, with their codes of GB/T 2260. */
export const useTerritories = (): Values => territoriesIn(useChoices());

/** A filter for a territory. */
export function Territory({ value, onChange }: { value: string | null; onChange: (event: Event) => void }) {
  const options = useTerritories().map(({ label }) => [label, label] as const);
  return <Choice label="属地" value={value} options={[['', '不限'], ...options]} onChange={onChange} />;
}
