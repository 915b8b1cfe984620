import axe from 'axe-core';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, listen } from '../../src/http/server';
import { testGraph } from '../api/fixture';
import { builtExplorer } from './built-explorer';
import { CORPUS } from './paths';
import { PATIENCE } from './patience';
import { loadShipped } from './shipped';

const VIEWPORT = { width: 1280, height: 900 };
const WHAT = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Path of the browser that `npm test` found. @throws Error that says how to provide one */
function program(): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  throw new Error('No Chromium is on this machine: install one (Debian: apt-get install chromium fonts-noto-cjk), or name it in CHROMIUM.');
}

/** The explorer over the shipped texts, in a browser. All tests of a file share one server and one browser. */
export function browsing() {
  const graph = testGraph();
  const faults: string[] = [];
  const asked = new Set<string>();
  let app: FastifyInstance | undefined;
  let url = '';
  let browser: Browser | undefined;
  let shared: Page | undefined;

  async function serve(port = 0): Promise<void> {
    app = await createServer({
      graph: { read: graph.read, connections: () => 0, isOneServer: false },
      explorer: builtExplorer(),
      included: CORPUS,
      log: pino({ level: 'silent' }),
      // The explorer sends only the operations it was built with.
      settings: { trustedDocumentsOnly: true, answerCache: 50_000_000, requestTimeout: PATIENCE },
    });
    url = await listen(app, '127.0.0.1', port);
  }

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program(), args: ['--no-sandbox', '--lang=zh-CN'] });
    await loadShipped(graph);
    await serve();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await graph.close();
  });

  /** A tab in a browser context of its own. Notes errors of the page and the origins of its requests. */
  async function tab(): Promise<Page> {
    if (!browser) throw new Error('The browser did not start.');
    const context = await browser.newContext({ locale: 'zh-CN', viewport: VIEWPORT });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      asked.add(new URL(request.url()).origin);
    });
    return page;
  }

  /** Opens an address in the tab that all tests share, because a new tab takes longer than most tests. */
  async function open(path: string): Promise<Page> {
    shared ??= await tab();
    if (shared.viewportSize()?.width !== VIEWPORT.width) await shared.setViewportSize(VIEWPORT);
    return at(shared, path);
  }

  /** What `find` returns for the same address in a fresh browser context. */
  async function elsewhere<Found>(page: Page, find: (other: Page) => Promise<Found>): Promise<Found> {
    const other = await at(await tab(), page.url().slice(url.length));
    const found = await find(other);
    await other.context().close();
    return found;
  }

  async function at(page: Page, path: string): Promise<Page> {
    await page.goto(url + path);
    await settled(page);
    return page;
  }

  return {
    graph,
    faults,
    asked,
    open,
    elsewhere,
    url: () => url,
    /** Stops the service; `start` starts it again at the same address. */
    stop: () => app?.close(),
    start: () => serve(Number(new URL(url).port)),
  };
}

/** Resolves when the page has loaded all its data. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.locator('.waiting, [aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Violations of WCAG 2.2 A and AA that axe finds on the page, each with its element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(WHAT)} })`)) as axe.AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
