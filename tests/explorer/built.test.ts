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
/** Features that these browsers support in part: the sheet uses only the supported part, or does not depend on it. */
const PARTLY = [
  // Colour and width in one declaration.
  'text-decoration',
  // On thead and tr, where it is not used.
  'css-sticky',
  // The value clip and the two-value form, which are not used.
  'css-overflow',
  // Breaks within columns, which are only a preference.
  'multicolumn',
  // The size A4: other browsers print on the paper that the user chose.
  'css-paged-media',
];

test('the whole client has at most 40 kB', () => {
  const bytes = [page, ...assets.map(({ content }) => content)].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(40_000);
});

async function unsupported(css: string): Promise<string[]> {
  const found: string[] = [];
  const onFeatureUsage = ({ feature }: { feature: string }) => void found.push(feature);
  await postcss([doiuse({ browsers: BROWSERS, ignore: PARTLY, onFeatureUsage } as never)]).process(css, { from: undefined });
  return found;
}

test('the style sheet uses only what Chrome 87 supports, and the check detects other features', async () => {
  expect(await unsupported(asset('.css'))).toEqual([]);
  expect(await unsupported('.a { .b & { color: red } } .c:has(.d) { color: red }')).toEqual(['css-nesting', 'css-has']);
});

test('the page loads its own files by their hashed names and nothing else', () => {
  const addresses = [...page.toString('utf8').matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address);
  expect(addresses.filter((address) => address !== 'data:,').sort()).toEqual(assets.map(({ address }) => address).sort());
  expect(`${page}${asset('.css')}`).not.toMatch(/https?:|url\(|@import/u);
});

test('the script sends exactly the operations of its manifest', () => {
  const asked = new Set([...asset('.js').matchAll(/sha256:([0-9a-f]{64})/gu)].map(([, hash]) => hash));
  expect([...asked].sort()).toEqual([...operations.keys()].sort());
});

test('the bundle carries the licences of its packages', () => {
  expect(asset('.txt')).toMatch(/^preact\n.*Copyright.*\n\ndiff\n.*Copyright/su);
});
