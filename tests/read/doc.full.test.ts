import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, readPlain } from '../../graph-seed/read';
import type { SourceText } from '../../graph-seed/types';
import { docx, OFFICIAL, paragraph } from '../support/docx-writer';
import { factsOf, kept, paragraphsOf } from '../support/facts-kept';
import { CORPUS } from '../support/paths';

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
