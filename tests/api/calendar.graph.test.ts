import ICAL from 'ical.js';
import { awardNode, clauseNode, corpus, departmentNode, documentNode, jurisdictionNode, service, serving } from './fixture';

const LONG = '对首次上市的企业给予一次性奖励，具体办法另行制定；本条执行期限另有规定的，从其规定, 逐级落实。'.repeat(4);
const CITY = { jurisdictionCode: '140500', level: 'MUNICIPAL', beginsFrom: '2023-01-01', beginsBy: '2023-01-01' };
const evidence = (quote: string) => JSON.stringify([{ rule: 'term.validity', quote, file: 'a.txt', ranges: [1, 4] }]);

const { graph, served } = serving({
  nodes: [
    corpus({ loadedAt: '2026-11-21T01:02:03.000Z' }),
    jurisdictionNode('140000', '山西省', 'PROVINCIAL'),
    jurisdictionNode('140500', '晋城市', 'MUNICIPAL'),
    jurisdictionNode('140400', '长治市', 'MUNICIPAL'),
    departmentNode('Department:industry', '晋城市工业和信息化局', { shortName: '市工信局', jurisdictionCode: '140500' }),
    departmentNode('Department:finance', '晋城市财政局', { shortName: '市财政局', jurisdictionCode: '140500' }),
    departmentNode('Department:other', '长治市财政局', { shortName: '市财政局', jurisdictionCode: '140400' }),
    documentNode('Document:other', {
      title: '长治市某办法',
      ...CITY,
      jurisdictionCode: '140400',
      ends: '2026-08-31',
      endReason: 'TERM_STATED',
    }),
    documentNode('Document:city', {
      number: '晋市政办〔2023〕39号',
      title: '晋城市支持专业镇高质量发展若干政策',
      ...CITY,
      ends: '2025-12-31',
      endReason: 'TERM_STATED',
      forceEvidence: evidence('有效期至2025年12月31日'),
    }),
    documentNode('Document:repealed', { title: '晋城市旧办法', ...CITY, repealedBy: '2024-05-01' }),
    documentNode('Document:endless', { title: '晋城市某办法', ...CITY }),
    documentNode('Document:province', {
      title: '山西省某办法',
      jurisdictionCode: '140000',
      level: 'PROVINCIAL',
      beginsFrom: '2024-01-01',
      beginsBy: '2024-01-01',
      ends: '2024-02-29',
      endReason: 'TERM_STATED',
    }),
    clauseNode('Clause:own', {
      locator: '（一）',
      text: LONG,
      documentId: 'Document:city',
      ...CITY,
      ends: '2024-12-31',
      endReason: 'TERM_STATED',
    }),
    clauseNode('Clause:repealed', {
      locator: '（四）',
      documentId: 'Document:repealed',
      ...CITY,
      ends: '2023-06-30',
      endReason: 'TERM_STATED',
      repealedBy: '2024-05-01',
    }),
    clauseNode('Clause:inherited', { locator: '（二）', documentId: 'Document:city', ...CITY, ends: '2025-12-31', inherited: true }),
    clauseNode('Clause:controlled', {
      locator: '（三）',
      text: '甲\u001c乙\u0085丙\n丁',
      documentId: 'Document:endless',
      ...CITY,
      ends: '2027-06-30',
      endReason: 'TERM_STATED',
    }),
    awardNode('Award:none', { title: '无关' }),
  ],
  edges: [
    { type: 'ISSUED', from: 'Department:other', to: 'Document:other', properties: { place: 0 } },
    { type: 'RESPONSIBLE_FOR', from: 'Department:finance', to: 'Clause:own', properties: { role: 'LEAD', basis: 'STATED' } },
    { type: 'ISSUED', from: 'Department:finance', to: 'Document:endless', properties: { place: 0 } },
    { type: 'RESPONSIBLE_FOR', from: 'Department:industry', to: 'Clause:inherited', properties: { role: 'LEAD', basis: 'STATED' } },
    { type: 'RESPONSIBLE_FOR', from: 'Department:industry', to: 'Clause:controlled', properties: { role: 'LEAD', basis: 'STATED' } },
  ],
});

