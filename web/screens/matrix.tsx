import { clauseHref, hrefWith, nameOf } from '../address';
import type { StackingPairFragment, StackingSideFragment } from '../gql/graphql';
import { documentName, Worth } from '../quote';
import { COVERAGE, VERDICT, VERDICT_SIGN } from '../words';
import { together } from './pair';

export function Named({ award }: { award: StackingSideFragment }) {
  const { label, statedIn, document } = award;
  const [clause] = statedIn;
  return (
    <>
      {clause ? <a href={clauseHref(clause)}>{label}</a> : label}
      <small class="sub">
        <Worth award={award} /> <span class="number">{document ? documentName(document) : '文号不详'}</span>
      </small>
    </>
  );
}

export function Verdict({ pair: { id, verdict, coverage, bothInForce } }: { pair: StackingPairFragment }) {
  return (
    <a class={`verdict ${verdict}`} href={hrefWith({ pair: nameOf({ id }) })} title={`${COVERAGE[coverage]}；${together(bothInForce)}`}>
      <span aria-hidden="true">{VERDICT_SIGN[verdict]}</span> {VERDICT[verdict]}
      {coverage === 'PARTIAL' && <small>（摘编）</small>}
      {bothInForce !== true && <small>（{bothInForce === false ? '当日不同时有效' : '效力不明'}）</small>}
    </a>
  );
}

/** Pairs that are connected by common awards, with the awards of each side by id. */
interface Block {
  readonly a: Map<string, StackingSideFragment>;
  readonly b: Map<string, StackingSideFragment>;
  readonly pairs: StackingPairFragment[];
}

/** Groups pairs into blocks. Pairs with a common award are in one block. */
export function blocks(pairs: readonly StackingPairFragment[]): readonly Block[] {
  const all: Block[] = [];
  for (const pair of pairs) {
    const met = all.filter(({ a, b }) => a.has(pair.a.id) || b.has(pair.b.id));
    for (const block of met) all.splice(all.indexOf(block), 1);
    all.push({
      a: new Map([...met.flatMap(({ a }) => [...a]), [pair.a.id, pair.a]]),
      b: new Map([...met.flatMap(({ b }) => [...b]), [pair.b.id, pair.b]]),
      pairs: [...met.flatMap((block) => block.pairs), pair],
    });
  }
  return all;
}

const mattersOf = ({ pairs }: Block) => [
  ...new Set(pairs.flatMap(({ a, b }) => a.matters.flatMap(({ code, name }) => (b.matters.some((one) => one.code === code) ? name : [])))),
];

/** Columns from which on a block takes the whole width. */
const WIDE = 3;

/** A block as a matrix. The side with more awards makes the rows. */
export function Matrix({ block, chosen }: { block: Block; chosen: string | null }) {
  const isTurned = block.b.size > block.a.size;
  const [rows, columns] = isTurned ? [block.b, block.a] : [block.a, block.b];
  const at = (row: string, column: string) =>
    block.pairs.find(({ a, b }) => (isTurned ? b.id === row && a.id === column : a.id === row && b.id === column));
  const names = mattersOf(block).join('、');
  return (
    <section class={columns.size > WIDE ? 'block wide' : 'block'}>
      <h2>{names || '相关事项'}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section class="scroll" aria-label={`${names}（表）`} tabIndex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{isTurned ? '上级 ＼ 本级' : '本级 ＼ 上级'}</th>
              {[...columns.values()].map((award) => (
                <th key={award.id} scope="col">
                  <Named award={award} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows.values()].map((award) => (
              <tr key={award.id}>
                <th scope="row">
                  <Named award={award} />
                </th>
                {[...columns.keys()].map((column) => {
                  const pair = at(award.id, column);
                  return (
                    <td key={column} class={pair && nameOf(pair) === chosen ? 'chosen' : undefined}>
                      {pair ? <Verdict pair={pair} /> : <span class="none">不成对</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
