import { hrefWith } from '../address';
import { askAll, useAnswer } from '../ask';
import {
  type JurisdictionLevel,
  type MatterRelation,
  StackingDocument,
  type StackingPairFragment,
  StackingReasonsDocument,
  type StackingReasonsQuery,
  type StackingSideFragment,
  type StackingVerdict,
} from '../gql/graphql';
import { Answered, Choice, Empty, Page, type Screen, setter, territoriesIn, useChoices, type Values } from '../page';
import { placeName, Quoted } from '../quote';
import { type Column, Tools } from '../table';
import { COVERAGE, VERDICT, VERDICT_MEANING, VERDICT_SIGN, worth } from '../words';
import { blocks, Matrix, Named, Verdict } from './matrix';
import { Pair, together } from './pair';

type Reasoned = StackingReasonsQuery['stacking']['nodes'][number];
type Side = StackingSideFragment;

const VERDICTS = Object.keys(VERDICT) as StackingVerdict[];
/** The most pairs of one list. */
const MOST = 500;

/** The levels above a territory, by its code of GB/T 2260. */
function above(code: string): JurisdictionLevel[] {
  if (code.endsWith('0000')) return ['NATIONAL'];
  return code.endsWith('00') ? ['NATIONAL', 'PROVINCIAL'] : ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL'];
}

const places = ({ statedIn }: Side) => statedIn.map(placeName).join('；');

const COLUMNS: readonly Column<Reasoned>[] = [
  { head: '本级奖补', text: ({ a }) => a.label },
  { head: '本级标准', text: ({ a }) => worth(a) },
  { head: '本级条款', text: ({ a }) => places(a) },
  { head: '上级奖补', text: ({ b }) => b.label },
  { head: '上级标准', text: ({ b }) => worth(b) },
  { head: '上级条款', text: ({ b }) => places(b) },
  { head: '结论', text: ({ verdict }) => VERDICT[verdict] },
  { head: '收录', text: ({ coverage }) => COVERAGE[coverage] },
  { head: '当日效力', text: ({ bothInForce }) => together(bothInForce) },
  { head: '理由', text: ({ reasons }) => reasons.map(({ explanation }) => explanation).join(' ') },
  {
    head: '原文',
    text: ({ reasons }) =>
      quotesOf(reasons)
        .map(({ quote }) => quote)
        .join(' … '),
  },
];

/** The quotes of the reasons, each once. */
const quotesOf = (reasons: Reasoned['reasons']) => [
  ...new Map(reasons.flatMap(({ evidence }) => evidence.filter(({ quote }) => quote).map((one) => [one.quote, one] as const))).values(),
];

/** The matters of a territory's awards, to choose one where there are too many pairs for one page. */
function Matters({ values }: { values: Values }) {
  return (
    <ul class="matters">
      {values.map(({ value, label, count }) => (
        <li key={value}>
          <a href={hrefWith({ matter: value })}>{label}</a>
          <span class="count">（{count} 项）</span>
        </li>
      ))}
    </ul>
  );
}

/** What the signs and words of the matrix mean. */
function Key() {
  return (
    <dl class="legend">
      {VERDICTS.flatMap((one) => [
        <dt key={one} class={`verdict ${one}`}>
          <span aria-hidden="true">{VERDICT_SIGN[one]}</span> {VERDICT[one]}
        </dt>,
        <dd key={`${one}：`}>{VERDICT_MEANING[one]}</dd>,
      ])}
      <dt>（摘编）</dt>
      <dd>至少一方的文件仅存摘编，未收录处可能另有规定</dd>
      <dt>（效力不明）</dt>
      <dd>至少一方在所看之日的效力不明</dd>
    </dl>
  );
}

