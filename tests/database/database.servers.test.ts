import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOf } from '#lock';
import { homeFolder, jarsFolder } from '../../database/folders';
import { endServer, serversOf } from '../../database/server';
import { Machine } from '../support/machine';

let machine: Machine;
const home = () => machine.home;
const starts = () => machine.record.filter((call) => call.includes('CommunityEntryPoint')).length;
const fetches = () => machine.record.filter((call) => call.includes('copy-dependencies')).length;
const setUp = (...commands: ConstructorParameters<typeof Machine>) => {
  machine = new Machine(...commands);
};
afterEach(async () => {
  await endServer(home(), 'SIGKILL');
  machine.dismantle();
});

describe('a server that the user names', () => {
  const at = (port: number, more = {}) => ({ named: { uri: `bolt://127.0.0.1:${port}`, database: 'neo4j', ...more } });

  it('is used, and no other is looked for', async () => {
    setUp('java', 'mvn', 'docker');
    const database = await machine.open(at(await machine.serve()));
    await database.stop();
    expect(machine.record).toEqual([]);
  });

  it('is never replaced if it does not answer', async () => {
    setUp('java', 'mvn', 'docker');
    await expect(machine.open(at(1))).rejects.toThrow(/^NEO4J_URI is bolt:\/\/127\.0\.0\.1:1: no Neo4j answers there \(ECONNREFUSED\)\.$/u);
    expect(machine.record).toEqual([]);
  });

  it.each([
    ['Neo.ClientError.Security.Unauthorized', {}, /NEO4J_USER and NEO4J_PASSWORD/u],
    ['Neo.ClientError.Security.Unauthorized', { user: 'neo4j', password: 'wrong' }, /another NEO4J_USER or NEO4J_PASSWORD/u],
    ['Neo.ClientError.Database.DatabaseNotFound', { database: 'other' }, /^NEO4J_DATABASE is other/u],
  ])('that refuses is reported with the wrong variable: %s', async (code, more, message) => {
    setUp();
    const port = await machine.serve({ FAKE_NEO4J: 'refuses', FAKE_CODE: code });
    await expect(machine.open(at(port, more))).rejects.toThrow(message);
  });
});

describe('the order of providers', () => {
  it('puts Docker before Java', async () => {
    setUp('docker', 'java', 'mvn');
    machine.env.FAKE_PORT = `${await machine.serve()}`;
    const database = await machine.open();
    expect(database.uri).toBe(`bolt://127.0.0.1:${machine.env.FAKE_PORT}`);
    await database.stop();
    expect(machine.record.at(-1)).toMatch(/^docker compose -p policy-graph-checkout-\w{8} -f \S+compose\.yaml stop neo4j$/u);
    expect(machine.record.some((call) => call.startsWith('java'))).toBe(false);
  });

  it.each(['docker client', 'docker offline'] as const)('puts Java after a %s', async (docker) => {
    setUp(docker, 'java', 'mvn');
    await (await machine.open()).stop();
    expect([starts(), fetches()]).toEqual([1, 1]);
  });

  it('puts a running server first', async () => {
    setUp('java', 'mvn');
    const first = await machine.open();
    machine.install('docker');
    const second = await machine.open();
    expect(second.uri).toBe(first.uri);
    expect(starts()).toBe(1);
  });

  it('ends in a message with all providers and what each lacks', async () => {
    setUp('docker client', 'java');
    machine.env.FAKE_JAVA = '11.0.2';
    const message = await machine.open().catch((error: Error) => error.message);
    for (const way of ['NEO4J_URI=bolt://', 'no engine answers', 'this java is 11', 'apt-get install maven'])
      expect(message).toContain(way);
  });
});

describe('the jars', () => {
  it('are fetched once, and then Java alone is enough', async () => {
    setUp('java', 'mvn');
    await (await machine.open()).stop();
    machine.remove('mvn');
    await (await machine.open()).stop();
    expect([starts(), fetches()]).toEqual([2, 1]);
  });

  it('are fetched once for two servers started at the same time', async () => {
    setUp('java', 'mvn');
    const both = await Promise.all([machine.open({ purpose: 'scratch' }), machine.open({ purpose: 'scratch' })]);
    for (const one of both) await one.stop();
    expect([starts(), fetches()]).toEqual([2, 1]);
  });

  it.each([
    ['one is cut short', (folder: string) => writeFileSync(join(folder, 'neo4j.jar'), '')],
    ['one is missing', (folder: string) => rmSync(join(folder, 'neo4j.jar'))],
    ['there is another', (folder: string) => writeFileSync(join(folder, 'other.jar'), 'PK')],
    ['a byte of one is another', (folder: string) => writeFileSync(join(folder, 'neo4j.jar'), `PK\x05\x06${'\x01'.repeat(18)}`)],
  ])('are fetched again if %s', async (_, damage) => {
    setUp('java', 'mvn');
    await (await machine.open()).stop();
    damage(jarsFolder(machine.env));
    await (await machine.open()).stop();
    expect(fetches()).toBe(2);
  });

  it('of a killed fetch are removed', async () => {
    setUp('java', 'mvn');
    const folder = jarsFolder(machine.env);
    mkdirSync(`${folder}.partial-999999999`, { recursive: true });
    await (await machine.open()).stop();
    expect(readdirSync(dirname(folder))).toEqual(['5.26.29']);
  });

  it('that Maven cannot fetch give an error and leave nothing', async () => {
    setUp('java', 'mvn offline');
    await expect(machine.open()).rejects.toThrow(/^Maven could not fetch Neo4j 5\.26\.29: .*Unknown host repo\. Maven takes proxies/u);
    expect(readdirSync(dirname(jarsFolder(machine.env)))).toEqual([]);
  });
});

