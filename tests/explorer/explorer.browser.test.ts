// biome-ignore-all lint/performance/useDomNodeTextContent: what is seen is meant, a locator is no node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { read } from '../../graph-seed/read';
import type { SourceText } from '../../graph-seed/types';
import { browsing, settled, violations } from '../support/browsing';
import { table } from '../support/csv';
import { CORPUS } from '../support/paths';

const explorer = browsing();
const { open, elsewhere, faults, asked } = explorer;

afterEach(() => expect(faults.splice(0)).toEqual([]));

const CITY = '晋城市';
const DAY = '2024-06-01';
const DOCUMENT = '晋市政办〔2023〕39号';
const OFFICE = '山西省工业和信息化厅';
const path = (...parts: string[]) => `/${parts.map(encodeURIComponent).join('/')}`;

const SCREENS = [
  ['找奖补', '/?around=晋城市&min=500'],
  ['叠加', `/stacking?city=${CITY}&asOf=${DAY}`],
  ['叠加清单', `/stacking?city=${CITY}&asOf=${DAY}&view=list&verdict=ALLOWED`],
  ['文本', path('d', DOCUMENT, '（十）')],
  ['摘编', path('d', '晋综示规发〔2023〕3号')],
  ['时效', '/lapsing?from=2024-01-01&to=2027-12-31'],
  ['职责', '/departments?name=工信'],
  ['责任清单', path('departments', OFFICE)],
  ['重复', '/overlaps?kind=NEAR_DUPLICATE'],
  ['语料', '/corpus?presence=FULL_TEXT'],
  ['检索', '/search?q=专精特新'],
  ['没有此页', '/nowhere'],
] as const;

const query = (page: Page) => new URL(page.url()).searchParams;
const main = (page: Page) => page.locator('main').innerText();

/** The rows of the CSV that the page's button saves. */
async function saved(page: Page): Promise<string[][]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).first().click()]);
  const bytes = readFileSync(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return table(bytes.toString('utf8').slice(1));
}

describe('找奖补', () => {
  test('group, place and sum narrow the list, and the address opens the same view elsewhere', async () => {
    const page = await open('/');
    await page.getByLabel('我是').selectOption('SRDI');
    await settled(page);
    await page.getByLabel('所在地').fill(CITY);
    await page.getByLabel('所在地').blur();
    await settled(page);
    await page.getByLabel('最高金额不低于').fill('100');
    await page.getByLabel('最高金额不低于').blur();
    await settled(page);
    const found = await page.locator('.found').innerText();
    const first = await page.getByRole('article').first().innerText();
    expect(Object.fromEntries(query(page))).toMatchObject({ around: CITY, min: '100' });
    expect(first).toMatch(/最高[\d,]+万元/u);
    expect(first).toMatch(/找谁\s+(?:牵头|负责|配合) .+(?:责任单位栏写明|正文写明|发文机关)/u);
    const seen = async (at: Page) => [await at.locator('.found').innerText(), await at.getByRole('article').first().innerText()];
    expect(await elsewhere(page, seen)).toEqual([found, first]);
  });

  test('a missing sum is stated in words, and the exact sum stands in the title', async () => {
    const page = await open(`/?document=${DOCUMENT}&sum=no`);
    const cards = page.getByRole('article');
    expect(await cards.count()).toBeGreaterThan(3);
    for (const worth of await cards.locator('.worth').allInnerTexts()) expect(worth).toBe('文本未写金额');
    await page.goto(`${explorer.url()}/?min=5000`);
    await settled(page);
    expect(await page.locator('.worth').first().getAttribute('title')).toBe('50,000,000元');
  });

  test('facets count the list and narrow it', async () => {
    const page = await open('/');
    const level = page.getByRole('group', { name: '层级' }).getByLabel('市级');
    const told = await page.getByRole('group', { name: '层级' }).locator('label', { hasText: '市级' }).locator('.count').innerText();
    await level.check();
    await settled(page);
    expect(await page.locator('.found b').innerText()).toBe(told);
    expect(query(page).getAll('level')).toEqual(['MUNICIPAL']);
  });

  test('ticked awards lead to their combination, with its sum and reasons', async () => {
    const page = await open(`/?document=${DOCUMENT}&asOf=${DAY}`);
    for (const i of [0, 1, 2]) await page.getByRole('article').nth(i).getByLabel('加入组合测算').check();
    await page.getByRole('link', { name: '测算能否同时享受' }).click();
    await page.getByRole('heading', { name: '组合' }).waitFor();
    await settled(page);
    expect(query(page).getAll('award')).toHaveLength(3);
    expect(await main(page)).toMatch(/所选 3 项，可行方案 [1-9]\d* 个/u);
    expect(await main(page)).toMatch(/(?:合计|已写明部分)最高[\d.]+[万亿]元/u);
    expect(await violations(page)).toEqual([]);
  });
});

