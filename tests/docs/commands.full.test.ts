import { type ChildProcess, execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { jarsFolder } from '../../database/folders';
import { freePort } from '../../database/free-port';
import { COMMANDS, type Command, KNOWN } from '../support/doc-commands';
import { folderOf, policy, put } from '../support/folder';
import { hasJava, ManagedNeo4j } from '../support/managed-neo4j';
import { offered } from '../support/offered';
import { ROOT } from '../support/paths';

/** The label that docs/reliability.md shows. It is of a clause of 办法.txt. */
const [LABEL] = /\{"id"[\s\S]*?"hasAward": \w+\}/u.exec(readFileSync(join(ROOT, 'docs', 'reliability.md'), 'utf8')) ?? [];
/** The files that the docs speak of. */
const FILES = {
  'my-folder/办法.txt': [
    '绍兴市人民政府办公室关于印发绍兴市支持中小企业发展办法的通知',
    '绍政办发〔2025〕12号',
    '第一条 为支持中小企业发展，制定本办法。',
    '第二条 本办法自2025年5月1日起施行，有效期3年。',
    '第三条 本办法由市经信局负责解释。',
    '第四条 申报材料由市经信局受理。',
    '第五条 对中小企业按30%给予房租补贴，另给予每月300元的运营补贴。',
  ].join('\n\n'),
  'another-folder/a.txt': policy(2),
  '我的文件夹/a.txt': policy(3),
  'labels.json': `[${LABEL}]`,
};

/** What an assistant writes to its server. */
const HELLO = [
  { method: 'initialize', id: 1, params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } } },
  { method: 'notifications/initialized' },
  { method: 'tools/list', id: 2 },
].map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/** A copy of the checkout, in which the commands may write. */
const copy = folderOf();
/** The address of the service in the docs, and the real one. */
const SHOWN = 'http://localhost:4000';
let served: string;
let neo4j: ManagedNeo4j;
let service: ChildProcess;
let env: NodeJS.ProcessEnv;
/** What a reader replaces in a command. */
let replaced: (readonly [string, string])[];

/** Runs a command in the copy, and returns what it printed. It must succeed. */
async function printed(command: string): Promise<string> {
  const real = replaced.reduce((text, [from, to]) => text.replace(from, to), command);
  return new Promise((resolve, reject) => {
    const child = execFile('sh', ['-c', real], { cwd: copy, env, maxBuffer: 100_000_000 }, (error, out, err) => {
      if (error) reject(new Error(`${real} ended with status ${error.code}:\n${out}${err}`));
      else resolve(out);
    });
    // A command that reads nothing may end before this is written.
    child.stdin?.on('error', () => undefined).end(HELLO.join(''));
  });
}

(hasJava() ? describe : describe.skip)('in a copy of the checkout', () => {
  beforeAll(async () => {
    const entries = readdirSync(ROOT).filter((name) => !['.git', 'dist', 'node_modules'].includes(name));
    for (const name of entries) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    mkdirSync(join(copy, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')).filter((one) => one !== '.cache'))
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
    for (const [name, content] of Object.entries(FILES)) put(copy, name, content);

    neo4j = await ManagedNeo4j.start();
    const { uri, user, password } = neo4j.database;
    const port = await freePort(null);
    served = `http://127.0.0.1:${port}`;
    const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NEO4J_|INIT_CWD|LANG|LC_)/iu.test(name));
    const address = { NEO4J_URI: uri, NEO4J_USER: user ?? '', NEO4J_PASSWORD: password ?? '' };
    env = { ...Object.fromEntries(own), ...address, PORT: `${port}` };
    replaced = [
      [SHOWN, served],
      ['HOME/', `${neo4j.home}/`],
      ['/path/to/policy-graph', copy],
      ['sha256sum $', `cd ${jarsFolder(env)} && sha256sum $`],
    ];
    await printed('npm run seed');
    service = await offered(port, address);
  });

  afterAll(async () => {
    service?.kill('SIGKILL');
    await neo4j?.database.stop();
  });

  /** A command that several pages have is run once, but every load is: `npm run seed` brings the included texts back. */
  const isFirst = ({ command }: Command, at: number) => COMMANDS.findIndex((one) => one.command === command) === at;
  const runs = COMMANDS.filter((one, at) => one.command.startsWith('npm run seed') || isFirst(one, at)).flatMap(({ page, command }) => {
    const known = KNOWN[command];
    return typeof known === 'object' ? [[page, known.as ?? command, known.prints] as const] : [];
  });

  const addresses = readFileSync(join(ROOT, 'docs', 'clients.md'), 'utf8').match(/(?<=^ {4})http:\S+$/gmu) ?? [];
  test.each(addresses)('%s has a calendar', async (address) => {
    const answer = await fetch(address.replace(SHOWN, served));
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/^BEGIN:VEVENT/mu)]);
  });

  test.each(runs)('%s: %s', async (_, command, prints) => {
    const out = await printed(command);
    const [, file] = / > (\S+)$/u.exec(command) ?? [];
    expect(file === undefined ? out : readFileSync(join(copy, file), 'utf8')).toMatch(prints);
  });
});
