import { clauseHref, departmentHref, documentHref, go, hrefOf, hrefWith, nameOf } from '../address';
import { askAll, useAnswer } from '../ask';
import {
  type AwardCardFragment,
  type AwardFilter,
  AwardsDocument,
  AwardsMoreDocument,
  type AwardsQuery,
  ChoicesDocument,
} from '../gql/graphql';
import { Answered, type Column, Document, Empty, Force, forceText, Page, placeName, Quoted, type Screen, Tools, Worth } from '../parts';
import { BASIS, NO_CONDITION, ROLE, share, since, sum, until, worth } from '../words';

/** Filters of the address by the field of `AwardFilter` that each narrows. */
const FACETS = { who: 'beneficiary', type: 'awardType', matter: 'matter', level: 'level', force: 'force' } as const;
type FacetName = keyof typeof FACETS;

const TITLES: Readonly<Record<Exclude<FacetName, 'who'>, string>> = { level: '层级', type: '支持方式', force: '效力', matter: '奖补事由' };
const ORDERS = { '': ['AMOUNT_DESC', '金额从高到低'], newest: ['DATE_DESC', '文件从新到旧'], text: ['DOCUMENT', '按文本顺序'] } as const;
/** So many cards at first, and so many values of a facet. */
const CARDS = 50;
const VALUES = 8;
const MOST = 500;
const WAN = 10_000;

function filterOf(query: URLSearchParams, without?: FacetName): AwardFilter {
  const chosen = Object.entries(FACETS).flatMap(([name, field]) => {
    const values = query.getAll(name);
    return name === without || values.length === 0 ? [] : [[field, values]];
  });
  const least = Number(query.get('min'));
  const kept = (name: string, field: string) => (query.get(name) ? { [field]: query.get(name) } : {});
  return {
    ...Object.fromEntries(chosen),
    ...kept('around', 'around'),
    ...kept('document', 'document'),
    ...kept('q', 'text'),
    ...(least > 0 && { minYuan: least * WAN }),
    ...(query.get('sum') && { hasSum: query.get('sum') === 'yes' }),
  };
}

const owners = ({ responsibilities }: AwardCardFragment) =>
  responsibilities.map(({ role, basis, department }) => `${ROLE[role]} ${department.name}（${BASIS[basis]}）`);
const tier = ({ condition, amounts, rates }: AwardCardFragment['tiers'][number]) =>
  [condition, [...amounts.map(sum), ...rates.map(share)].join('，') || '未写'] as const;

const COLUMNS: readonly Column<AwardCardFragment>[] = [
  { head: '奖补事项', text: ({ label }) => label },
  { head: '奖补标准', text: worth },
  { head: '最高金额（元）', text: ({ maxYuan }) => (maxYuan === null || maxYuan === undefined ? '文本未写' : String(maxYuan)) },
  { head: '条件', text: ({ condition }) => condition ?? NO_CONDITION },
  { head: '分档', text: ({ tiers }) => tiers.map((one) => tier(one).join('：')).join('；') || '不分档' },
  { head: '支持方式', text: ({ types }) => types.map(({ name }) => name).join('、') },
  { head: '对象', text: ({ beneficiaries }) => beneficiaries.map(({ name }) => name).join('、') || '文本未写对象' },
  { head: '找谁', text: (award) => owners(award).join('；') || '文本未写责任单位' },
  { head: '效力', text: ({ force }) => forceText(force) },
  { head: '起始', text: ({ force }) => since(force) },
  { head: '终止', text: ({ force }) => until(force) },
  { head: '文件', text: ({ document }) => document?.label ?? '文号不详' },
  { head: '文号', text: ({ document }) => document?.number ?? '无文号' },
  { head: '条款', text: ({ statedIn }) => statedIn.map(placeName).join('；') },
  { head: '原文', text: ({ evidence }) => evidence.map(({ quote }) => quote).join(' … ') },
];

