import { documentHref, hrefOf, today } from '../address';
import { useAnswer } from '../ask';
import { LapsingDocument, type LapsingQuery } from '../gql/graphql';
import { Answered, Empty, Page, type Screen, setter, Territory, useTerritories } from '../page';
import { Document, documentName, Force, forceText, Quoted } from '../quote';
import { type Column, Table } from '../table';
import { PRESENCE, since, until } from '../words';

type Ending = LapsingQuery['documents']['nodes'][number];

const YEARS = 2;
const later = (day: string) => `${Number(day.slice(0, 4)) + YEARS}${day.slice(4)}`.replace('-02-29', '-02-28');

const COLUMNS: readonly Column<Ending>[] = [
  { head: '终止', text: ({ force }) => until(force), kind: 'day' },
  { head: '文件', text: ({ label }) => label, cell: (document) => <Document document={document} isAlone />, kind: 'long' },
  { head: '文号', text: ({ number }) => number ?? '无文号' },
  { head: '属地', text: ({ jurisdiction }) => jurisdiction?.name ?? '属地不明' },
  { head: '起始', text: ({ force }) => since(force) },
  { head: '当日效力', text: ({ force }) => forceText(force), cell: ({ force }) => <Force force={force} /> },
  {
    head: '同时终止的奖补',
    text: ({ awards }) => `${awards.totalCount} 项`,
    cell: ({ awards, number, label }) =>
      awards.totalCount > 0 ? <a href={hrefOf([''], { document: number ?? label })}>{awards.totalCount} 项</a> : '未见',
  },
  { head: '收录', text: ({ presence }) => PRESENCE[presence] },
  {
    head: '依据',
    text: ({ force }) => force.evidence.map(({ quote }) => quote).join(' … '),
    cell: ({ force }) => force.evidence.map((quote) => <Quoted key={quote.quote} quote={quote} />),
    kind: 'long',
  },
];

const ROW = 24;
const LEFT = 250;
const WIDTH = 1000;
const LETTERS = 18;

const at = (day: string) => Date.parse(day) / 86_400_000;

/** A bar for each document on an axis of years, and a line for the day. The bar of a document without a stated beginning is dashed. */
function Timeline({ rows, day }: { rows: readonly Ending[]; day: string }) {
  const begins = (row: Ending) => row.force.from ?? row.force.fromEarliest;
  const days = rows.flatMap((row) => [begins(row), row.force.until].flatMap((one) => one ?? []));
  const years = [...days, day].map((one) => Number(one.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const x = (one: string) => LEFT + ((at(one) - at(`${first}-01-01`)) / (at(`${last}-01-01`) - at(`${first}-01-01`))) * (WIDTH - LEFT);
  const height = rows.length * ROW + ROW;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section class="scroll" aria-label="时间轴" tabIndex={0}>
      <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} aria-label={`${rows.length} 份文件的有效期，竖线为 ${day}；数据同下表`}>
        {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => (
          <g key={year}>
            <line class="year" x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={ROW} y2={height} />
            {year < last && (
              <text x={x(`${year}-01-01`) + 3} y={16}>
                {year}
              </text>
            )}
          </g>
        ))}
        {rows.map((row, i) => {
          const [from, to] = [begins(row) ?? `${first}-01-01`, row.force.until ?? day];
          const name = documentName(row);
          return (
            <a key={row.id} href={documentHref(row)}>
              <title>{`${row.label}：${since(row.force)}，${until(row.force)}`}</title>
              <text x={0} y={i * ROW + ROW + 16}>
                {name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name}
              </text>
              <rect
                class={row.force.from ? 'known' : 'open'}
                x={x(from)}
                y={i * ROW + ROW + 5}
                width={Math.max(2, x(to) - x(from))}
                height={ROW - 10}
              />
            </a>
          );
        })}
        <line class="day" x1={x(day)} x2={x(day)} y1={4} y2={height} />
      </svg>
    </section>
  );
}

/** `/lapsing?from=&to=&city=`: documents by the day on which they end, with the number of awards that end with them. */
export function Lapsing({ address }: Screen) {
  const { query, asOf } = address;
  const day = asOf ?? today();
  const from = query.get('from') ?? day;
  const to = query.get('to') ?? later(from);
  const city = query.get('city');
  const asked = useAnswer(LapsingDocument, { from, to, jurisdiction: city, asOf, after: null }, ({ documents }) => documents);
  const territories = useTerritories();
  const set = setter();
  return (
    <Page title="时效" address={address} lead={`${from} 至 ${to} 终止的文件，以及随之终止的奖补事项。`}>
      <form class="bar" aria-label="筛选" onSubmit={(event) => event.preventDefault()}>
        <label>
          终止日期自
          <input type="date" value={from} onChange={set('from')} />
        </label>
        <label>
          至
          <input type="date" value={to} onChange={set('to')} />
        </label>
        <Territory value={city} onChange={set('city')} />
      </form>
      <Answered asked={asked}>
        {({ documents: { nodes } }) => {
          const rows = [...nodes].sort((a, b) => (a.force.until ?? '').localeCompare(b.force.until ?? ''));
          if (rows.length === 0) return <Empty>此间没有写明终止日期的文件。未写终止日期的文件不在此列。</Empty>;
          return (
            <>
              <p role="status">
                共 {rows.length} 份文件，涉及奖补 {rows.reduce((sum, { awards }) => sum + awards.totalCount, 0)} 项。
              </p>
              <p>
                <span class="key open" /> 虚线框：起始日期不明，按文号年度画出；
                <span class="key known" /> 实心：起止均写明。竖线为 {day}。
              </p>
              <Timeline rows={rows} day={day} />
              <Table name="到期文件" columns={COLUMNS} rows={rows} />
            </>
          );
        }}
      </Answered>
      <section>
        <h2>日历订阅</h2>
        <p>在日历程序中按地址订阅，到期日随语料更新：</p>
        <ul>
          {territories.map(({ value, label }) => (
            <li key={value}>
              <a href={`/lapsing.ics?jurisdiction=${encodeURIComponent(label)}`}>
                {label}：{location.origin}/lapsing.ics?jurisdiction={label}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
