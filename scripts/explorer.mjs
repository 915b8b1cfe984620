import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Browsers of government desktops (奇安信, UOS) are built on Chrome 87 and later. */
const TARGET = ['chrome87', 'firefox91', 'safari15'];

/** Packages in the bundle. Their licences are served with it. */
const BUNDLED = ['preact', 'diff'];

/** Removes the objects that codegen makes of fragments, which nothing uses. */
const WITHOUT_FRAGMENTS = {
  name: 'without-fragments',
  setup: ({ onLoad }) =>
    onLoad({ filter: /gql[/\\]graphql\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('= new Typed', '= /* @__PURE__ */ new Typed'),
      loader: 'ts',
    })),
};

const MEASURED = ['round', 'texts', 'clauses', 'sums with role', 'rates with role', 'payees', 'award types', 'states an award'];

/**
 * The newest figures of docs/reliability.md: the last row of its table.
 * @throws Error if the table has other columns
 */
function reliability(root) {
  const text = readFileSync(join(root, 'docs', 'reliability.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const cells = (line = '') =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  if (cells(rows[0]).join() !== MEASURED.join())
    throw new Error(`docs/reliability.md: its table does not have the columns ${MEASURED.join(', ')}.`);
  const [, texts, clauses, ...figures] = cells(rows.at(-1));
  return { texts, clauses, figures };
}

/** Builds web/ into a folder: the page, its script and style sheet under names with a hash of their content, and the manifest of its operations. */
export async function buildExplorer(root, folder) {
  const web = join(root, 'web');
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: { explorer: join(web, 'main.tsx'), style: join(web, 'style.css') },
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    charset: 'utf8',
    format: 'iife',
    target: TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    define: { RELIABILITY: JSON.stringify(reliability(root)) },
    plugins: [WITHOUT_FRAGMENTS],
  });
  const assets = join(folder, 'assets');
  mkdirSync(assets, { recursive: true });
  const keep = (content, name, ending) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    writeFileSync(join(assets, `${name}.${hash}.${ending}`), content);
    return `/assets/${name}.${hash}.${ending}`;
  };
  const [script, sheet] = ['explorer.js', 'style.css'].map((name) => outputFiles.find(({ path }) => path.endsWith(name)).contents);
  const licences = BUNDLED.map((name) => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`).join('\n\n');
  const page = readFileSync(join(web, 'index.html'), 'utf8')
    .replace('{script}', keep(script, 'explorer', 'js'))
    .replace('{sheet}', keep(sheet, 'style', 'css'))
    .replace('{licences}', keep(licences, 'licences', 'txt'));
  writeFileSync(join(folder, 'index.html'), page);
  copyFileSync(join(web, 'gql', 'persisted-documents.json'), join(folder, 'persisted-documents.json'));
}
