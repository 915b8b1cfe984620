import { corpus, documentNode, serving } from './fixture';

type Case = readonly [
  title: string,
  properties: Record<string, unknown>,
  asOf: string,
  status: string,
  reason: string,
  from: string | null,
  until: string | null,
];

const term = { beginsFrom: '2024-02-01', beginsBy: '2024-02-01', ends: '2025-12-31', endReason: 'TERM_STATED' };
const open = { beginsFrom: '2024-02-01', beginsBy: '2024-02-01' };
const span = { beginsFrom: '2024-01-01', beginsBy: '2024-12-31' };
const repealed = { ...open, repealedBy: '2025-03-01', repealDated: true, repealReason: 'REPEAL_STATED' };
const revived = { ...repealed, revivedFrom: '2026-01-01' };
const undated = { ...term, repealedBy: '2025-12-31', repealDated: false, repealReason: 'REPEAL_STATED' };

/** Cases of begin, dated and undated repeal, term, a begin known only as a span, and their absence. */
const CASES: readonly Case[] = [
  ['the day before it begins', term, '2024-01-31', 'NOT_YET_IN_FORCE', 'TERM_STATED', '2024-02-01', '2025-12-31'],
  ['its first day', term, '2024-02-01', 'IN_FORCE', 'TERM_STATED', '2024-02-01', '2025-12-31'],
  ['its last day', term, '2025-12-31', 'IN_FORCE', 'TERM_STATED', '2024-02-01', '2025-12-31'],
  ['the day after its last', term, '2026-01-01', 'EXPIRED', 'TERM_STATED', '2024-02-01', '2025-12-31'],
  [
    'a programme that is over',
    { ...term, endReason: 'PROGRAMME_PERIOD' },
    '2026-01-01',
    'EXPIRED',
    'PROGRAMME_PERIOD',
    '2024-02-01',
    '2025-12-31',
  ],
  ['an inherited term, running', { ...term, inherited: true }, '2025-01-01', 'IN_FORCE', 'INHERITED', '2024-02-01', '2025-12-31'],
  ['an inherited term, over', { ...term, inherited: true }, '2026-01-01', 'EXPIRED', 'INHERITED', '2024-02-01', '2025-12-31'],
  ['an inherited begin without an end', { ...open, inherited: true }, '2026-01-01', 'IN_FORCE', 'INHERITED', '2024-02-01', null],
  ['no end', open, '2030-01-01', 'IN_FORCE', 'NO_END_STATED', '2024-02-01', null],
  ['no end, before it begins', open, '2023-12-31', 'NOT_YET_IN_FORCE', 'NO_END_STATED', '2024-02-01', null],
  ['before the year of the number', span, '2023-12-31', 'NOT_YET_IN_FORCE', 'NO_END_STATED', null, null],
  ['first day of that year', span, '2024-01-01', 'UNKNOWN', 'UNDATED', null, null],
  ['last day but one of that year', span, '2024-12-30', 'UNKNOWN', 'UNDATED', null, null],
  ['last day of that year', span, '2024-12-31', 'UNKNOWN', 'UNDATED', null, null],
  ['after that year', span, '2025-01-01', 'IN_FORCE', 'NO_END_STATED', null, null],
  ['nothing known', {}, '2025-01-01', 'UNKNOWN', 'UNDATED', null, null],
  [
    'only an end known, before it',
    { ends: '2025-12-31', endReason: 'TERM_STATED' },
    '2025-01-01',
    'UNKNOWN',
    'UNDATED',
    null,
    '2025-12-31',
  ],
  [
    'only an end known, after it',
    { ends: '2025-12-31', endReason: 'TERM_STATED' },
    '2026-01-01',
    'EXPIRED',
    'TERM_STATED',
    null,
    '2025-12-31',
  ],
  ['the day before a dated repeal', repealed, '2025-02-28', 'IN_FORCE', 'NO_END_STATED', '2024-02-01', '2025-02-28'],
  ['the day of a dated repeal', repealed, '2025-03-01', 'REPEALED', 'REPEAL_STATED', '2024-02-01', '2025-02-28'],
  ['a repeal before its term is over', { ...term, ...repealed }, '2026-06-01', 'REPEALED', 'REPEAL_STATED', '2024-02-01', '2025-02-28'],
  [
    'a repeal after its term was over',
    { ...term, ...repealed, ends: '2024-12-31' },
    '2025-01-15',
    'EXPIRED',
    'TERM_STATED',
    '2024-02-01',
    '2024-12-31',
  ],
  ['a replacement', { ...repealed, repealReason: 'SUPERSEDED' }, '2025-03-01', 'REPEALED', 'SUPERSEDED', '2024-02-01', '2025-02-28'],
  ['a repealed text before it is revived', revived, '2025-12-31', 'REPEALED', 'REPEAL_STATED', '2024-02-01', null],
  ['a revived text', revived, '2026-01-01', 'IN_FORCE', 'NO_END_STATED', '2024-02-01', null],
  ['before an undated repeal is known to hold', undated, '2025-06-01', 'UNKNOWN', 'REPEAL_STATED', '2024-02-01', null],
  ['once an undated repeal is known to hold', undated, '2025-12-31', 'REPEALED', 'REPEAL_STATED', '2024-02-01', null],
  ['before it began, whatever repealed it', undated, '2024-01-01', 'NOT_YET_IN_FORCE', 'TERM_STATED', '2024-02-01', null],
  [
    'an undated repeal of what nobody dated',
    { repealedBy: '2025-12-31', repealDated: false, repealReason: 'REPEAL_STATED' },
    '2026-01-01',
    'REPEALED',
    'REPEAL_STATED',
    null,
    null,
  ],
];

