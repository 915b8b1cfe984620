import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { find, lostAmong } from '../../graph-seed/delivery';
import { digest } from '../../graph-seed/delivery/digest';
import { shownName } from '../../graph-seed/delivery/file-name';
import { folderOf, put } from '../support/folder';

const names = (paths: readonly string[]) => find(paths).files.map(({ name }) => name);

describe('a folder', () => {
  const folder = folderOf({
    'b.txt': 'b',
    'a.md': 'a',
    'sub/deep/c.txt': 'c',
    'with space/a "quoted" \'name\'.txt': 'd',
    '政策（2024）.txt': 'e',
    'README.md': '',
    'readme.zh-CN.txt': '',
    LICENSE: '',
    '.git/config': '',
    '.DS_Store': '',
    '~$政策.docx': '',
    'Thumbs.db': '',
    'desktop.ini': '',
    '__MACOSX/x': '',
    'licensing.txt': 'no licence',
  });

  it('gives every file below it by its path, in the order of names', () => {
    expect(names([folder])).toEqual([
      'a.md',
      'b.txt',
      'licensing.txt',
      'sub/deep/c.txt',
      'with space/a "quoted" \'name\'.txt',
      '政策（2024）.txt',
    ]);
    expect(find([folder]).files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['a', 'b', 'no licence', 'c', 'd', 'e']);
  });

  it('names what is passed over', () => {
    expect(find([folder])).toMatchObject({
      refused: [],
      passedOver: [
        '.DS_Store',
        '.git/',
        'LICENSE',
        'README.md',
        'Thumbs.db',
        '__MACOSX/',
        'desktop.ini',
        'readme.zh-CN.txt',
        '~$政策.docx',
      ],
    });
  });

  it('gives a file that is named itself, whatever its name', () => {
    expect(names([join(folder, 'README.md'), join(folder, 'b.txt')])).toEqual(['README.md', 'b.txt']);
  });
});

describe('links', () => {
  const folder = folderOf({ 'a/one.txt': '1', 'b/two.txt': '2', 'z.txt': '3' });
  const elsewhere = folderOf({ 'far.txt': '4' });
  symlinkSync('nowhere', join(folder, 'old.txt'));
  symlinkSync('itself', join(folder, 'itself'));
  symlinkSync('.', join(folder, 'here'));
  symlinkSync('..', join(folder, 'b', 'up'));
  symlinkSync(elsewhere, join(folder, 'far'));
  symlinkSync('z.txt', join(folder, 'again.txt'));
  symlinkSync('b', join(folder, 'also-b'));
  symlinkSync('/', join(folder, 'root'));

  it('that are broken or form a loop are refused by name', () => {
    const { files, refused } = find([folder]);
    expect(files.map(({ name }) => name)).toEqual(['a/one.txt', 'b/two.txt', 'far/far.txt', 'z.txt']);
    expect(refused.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'b/up UNREADABLE',
      'here UNREADABLE',
      'itself UNREADABLE',
      'old.txt UNREADABLE',
      'root UNREADABLE',
    ]);
    expect(refused.every(({ message }) => /没有读入。请/u.test(message))).toBe(true);
  });

  it('to files with another name here are passed over by name', () => {
    expect(find([folder]).passedOver).toEqual(['again.txt', 'also-b/']);
  });
});

it('a pipe is refused by name without waiting', () => {
  const folder = folderOf({ 'a.txt': 'a' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(find([folder])).toMatchObject({ files: [{ name: 'a.txt' }], refused: [{ file: 'pipe', code: 'UNREADABLE' }] });
});

describe('several folders', () => {
  const [one, other] = [folderOf({ 'x/a.txt': '1', 'x/b.txt': '2' }), folderOf({ 'x/a.txt': '3', 'x/c.txt': '4' })];

  it('give their files different names', () => {
    expect(names([join(one, 'x'), join(other, 'x')])).toEqual(['a.txt', 'b.txt', 'c.txt', 'x/a.txt']);
  });

  it('give no file twice', () => {
    expect(names([join(one, 'x', 'b.txt'), one, join(one, 'x')])).toEqual(['b.txt', 'x/a.txt']);
  });

  it('that do not exist are reported by their paths', () => {
    expect(lostAmong([one, join(one, 'gone'), other])).toEqual([`${join(one, 'gone')} is not there`]);
  });
});

it('a name in GB18030 is shown in Chinese', () => {
  const folder = folderOf();
  const name = Buffer.from([0xd5, 0xfe, 0xb2, 0xdf]);
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), name]));
  put(folder, 'a.txt', 'a');
  symlinkSync(join(folder, 'a.txt'), Buffer.concat([Buffer.from(`${folder}/`), name, Buffer.from('/b.txt')]));
  expect(shownName(name)).toBe('政策');
  expect(find([folder]).passedOver).toEqual(['政策/b.txt']);
});

it('a shown name has no line breaks', () => expect(shownName(Buffer.from('a\nb\u2028.txt'))).toBe('a\uFFFDb\uFFFD.txt'));

it('a file has the digest of its bytes', () => {
  const folder = folderOf({ 'a.txt': 'abc', 'b.txt': 'abc' });
  const [a, b] = find([folder]).files.map(digest);
  expect(a).toMatchObject({ size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
  expect(b).toMatchObject({ sha256: (a as { sha256: string }).sha256 });
});
