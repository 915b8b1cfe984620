// biome-ignore-all lint/performance/useDomNodeTextContent: the text that the user sees is meant.
import { chromium } from 'playwright-core';
import { chromium as program } from '../scripts/chromium.mjs';

/**
 * `npm run bench:explorer -- http://localhost:4000 [http://localhost:4001]`: ten tasks of an analyst in the explorer of a running service that
 * holds the texts that come with the product; the second address is of one that holds a PDF. Prints clicks, keys and seconds of each task.
 * Then it measures the first table on a cold and on a warm page, and the memory of a tab before and after 1,000 clicks.
 */
const [base = 'http://localhost:4000', own] = process.argv.slice(2);
const DAY = '2024-06-01';
const DOCUMENT = '晋市政办〔2023〕39号';
const CLICKS = 1_000;

const browser = await chromium.launch({
  executablePath: await program(),
  args: ['--no-sandbox', '--lang=zh-CN', '--js-flags=--expose-gc'],
});

/** A user in a new browser, who counts clicks and keys. A choice in a list is two clicks; a text is one click and a key for each character. */
async function user(address) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript('window.print = () => { window.printed = true; }');
  await page.goto(address);
  const settled = async () => {
    await page.locator('h1').waitFor();
    await page.locator('.waiting, [aria-busy=true]').first().waitFor({ state: 'detached' });
  };
  await settled();
  const done = { clicks: 0, keys: 0 };
  return {
    page,
    done,
    settled,
    click: async (what) => {
      done.clicks++;
      await what.first().click();
      await settled();
    },
    choose: async (label, value) => {
      done.clicks += 2;
      await page.getByLabel(label).selectOption(value);
      await settled();
    },
    day: async (label, value) => {
      done.clicks++;
      done.keys += 8;
      await page.getByLabel(label, { exact: true }).fill(value);
      await settled();
    },
    type: async (label, text, isSent = true) => {
      done.clicks++;
      done.keys += text.length + (isSent ? 1 : 0);
      await page.getByLabel(label).fill(text);
      if (isSent) await page.getByLabel(label).press('Enter');
      await settled();
    },
    link: (name) => page.getByRole('link', { name }),
    suggestion: (kind) => page.locator(`.suggestions section[aria-label="${kind}"] a`),
    end: () => context.close(),
  };
}

