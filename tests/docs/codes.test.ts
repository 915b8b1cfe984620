import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths';

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const codesIn = (text: string): string[] => text.match(/[A-Z]{2,}(?:_[A-Z]+)*/gu) ?? [];
const types = read('graph-seed', 'types.ts');
const CODES = ['RefusalCode', 'NoticeCode'].flatMap((name) => codesIn(new RegExp(`type ${name} =([^;]*);`, 'u').exec(types)?.[1] ?? ''));
const guide = [...read('docs', 'own-texts.md').matchAll(/^\| (`[^|]*`) \|/gmu)].flatMap(([, cell = '']) => codesIn(cell));
const explorer = [...read('web', 'words.ts').matchAll(/^ {2}([A-Z_]+): '/gmu)].map(([, code]) => code);

it('the refusals and warnings are known', () => expect(CODES).toEqual(expect.arrayContaining(['SCANNED', 'TOO_SLOW', 'NOT_CUT'])));
it.each(CODES)('%s stands in the guide and in the explorer', (code) => {
  expect(guide).toContain(code);
  expect(explorer).toContain(code);
});