describe('叠加', () => {
  test('a verdict opens its reasons with marked words, and the address opens the same view elsewhere', async () => {
    const page = await open(`/stacking?city=${CITY}&asOf=${DAY}`);
    await page
      .locator('.matrix')
      .getByRole('link', { name: /可以叠加/u })
      .first()
      .click();
    const pane = page.getByRole('complementary', { name: '结论依据' });
    await pane.locator('mark').first().waitFor();
    const marked = await pane.locator('mark').allInnerTexts();
    expect(marked.join('')).toContain('推出配套奖励政策');
    const seen = (at: Page) => at.getByRole('complementary', { name: '结论依据' }).locator('mark').allInnerTexts();
    expect(await elsewhere(page, seen)).toEqual(marked);
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await pane.waitFor({ state: 'detached' });
  });

  test('the day changes the counts and stands in the address', async () => {
    const page = await open(`/stacking?city=${CITY}&asOf=${DAY}`);
    const all = () => page.locator('.verdicts a').first().innerText();
    const then = await all();
    await page.getByLabel('在哪一天看').fill('2026-06-01');
    await page.locator('.verdicts a').first().filter({ hasNotText: then }).waitFor();
    expect(query(page).get('asOf')).toBe('2026-06-01');
  });

  test('the CSV has the pairs of the list with reasons, quotes and whole numbers', async () => {
    const page = await open(`/stacking?city=${CITY}&asOf=${DAY}&view=list`);
    const [head = [], ...rows] = await saved(page);
    expect(head.slice(0, 3)).toEqual(['本级奖补', '本级标准', '本级条款']);
    expect(rows).toHaveLength(await page.getByRole('article').count());
    expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
    expect(rows[0]?.[2]).toContain(DOCUMENT);
  });
});

describe('文本', () => {
  test('the force stands first, and a fact marks its words', async () => {
    const page = await open(path('d', DOCUMENT, '（九）'));
    expect(await page.locator('.banner').innerText()).toMatch(/已到期.*文中写明期限.*至 2025-12-31/su);
    const clause = page.locator('.clause.chosen');
    expect(await clause.locator('mark').count()).toBe(0);
    await page.locator('.margin li', { hasText: '定额' }).first().hover();
    expect(await clause.locator('mark').first().innerText()).toMatch(/万元/u);
    await page.locator('.margin a.quote').first().click();
    const marked = await clause.locator('mark').allInnerTexts();
    expect(query(page).get('mark')).toMatch(/^\d+-\d+/u);
    expect(await elsewhere(page, (at) => at.locator('.clause.chosen mark').allInnerTexts())).toEqual(marked);
  });

  test('the name of a document is a link to it', async () => {
    const page = await open(path('d', DOCUMENT, '（十三）'));
    const link = page.locator('.clause .text a:not(.locator)').first();
    const name = await link.innerText();
    await link.click();
    await page.locator('h1', { hasText: name.slice(1, 7) }).waitFor();
  });

  test.each([
    [DOCUMENT, '附则'],
    ['晋政办发〔2022〕80号', '三/（一）'],
  ])('the clause of %s with the locator %s opens by its address', async (document, locator) => {
    const page = await open(path('d', document, locator));
    expect(await page.locator('.clause.chosen').getAttribute('aria-label')).toBe(locator);
  });

  test('a point of a compilation opens among its neighbours, with its document', async () => {
    const page = await open(path('d', '2021-2025年惠企政策点清单', '财税金融篇#11'));
    expect(await page.locator('.clause.chosen').innerText()).toMatch(/落实企业上市财政奖补政策.*所属文件/su);
    expect(await page.locator('.clause').count()).toBe(232);
  });

  test('another form of the number and the title find the document, and an unknown one is reported', async () => {
    for (const name of ['晋市政办[2023]39号', '晋城市支持专业镇高质量发展若干政策']) {
      const page = await open(path('d', name));
      await page.locator('.banner').waitFor();
      expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/d/${DOCUMENT}`);
    }
    const page = await open(path('d', '晋市政办〔1999〕1号'));
    await page.getByText('语料中没有“晋市政办〔1999〕1号”').waitFor();
  });
});

test('时效: the drawing and the table show the same ends, with their days', async () => {
  const page = await open('/lapsing?from=2024-01-01&to=2027-12-31');
  const rows = page.locator('tbody tr');
  expect(await page.locator('svg a').count()).toBe(await rows.count());
  expect(await rows.filter({ hasText: DOCUMENT }).innerText()).toContain('至 2025-12-31');
  expect(await saved(page)).toHaveLength((await rows.count()) + 1);
});

describe('职责', () => {
  test('a unit is found by part of its name, and its duties are listed by document', async () => {
    const page = await open('/departments');
    await page.getByLabel('单位名称或简称').fill('工信');
    await page.getByLabel('单位名称或简称').press('Enter');
    await page.getByRole('link', { name: OFFICE, exact: true }).click();
    await page.getByRole('heading', { name: `责任清单：${OFFICE}` }).waitFor();
    await page.getByRole('link', { name: /^牵头/u }).click();
    await settled(page);
    const told = Number(/\d+/u.exec(await page.getByRole('link', { name: /^牵头/u }).innerText())?.[0]);
    expect(await page.locator('tbody tr').count()).toBe(told);
  });

  test('the list is printed on A4 with quotes, day and address, without the header', async () => {
    const page = await open(`${path('departments', OFFICE)}?role=LEAD&asOf=${DAY}`);
    const [text] = await read('duties.pdf', await page.pdf({ preferCSSPageSize: true }));
    const { raw, pageStarts } = text as SourceText;
    const plain = raw.replace(/\s/gu, '');
    expect(plain).toContain(`责任清单：${OFFICE}`);
    expect(plain).toContain('省科技厅、省工信厅牵头');
    expect(plain).toContain(`效力按${DAY}计`);
    expect(plain).toContain(`地址：${explorer.url()}/departments/${OFFICE}?role=LEAD`);
    expect(plain).not.toContain('在哪一天看');
    expect(pageStarts.length).toBeGreaterThan(0);
  });
});

test('重复: two clauses stand side by side, with their differences marked', async () => {
  const page = await open('/overlaps?kind=NEAR_DUPLICATE');
  await page.getByRole('link', { name: '逐字对照' }).first().click();
  const pane = page.getByRole('complementary', { name: '逐字对照' });
  await pane.locator('mark').first().waitFor();
  expect(await pane.locator('.text').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
});

test('语料: the page shows what was read, what was not, warnings and reliability', async () => {
  const page = await open('/corpus');
  const text = await main(page);
  for (const said of ['读入的文件（5）', '未读入的文件（0）', '读取提示（3）', '文号已更正', '可靠程度', '金额及其作用'])
    expect(text).toContain(said);
  const figures = await page.locator('.figures dd').allInnerTexts();
  expect(figures).toHaveLength(5);
  for (const figure of figures) expect(figure).toMatch(/^[01]\.\d{3}$/u);
});

describe('全文检索', () => {
  test('suggestions appear while typing and lead to the thing', async () => {
    const page = await open('/corpus');
    await page.getByLabel('全文检索').fill(DOCUMENT);
    await page.getByRole('region', { name: '检索提示' }).getByRole('link', { name: DOCUMENT, exact: true }).first().click();
    await page.locator('.banner').waitFor();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/d/${DOCUMENT}`);
  });

  test('an empty result is stated in words', async () => {
    const page = await open('/search?q=鸵鸟养殖');
    expect(await main(page)).toContain('没有找到“鸵鸟养殖”');
  });
});

