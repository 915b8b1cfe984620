import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Replaces `java` on a simulated machine. Prints a version, or listens where the home's configuration says and answers `RETURN 1`
 * over Bolt. FAKE_NEO4J=fails ends it with a message; FAKE_NEO4J=refuses answers with the status code in FAKE_CODE.
 * It does not start when the data folder holds a file named `damaged`.
 */
const { FAKE_NEO4J, FAKE_CODE = '', FAKE_PORT, FAKE_JAVA = '17.0.15' } = process.env;
const home = process.argv.find((argument) => argument.startsWith('--home-dir='))?.slice('--home-dir='.length);

/** Tags of Bolt messages. */
const [GOODBYE, RUN, PULL, LOGON, SUCCESS, IGNORED, FAILURE] = [0x02, 0x10, 0x3f, 0x6a, 0x70, 0x7e, 0x7f];

/** A string of up to 255 bytes in PackStream. */
const text = (value) => Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(value)]), Buffer.from(value)]);

/** A message with one map, in one chunk; the values are already packed. */
const message = (tag, entries) => {
  const packed = Object.entries(entries).flatMap(([key, value]) => [text(key), value]);
  const body = Buffer.concat([Buffer.from([0xb1, tag, 0xa0 | (packed.length / 2)]), ...packed]);
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
};

/** The answer to a message, by its tag. Like Neo4j, it refuses a wrong password at LOGON and everything else at RUN. */
const answer = (tag) => {
  const refused = FAKE_NEO4J !== 'refuses' ? null : FAKE_CODE.includes('.Security.') ? LOGON : RUN;
  if (tag === refused) return message(FAILURE, { code: text(FAKE_CODE), message: text('refused') });
  if (tag === PULL && refused === RUN) return message(IGNORED, {});
  return message(SUCCESS, tag === RUN ? { fields: Buffer.from([0x90]) } : { server: text('Neo4j/5.26.29') });
};

/** Answers Bolt 5.4 on one connection, message by message. */
const converse = (socket) => {
  socket.on('error', () => undefined);
  socket.once('data', () => {
    socket.write(Buffer.from([0, 0, 4, 5]));
    let stream = Buffer.alloc(0);
    socket.on('data', (bytes) => {
      stream = Buffer.concat([stream, bytes]);
      // A message is one chunk here: two bytes of size, the message, two zeros.
      for (let size = stream.readUInt16BE(0); stream.length >= size + 4; size = stream.length > 1 ? stream.readUInt16BE(0) : 0xffff) {
        const tag = stream[3];
        if (tag !== GOODBYE) socket.write(answer(tag));
        stream = stream.subarray(size + 4);
      }
    });
  });
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
  const server = createServer(converse);
  server.listen(Number(port), '127.0.0.1', () => console.log(`Started. ${server.address().port}`));
}
