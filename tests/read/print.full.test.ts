import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, readPlain } from '../../graph-seed/read';
import { assemble } from '../../graph-seed/read/assemble';
import { segment } from '../../graph-seed/segment';
import type { PointSegment, SourceText } from '../../graph-seed/types';
import { type Facts, factsOf, KINDS, kept, paragraphsOf } from '../support/facts-kept';
import { ofdOf } from '../support/ofd-writer';
import { officialPage } from '../support/official-page';
import { CORPUS } from '../support/paths';
import { isInstalled } from '../support/program';

const folder = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = readdirSync(CORPUS);
const textOf = (name: string) => readPlain(name, readFileSync(join(CORPUS, name))) as SourceText;
const texts = names.filter((name) => !name.startsWith('004')).map(textOf);
const printed = texts.map((text) => paragraphsOf(text).map((one) => one.text));

const CHROMIUM = ['--headless', '--no-sandbox', '--disable-gpu'];
const chromium = (page: string, pdf: string, isPlain: boolean) =>
  execFileSync('chromium', [...CHROMIUM, ...(isPlain ? [] : ['--no-pdf-header-footer']), `--print-to-pdf=${pdf}`, `file://${page}`], {
    stdio: 'ignore',
  });
const soffice = (page: string) => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = ['--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder];
  execFileSync('soffice', [profile, '--headless', ...to, page], { stdio: 'ignore' });
};

/** Lost and invented facts, without the beginnings of paragraphs. */
const changed = (wanted: Facts, found: Facts) => {
  const result = kept(wanted, found);
  return KINDS.filter((kind) => kind !== 'paragraphs').flatMap((kind) => [...result[kind].lost, ...result[kind].invented]);
};

async function printedBy(program: string, setting: Parameters<typeof officialPage>[1]): Promise<SourceText[]> {
  const sources: SourceText[] = [];
  for (const [i, paragraphs] of printed.entries()) {
    const page = join(folder, `${i}.html`);
    const pdf = join(folder, `${i}.pdf`);
    writeFileSync(page, officialPage(paragraphs, setting));
    if (program === 'chromium') chromium(page, pdf, setting?.isPlain ?? false);
    else soffice(page);
    sources.push((await read(`${i}.pdf`, readFileSync(pdf)))[0] as SourceText);
  }
  return sources;
}

const CASES = [
  ['chromium', 'as an official document', {}],
  ['chromium', 'with a watermark', { watermark: '山西省工信厅' }],
  ['chromium', 'without indents', { indent: false }],
  ['chromium', 'as a plain page with a browser’s heads', { isPlain: true }],
  ['soffice', 'as a plain page', { isPlain: true }],
] as const;

for (const [program, way, setting] of CASES) {
  const isThere = isInstalled(program);
  (isThere ? it : it.skip)(
    `the corpus printed by ${program} ${way} keeps every fact${isThere ? '' : ' (the program is not on this machine)'}`,
    async () => {
      expect(changed(factsOf(texts), factsOf(await printedBy(program, setting)))).toEqual([]);
    },
  );
}

it.each([[0], [2]])('the corpus as OFD, indented by %i, keeps every fact', async (indent) => {
  const sources = printed.map(async (paragraphs, i) => (await read(`${i}.ofd`, ofdOf(paragraphs, { indent, template: '公报' })))[0]);
  expect(changed(factsOf(texts), factsOf((await Promise.all(sources)) as SourceText[]))).toEqual([]);
});

/** Points of the compilation as its pages print them: headings, numbered words, then the document number. */
function pointsOf(text: SourceText): string[] {
  const points = segment(text).flatMap(({ clauses }) => clauses.filter((clause): clause is PointSegment => clause.kind === 'POINT'));
  let above: readonly (string | null)[] = [];
  return points.flatMap(({ place, number, words, documentNumber }) => {
    const headings = [`惠企政策点清单（${place.chapter}）`, place.category, place.section];
    const changedAt = headings.findIndex((heading, i) => heading !== above[i]);
    above = headings;
    const [first = '', ...rest] = words.text.split('\n');
    const shown = changedAt < 0 ? [] : headings.slice(changedAt).filter((heading) => heading !== null);
    return [...shown, (number?.text ?? '') + first, ...rest, ...(documentNumber ? [documentNumber.text] : [])];
  });
}

const isThere = isInstalled('chromium');
(isThere ? it : it.skip)('the 739 points of the compilation, printed by chromium on 260 pages, keep every fact', async () => {
  const paragraphs = pointsOf(textOf(names.find((name) => name.startsWith('004')) ?? ''));
  const wanted = {
    file: 'a.pdf',
    sha256: '',
    mediaType: '',
    published: null,
    notices: [],
    ...assemble({ paragraphs: paragraphs.map((text) => ({ text })) }),
  };
  writeFileSync(join(folder, 'points.html'), officialPage(paragraphs));
  chromium(join(folder, 'points.html'), join(folder, 'points.pdf'), false);
  const [pdf] = (await read('a.pdf', readFileSync(join(folder, 'points.pdf')))) as SourceText[];
  expect(pdf?.pageStarts.length).toBeGreaterThan(200);
  expect(changed(factsOf([wanted]), factsOf(pdf ? [pdf] : []))).toEqual([]);
});
