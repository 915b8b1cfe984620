import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from '../support/paths';

/** Folders without pages of this project, or with copies of them. */
const OTHER = new Set(['node_modules', 'dist', '.git', 'corpus']);
/** Links to a file or a heading: [words](target), ![words](target). */
const LINK = /\]\((?<target>[^()\s]+(?:\([^()]*\))?[^()\s]*)\)/gu;

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return OTHER.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The text of a page without code. */
const prose = (page: string): string =>
  readFileSync(page, 'utf8')
    .replace(/^```[\s\S]*?^```/gmu, '')
    .replace(/`[^`\n]*`/gu, 'code');

/** Anchors of the headings of a page, as GitHub makes them. */
function anchors(page: string): Set<string> {
  const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gmu, '');
  const headings = [...text.matchAll(/^#{1,6} +(?<words>.+)$/gmu)].map(({ groups }) => groups?.words ?? '');
  return new Set(
    headings.map((words) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

/** The fault of a link, or null. */
function fault(page: string, target: string): string | null {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : resolve(dirname(page), decodeURIComponent(path));
  if (!existsSync(file)) return `${relative(ROOT, page)}: ${target} is not there`;
  if (anchor === undefined || statSync(file).isDirectory() || anchors(file).has(decodeURIComponent(anchor))) return null;
  return `${relative(ROOT, page)}: ${target} names no heading`;
}

const pages = pagesIn(ROOT);
const links = pages.flatMap((page) => [...prose(page).matchAll(LINK)].map(({ groups }) => ({ page, target: groups?.target ?? '' })));

test('links lead to existing files and headings', () => {
  const own = links.filter(({ target }) => !/^[a-z]+:/u.test(target));
  expect(own.length).toBeGreaterThan(20);
  expect(own.flatMap(({ page, target }) => fault(page, target) ?? [])).toEqual([]);
});

test('links to other sites use https', () => {
  expect(links.filter(({ target }) => /^http:/u.test(target))).toEqual([]);
});
