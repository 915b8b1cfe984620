import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../database';
import { configure } from '../../database/configuration';
import { homeFolder } from '../../database/folders';
import { freePort } from '../../database/free-port';
import { jars } from '../../database/jars';
import { makeHome } from '../../database/password';
import { endServer, startServer } from '../../database/server';
import { connect } from '../../src/graph/neo4j';
import { hasJava } from '../support/managed-neo4j';
import { ROOT } from '../support/paths';

const folder = mkdtempSync(join(tmpdir(), 'policy-graph-former-'));
const env: NodeJS.ProcessEnv = { ...process.env, XDG_DATA_HOME: folder, DOCKER_HOST: 'unix:///dev/null' };
const request = {
  named: null,
  checkout: ROOT,
  purpose: 'keep',
  env,
  signal: new AbortController().signal,
  onProgress: () => undefined,
} as const;
const home = homeFolder(env, ROOT);

afterAll(async () => {
  await endServer(home, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

(hasJava() ? it : it.skip)('the home of a server without passwords keeps its data and gets a password', async () => {
  makeHome(home);
  const situation = { ...request, home };
  const port = await freePort(null);
  configure(home, port);
  const conf = join(home, 'conf', 'neo4j.conf');
  writeFileSync(conf, readFileSync(conf, 'utf8').replace('auth_enabled=true', 'auth_enabled=false'));
  for (const secret of ['password', 'data/dbms/auth.ini']) rmSync(join(home, secret));
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  expect(await startServer(situation, java, (await jars(situation)) as string, port)).toBeNull();
  const before = connect({ uri: `bolt://127.0.0.1:${port}` });
  await before.write("CREATE (:Corpus {id: 'corpus', state: 'COMPLETE'})");
  await before.close();

  const database = await openDatabase(request);
  const [nobody, owner] = [connect({ uri: database.uri }), connect(database)];
  await expect(nobody.read('RETURN 1')).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
  expect(await owner.read('MATCH (n) RETURN n.state AS state')).toEqual([{ state: 'COMPLETE' }]);
  await Promise.all([nobody.close(), owner.close()]);
  await database.stop();
});
