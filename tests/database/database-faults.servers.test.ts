import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../database';
import { jarsFolder } from '../../database/folders';
import { readiness } from '../../database/neo4j';
import { signalAll } from '../../database/processes';
import { endServer, serversOf } from '../../database/server';
import { Machine } from '../support/machine';

let machine: Machine;
const home = () => machine.home;
const told = (line: RegExp) => machine.progress.filter((one) => line.test(one)).length;
const setUp = (...commands: ConstructorParameters<typeof Machine>) => {
  machine = new Machine(...commands);
};
const until = async (done: () => boolean) => {
  while (!done()) await sleep(20);
};
const ready = (database: Database) => readiness(database);
/** Resolves after a later loss of another server is noticed. By then a watch of this machine would have noticed its own. */
const aLaterLossIsNoticed = async () => {
  const other = new Machine('java', 'mvn');
  const database = await other.open();
  database.keepAlive(async () => 'done');
  signalAll(serversOf(other.home), 'SIGKILL');
  await until(() => other.progress.some((line) => line.startsWith('Neo4j answers again')));
  await database.stop();
  other.dismantle();
};

afterEach(async () => {
  await endServer(home(), 'SIGKILL');
  machine.dismantle();
});

describe('a watched server', () => {
  it('is started at the same address and loaded after it dies', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    let loads = 0;
    database.keepAlive(async () => (++loads > 0 ? 'done' : 'failed'));
    for (const round of [1, 2]) {
      signalAll(serversOf(home()), 'SIGKILL');
      await until(() => told(/^Neo4j answers again, \d+ s later$/u) === round);
      expect([await ready(database), loads]).toEqual(['READY', round]);
    }
    expect(told(/^Neo4j is gone: it is started again at bolt:/u)).toBe(2);
    await until(() => told(/^Neo4j ended unexpectedly, by SIGKILL/u) === 2);
    await database.stop();
  });

  it('is tried again after growing pauses if it does not start or cannot be loaded', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    let loads = 0;
    database.keepAlive(async () => (++loads > 1 ? 'done' : 'failed'));
    machine.remove('java');
    signalAll(serversOf(home()), 'SIGKILL');
    await until(() => told(/^Neo4j cannot be started again: there is no java\. It is tried again in 1 s$/u) === 1);
    machine.install('java');
    await until(() => told(/^Neo4j answers again/u) === 1);
    expect([told(/^The graph could not be loaded\. It is tried again in 2 s$/u), loads]).toEqual([1, 2]);
    await database.stop();
  });

  it('stays stopped after its last user stops it', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    database.keepAlive(async () => 'done');
    await database.stop();
    await aLaterLossIsNoticed();
    expect([serversOf(home()), told(/again/u)]).toEqual([[], 0]);
  });

  it('can be stopped while it is started again', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    database.keepAlive(async () => 'done');
    Object.assign(machine.env, { FAKE_NEO4J: 'refuses', FAKE_CODE: 'Neo.TransientError.General.DatabaseUnavailable' });
    signalAll(serversOf(home()), 'SIGKILL');
    await until(() => told(/^Starting/u) === 2 && serversOf(home()).length === 1);
    await database.stop();
    expect([serversOf(home()), told(/answers again|tried again/u)]).toEqual([[], 0]);
  });

  it('keeps its port in Docker', async () => {
    setUp('docker');
    machine.env.FAKE_PORT = `${await machine.serve()}`;
    const database = await machine.open();
    database.keepAlive(async () => 'done');
    machine.dismissServers();
    await until(() => machine.record.some((call) => call.endsWith('ps --quiet --status running neo4j')));
    machine.env.FAKE_PORT = `${await machine.serve({ FAKE_PORT: machine.env.FAKE_PORT })}`;
    await until(() => told(/^Neo4j answers again/u) === 1);
    expect(machine.record.filter((call) => call.endsWith(' kill neo4j')).length).toBeLessThanOrEqual(1);
    await database.stop();
  });
});

it('a server that the user names is never watched, started or emptied', async () => {
  setUp('java', 'mvn', 'docker');
  const database = await machine.open({ named: { uri: `bolt://127.0.0.1:${await machine.serve()}`, database: 'neo4j' } });
  database.keepAlive(() => Promise.reject(new Error('loaded')));
  machine.dismissServers();
  await aLaterLossIsNoticed();
  await expect(database.fill(async () => 'refused')).rejects.toThrow('The graph could not be loaded.');
  expect([machine.record, machine.progress]).toEqual([[], []]);
});

