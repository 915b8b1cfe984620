import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder with these files. It is removed after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-graph-test-'));
  for (const [name, content] of Object.entries(files)) put(folder, name, content);
  made.push(folder);
  return folder;
}

export function put(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** An ordinary text with the given document number and award sum. */
export const policy = (number: number, subject = '支持商贸业发展'): string =>
  [
    `晋城市人民政府办公室关于印发晋城市${subject}办法的通知`,
    `晋市政办〔2024〕${number}号`,
    '各县（市、区）人民政府：',
    `第一条 为${subject}，制定本办法。`,
    `第二条 对新认定的专精特新企业，一次性奖励${number}万元。（责任单位：市工信局、市财政局）`,
    '第三条 本办法自2024年5月1日起施行，有效期3年。',
  ].join('\n\n');

/** Bytes of no known format. */
export const NO_TEXT = new Uint8Array(2_000);