/** One pair in a list, with its reasons and their quotes. */
function Listed({ pair }: { pair: Reasoned }) {
  return (
    <article class="card">
      <header>
        <h2>
          <Named award={pair.a} /> 与 <Named award={pair.b} />
        </h2>
        <Verdict pair={pair} />
      </header>
      <ol>
        {pair.reasons.map(({ explanation }) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ol>
      {quotesOf(pair.reasons).map((quote) => (
        <Quoted key={quote.quote} quote={quote} />
      ))}
    </article>
  );
}

/** `/stacking?city=晋城市&matter=&verdict=&related=&past=&view=list&pair=`: the awards of a territory beside those of the territories above it. */
export function Stacking({ address }: Screen) {
  const { query, asOf } = address;
  const choices = useChoices();
  const territories = choices && territoriesIn(choices);
  const city = query.get('city') ?? territories?.find(({ value }) => !value.endsWith('0000'))?.label ?? territories?.[0]?.label;
  const code = territories?.find(({ label, value }) => label === city || value === city)?.value ?? '';
  const matter = query.getAll('matter');
  const relations: MatterRelation[] = query.get('related') ? ['SAME_MATTER', 'RELATED'] : ['SAME_MATTER'];
  const narrowed = matter.length > 0 ? { matter } : {};
  const sides = { a: { jurisdiction: city ?? '', ...narrowed }, b: { around: city ?? '', level: above(code), ...narrowed } };
  const asked = useAnswer(
    StackingDocument,
    territories && city ? { ...sides, ofTerritory: { jurisdiction: city }, relations, asOf } : null,
  );
  const isList = query.get('view') === 'list';
  const reasonsAsked = { ...sides, relations, asOf, after: null };
  const reasons = useAnswer(StackingReasonsDocument, isList && territories && city ? reasonsAsked : null, ({ stacking }) => stacking);
  const verdict = query.get('verdict');
  const pair = query.get('pair');
  const isShown = ({ bothInForce }: { bothInForce?: boolean | null }) => Boolean(query.get('past')) || bothInForce !== false;
  const isWanted = (one: StackingPairFragment) => isShown(one) && (!verdict || one.verdict === verdict);
  const set = setter({ pair: null });
  const all = async () =>
    (await askAll(StackingReasonsDocument, reasonsAsked, ({ stacking }) => stacking)).data.stacking.nodes.filter(isWanted);
  return (
    <Page title="叠加" address={address} lead={`${city ?? ''}的奖补事项与其上级奖补事项逐对比照：同一申报人能否同时享受。`}>
      <form class="bar" aria-label="筛选" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="属地"
          value={city}
          options={[
            ...(city && !territories?.some(({ label }) => label === city) ? [[city, city] as const] : []),
            ...(territories ?? []).map(({ label, count }) => [label, `${label}（${count} 项奖补）`] as const),
          ]}
          onChange={set('city')}
        />
        <Choice
          label="事由"
          value={matter[0]}
          options={[
            ['', '不限事由'],
            ...(asked.answer?.data.awards.facets[0]?.values ?? []).map(
              ({ value, label, count }) => [value, `${label}（${count}）`] as const,
            ),
          ]}
          onChange={set('matter')}
        />
        <Choice
          label="比照范围"
          value={query.get('related')}
          options={[
            ['', '同一事项'],
            ['1', '同一事项和相关事项'],
          ]}
          onChange={set('related')}
        />
        <Choice
          label="当日已失效的"
          value={query.get('past')}
          options={[
            ['', '不列'],
            ['1', '一并列出'],
          ]}
          onChange={set('past')}
        />
      </form>
      <Answered asked={asked}>
        {({ stacking: { nodes, totalCount }, awards }) => {
          const shown = nodes.filter(isShown);
          const wanted = nodes.filter(isWanted);
          if (totalCount > MOST && matter.length === 0)
            return (
              <>
                <p role="status">
                  共 {totalCount} 对，一次最多比照 {MOST} 对。请先选事由；清单可整份下载。
                </p>
                <Tools name="叠加清单" columns={COLUMNS} rows={[]} all={all} />
                <Matters values={awards.facets[0]?.values ?? []} />
              </>
            );
          return (
            <>
              <p class="verdicts" role="status">
                <a href={hrefWith({ verdict: null })} aria-current={verdict ? undefined : 'true'}>
                  全部 {shown.length}
                </a>
                {VERDICTS.map((one) => (
                  <a
                    key={one}
                    class={`verdict ${one}`}
                    href={hrefWith({ verdict: one })}
                    aria-current={verdict === one ? 'true' : undefined}
                    title={VERDICT_MEANING[one]}
                  >
                    <span aria-hidden="true">{VERDICT_SIGN[one]}</span> {VERDICT[one]}{' '}
                    {shown.filter((other) => other.verdict === one).length}
                  </a>
                ))}
              </p>
              <p>
                共 {totalCount} 对
                {nodes.length > shown.length && (
                  <>
                    ，其中 {nodes.length - shown.length} 对当日不同时有效，未列（<a href={hrefWith({ past: 1 })}>一并列出</a>）
                  </>
                )}
                。{totalCount > MOST && `以下为前 ${MOST} 对，请缩小比照范围。`}{' '}
                {isList ? (
                  <a href={hrefWith({ view: null })}>改为矩阵</a>
                ) : (
                  <a href={hrefWith({ view: 'list', pair: null })}>改为清单（含理由和原文）</a>
                )}
              </p>
              {wanted.length === 0 && <Empty>没有可比照的奖补事项。同一申报人须同时处于两地（如市与所在省）才成对。</Empty>}
              {isList ? (
                <Answered asked={reasons}>
                  {(data) => (
                    <>
                      <Tools name="叠加清单" columns={COLUMNS} rows={data.stacking.nodes.filter(isWanted)} />
                      {data.stacking.nodes.filter(isWanted).map((one) => (
                        <Listed key={one.id} pair={one} />
                      ))}
                    </>
                  )}
                </Answered>
              ) : (
                wanted.length > 0 && (
                  <>
                    <Tools name="叠加清单" columns={COLUMNS} rows={[]} all={all} />
                    <div class={pair ? 'beside' : undefined}>
                      <div class="blocks">
                        {blocks(wanted).map((block) => (
                          <Matrix key={[...block.a.keys()].join()} block={block} chosen={pair} />
                        ))}
                        <Key />
                      </div>
                      {pair && <Pair name={pair} address={address} />}
                    </div>
                  </>
                )
              )}
              {pair && (isList || wanted.length === 0) && <Pair name={pair} address={address} />}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
