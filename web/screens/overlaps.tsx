import { diffChars } from 'diff';
import { clauseHref, hrefWith, idOf, nameOf } from '../address';
import { useAnswer } from '../ask';
import {
  type ConflictKind,
  type OverlapKind,
  OverlapPairDocument,
  type OverlapPairQuery,
  type OverlapRowFragment,
  OverlapsDocument,
} from '../gql/graphql';
import { printed } from '../marks';
import { Answered, Choice, Empty, Page, Pane, type Screen, setter, Territory } from '../page';
import { placeName, Quoted } from '../quote';
import { type Column, More, shownOf, Table } from '../table';
import { CONFLICT, OVERLAP, percent } from '../words';
import { allOverlaps } from './all-overlaps';

type Clause = Extract<NonNullable<OverlapPairQuery['node']>, { __typename: 'Overlap' }>['a'];

const KINDS = Object.keys(OVERLAP) as OverlapKind[];
const conflict = ({ kind, a, b }: { kind: ConflictKind; a: { quote: string }; b: { quote: string } }) =>
  `${CONFLICT[kind]}：${printed(a.quote)} 与 ${printed(b.quote)}`;

/** The heading of a clause, else its first words. */
const LETTERS = 24;
const beginning = ({ heading, fullText }: OverlapRowFragment['a']) =>
  heading ?? (fullText.length > LETTERS ? `${printed(fullText.slice(0, LETTERS))}……` : printed(fullText));

const COLUMNS: readonly Column<OverlapRowFragment>[] = [
  { head: '条款内容', text: ({ a }) => beginning(a), kind: 'long' },
  {
    head: '不一致处',
    text: ({ conflicts }) => conflicts.map(conflict).join('；') || '未见不一致',
    cell: ({ conflicts }) =>
      conflicts.length > 0 ? (
        <ul>
          {conflicts.map((one) => (
            <li key={conflict(one)}>{conflict(one)}</li>
          ))}
        </ul>
      ) : (
        <span class="none">未见</span>
      ),
  },
  { head: '类型', text: ({ kind }) => OVERLAP[kind] },
  { head: '相似度', text: ({ similarity }) => percent(similarity), kind: 'sum' },
  { head: '甲', text: ({ a }) => placeName(a), cell: ({ a }) => <a href={clauseHref(a)}>{placeName(a)}</a>, kind: 'long' },
  { head: '乙', text: ({ b }) => placeName(b), cell: ({ b }) => <a href={clauseHref(b)}>{placeName(b)}</a>, kind: 'long' },
  { head: '同一文件', text: ({ sameDocument }) => (sameDocument ? '是' : '否') },
  { head: '对照', text: () => '', cell: (row) => <a href={hrefWith({ pair: nameOf(row) })}>逐字对照</a> },
];

/** Two texts side by side. Words that only one text has are marked in it. */
function Compared({ a, b }: { a: Clause; b: Clause }) {
  const parts = diffChars(a.fullText, b.fullText);
  const side = (clause: Clause, title: string, mine: 'added' | 'removed', others: 'added' | 'removed') => (
    <section>
      <h3>
        {title}：<a href={clauseHref(clause)}>{placeName(clause)}</a>
      </h3>
      <p class="text">
        {parts.map((part, i) => (part[others] ? null : part[mine] ? <mark key={String(i)}>{part.value}</mark> : part.value))}
      </p>
    </section>
  );
  return (
    <div class="sides even">
      {side(a, '甲', 'removed', 'added')}
      {side(b, '乙', 'added', 'removed')}
    </div>
  );
}

function OverlapPair({ name }: { name: string }) {
  const asked = useAnswer(OverlapPairDocument, { id: idOf('Overlap', name) });
  return (
    <Pane label="逐字对照" kind="compared" of={name}>
      <Answered asked={asked}>
        {({ node }) => {
          if (node?.__typename !== 'Overlap') return <Empty>语料中已没有这一对条款，可能是文本已更新。</Empty>;
          const { a, b, kind, similarity, containment, conflicts } = node;
          return (
            <>
              <h2>{OVERLAP[kind]}</h2>
              <p>
                相似度 {percent(similarity)}，较短一方有 {percent(containment)} 见于另一方。加底纹并划线的，是仅一方有的文字。
              </p>
              {conflicts.map((one) => (
                <div key={conflict(one)}>
                  <p>
                    <b>{CONFLICT[one.kind]}</b>：
                  </p>
                  <div class="sides even">
                    <Quoted quote={one.a} />
                    <Quoted quote={one.b} />
                  </div>
                </div>
              ))}
              <Compared a={a} b={b} />
            </>
          );
        }}
      </Answered>
    </Pane>
  );
}

/** `/overlaps?kind=&document=&city=&across=&pair=`: overlapping clauses, those with conflicts of sums, rates or dates first. */
export function Overlaps({ address }: Screen) {
  const { query } = address;
  const kind = query.get('kind') as OverlapKind | null;
  const document = query.get('document');
  const jurisdiction = query.get('city');
  const across = query.get('across') ? true : null;
  const pair = query.get('pair');
  const wanted = { kinds: kind ? [kind] : null, document, jurisdiction, across };
  const asked = useAnswer(OverlapsDocument, { ...wanted, first: shownOf(address) });
  const set = setter({ pair: null });
  return (
    <Page title="重复" address={address} lead="文字相同、相近或事项相同的条款。数字、比例、日期不一致的排在最前。">
      <form class="bar" aria-label="筛选" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="类型"
          value={kind}
          options={[['', '不限'], ...KINDS.map((one) => [one, OVERLAP[one]] as const)]}
          onChange={set('kind')}
        />
        <label>
          文件（文号或标题）
          <input type="search" value={document ?? ''} placeholder="不限" onChange={set('document')} />
        </label>
        <Territory value={jurisdiction} onChange={set('city')} />
        <Choice
          label="范围"
          value={query.get('across')}
          options={[
            ['', '不限'],
            ['1', '仅看不同文件之间'],
          ]}
          onChange={set('across')}
        />
      </form>
      {pair && <OverlapPair name={pair} />}
      <Answered asked={asked}>
        {({ conflicting, agreeing }) => {
          // Pairs without a difference follow the last pair with one.
          const isAll = conflicting.nodes.length === conflicting.totalCount;
          const rows = isAll ? [...conflicting.nodes, ...agreeing.nodes] : conflicting.nodes;
          const total = conflicting.totalCount + agreeing.totalCount;
          return (
            <>
              <p role="status">
                共 {total} 对，其中 {conflicting.totalCount} 对数字不一致。
              </p>
              {rows.length === 0 ? (
                <Empty>没有符合条件的重复条款。</Empty>
              ) : (
                <Table name="重复条款" columns={COLUMNS} rows={rows} all={() => allOverlaps(wanted)} />
              )}
              <More shown={rows.length} total={total} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
