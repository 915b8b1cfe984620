import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { complaint, readArguments } from '../../graph-seed/seed/arguments';
import { folderOf, NO_TEXT, policy } from '../support/folder';
import { loader, script } from '../support/loader';

const cache = folderOf();
const dryRun = (...paths: string[]) => loader(['--dry-run', ...paths], cache);

describe('a dry run', () => {
  it('of readable texts ends with 0', () => {
    const { status, out } = dryRun(folderOf({ 'a.txt': policy(1) }));
    expect({ status, out }).toEqual({
      status: 0,
      out: expect.stringContaining('Texts: 1. Files: 1 read now, 0 kept from before, 0 not read.'),
    });
  });

  it('names what is not read and what is passed over, and ends with 4', () => {
    const folder = folderOf({ 'a.txt': policy(1), 'b.bin': NO_TEXT, 'c "d" e.txt': '', 'README.md': 'x' });
    symlinkSync('nowhere', join(folder, 'old.txt'));
    const { status, out } = dryRun(folder);
    expect(status).toBe(4);
    expect(out).toMatch(/^a\.txt +\d+/mu);
    expect(out).toMatch(/^Passed over: README\.md$/mu);
    for (const line of ['old.txt: UNREADABLE: ', 'b.bin: UNKNOWN_FORMAT: ', 'c "d" e.txt: EMPTY: '])
      expect(out).toMatch(new RegExp(`^Not read: ${line}.*没有读入。`, 'mu'));
  });

  it('without a readable file ends with 1', () => {
    for (const folder of [folderOf(), folderOf({ 'b.bin': NO_TEXT })])
      expect(dryRun(folder)).toMatchObject({ status: 1, err: expect.stringContaining('Nothing could be read') });
  });

  it('of a folder that does not exist ends with 1', () => {
    const folder = folderOf({ 'a.txt': policy(1) });
    expect(dryRun(folder, join(folder, 'gone'))).toMatchObject({ status: 1, out: '', err: expect.stringContaining('gone is not there') });
  });

  it('warns of a text that is no policy, and reads it', () => {
    const { status, out } = dryRun(folderOf({ 'note.txt': '今天下午三点开会。' }));
    expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/^NO_POLICY: note\.txt: /mu) });
  });
});

describe('an explanation', () => {
  it('of a clause that is not there names those of the document', () => {
    const folder = folderOf({ 'a.txt': '青石市补助办法\n第一条　对企业给予补助。\n第二条　本办法自2025年1月1日起施行。\n' });
    const { status, err } = loader(['--explain', 'a.txt#三', folder], cache);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('That document has 第一条, 第二条.') });
  });
});

describe('arguments', () => {
  it.each([[['--wrong']], [['--explain']], [['']], [['--dry-run', '--explain', 'x']], [['--if-needed', 'folder']]])(
    '%j are refused',
    (args) => {
      expect(complaint(args, '/')).toEqual({ status: 2, text: expect.stringContaining('Usage: npm run seed') });
    },
  );

  it('are refused before a graph is started or asked', () => {
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    expect(script('seed', ['--wrong'], nowhere)).toMatchObject({ status: 2, err: expect.stringContaining("Unknown option '--wrong'") });
    expect(script('seed', ['/not/there'], nowhere)).toMatchObject({ status: 1, err: expect.stringContaining('/not/there is not there') });
  });

  it('name folders relative to the directory of the command', () => {
    expect(readArguments(['a b', '/c'], '/home/x').paths).toEqual(['/home/x/a b', '/c']);
  });
});