test('the keyboard alone leads from the first page to the marked words, with visible focus', async () => {
  const page = await open(`/?asOf=${DAY}`);
  const focused = () => page.evaluate('document.activeElement.textContent.trim()') as Promise<string>;
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('跳到正文');
  while ((await focused()) !== '叠加') await page.keyboard.press('Tab');
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '叠加' }).waitFor();
  await page.locator('h1:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.getByLabel('属地').selectOption(CITY);
  await page.locator('.matrix').first().waitFor();
  await settled(page);
  for (const words of [/^＋ 可以叠加 \d/u, /^＋ 可以叠加（摘编）$/u]) {
    while (!words.test(await focused())) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await page.locator('.pane mark').first().waitFor();
});

test.each(SCREENS)('%s: axe finds no violation, and 320 pixels are wide enough', async (_, address) => {
  const page = await open(address);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
});

test('the pages load nothing from other origins', () => {
  expect([...asked].filter((origin) => origin !== explorer.url() && origin !== 'null')).toEqual([]);
});

test('an answer that the browser has is not sent again', async () => {
  const page = await open('/corpus');
  const [response] = await Promise.all([page.waitForResponse(/documentId/u), page.reload()]);
  const { etag } = response.headers();
  const again = await fetch(response.url(), { headers: { 'if-none-match': etag ?? '', accept: 'application/graphql-response+json' } });
  expect(again.status).toBe(304);
});

test('the page says that the corpus is loading, and shows it when it is complete', async () => {
  const state = (to: string) => explorer.graph.write('MATCH (corpus:Corpus {id: "corpus"}) SET corpus.state = $to', { to });
  await state('LOADING');
  const page = await open('/overlaps?kind=CONTAINS');
  await page.getByRole('alert').getByText('语料正在入库').first().waitFor();
  await state('COMPLETE');
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  faults.length = 0;
});