describe('the password of a managed server', () => {
  const mode = (...path: string[]) => statSync(join(home(), ...path)).mode & 0o777;

  it('is made once, readable only by its owner', async () => {
    setUp('java', 'mvn');
    const first = await machine.open();
    expect([mode(), mode('password'), mode('data', 'dbms', 'auth.ini')]).toEqual([0o700, 0o600, 0o600]);
    expect(first).toMatchObject({ user: 'neo4j', password: readFileSync(join(home(), 'password'), 'utf8').trim() });
    expect(first.password).toMatch(/^[\w-]{32}$/u);
    await first.stop();
    expect((await machine.open()).password).toBe(first.password);
    const other = new Machine('java', 'mvn');
    const second = await other.open();
    expect(second.password).not.toBe(first.password);
    await second.stop();
    other.dismantle();
  });

  it('is required, and no statement can read files or call other machines', async () => {
    setUp('java', 'mvn');
    await machine.open();
    const conf = readFileSync(join(home(), 'conf', 'neo4j.conf'), 'utf8').split('\n');
    expect(conf).toEqual(
      expect.arrayContaining([
        'dbms.security.auth_enabled=true',
        'dbms.security.allow_csv_import_from_file_urls=false',
        'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
      ]),
    );
  });

  it('is introduced to a server without passwords, which is started again', async () => {
    setUp('java', 'mvn');
    await machine.open();
    const [left] = serversOf(home());
    const conf = join(home(), 'conf', 'neo4j.conf');
    writeFileSync(conf, readFileSync(conf, 'utf8').replace('auth_enabled=true', 'auth_enabled=false'));
    await machine.open();
    expect(startOf(left ?? 0)).toBeNull();
    expect(readFileSync(conf, 'utf8')).toContain('auth_enabled=true');
    expect(serversOf(home())).toHaveLength(1);
  });

  it('puts aside data that do not accept it', async () => {
    setUp('java', 'mvn');
    Object.assign(machine.env, { FAKE_NEO4J: 'refuses', FAKE_CODE: 'Neo.ClientError.Security.Unauthorized' });
    await expect(machine.open()).rejects.toThrow(/^Neo4j did not start: /u);
    expect(
      machine.progress.some((line) => line.startsWith('Neo4j takes another password than its home has: it starts without its data')),
    ).toBe(true);
  });

  it('reaches Docker by the environment', async () => {
    setUp('docker');
    machine.env.FAKE_PORT = `${await machine.serve()}`;
    const database = await machine.open();
    expect(machine.record.filter((call) => call.includes(' up ')).length).toBeGreaterThan(0);
    expect(readFileSync(join(machine.folder, 'docker-password'), 'utf8').trim()).toBe(database.password);
    await database.stop();
  });
});

describe('a managed server', () => {
  it('keeps its port across starts', async () => {
    setUp('java', 'mvn');
    const first = await machine.open();
    await first.stop();
    expect(serversOf(home())).toEqual([]);
    expect((await machine.open()).uri).toBe(first.uri);
  });

  it('outlives a command while another one uses it', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    const other = machine.bystander();
    writeFileSync(join(home(), 'users', `${other}`), startOf(other) ?? '');
    await database.stop();
    expect(serversOf(home())).toHaveLength(1);
    process.kill(other, 'SIGKILL');
  });

  it('that is left over with an unreadable configuration is ended and started again', async () => {
    setUp('java', 'mvn');
    await machine.open();
    const [left] = serversOf(home());
    writeFileSync(join(home(), 'conf', 'neo4j.conf'), 'nonsense');
    await machine.open();
    expect(startOf(left ?? 0)).toBeNull();
    expect(serversOf(home())).toHaveLength(1);
  });

  it('reports in one sentence why it did not start', async () => {
    setUp('java', 'mvn');
    Object.assign(machine.env, { FAKE_NEO4J: 'fails', FAKE_CODE: 'There is insufficient memory for the Java Runtime Environment' });
    await expect(machine.open()).rejects.toThrow(/^Neo4j did not start: the machine has too little free memory.*console\.log$/u);
  });

  it('has another home than the server of another checkout', () => {
    setUp();
    mkdirSync(join(machine.folder, 'other', 'checkout'), { recursive: true });
    expect(homeFolder(machine.env, join(machine.folder, 'other', 'checkout'))).not.toBe(home());
  });

  it('starts despite the lock of a dead process', async () => {
    setUp('java', 'mvn');
    mkdirSync(home(), { recursive: true });
    symlinkSync('999999999 long ago', join(home(), 'lock'));
    await (await machine.open()).stop();
    expect(existsSync(join(home(), 'lock'))).toBe(false);
  });

  it('that is a scratch server leaves nothing', async () => {
    setUp('java', 'mvn');
    const database = await machine.open({ purpose: 'scratch' });
    const folder = machine.record.flatMap((call) => /--home-dir=(\S+)/u.exec(call)?.[1] ?? [])[0] ?? '';
    expect(serversOf(folder)).toHaveLength(1);
    await database.stop();
    expect([serversOf(folder), existsSync(folder)]).toEqual([[], false]);
  });

  it('that is starting ends with the command', async () => {
    setUp('java', 'mvn');
    Object.assign(machine.env, { FAKE_NEO4J: 'refuses', FAKE_CODE: 'Neo.TransientError.General.DatabaseUnavailable' });
    const controller = new AbortController();
    const opening = machine.open({ signal: controller.signal });
    while (serversOf(home()).length === 0) await sleep(20);
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(serversOf(home())).toEqual([]);
  });
});
