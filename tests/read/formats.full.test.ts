import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, readPlain } from '../../graph-seed/read';
import { segment } from '../../graph-seed/segment';
import type { PointSegment, SourceText } from '../../graph-seed/types';
import { docx, OFFICIAL, paragraph } from '../support/docx-writer';
import { factsOf, kept, paragraphsOf } from '../support/facts-kept';
import { CORPUS } from '../support/paths';
import { xlsx } from '../support/xlsx-writer';

const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The corpus as LibreOffice saves it in the format of Word 97. */
(hasOffice ? it : it.skip)(
  `the corpus in .doc keeps every fact${hasOffice ? '' : ' (LibreOffice, soffice, is not on this machine)'}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doc-'));
    try {
      const texts = readdirSync(CORPUS)
        .filter((name) => !name.startsWith('004'))
        .map((name) => readPlain(name, readFileSync(join(CORPUS, name))) as SourceText);
      for (const text of texts) {
        const blocks = paragraphsOf(text).map((one) => paragraph(one.text));
        writeFileSync(join(folder, text.file.replace('.txt', '.docx')), docx(blocks, { numbering: OFFICIAL }));
      }
      const made = readdirSync(folder).map((name) => join(folder, name));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'doc', '--outdir', folder, ...made], { stdio: 'ignore' });
      const back = texts.map(async ({ file }) => (await read(file, readFileSync(join(folder, file.replace('.txt', '.doc')))))[0]);
      const result = kept(factsOf(texts), factsOf((await Promise.all(back)) as SourceText[]));
      expect(Object.values(result).flatMap(({ lost, invented }) => [...lost, ...invented])).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  300_000,
);

it('the compilation of the corpus in a workbook keeps every point, sum and rate', async () => {
  const name = '004_b215023f7a4d41b3.txt';
  const text = readPlain(name, readFileSync(join(CORPUS, name))) as SourceText;
  const points = segment(text).flatMap(({ clauses }) => clauses.filter((clause): clause is PointSegment => clause.kind === 'POINT'));
  const sheets = [...new Set(points.map(({ place }) => place.chapter))].map((chapter) => ({
    name: chapter,
    rows: [
      ['2021-2025年惠企政策点清单'],
      ['序号', '类别', '政策要点', '文号'],
      ...points
        .filter(({ place }) => place.chapter === chapter)
        .map(({ place, words, documentNumber }) => [String(place.number), place.category, words.text, documentNumber?.text ?? '']),
    ],
  }));
  const [back] = await read('清单.xlsx', xlsx(sheets));
  const result = kept(factsOf([text]), factsOf([back as SourceText]));
  const ofPoints = (lines: readonly string[]) => lines.filter((line) => line.includes('篇#'));
  for (const kind of ['clauses', 'amounts', 'rates', 'awards'] as const) expect(ofPoints(result[kind].lost)).toEqual([]);
}, 120_000);

it('a Word table of 130,000 rows is read', async () => {
  const rows = `<w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr>`.repeat(130_000);
  const [source] = await read('a.docx', docx([`<w:tbl>${rows}</w:tbl>`]));
  expect((source as SourceText).lines).toHaveLength(130_000);
}, 120_000);
