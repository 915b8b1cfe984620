import { clauseHref, documentHref, type Range } from '../address';
import type { ContentsQuery, TextsQuery } from '../gql/graphql';
import { pieces, printed, touches } from '../marks';
import { Document } from '../quote';
import { cited } from '../words';

export const contentsIn = ({ node }: ContentsQuery) => (node?.__typename === 'Document' ? node.clauses : null);
export const textsIn = ({ node }: TextsQuery) => (node?.__typename === 'Document' ? node.clauses : null);
export type Content = NonNullable<ReturnType<typeof contentsIn>>['nodes'][number];
export type Text = NonNullable<ReturnType<typeof textsIn>>['nodes'][number];

/** The number of a clause: the last step of its locator, without the chapter for a point of a compilation. */
function numberOf(locator: string, isPoint: boolean): string {
  const last = locator.slice(locator.lastIndexOf('/') + 1);
  return isPoint ? last.slice(last.indexOf('#') + 1) : cited(last);
}
export const anchorOf = (locator: string) => `c:${locator}`;

/** The contents: the chapters of a compilation, and the clauses of the chapter in view; for other documents all clauses. */
export function Contents({ all, chapter, locator }: { all: readonly Content[]; chapter: string | null; locator: string | null }) {
  const names = chapter === null ? [] : [...new Set(all.flatMap(({ compilation }) => compilation?.chapter ?? []))];
  const inChapter = (name: string | null) => all.filter(({ compilation }) => name === null || compilation?.chapter === name);
  return (
    <nav class="contents" aria-label="目录">
      <h2>目录</h2>
      {names.length > 0 && (
        <ul>
          {names.map((name) => {
            const [first, ...rest] = inChapter(name);
            return (
              first && (
                <li key={name}>
                  <a href={clauseHref(first)} aria-current={name === chapter ? 'true' : undefined}>
                    {name}（{rest.length + 1}）
                  </a>
                </li>
              )
            );
          })}
        </ul>
      )}
      <ol>
        {inChapter(chapter).map((clause) => (
          <li key={clause.id} class={clause.kind}>
            <a href={clauseHref(clause)} aria-current={clause.locator === locator ? 'true' : undefined}>
              {numberOf(clause.locator, chapter !== null)} {clause.heading ?? (chapter === null ? '' : (clause.document?.number ?? ''))}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A clause as printed. Documents that it names are links. The words that the address or a fact points at are marked. */
export function Clause({
  clause,
  isChosen,
  isPoint,
  points,
}: {
  clause: Text;
  isChosen: boolean;
  isPoint: boolean;
  points: readonly Range[];
}) {
  const { source, references, responsibilities, locator, kind, path } = clause;
  const links = references.flatMap(({ to, evidence }) =>
    evidence.flatMap(({ source: at }) => (at?.file === source.file ? [{ kind: documentHref(to), ranges: at.ranges }] : [])),
  );
  const cut = pieces(source.passage.words, source.ranges, [{ kind: 'mark', ranges: points }, ...links]);
  const brackets = new Map(
    responsibilities
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ quote, source: at }) =>
        at?.file === source.file && !touches(at.ranges, source.ranges) ? [[quote, at.ranges] as const] : [],
      ),
  );
  return (
    <section id={anchorOf(locator)} class={isChosen ? 'clause chosen' : 'clause'} aria-label={locator}>
      <p class={`text ${kind}`}>
        <a class="locator" href={clauseHref(clause)} title={path.join(' / ')} aria-current={isChosen ? 'true' : undefined}>
          {numberOf(locator, isPoint)}
        </a>{' '}
        {cut.map(({ text, kinds }, i) => {
          const href = kinds.find((one) => one !== 'mark');
          const words = href ? <a href={href}>{text}</a> : text;
          return kinds.includes('mark') ? <mark key={String(i)}>{words}</mark> : words;
        })}
      </p>
      {isPoint && <p class="text bracket">所属文件：{clause.document ? <Document document={clause.document} /> : '汇编未注明'}</p>}
      {[...brackets].map(([quote, ranges]) => (
        <p key={quote} class="text bracket">
          {touches(points, ranges) ? <mark>{printed(quote)}</mark> : printed(quote)}
        </p>
      ))}
    </section>
  );
}
