import { clauseHref, documentHref, type Range } from './address';
import type { ClauseNameFragment, ClauseTextFragment, ForceSaidFragment, QuoteFragment } from './gql/graphql';
import { pieces, printed } from './marks';
import { cited, exactYuan, FORCE, FORCE_SIGN, forceReason, NO_SUM, since, titled, until, worth } from './words';

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
    return [document && documentName(document), `${titled(compilation.compilation.label)}${cited(locator)}`].filter(Boolean).join('，载于');
  return `${document ? documentName(document) : ''}${cited(locator)}`;
}

interface Named {
  readonly number?: string | null;
  readonly label: string;
}

/** The short name of a document: its number, else its title. A document that is only cited may have its number as label. */
export const documentName = ({ number, label }: Named): string => number ?? titled(label);

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
          <a href={documentHref(document)}>{documentName(document)}标题</a>
        ) : (
          '出处不明'
        )}
      </footer>
    </blockquote>
  );
}

/**
 * A link to a document, with its title and number.
 * @param isAlone The number stands beside the link.
 */
export function Document({ document, isAlone }: { document: Named & { readonly id: string }; isAlone?: boolean }) {
  const { number, label } = document;
  return (
    <a href={documentHref(document)}>
      {label === number ? number : titled(label)}
      {number && number !== label && !isAlone && <span class="number">（{number}）</span>}
    </a>
  );
}