describe('failures', () => {
  const DATA = '**/graphql?*';
  const answer = (status: number, code: string, reason?: string) => ({
    status,
    headers: { 'retry-after': '1' },
    contentType: 'application/json',
    body: JSON.stringify({ errors: [{ message: 'Told in English.', extensions: { code, reason } }] }),
  });

  test.each([
    ['a queue', answer(503, 'SERVICE_UNAVAILABLE', 'BUSY'), '当前查询较多，正在排队'],
    ['a limit of requests', answer(429, 'RATE_LIMITED'), '一分钟内查询次数已达上限'],
    ['a database that is away', answer(503, 'SERVICE_UNAVAILABLE', 'DATABASE'), '图数据库暂时无法连接'],
    ['a proxy without a service', { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }, '无法连接服务'],
  ])('the page explains %s in Chinese and asks again by itself', async (_, given, told) => {
    const page = await open('/corpus');
    await page.route(DATA, (route) => route.fulfill(given));
    await page.goto(`${explorer.url()}/overlaps?kind=IDENTICAL`);
    const alert = page.getByRole('alert').first();
    await alert.getByText(told).waitFor();
    expect(await main(page)).not.toMatch(/English|Gateway/u);
    expect(await violations(page)).toEqual([]);
    await page.unroute(DATA);
    await page.locator('tbody tr').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    faults.length = 0;
  });

  test.each([
    ['a timeout', answer(503, 'SERVICE_UNAVAILABLE', 'TIMEOUT'), '查询耗时过长'],
    ['a question that is too large', answer(400, 'LIMIT_EXCEEDED'), '查询范围过大'],
    ['a fault', answer(500, 'INTERNAL_SERVER_ERROR'), '系统内部出错'],
    ['an old page', answer(400, 'PERSISTED_QUERY_NOT_FOUND'), '页面版本已更新'],
  ])('the page explains %s in Chinese and lets the user ask again', async (_, given, told) => {
    const page = await open('/corpus');
    await page.route(DATA, (route) => route.fulfill(given));
    await page.goto(`${explorer.url()}/overlaps?kind=IDENTICAL`);
    await page.getByRole('alert').first().getByText(told).waitFor();
    await page.unroute(DATA);
    await page.getByRole('button', { name: '重试' }).first().click();
    await page.locator('tbody tr').first().waitFor();
    faults.length = 0;
  });

  test('offline the page says so, shows no results of other filters, and recovers with the network', async () => {
    const page = await open('/overlaps?kind=IDENTICAL');
    await page.context().setOffline(true);
    await page.getByLabel('类型').selectOption('CONTAINS');
    await page.getByRole('alert').getByText('本机网络已断开').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(0);
    await page.context().setOffline(false);
    await page.locator('tbody tr').first().waitFor();
    faults.length = 0;
  });

  test('the page says that it waits for an answer', async () => {
    const page = await open('/corpus');
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(DATA, (route) => held.then(() => route.continue()));
    await page.goto(`${explorer.url()}/overlaps?kind=IDENTICAL`);
    await page.getByText('正在查询……').first().waitFor();
    expect(await violations(page)).toEqual([]);
    go();
    await page.locator('tbody tr').first().waitFor();
    await page.unroute(DATA);
  });

  test('a failed download says why', async () => {
    const page = await open('/?min=500');
    await page.route(DATA, (route) => route.fulfill(answer(503, 'SERVICE_UNAVAILABLE', 'BUSY')));
    await page.getByRole('button', { name: '下载 CSV' }).click();
    await page.getByText('未能下载：当前查询较多').waitFor();
    await page.unroute(DATA);
    faults.length = 0;
  });
});

test.each([
  ['/?q=鸵鸟养殖', '没有符合条件的奖补事项'],
  ['/lapsing?from=1990-01-01&to=1990-12-31', '此间没有写明终止日期的文件'],
  ['/departments?name=鸵鸟', '没有名称含“鸵鸟”的单位'],
  ['/overlaps?document=晋政发〔1999〕1号', '没有符合条件的重复条款'],
  ['/combination', '尚未选择'],
  ['/search?q=', '请在页首输入检索词'],
])('%s without results says so', async (address, said) => {
  expect(await main(await open(address))).toContain(said);
});

test('the file behind a text is downloaded as delivered', async () => {
  const page = await open(path('d', DOCUMENT, '（十）'));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.about')
      .getByRole('link', { name: /\.txt$/u })
      .click(),
  ]);
  const name = file.suggestedFilename();
  expect(readFileSync(await file.path())).toEqual(readFileSync(join(CORPUS, name)));
});

test('the page says that the service is gone, and recovers with it', async () => {
  const page = await open('/corpus');
  await explorer.stop();
  await page.getByRole('link', { name: '职责' }).click();
  await page.getByRole('alert').getByText('无法连接服务').waitFor();
  await explorer.start();
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  faults.length = 0;
});
