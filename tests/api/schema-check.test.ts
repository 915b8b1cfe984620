import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/paths';

const folder = mkdtempSync(join(tmpdir(), 'policy-graph-schema-'));

beforeEach(() => cpSync(join(ROOT, 'schema'), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function alter(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** The sentences and the exit code of `npm run schema:check` for the schema in the folder. */
function check(...more: string[]) {
  const program = [join(ROOT, 'scripts', 'schema-check.mjs'), folder, ...more];
  const { stdout, stderr, status } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return { said: stdout.trimEnd().split('\n'), status };
}

const KEPT = /^Nothing breaks the published contract; \d+ other changes since\.$/u;

test('the schema keeps its published contract, and the additions of federation do not count', () => {
  const { said, status } = check();
  expect(said).toEqual([expect.stringMatching(KEPT)]);
  expect(status).toBe(0);
});

test('an added field keeps the contract', () => {
  alter('department.graphql', '  shortName: String\n', '  shortName: String\n  telephone: String\n');
  const { said, status } = check();
  expect(said).toEqual([expect.stringMatching(KEPT)]);
  expect(status).toBe(0);
});

test.each([
  [
    'a field removed',
    '  "Short form in policy texts: 省工信厅"\n  shortName: String\n',
    '',
    "Field 'shortName' was removed from object type 'Department'",
  ],
  ['a type changed', 'shortName: String\n', 'shortName: Int\n', "Field 'Department.shortName' changed type from 'String' to 'Int'"],
  ['a value removed', '  "企业"\n  COMPANY\n', '', "Enum value 'COMPANY' was removed from enum 'DepartmentKind'"],
  [
    'an argument made necessary',
    'roles: [ResponsibilityRole!]\n',
    'roles: [ResponsibilityRole!]!\n',
    "Type for argument 'roles' on field 'Department.responsibilities' changed from '[ResponsibilityRole!]' to '[ResponsibilityRole!]!'",
  ],
])('%s breaks the contract', (_, from, to, change) => {
  alter('department.graphql', from, to);
  expect(check()).toEqual({ said: [`Breaking: ${change}.`], status: 1 });
});

test('every breaking change is named', () => {
  alter('department.graphql', 'shortName: String\n', 'shortName: Int\n');
  alter('page-info.graphql', 'hasNextPage: Boolean!\n', 'hasNextPage: Boolean\n');
  expect(check()).toEqual({
    said: [
      "Breaking: Field 'Department.shortName' changed type from 'String' to 'Int'.",
      "Breaking: Field 'PageInfo.hasNextPage' changed type from 'Boolean!' to 'Boolean'.",
    ],
    status: 1,
  });
});

test('a published change is kept from then on, and a breaking change is not published', () => {
  alter('department.graphql', '  shortName: String\n', '  shortName: String\n  telephone: String\n');
  expect(check('--renew').said).toEqual([expect.stringMatching(/, published now\.$/u)]);
  expect(check().said).toEqual(['Nothing breaks the published contract; 0 other changes since.']);
  alter('department.graphql', '  telephone: String\n', '');
  const removed = { said: ["Breaking: Field 'telephone' was removed from object type 'Department'."], status: 1 };
  expect([check(), check('--renew'), check()]).toEqual([removed, removed, removed]);
});
