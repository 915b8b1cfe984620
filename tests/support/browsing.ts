import axe from 'axe-core';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { load } from '../../graph-seed/load';
import { deliver, run } from '../../graph-seed/pipeline';
import { createServer, listen } from '../../src/http/server';
import { testGraph } from '../api/fixture';
import { builtExplorer } from './built-explorer';
import { CORPUS } from './paths';
import { PATIENCE } from './patience';

const VIEWPORT = { width: 1280, height: 900 };
const WHAT = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Where the browser is that `npm test` found. @throws Error that says the way out */
function program(): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  throw new Error('No Chromium is on this machine: install one (Debian: apt-get install chromium fonts-noto-cjk), or name it in CHROMIUM.');
}

/** The explorer over the texts that come with the product, in a browser: one server and one browser for all tests of a file. */
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
      // It asks nothing but what it was built with.
      settings: { trustedDocumentsOnly: true, rowCache: 50_000_000, requestTimeout: PATIENCE },
    });
    url = await listen(app, '127.0.0.1', port);
  }

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program(), args: ['--no-sandbox', '--lang=zh-CN'] });
    const { rows } = run(deliver([CORPUS]));
    const [standing] = await graph.read('MATCH (corpus:Corpus {id: "corpus"}) RETURN corpus.generation AS generation');
    if (standing?.generation !== rows.generation) {
      await graph.write('MATCH (node) DETACH DELETE node');
      await load(graph, rows, 'shipped');
    }
    await serve();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await graph.close();
  });

  /** A tab of a browser that knows nothing of others. What goes wrong in it, or is asked of elsewhere, is noted. */
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

  /** An address in the tab of all tests: to make a tab costs more than most tests do. */
  async function open(path: string): Promise<Page> {
    shared ??= await tab();
    if (shared.viewportSize()?.width !== VIEWPORT.width) await shared.setViewportSize(VIEWPORT);
    return at(shared, path);
  }

  /** What is found at the address of a page by a browser that has never been there. */
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
    /** Ends the service, and starts it again at its address. */
    stop: () => app?.close(),
    start: () => serve(Number(new URL(url).port)),
  };
}

/** Once nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.locator('.waiting, [aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** What axe finds against WCAG 2.2 A and AA on the page, each with where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(WHAT)} })`)) as axe.AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** A table of CSV (RFC 4180), row by row. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}
