import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Stands in for `java` on a machine of tests: tells a version, or listens where the home's configuration says and answers `RETURN 1`
 * over Bolt. FAKE_NEO4J=fails ends it with a message instead; FAKE_NEO4J=refuses answers with the status code in FAKE_CODE.
 * It does not start over data that hold a file of the name `damaged`.
 */
const { FAKE_NEO4J, FAKE_CODE = '', FAKE_PORT, FAKE_JAVA = '17.0.15' } = process.env;
const home = process.argv.find((argument) => argument.startsWith('--home-dir='))?.slice('--home-dir='.length);

const SUCCESS = Buffer.from([0, 3, 0xb1, 0x70, 0xa0, 0, 0]);
const failure = (code) => {
  const text = Buffer.from(code);
  const body = Buffer.concat([Buffer.from([0xb1, 0x7f, 0xa1, 0x84]), Buffer.from('code'), Buffer.from([0xd0, text.length]), text]);
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
};

if (process.argv.includes('-version')) {
  console.error(`openjdk version "${FAKE_JAVA}" 2025-04-15`);
} else if (FAKE_NEO4J === 'fails') {
  console.log(`ERROR Failed to start Neo4j\n${FAKE_CODE}`);
  process.exitCode = 1;
} else if (home && existsSync(join(home, 'data', 'damaged'))) {
  console.log('ERROR Failed to start Neo4j\nCaused by: java.lang.IllegalStateException: Failed to load data from legacy metadata store');
  process.exitCode = 1;
} else {
  const port = FAKE_PORT ?? /listen_address=127\.0\.0\.1:(\d+)/u.exec(readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8'))?.[1];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 5]));
      socket.once('data', () => socket.write(FAKE_NEO4J === 'refuses' ? failure(FAKE_CODE) : Buffer.concat(new Array(4).fill(SUCCESS))));
    });
  });
  server.listen(Number(port), '127.0.0.1', () => console.log(`Started. ${server.address().port}`));
}
