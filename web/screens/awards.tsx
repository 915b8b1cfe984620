import { go, hrefOf, hrefWith, nameOf } from '../address';
import { askAll, useAnswer } from '../ask';
import { AwardFacetsDocument, type AwardFilter, AwardsDocument, AwardsMoreDocument } from '../gql/graphql';
import { Answered, Choice, Empty, Page, type Screen, setter, territoriesIn, useChoices, type Values } from '../page';
import { More, shownOf, Tools } from '../table';
import { Card, COLUMNS } from './award-card';

/** Query values of the address, with the field of `AwardFilter` that each sets. */
const FACETS = { who: 'beneficiary', type: 'awardType', matter: 'matter', level: 'level', force: 'force' } as const;
type FacetName = keyof typeof FACETS;

const TITLES: Readonly<Record<Exclude<FacetName, 'who'>, string>> = { level: '层级', type: '支持方式', force: '效力', matter: '奖补事由' };
const ORDERS = { '': ['AMOUNT_DESC', '金额从高到低'], newest: ['DATE_DESC', '文件从新到旧'], text: ['DOCUMENT', '按文本顺序'] } as const;
/** Values of a facet at first. */
const VALUES = 8;
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

/** The values of a facet with their counts: the first ones and the chosen ones, or all. */
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

/** `/?who=SRDI&around=晋城市&type=&matter=&level=&force=&min=&q=&document=&sum=`: finds awards. */
export function Awards({ address }: Screen) {
  const { query, asOf } = address;
  const filter = filterOf(query);
  const order = ORDERS[(query.get('order') ?? '') as keyof typeof ORDERS]?.[0] ?? 'AMOUNT_DESC';
  const asked = useAnswer(AwardsDocument, { filter, order, asOf, first: shownOf(address) });
  // Apart from the list, so that the list need not wait for the counts.
  const facets = useAnswer(AwardFacetsDocument, {
    anyWho: filterOf(query, 'who'),
    anyType: filterOf(query, 'type'),
    anyMatter: filterOf(query, 'matter'),
    anyLevel: filterOf(query, 'level'),
    anyForce: filterOf(query, 'force'),
    asOf,
  }).answer?.data;
  const choices = useChoices();
  const picked = query.getAll('pick');
  const pick = (name: string) =>
    go(hrefWith({ pick: picked.includes(name) ? picked.filter((one) => one !== name) : [...picked, name] }), true);
  const counts = new Map(facets?.who.facets[0]?.values.map(({ value, count }) => [value, count]));
  const set = setter({ n: null });
  const all = async () =>
    (await askAll(AwardsMoreDocument, { filter, order, asOf, after: null }, ({ awards }) => awards)).data.awards.nodes;
  return (
    <Page title="找奖补" address={address} lead="按对象、属地、方式、金额查找语料中的奖补事项。文本没有写明的，如实注明。">
      <a class="jump" href="#results">
        跳到结果
      </a>
      <div class="columns">
        <form class="filters" aria-label="筛选" onSubmit={(event) => event.preventDefault()}>
          <Choice
            label="我是"
            value={query.get('who')}
            options={[
              ['', '不限对象'],
              ...(choices?.beneficiaries ?? []).map(
                ({ code, name }) => [code, counts.has(code) ? `${name}（直接写明 ${counts.get(code)} 项）` : name] as const,
              ),
            ]}
            onChange={set('who')}
          />
          <label>
            所在地（含其上级）
            <input list="territories" value={query.get('around') ?? ''} placeholder="不限，如 晋城市" onChange={set('around')} />
          </label>
          <datalist id="territories">
            {territoriesIn(choices).map(({ value, label }) => (
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
          <Choice
            label="是否写明标准"
            value={query.get('sum')}
            options={[
              ['', '不限'],
              ['yes', '写明金额或比例'],
              ['no', '文本未写'],
            ]}
            onChange={set('sum')}
          />
          <Choice
            label="排序"
            value={query.get('order')}
            options={Object.entries(ORDERS).map(([value, [, name]]) => [value, name] as const)}
            onChange={set('order')}
          />
          {facets &&
            (Object.keys(TITLES) as Exclude<FacetName, 'who'>[]).map((name) => (
              <Facet key={name} name={name} values={facets[name].facets[0]?.values ?? []} query={query} />
            ))}
          <a href={hrefOf([''])}>清除全部条件</a>
        </form>
        <div id="results" tabIndex={-1}>
          <Answered asked={asked}>
            {({ awards: { nodes, totalCount } }) => (
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
                <More shown={nodes.length} total={totalCount} />
              </>
            )}
          </Answered>
        </div>
      </div>
    </Page>
  );
}
