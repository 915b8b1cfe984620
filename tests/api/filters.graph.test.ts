import fc from 'fast-check';
import { searched } from '../../src/graph/model';
import { tries } from '../support/fuzz-runs';
import { servingShipped } from '../support/shipped';

const { rows, ask, told } = servingShipped();

/** The graph's content as plain maps and lists over the rows. */
type Properties = Readonly<Record<string, unknown>>;
const byId = new Map(rows.nodes.map(({ id, properties }) => [id, { id, ...properties } as Properties]));
const all = (label: string) =>
  rows.nodes.flatMap((node) => (node.label === label ? [{ id: node.id, ...node.properties } as Properties] : []));
const linked = new Map<string, string[]>();
for (const { type, from, to } of rows.edges) {
  for (const key of [`${type}>${from}`, `${type}<${to}`]) linked.set(key, [...(linked.get(key) ?? []), key.includes('>') ? to : from]);
}
const outOf = (type: string, id: unknown) => linked.get(`${type}>${id}`) ?? [];
const into = (type: string, id: unknown) => linked.get(`${type}<${id}`) ?? [];
const codes = (type: string, id: unknown) => outOf(type, id).map((to) => String(byId.get(to)?.code));
const broader = (code: string): string[] => [code, ...codes('BROADER', `Beneficiary:${code}`).flatMap(broader)];
const around = (code: string): string[] => [code, ...codes('WITHIN', `Jurisdiction:${code}`).flatMap(around)];
const awards = all('Award');
const clauses = all('Clause');

const TODAY = '2026-06-01';
interface Filter {
  around?: string;
  level?: string[];
  beneficiary?: string[];
  awardType?: string[];
  matter?: string[];
  minYuan?: number;
  hasSum?: boolean;
  text?: string;
}
const MEETS: { readonly [Field in keyof Filter]-?: (award: Properties, wanted: NonNullable<Filter[Field]>) => boolean } = {
  around: ({ jurisdictionCode }, code) => around(code).includes(String(jurisdictionCode)),
  level: ({ level }, levels) => levels.includes(String(level)),
  beneficiary: ({ id }, groups) => codes('BENEFITS', id).some((code) => groups.flatMap(broader).includes(code)),
  awardType: ({ id }, types) => codes('OF_TYPE', id).some((code) => types.includes(code)),
  matter: ({ id }, matters) => codes('REWARDS', id).some((code) => matters.includes(code)),
  minYuan: ({ maxYuan }, yuan) => typeof maxYuan === 'number' && maxYuan >= yuan,
  hasSum: ({ amounts, rates, tiers }, wanted) =>
    /"role":"(?:FIXED|CAP|MIN|POOL|RATE|RATE_CAP)"/u.test(`${amounts}${rates}${tiers}`) === wanted,
  text: ({ id, title, condition }, words) => {
    const said = [title, condition, ...into('STATES', id).map((clause) => byId.get(clause)?.text)].map((one) =>
      searched(String(one ?? '')),
    );
    return words.split(' ').every((word) => said.some((one) => one.includes(word)));
  },
};
const meets = (award: Properties, filter: Filter) =>
  Object.entries(filter).every(([field, wanted]) => MEETS[field as 'text'](award, wanted as string));

const sample = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const codesOf = (label: string) => sample(...all(label).map(({ code }) => String(code)));
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    around: sample('140500', '140000', '140171'),
    level: fc.uniqueArray(sample('PROVINCIAL', 'MUNICIPAL', 'ZONE'), { minLength: 1 }),
    beneficiary: fc.uniqueArray(codesOf('Beneficiary'), { minLength: 1, maxLength: 3 }),
    awardType: fc.uniqueArray(codesOf('AwardType'), { minLength: 1, maxLength: 6 }),
    matter: fc.uniqueArray(codesOf('Matter'), { minLength: 5, maxLength: 60 }),
    minYuan: sample(10_000, 500_000, 1_000_000),
    hasSum: fc.boolean(),
    text: sample('企业', '认定', '贷款', '认定 奖励', '一次性', '无此词语'),
  },
  { requiredKeys: [] },
);
const few = filters.filter((filter) => Object.keys(filter).length <= 3);

const QUERY = `query($filter: AwardFilter, $of: [AwardFacet!]!) {
  awards(filter: $filter, first: 500, asOf: "${TODAY}") { totalCount nodes { id } facets(of: $of, first: 500) { of values { value count } } }
}`;
const FACETS: Readonly<Record<string, (award: Properties) => readonly string[]>> = {
  BENEFICIARY: ({ id }) => codes('BENEFITS', id),
  AWARD_TYPE: ({ id }) => codes('OF_TYPE', id),
  MATTER: ({ id }) => codes('REWARDS', id),
  LEVEL: ({ level }) => (level ? [String(level)] : []),
  JURISDICTION: ({ jurisdictionCode }) => (jurisdictionCode ? [String(jurisdictionCode)] : []),
  DOCUMENT: ({ documentId }) => (documentId ? [String(documentId)] : []),
};