describe('damaged data', () => {
  const damage = () => writeFileSync(join(home(), 'data', 'damaged'), '');

  it('that keep Neo4j from starting are put aside, and it starts without them', async () => {
    setUp('java', 'mvn');
    await (await machine.open()).stop();
    damage();
    const database = await machine.open();
    expect(told(/^Neo4j cannot read its data, .*: it starts without its data \(kept in \/.*data\.damaged\)$/u)).toBe(1);
    expect([await ready(database), readdirSync(join(home(), 'data.damaged'))]).toEqual(['READY', ['damaged', 'dbms']]);
    await database.stop();
  });

  it('that a load cannot replace are put aside once', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    damage();
    await database.fill(async () => (existsSync(join(home(), 'data', 'damaged')) ? 'refused' : 'done'));
    expect([await ready(database), told(/^The data of Neo4j are put aside/u)]).toEqual(['READY', 1]);
    await expect(database.fill(async () => 'refused')).rejects.toThrow('The graph could not be loaded.');
    await database.stop();
  });

  it('are not assumed if there is nothing to load', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    await expect(database.fill(async () => 'failed')).rejects.toThrow('The graph could not be loaded.');
    expect([await ready(database), existsSync(join(home(), 'data.damaged'))]).toEqual(['READY', false]);
    await database.stop();
  });

  it('are not assumed if the server is gone', async () => {
    setUp('java', 'mvn');
    const database = await machine.open();
    signalAll(serversOf(home()), 'SIGKILL');
    await until(() => serversOf(home()).length === 0);
    await expect(database.fill(async () => 'refused')).rejects.toThrow(
      /^The graph could not be loaded: Neo4j no longer answers \(E\w+\)\.$/u,
    );
    expect(existsSync(join(home(), 'data.damaged'))).toBe(false);
    await database.stop();
  });
});

describe('an incomplete jar', () => {
  it('in the cache is fetched again, whatever its size', async () => {
    setUp('java', 'mvn');
    await (await machine.open()).stop();
    writeFileSync(join(jarsFolder(machine.env), 'neo4j.jar'), Buffer.alloc(22));
    await (await machine.open()).stop();
    expect(told(/^The jars in .* are not those of this version: they are fetched again$/u)).toBe(1);
    expect(readFileSync(join(jarsFolder(machine.env), 'neo4j.jar'), 'latin1').slice(0, 2)).toBe('PK');
  });

  it("in Maven's own repository is bypassed", async () => {
    setUp('java', 'mvn half');
    await (await machine.open()).stop();
    expect(told(/^The jars in Maven's repository are not those of this version/u)).toBe(1);
    expect(readdirSync(jarsFolder(machine.env)).sort()).toEqual(['neo4j.jar']);
  });
});

describe('a failed write is reported in one sentence and leaves nothing running', () => {
  it.each(['XDG_DATA_HOME', 'XDG_CACHE_HOME'])('for %s below a file', async (variable) => {
    setUp('java', 'mvn');
    writeFileSync(join(machine.folder, 'file'), '');
    machine.env[variable] = join(machine.folder, 'file', 'below');
    await expect(machine.open()).rejects.toThrow(
      new RegExp(`^Nothing can be written to /.*/file/below/policy-graph/.*not a folder \\(ENOTDIR\\)\\. Set ${variable} to a folder`, 'u'),
    );
    expect(serversOf(home())).toEqual([]);
  });

  it('for a full disk while Maven fetches', async () => {
    setUp('java', 'mvn full');
    await expect(machine.open()).rejects.toThrow(/^Maven could not fetch Neo4j 5\.26\.29: .*No space left on device\. The disk is full: /u);
    expect(readdirSync(join(jarsFolder(machine.env), '..'))).toEqual([]);
  });

  it('for a full disk while Neo4j starts', async () => {
    setUp('java', 'mvn');
    mkdirSync(home(), { recursive: true });
    Object.assign(machine.env, { FAKE_NEO4J: 'fails', FAKE_CODE: 'Caused by: java.io.IOException: No space left on device' });
    await expect(machine.open()).rejects.toThrow(/^Neo4j did not start: the disk of .* is full: free some 500 MB, or set XDG_DATA_HOME/u);
  });
});
