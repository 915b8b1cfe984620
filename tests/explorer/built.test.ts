import { gzipSync } from 'node:zlib';
// @ts-expect-error: it has no types.
import doiuse from 'doiuse';
import postcss from 'postcss';
import { readExplorer } from '../../src/http/explorer';
import { builtExplorer } from '../support/built-explorer';

const { assets, page, operations } = readExplorer(builtExplorer());
const asset = (ending: string) => assets.find(({ address }) => address.endsWith(ending))?.content.toString('utf8') ?? '';

/** Government desktops have browsers built on Chrome 87 and later. */
const BROWSERS = ['chrome 87', 'firefox 91', 'safari 15'];
/** What these have in part: all of it that the sheet uses, or what reads as well without. */
const PARTLY = [
  // Colour and width of lines below words, in one declaration.
  'text-decoration',
  // Within table heads, where it is not used.
  'css-sticky',
  // The values clip and the two-value form, which are not used.
  'css-overflow',
  // Breaks within columns, which are avoided where they can be.
  'multicolumn',
  // Of A4: a browser without it prints on the paper that its user chose.
  'css-paged-media',
];

test('the whole client is 40 kB at most', () => {
  const bytes = [page, ...assets.map(({ content }) => content)].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(40_000);
});

async function unsupported(css: string): Promise<string[]> {
  const found: string[] = [];
  const onFeatureUsage = ({ feature }: { feature: string }) => void found.push(feature);
  await postcss([doiuse({ browsers: BROWSERS, ignore: PARTLY, onFeatureUsage } as never)]).process(css, { from: undefined });
  return found;
}

test('the sheet uses what Chrome 87 has, and the check knows what it has not', async () => {
  expect(await unsupported(asset('.css'))).toEqual([]);
  expect(await unsupported('.a { .b & { color: red } } .c:has(.d) { color: red }')).toEqual(['css-nesting', 'css-has']);
});

test('the page names its parts by what they hold, and no other place', () => {
  const addresses = [...page.toString('utf8').matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address);
  expect(addresses.filter((address) => address !== 'data:,').sort()).toEqual(assets.map(({ address }) => address).sort());
  expect(`${page}${asset('.css')}`).not.toMatch(/https?:|url\(|@import/u);
});

test('its script asks for each operation of its manifest, and for no other', () => {
  const asked = new Set([...asset('.js').matchAll(/sha256:([0-9a-f]{64})/gu)].map(([, hash]) => hash));
  expect([...asked].sort()).toEqual([...operations.keys()].sort());
});

test('the licences of what is built in go with it', () => {
  expect(asset('.txt')).toMatch(/^preact\n.*Copyright.*\n\ndiff\n.*Copyright/su);
});