const { ask } = serving({
  nodes: [corpus(), ...CASES.map(([title, properties], i) => documentNode(`Document:case-${i}`, { title, ...properties }))],
  edges: [],
});

test.each(CASES.map((one, i) => [i, ...one] as const))('case %i: %s', async (i, _title, _properties, asOf, status, reason, from, until) => {
  const answer = await ask(
    `query($asOf: Date) { node(id: "Document:case-${i}") { ...on Document { force(asOf: $asOf) { status reason from until } } } }`,
    { asOf },
  );
  expect(answer.data.node.force).toEqual({ status, reason, from, until });
});

test('a begin without a known day gives the earliest and the latest possible day', async () => {
  const of = (i: number) =>
    ask(`{ node(id: "Document:case-${i}") { ...on Document { force(asOf: "2025-01-01") { from fromEarliest fromLatest } } } }`);
  const told = async (title: string) => (await of(CASES.findIndex(([one]) => one === title))).data.node.force;
  expect(await told('before the year of the number')).toEqual({ from: null, fromEarliest: '2024-01-01', fromLatest: '2024-12-31' });
  expect(await told('its first day')).toEqual({ from: '2024-02-01', fromEarliest: null, fromLatest: null });
  expect(await told('nothing known')).toEqual({ from: null, fromEarliest: null, fromLatest: null });
});

test.each([...new Set(CASES.map(([, , asOf]) => asOf))])('on %s the filters agree with the field', async (asOf) => {
  const statuses = ['IN_FORCE', 'NOT_YET_IN_FORCE', 'EXPIRED', 'REPEALED', 'UNKNOWN'];
  const filtered = statuses.map(
    (status) => `${status}: documents(asOf: "${asOf}", filter: { force: [${status}] }) { nodes { id force(asOf: "${asOf}") { status } } }`,
  );
  const answer = await ask(
    `{ ${filtered.join('\n')} ends: documents(asOf: "${asOf}", filter: { endsBy: "2025-12-31" }) { nodes { id } } all: documents { nodes { id force(asOf: "${asOf}") { until } } } }`,
  );
  for (const status of statuses) for (const node of answer.data[status].nodes) expect(node.force.status).toBe(status);
  expect(statuses.flatMap((status) => answer.data[status].nodes)).toHaveLength(CASES.length);
  const ending = answer.data.all.nodes.filter(
    ({ force: { until } }: { force: { until: string | null } }) => until !== null && asOf <= until && until <= '2025-12-31',
  );
  expect(answer.data.ends.nodes.map(({ id }: { id: string }) => id)).toEqual(ending.map(({ id }: { id: string }) => id));
});
