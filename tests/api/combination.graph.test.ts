import { servingShipped } from '../support/shipped';

const { rows, told } = servingShipped();

/** Ids of the awards that a point of the compilation, or a clause with its document, states, filtered by their properties. */
const stated = (point: string, meets: (properties: Readonly<Record<string, unknown>>) => boolean = () => true): string[] => {
  const clause = rows.nodes.find(
    ({ id, label, properties }) => label === 'Clause' && (properties.locator === point || id === `Clause:${point}`),
  )?.id;
  const ids = new Set(rows.edges.filter(({ type, from }) => type === 'STATES' && from === clause).map(({ to }) => to));
  return rows.nodes.filter(({ id, label, properties }) => label === 'Award' && ids.has(id) && meets(properties)).map(({ id }) => id);
};
const QUESTION = `query ($awards: [ID!]!, $asOf: Date) {
  combination(awards: $awards, asOf: $asOf) { sets { knownYuan awards { id } unknown { id } } reasons { explanation } }
}`;
const combined = async (awards: readonly string[], asOf: string) => (await told(QUESTION, { awards, asOf })).data.combination;

test('restated awards (小升规 of two texts, 股改 of three) are counted once each', async () => {
  const rise = [
    ...stated('财税金融篇#33', ({ maxYuan }) => maxYuan === 300_000),
    ...stated('财税金融篇#106', ({ maxYuan }) => maxYuan === 300_000 || maxYuan === 90_000),
  ];
  const reform = ['财税金融篇#85', '财税金融篇#93', '财税金融篇#107'].flatMap((point) =>
    stated(point, ({ maxYuan }) => maxYuan === 500_000),
  );
  expect([rise.length, reform.length]).toEqual([3, 3]);
  const { sets, reasons } = await combined([...rise, ...reform], '2025-06-01');
  expect(sets.map(({ knownYuan }: { knownYuan: number }) => knownYuan)).toEqual([890_000]);
  const said = reasons.map(({ explanation }: { explanation: string }) => explanation);
  expect(said.filter((one: string) => one.includes('同一奖补的重申'))).toHaveLength(2);
  expect(said.some((one: string) => one.includes('未作叠加评估'))).toBe(true);
});

test('what two texts promise on top of a first award (上浮30%) is counted once beside it', async () => {
  // 30万 for the first year in the statistics, 5万 and 10万 for the next two, and 9万 (30% of 30万), which #17 and #55 both promise.
  const first = stated('财税金融篇#33', ({ maxYuan, totalYuan }) => maxYuan === 300_000 || totalYuan === 150_000);
  const raised = ['财税金融篇#17', '财税金融篇#55'].flatMap((point) => stated(point, ({ maxYuan }) => maxYuan === 90_000));
  expect([first.length, raised.length]).toEqual([2, 2]);
  const { sets } = await combined([...first, ...raised], '2024-06-01');
  expect(sets.map(({ knownYuan }: { knownYuan: number }) => knownYuan)).toEqual([540_000]);
});

test('two awards for research money (研发费用) that exclude each other give two sets, each with what stands beside', async () => {
  // 500万 by either text of the research institutions, and 100万 for a first recognition as 高新技术企业.
  const either = ['财税金融篇#49', '创新支持篇#18'].flatMap((point) => stated(point, ({ maxYuan }) => maxYuan === 5_000_000));
  const beside = stated('财税金融篇#10', ({ title }) => title === '高新技术企业奖励');
  expect([either.length, beside.length]).toEqual([2, 1]);
  const { sets, reasons } = await combined([...either, ...beside], '2024-06-01');
  expect(sets.map(({ knownYuan }: { knownYuan: number }) => knownYuan)).toEqual([6_000_000, 6_000_000]);
  expect(reasons[0].explanation).toContain('不再重复补助');
});

test('of the awards of a text that pays the highest (从优从高) one stands beside the award of the province', async () => {
  // The zone's text pays one of 孵化器 200万, 链主 100万, 双创载体 80万 and 众创空间 20万. The province pays 100万 for 链主.
  const zone = '晋综改规发〔2025〕1号';
  const own = [...stated(`${zone}#（一）`, ({ title }) => String(title).includes('链主')), ...stated(`${zone}#（十）`)];
  const province = stated('财税金融篇#64', ({ title }) => title === '省级链主企业奖励');
  expect([own.length, province.length]).toEqual([4, 1]);
  const { sets } = await combined([...own, ...province], '2025-06-01');
  expect(sets.map(({ knownYuan }: { knownYuan: number }) => knownYuan)).toEqual([3_000_000, 2_000_000, 1_800_000, 1_200_000]);
});

test('the stages on the way to a listing (上市) add up', async () => {
  const steps = stated('财税金融篇#11', ({ title, maxYuan }) => title !== '企业上市奖励' || maxYuan === 2_000_000).slice(0, 5);
  const { sets } = await combined(steps, '2024-06-01');
  expect(sets[0].knownYuan).toBe(5_200_000);
});

test('an award names its restatements, and a list can leave out the older ones', async () => {
  const { data } = await told(`{
    all: awards(filter: { matter: ["SHAREHOLDING_REFORM"], minYuan: 500000 }) { nodes { statedIn { locator } restatedIn { statedIn { locator } } } }
    once: awards(filter: { matter: ["SHAREHOLDING_REFORM"], minYuan: 500000, withoutRestatements: true }) { totalCount nodes { statedIn { locator } } }
    older: awards(filter: { matter: ["SHAREHOLDING_REFORM"], minYuan: 500000, document: "晋民营发〔2024〕31号", withoutRestatements: true }) { nodes { statedIn { locator } } }
  }`);
  const places = (awards: { statedIn: { locator: string }[] }[]) => awards.map(({ statedIn }) => statedIn[0]?.locator);
  expect(places(data.all.nodes)).toEqual(['财税金融篇#85', '财税金融篇#93', '财税金融篇#107']);
  expect(places(data.all.nodes[0].restatedIn)).toEqual(['财税金融篇#93', '财税金融篇#107']);
  expect([data.once.totalCount, places(data.once.nodes)]).toEqual([1, ['财税金融篇#107']]);
  expect(places(data.older.nodes)).toEqual(['财税金融篇#93']);
});
