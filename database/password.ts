import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The only user of a managed server. */
const USER = 'neo4j';

interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Makes the folder of a managed server, readable only by its owner. */
export function makeHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
}

/** User and password of the server of a home. The password is made once and kept in a file that only the owner can read. */
export function credentialsOf(home: string): Credentials {
  const file = join(home, 'password');
  const known = passwordIn(file);
  if (known !== '') return { user: USER, password: known };
  const password = randomBytes(24).toString('base64url');
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${password}\n`, { mode: 0o600 });
  renameSync(fresh, file);
  return { user: USER, password };
}

function passwordIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * Sets Neo4j's first user, as `neo4j-admin dbms set-initial-password` does. It affects data without users only: new data, and data of a server
 * without a password.
 */
export function writeInitialUser(home: string): void {
  const { user, password } = credentialsOf(home);
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++) digest = createHash('sha256').update(digest).digest();
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'auth.ini'), `${user}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`, {
    mode: 0o600,
  });
}

const ROUNDS = 1024;