function Card({ award, isPicked, onPick }: { award: AwardCardFragment; isPicked: boolean; onPick: () => void }) {
  const { label, condition, tiers, types, beneficiaries, force, statedIn, restatedIn, evidence, responsibilities, document } = award;
  const [clause] = statedIn;
  return (
    <article class="card" aria-label={label}>
      <header>
        <h3>{clause ? <a href={clauseHref(clause, evidence[0]?.source?.ranges)}>{label}</a> : label}</h3>
        <Worth award={award} />
      </header>
      <p class="condition">{condition ?? NO_CONDITION}</p>
      {tiers.length > 0 && (
        <table class="tiers">
          <caption>分档</caption>
          <tbody>
            {tiers.map(tier).map(([reached, paid]) => (
              <tr key={reached + paid}>
                <th scope="row">{reached}</th>
                <td>{paid}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {evidence.slice(0, 1).map((quote) => (
        <Quoted key={quote.quote} quote={quote} />
      ))}
      <dl>
        <dt>找谁</dt>
        <dd>
          {responsibilities.length === 0 && '文本未写责任单位'}
          <ul>
            {responsibilities.map(({ role, basis, department: { name } }) => (
              <li key={name}>
                {ROLE[role]} <a href={departmentHref(name)}>{name}</a> <small>{BASIS[basis]}</small>
              </li>
            ))}
          </ul>
        </dd>
        <dt>期限</dt>
        <dd>
          <Force force={force} />，{until(force)}
        </dd>
        <dt>对象</dt>
        <dd>{beneficiaries.map(({ name }) => name).join('、') || '文本未写对象'}</dd>
        <dt>方式</dt>
        <dd>{types.map(({ name }) => name).join('、') || '文本未写方式'}</dd>
        <dt>文件</dt>
        <dd>{document ? <Document document={document} /> : '所载条目未写文号'}</dd>
        {restatedIn.length > 0 && (
          <>
            <dt>重申于</dt>
            <dd>
              {restatedIn.map(({ id, document: other, statedIn: [place] }) => (
                <a key={id} href={place ? clauseHref(place) : other ? documentHref(other) : '/'}>
                  {place ? placeName(place) : (other?.label ?? '另一文本')}{' '}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
      <label class="pick">
        <input type="checkbox" checked={isPicked} onChange={onPick} /> 加入组合测算
      </label>
    </article>
  );
}

type Values = AwardsQuery['who']['facets'][number]['values'];

/** The values of a kind with their counts; the frequent ones, or all. */
function Facet({ name, values, query }: { name: Exclude<FacetName, 'who'>; values: Values; query: URLSearchParams }) {
  const chosen = query.getAll(name);
  const isLong = values.length > VALUES && query.get('all') !== name;
  const shown = values.filter(({ value }, i) => !isLong || i < VALUES || chosen.includes(value));
  const toggled = (value: string) => (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend>{TITLES[name]}</legend>
      {shown.map(({ value, label, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => go(hrefWith({ [name]: toggled(value), n: null }))} />{' '}
          {label}
          <span class="count">{count}</span>
        </label>
      ))}
      {shown.length === 0 && <p>无</p>}
      {isLong && <a href={hrefWith({ all: name })}>全部 {values.length} 类</a>}
    </fieldset>
  );
}

/** `/?who=SRDI&around=晋城市&type=&matter=&level=&force=&min=&q=&document=&sum=`: what somebody can be given. */
export function Awards({ address }: Screen) {
  const { query, asOf } = address;
  const filter = filterOf(query);
  const order = ORDERS[(query.get('order') ?? '') as keyof typeof ORDERS]?.[0] ?? 'AMOUNT_DESC';
  const variables = {
    filter,
    anyWho: filterOf(query, 'who'),
    anyType: filterOf(query, 'type'),
    anyMatter: filterOf(query, 'matter'),
    anyLevel: filterOf(query, 'level'),
    anyForce: filterOf(query, 'force'),
    order,
    asOf,
    first: Math.min(Number(query.get('n')) || CARDS, MOST),
  };
  const asked = useAnswer(AwardsDocument, variables);
  const choices = useAnswer(ChoicesDocument, {}).answer?.data;
  const picked = query.getAll('pick');
  const pick = (name: string) =>
    go(hrefWith({ pick: picked.includes(name) ? picked.filter((one) => one !== name) : [...picked, name] }), true);
  const counts = new Map(asked.answer?.data.who.facets[0]?.values.map(({ value, count }) => [value, count]));
  const set = (name: string) => (event: Event) => go(hrefWith({ [name]: (event.currentTarget as HTMLInputElement).value.trim(), n: null }));
  const all = async () =>
    (await askAll(AwardsMoreDocument, { filter, order, asOf, after: null }, ({ awards }) => awards)).data.awards.nodes;
  return (
    <Page title="找奖补" address={address} lead="按对象、属地、方式、金额查找语料中的奖补事项。文本没有写明的，如实注明。">
      <div class="columns">
        <form class="filters" aria-label="筛选" onSubmit={(event) => event.preventDefault()}>
          <label>
            我是
            <select value={query.get('who') ?? ''} onChange={set('who')}>
              <option value="">不限对象</option>
              {choices?.beneficiaries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                  {counts.has(code) ? `（直接写明 ${counts.get(code)} 项）` : ''}
                </option>
              ))}
            </select>
          </label>
          <label>
            所在地（含其上级）
            <input list="territories" value={query.get('around') ?? ''} placeholder="不限，如 晋城市" onChange={set('around')} />
          </label>
          <datalist id="territories">
            {choices?.awards.facets[0]?.values.map(({ value, label }) => (
              <option key={value} value={label} />
            ))}
          </datalist>
          <label>
            最高金额不低于（万元）
            <input type="number" min="0" step="any" value={query.get('min') ?? ''} placeholder="不限" onChange={set('min')} />
          </label>
          <label>
            事项、条件或条款中的词
            <input type="search" value={query.get('q') ?? ''} placeholder="如 技术改造" onChange={set('q')} />
          </label>
          <label>
            是否写明标准
            <select value={query.get('sum') ?? ''} onChange={set('sum')}>
              <option value="">不限</option>
              <option value="yes">写明金额或比例</option>
              <option value="no">文本未写</option>
            </select>
          </label>
          <label>
            排序
            <select value={query.get('order') ?? ''} onChange={set('order')}>
              {Object.entries(ORDERS).map(([value, [, name]]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {asked.answer &&
            (Object.keys(TITLES) as Exclude<FacetName, 'who'>[]).map((name) => (
              <Facet key={name} name={name} values={asked.answer?.data[name].facets[0]?.values ?? []} query={query} />
            ))}
          <a href={hrefOf([''])}>清除全部条件</a>
        </form>
        <div>
          <Answered asked={asked}>
            {({ awards: { nodes, totalCount, pageInfo } }) => (
              <>
                <p class="found" role="status">
                  共 <b>{totalCount}</b> 项{nodes.length < totalCount && `，显示前 ${nodes.length} 项`}。
                  {query.get('document') && (
                    <>
                      {' '}
                      仅限文件：{query.get('document')} <a href={hrefWith({ document: null })}>取消</a>
                    </>
                  )}
                </p>
                {picked.length > 0 && (
                  <p class="picked" role="status">
                    已选 {picked.length} 项：<a href={hrefOf(['combination'], { award: picked })}>测算能否同时享受</a>{' '}
                    <a href={hrefWith({ pick: null })}>清空</a>
                  </p>
                )}
                {nodes.length > 0 && <Tools name="奖补事项" columns={COLUMNS} rows={nodes} all={all} />}
                {nodes.length === 0 && <Empty>没有符合条件的奖补事项。可减少条件，或换一天查看；语料以外的文件不在此列。</Empty>}
                {nodes.map((award) => (
                  <Card key={award.id} award={award} isPicked={picked.includes(nameOf(award))} onPick={() => pick(nameOf(award))} />
                ))}
                {pageInfo.hasNextPage &&
                  (nodes.length < MOST ? (
                    <a class="more" href={hrefWith({ n: nodes.length + CARDS })}>
                      再显示 {Math.min(CARDS, totalCount - nodes.length)} 项
                    </a>
                  ) : (
                    <p>
                      此处最多显示 {MOST} 项，请增加筛选条件；CSV 含全部 {totalCount} 项。
                    </p>
                  ))}
              </>
            )}
          </Answered>
        </div>
      </div>
    </Page>
  );
}
