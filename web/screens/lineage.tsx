import { documentHref } from '../address';
import type { DocumentNameFragment, DocumentPageFragment } from '../gql/graphql';
import { Document, documentName } from '../quote';
import { PRESENCE, REFERENCE, SUPERSESSION } from '../words';

/** A document that is related to another, and how. */
interface Kin {
  readonly document: DocumentNameFragment;
  readonly how: string;
}

/** The most boxes in a column of the drawing. The list beside it has all documents. */
const MOST = 15;
const BOX = { width: 250, height: 30, gap: 8 };
const COLUMN = 330;
const LETTERS = 15;

const unique = (kin: readonly Kin[]): readonly Kin[] => [...new Map(kin.map((one) => [one.document.id, one])).values()];

const nameIn = (document: DocumentNameFragment) => {
  const name = documentName(document);
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
};

function Box({ document, x, y }: { document: DocumentNameFragment; x: number; y: number }) {
  return (
    <a href={documentHref(document)}>
      <title>{document.label}</title>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} />
      <text x={x + 8} y={y + 20}>
        {nameIn(document)}
      </text>
    </a>
  );
}

/** The documents that a text cites or replaces, and those that cite or replace it, as a drawing of three columns and as a list. */
export function Lineage({ document }: { document: DocumentPageFragment }) {
  const { references, supersedes, referencedBy, supersededBy } = document;
  const before = unique([
    ...supersedes.flatMap(({ older, relation }) => (older ? [{ document: older, how: `被本文${SUPERSESSION[relation]}` }] : [])),
    ...references.nodes.map(({ to, relation }) => ({ document: to, how: `本文${REFERENCE[relation]}，${PRESENCE[to.presence]}` })),
  ]).filter((one) => one.document.id !== document.id);
  const after = unique([
    ...supersededBy.flatMap(({ newer, relation }) => (newer ? [{ document: newer, how: `${SUPERSESSION[relation]}本文` }] : [])),
    ...referencedBy.nodes.flatMap(({ fromDocument, relation }) =>
      fromDocument ? [{ document: fromDocument, how: `${REFERENCE[relation]}本文` }] : [],
    ),
  ]).filter((one) => one.document.id !== document.id);
  if (before.length + after.length === 0) return null;
  const rows = Math.min(MOST, Math.max(before.length, after.length));
  const height = rows * (BOX.height + BOX.gap);
  const middle = (height - BOX.height) / 2;
  const columns = [
    { kin: before.slice(0, MOST), x: 0 },
    { kin: after.slice(0, MOST), x: 2 * COLUMN },
  ];
  const at = (i: number, count: number) => (height - count * (BOX.height + BOX.gap)) / 2 + i * (BOX.height + BOX.gap);
  return (
    <section class="lineage">
      <h2>谱系</h2>
      <div class="sides">
        <div>
          <svg
            viewBox={`-2 -2 ${2 * COLUMN + BOX.width + 4} ${height + 4}`}
            aria-label="左列为本文依据、引用或替代的文件，右列为引用或替代本文的文件；详见列表"
          >
            {columns.flatMap(({ kin, x }) =>
              kin.map((one, i) => {
                const y = at(i, kin.length) + BOX.height / 2;
                const [from, to] = x === 0 ? [BOX.width, COLUMN] : [COLUMN + BOX.width, x];
                return (
                  <line
                    key={one.document.id + x}
                    x1={from}
                    y1={x === 0 ? y : middle + BOX.height / 2}
                    x2={to}
                    y2={x === 0 ? middle + BOX.height / 2 : y}
                  />
                );
              }),
            )}
            <Box document={document} x={COLUMN} y={middle} />
            {columns.flatMap(({ kin, x }) =>
              kin.map((one, i) => <Box key={one.document.id + x} document={one.document} x={x} y={at(i, kin.length)} />),
            )}
          </svg>
        </div>
        <ul>
          {[...before, ...after].map(({ document: other, how }) => (
            <li key={other.id + how}>
              {how}：<Document document={other} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