/** Each task returns the answer that the page shows. */
const TASKS = [
  [
    '2024-06-01 市奖补与省奖补可同时享受的，及其一的条款',
    async ({ page, click, choose, day, link }) => {
      await click(link('叠加'));
      await choose('属地', '晋城市');
      await day('在哪一天看', DAY);
      await click(link(/^可以叠加 \d/u));
      await click(page.locator('.matrix td a'));
      await page.locator('.pane mark').first().waitFor();
      return `${await page.locator('.verdicts [aria-current]').innerText()}；${await page.locator('.pane mark', { hasText: '配套' }).first().innerText()}`;
    },
  ],
  [
    '明年底以前终止的文件',
    async ({ page, click, day, link }) => {
      await click(link('时效'));
      await day('至', `${new Date().getFullYear() + 1}-12-31`);
      return page.locator('main [role=status]').first().innerText();
    },
  ],
  [
    '省工信厅的责任清单，打印',
    async ({ page, click, type, suggestion }) => {
      await type('全文检索', '省工信厅', false);
      await click(suggestion('单位'));
      await click(page.getByRole('button', { name: '打印' }));
      return `${await page.locator('h1').innerText()}，${await page.locator('tbody tr').count()} 条，已打印：${await page.evaluate('printed')}`;
    },
  ],
  [
    '一处文字或数字有出入的两个条款',
    async ({ page, click, choose, link }) => {
      await click(link('重复'));
      await choose('类型', 'NEAR_DUPLICATE');
      await click(link('逐字对照'));
      await page.locator('.pane mark').first().waitFor();
      return (await page.locator('.pane mark').allInnerTexts()).join(' / ');
    },
  ],
  [
    '专精特新企业 100 万元以上的奖补，找谁',
    async ({ page, choose, type }) => {
      await choose('我是', 'SRDI');
      await type('最高金额不低于', '100');
      return `${await page.locator('.found').innerText()}${await page.locator('.card dd').first().innerText()}`;
    },
  ],
  [
    `${DOCUMENT}被什么终止或替代`,
    async ({ page, click, type, suggestion }) => {
      await type('全文检索', DOCUMENT, false);
      await click(suggestion('文件'));
      return page.locator('.banner p').first().innerText();
    },
  ],
  [
    '三项奖补的组合与合计',
    async ({ page, click, link }) => {
      for (const i of [0, 1, 2]) await click(page.getByRole('article').nth(i).getByRole('checkbox'));
      await click(link('测算能否同时享受'));
      return page.locator('.sets .worth').first().innerText();
    },
  ],
  [
    '自有语料（PDF）的条款及其页码',
    async ({ page, click, type, suggestion, link }) => {
      await type('全文检索', '煤层气装备制造', false);
      await click(suggestion('文件'));
      await click(link(/^第十二条/u));
      await page.locator('.margin h2').waitFor();
      return page.locator('.margin p').first().innerText();
    },
  ],
  [
    `${DOCUMENT}中未写金额的奖补`,
    async ({ page, click, choose, type, suggestion, link }) => {
      await type('全文检索', DOCUMENT, false);
      await click(suggestion('文件'));
      await click(link(/^\d+ 项$/u));
      await choose('是否写明标准', 'no');
      return page.locator('.found').innerText();
    },
  ],
  [
    '条款未列责任单位时，由谁负责',
    async ({ page, click, type, suggestion }) => {
      await type('全文检索', '链主企业', false);
      await click(suggestion('条款'));
      await page.locator('.margin h2').waitFor();
      return page.locator('.margin li', { hasText: '发文机关' }).first().innerText();
    },
  ],
];

console.log('| 任务 | 点击 | 按键 | 秒 | 页面所答 |\n|---|---|---|---|---|');
for (const [name, perform] of TASKS) {
  const isOwn = name.includes('PDF');
  if (isOwn && !own) continue;
  const analyst = await user(isOwn ? own : base);
  const begun = Date.now();
  const answer = await perform(analyst).catch(({ message }) => `未完成：${message.slice(0, 80)}`);
  const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
  console.log(`| ${name} | ${analyst.done.clicks} | ${analyst.done.keys} | ${seconds} | ${answer.replace(/\s+/gu, ' ').slice(0, 120)} |`);
  await analyst.end();
}

/** Milliseconds from the request of a page to its first row. */
async function firstTable(page, path) {
  const begun = Date.now();
  await page.goto(base + path);
  await page.locator('tbody tr').first().waitFor();
  return Date.now() - begun;
}

const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
for (const path of ['/departments', '/stacking', '/overlaps', '/corpus']) {
  const times = [await firstTable(page, path), await firstTable(page, path)];
  console.log(`First table of ${path}: ${times[0]} ms cold, ${times[1]} ms warm`);
}

const client = await context.newCDPSession(page);
async function heap() {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  return `${(usedSize / 1e6).toFixed(1)} MB, ${nodes} nodes`;
}
await page.goto(base);
await page.locator('.card').first().waitFor();
console.log(`Memory of a tab: ${await heap()}`);
const settled = () => page.locator('.waiting, [aria-busy=true]').first().waitFor({ state: 'detached' });
for (let i = 1; i <= CLICKS; i++) {
  const links = page.locator('a[href^="/"]:not([href*="source"]):not([href*=".ics"])');
  await links.nth((i * 7) % Math.min(await links.count(), 40)).dispatchEvent('click');
  await settled();
  if (i % 250 === 0) console.log(`After ${i} clicks: ${await heap()}`);
}
await page.goto(base);
await browser.close();