test('filters and facets of awards agree with plain loops over the rows', async () => {
  await fc.assert(
    fc.asyncProperty(few, async (filter) => {
      const { data } = await told(QUERY, { filter, of: Object.keys(FACETS) });
      const expected = awards.filter((award) => meets(award, filter));
      expect(data.awards.totalCount).toBe(expected.length);
      expect(data.awards.nodes.map(({ id }: { id: string }) => id)).toEqual(expected.slice(0, 500).map(({ id }) => id));
      for (const { of, values } of data.awards.facets) {
        const counts = new Map<string, number>();
        for (const value of expected.flatMap((award) => FACETS[of]?.(award) ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
        const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
        expect([of, values]).toEqual([of, sorted.map(([value, count]) => ({ value, count }))]);
      }
    }),
    tries(15),
  );
});

test('facets of force add up to the list and agree with the filter by force', async () => {
  const { data } = await told(
    `{ awards(asOf: "${TODAY}") { totalCount facets(of: [FORCE]) { values { value label count } } } running: awards(asOf: "${TODAY}", filter: { force: [IN_FORCE] }) { totalCount } }`,
  );
  const { values } = data.awards.facets[0];
  expect(values.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(data.awards.totalCount);
  expect(data.running.totalCount).toBeGreaterThan(0);
  expect(values.find(({ value }: { value: string }) => value === 'IN_FORCE').count).toBe(data.running.totalCount);
});

test('facets count the list that they stand in, and their cost is counted', async () => {
  const { data } = await told(
    '{ beneficiaries { code awards { totalCount facets(of: [BENEFICIARY], first: 1) { values { value count } } } } }',
  );
  const ofSrdi = data.beneficiaries.find(({ code }: { code: string }) => code === 'SRDI').awards;
  const open = awards.filter(({ id }) => codes('BENEFITS', id).some((code) => broader('SRDI').includes(code)));
  expect(ofSrdi.totalCount).toBe(open.length);
  expect(ofSrdi.facets[0].values).toHaveLength(1);
  const costly = await ask('{ awards { facets(of: [BENEFICIARY, MATTER], first: 200) { values { count } } } }');
  expect(costly.extensions).toMatchObject({ cost: { requested: 1 + 2 * 200 * 2 } });
  expect((await ask('{ awards { facets(of: [MATTER], first: 501) { of } } }')).errors?.[0]?.extensions).toMatchObject({
    argument: 'first',
  });
});

test('endsBy selects awards that end between asOf and that day', async () => {
  const { data } = await told(
    '{ awards(filter: { endsBy: "2027-12-31" }, asOf: "2026-06-01", first: 500) { totalCount nodes { force(asOf: "2026-06-01") { until } } } }',
  );
  expect(data.awards.totalCount).toBeGreaterThan(0);
  for (const { force } of data.awards.nodes) expect(force.until >= '2026-06-01' && force.until <= '2027-12-31').toBe(true);
});

test('DATE_DESC gives the newest documents first, forwards and backwards', async () => {
  const { data } = await told(
    '{ newest: awards(orderBy: DATE_DESC, first: 500) { totalCount nodes { id } pageInfo { endCursor } } last: awards(orderBy: DATE_DESC, last: 3) { nodes { id } } }',
  );
  const expected = awards
    .toSorted((a, b) => Number(a.fallingDay) - Number(b.fallingDay) || Number(a.ordinal) - Number(b.ordinal))
    .map(({ id }) => id);
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
  expect(ids(data.newest.nodes)).toEqual(expected.slice(0, 500));
  expect(ids(data.last.nodes)).toEqual(expected.slice(-3));
});

test('clauses are filtered by whether they name a unit, and by several units at once', async () => {
  const names = new Map<unknown, boolean>();
  const owned = new Map<unknown, Set<string>>();
  for (const { type, from, to, properties } of rows.edges) {
    if (type !== 'RESPONSIBLE_FOR') continue;
    if (properties.basis !== 'ISSUER') names.set(to, true);
    owned.set(to, (owned.get(to) ?? new Set()).add(from));
  }
  const above = (id: unknown): boolean => names.has(id) || outOf('PART_OF', id).some(above);
  const below = (id: unknown): boolean => into('PART_OF', id).some((part) => names.has(part) || below(part));
  const named = (id: unknown) => above(id) || below(id);
  const count = async (filter: string) => {
    const { totalCount } = (await told(`{ clauses(filter: ${filter}) { totalCount } }`)).data.clauses;
    expect(totalCount).toBeGreaterThan(0);
    return totalCount;
  };
  expect(await count('{ namesUnit: true }')).toBe(clauses.filter(({ id }) => named(id)).length);
  expect(await count('{ namesUnit: false }')).toBe(clauses.filter(({ id }) => !named(id)).length);
  const both = ['Department:山西省财政厅', 'Department:山西省工业和信息化厅'];
  const shared = clauses.filter(({ id }) => both.every((unit) => owned.get(id)?.has(unit)));
  expect(await count('{ departments: ["省财政厅", "省工业和信息化厅"] }')).toBe(shared.length);
});

test('rules of cumulation are filtered by effect, scope, territory and level', async () => {
  const rules = all('CumulationRule');
  const stated = ({ id }: Properties) => into('STATES', id).map((clause) => byId.get(clause) ?? {});
  const count = async (args: string) => {
    const { totalCount } = (await told(`{ cumulationRules(${args}) { totalCount } }`)).data.cumulationRules;
    expect(totalCount).toBeGreaterThan(0);
    return totalCount;
  };
  expect(await count('effect: [BEST_OF], scope: [SAME_DOCUMENT]')).toBe(
    rules.filter(({ effect, scope }) => effect === 'BEST_OF' && scope === 'SAME_DOCUMENT').length,
  );
  expect(await count('jurisdiction: "晋城"')).toBe(
    rules.filter((rule) => stated(rule).some((one) => one.jurisdictionCode === '140500')).length,
  );
  expect(await count('level: [PROVINCIAL]')).toBe(rules.filter((rule) => stated(rule).some((one) => one.level === 'PROVINCIAL')).length);
  const { data } = await told(
    '{ cumulationRules(first: 1) { edges { cursor node { effect evidence { quote } clause { locator } document { number } } } } }',
  );
  expect(data.cumulationRules.edges[0].node.evidence[0].quote).not.toBe('');
});

test('departments are filtered by part of a name, kind and territory', async () => {
  const names = async (args: string) =>
    (await told(`{ departments(${args}, first: 500) { nodes { name } } }`)).data.departments.nodes.map(
      ({ name }: { name: string }) => name,
    );
  expect((await names('name: "发改"')).sort()).toEqual(['山西省发展和改革委员会', '晋城市发展和改革委员会']);
  expect(await names('name: "工信", jurisdiction: "晋城"')).toEqual(['晋城市工业和信息化局']);
  const expected = all('Department').filter(({ kind }) => kind === 'CENTRAL_BRANCH');
  expect(expected.length).toBeGreaterThan(0);
  expect(await names('kind: [CENTRAL_BRANCH]')).toEqual(expected.map(({ name }) => name));
});

test('a cursor of one list is refused in every other list', async () => {
  const LISTS = ['documents', 'clauses', 'departments', 'awards', 'cumulationRules'];
  const { data } = await told(`{ ${LISTS.map((list) => `${list}(first: 1) { pageInfo { endCursor } }`).join(' ')} }`);
  for (const list of LISTS)
    for (const other of LISTS.filter((one) => one !== list)) {
      const { errors = [] } = await ask(`{ ${list}(first: 1, after: "${data[other].pageInfo.endCursor}") { nodes { __typename } } }`);
      expect([list, other, errors[0]?.extensions]).toEqual([list, other, { code: 'BAD_USER_INPUT', argument: 'after' }]);
    }
});

describe('search', () => {
  const SEARCH =
    'query($text: String!) { search(text: $text, kinds: [CLAUSE], first: 500) { totalCount edges { snippet node { ...on Clause { id } } } } }';
  const found = async (text: string) =>
    (await told(SEARCH, { text })).data.search as { edges: { snippet: string; node: { id: string } }[] };
  const ids = async (text: string) => (await found(text)).edges.map(({ node }) => node.id);

  test.each([
    ['30%', /(?<![\d.,])30[%％]/u],
    ['500万元', /(?<![\d.,])500万元/u],
    ['500万', /(?<![\d.,])500万/u],
    ['1‰', /(?<![\d.,])1‰/u],
    ['PFlops', /PFlops/iu],
    ['100PFlops', /(?<![\d.,])100PFlops/iu],
  ])('%s finds exactly the clauses that have it', async (text, pattern) => {
    const expected = clauses.filter((clause) => pattern.test(searched(String(clause.text)))).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect((await ids(text)).sort()).toEqual(expected.slice(0, 500).sort());
  });

  test.each([
    ['二十万元', '20万元'],
    ['三百万元', '300万元'],
    ['千分之一', '1‰'],
    ['百分之三十', '30%'],
  ])('%s finds what %s finds', async (inWords, inDigits) => {
    const [said, printed] = [await ids(inWords), await ids(inDigits)];
    expect(said.length).toBeGreaterThan(0);
    expect(said.toSorted()).toEqual(printed.toSorted());
  });

  test('clauses with the words as typed come first', async () => {
    for (const text of ['首次认定', '贷款贴息', '创新平台']) {
      const typed = (await ids(text)).map((id) => searched(String(byId.get(id)?.text)).includes(text));
      expect(typed).toEqual(typed.toSorted((a, b) => Number(b) - Number(a)));
      expect(typed[0]).toBe(true);
    }
  });

  test('no mark stands within a longer number', async () => {
    for (const [words, within] of [
      ['50万元', /\d[.,]?«\d/u],
      ['50', /\d[.,]?«\d|\d»[.,]?\d/u],
    ] as const) {
      const { edges } = await found(words);
      expect(edges.length).toBeGreaterThan(0);
      for (const { snippet } of edges) expect(snippet).not.toMatch(within);
    }
  });

  test('traditional characters find simplified ones', async () => {
    expect(await ids('貸款貼息')).toEqual(await ids('贷款贴息'));
  });
});