const get = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  served().app.inject({ method: 'GET', url: '/lapsing.ics', query, headers });

/** The events as an independent parser reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isDate: event.startDate.isDate,
      days: event.duration.toSeconds() / 86_400,
      stamp: one.getFirstPropertyValue('dtstamp')?.toString(),
      summary: event.summary,
      description: event.description,
    };
  });
}

test("a territory's calendar lists its ends by day, as an independent parser reads them", async () => {
  const answer = await get({ jurisdiction: '晋城' });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const events = eventsIn(answer.body);
  expect(events).toMatchObject([
    { day: '2023-06-30', summary: '到期：（四）' },
    { day: '2024-04-30', summary: '到期：晋城市旧办法' },
    { day: '2024-12-31', summary: '到期：（一）', description: `有效期至2024-12-31（含当日）。\n${LONG}` },
    {
      day: '2025-12-31',
      summary: '到期：晋城市支持专业镇高质量发展若干政策',
      description: '有效期至2025-12-31（含当日）。\n晋城市支持专业镇高质量发展若干政策\n原文：“有效期至2025年12月31日”',
    },
    { day: '2027-06-30', description: '有效期至2027-06-30（含当日）。\n甲乙丙\n丁' },
  ]);
  for (const event of events) expect(event).toMatchObject({ isDate: true, days: 1, stamp: '2026-11-21T01:02:03Z' });
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(5);
});

test('the calendar has CRLF line ends, lines of 75 octets at most, and the same bytes each time', async () => {
  const { body, headers } = await get({ jurisdiction: '140500' });
  expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(body.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  const lines = body.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  const again = await get({ jurisdiction: '140500' });
  expect(again.body).toBe(body);
  expect((await get({ jurisdiction: '140500' }, { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
});

test("a unit's calendar lists the ends of its clauses, of their documents, and of the documents it issued", async () => {
  const industry = eventsIn((await get({ department: '市工信局', jurisdiction: '晋城市' })).body);
  expect(industry.map(({ day }) => day)).toEqual(['2025-12-31', '2027-06-30']);
  const issuer = eventsIn((await get({ department: '长治市财政局' })).body);
  expect(issuer.map(({ summary }) => summary)).toEqual(['到期：长治市某办法']);
  const owner = eventsIn((await get({ department: '晋城市财政局' })).body);
  expect(owner.map(({ day }) => day)).toEqual(['2024-12-31']);
  const province = eventsIn((await get({ jurisdiction: '山西省' })).body);
  expect(province.map(({ day }) => day)).toEqual(['2024-02-29']);
});

test('a name shared by several units of one province gives the ends of all of them', async () => {
  const answer = await get({ department: '市财政局' });
  expect(answer.statusCode).toBe(200);
  expect(eventsIn(answer.body).map(({ day }) => day)).toEqual(['2024-12-31', '2026-08-31']);
});

test.each([
  [{}, 400, 'BAD_USER_INPUT', /^Say whose/u],
  [{ jurisdiction: '' }, 400, 'BAD_USER_INPUT', /^Say whose/u],
  [{ place: '晋城' }, 400, 'BAD_USER_INPUT', /^There is no place here, only jurisdiction and department\.$/u],
  [{ jurisdiction: '火星' }, 404, 'NOT_FOUND', /火星/u],
  [{ department: '火星局' }, 404, 'NOT_FOUND', /火星局/u],
])('the query %j answers %i %s', async (query, status, code, message) => {
  const answer = await get(query as Record<string, string>);
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code]);
  expect(answer.json().errors[0].message).toMatch(message);
  expect(served().reported).toEqual([]);
});

test('the calendar is served when only trusted documents are answered', async () => {
  const { app } = await service(graph, { trustedDocumentsOnly: true });
  expect((await app.inject({ url: '/lapsing.ics', query: { jurisdiction: '140500' } })).statusCode).toBe(200);
  await app.close();
});
