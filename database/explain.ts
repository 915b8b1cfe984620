import { statfsSync } from 'node:fs';
import { consoleLog } from './logs';

/** A failed start of Neo4j. */
export interface Failure {
  readonly home: string;
  /** The last answer over Bolt. */
  readonly answer: string;
  /** How its process ended; null if it runs. */
  readonly end: string | null;
  /** Its output and log. */
  readonly printed: string;
}

/** Bytes of free space below which Neo4j takes no more data. */
const LITTLE = 1_000_000;

const UNREADABLE = /store version|StoreVersion|UnableToMigrate|legacy metadata store|Failed to start DatabaseId/iu;

/** Patterns in the output of Neo4j and Java, with cause and remedy. The first match wins. */
const CAUSES: readonly (readonly [printed: RegExp, help: (home: string) => string])[] = [
  [/Lock file has been locked by another process/u, (home) => `another process works on its data in ${home}: end it first`],
  [/PortBindException|Address already in use/u, () => 'its port was taken by another program meanwhile: start again'],
  [
    /insufficient memory|OutOfMemoryError|Could not reserve enough space|Cannot allocate memory/u,
    () => 'the machine has too little free memory: it takes about 1 GB',
  ],
  [/UnsupportedClassVersionError/u, () => 'the Java is too old: it takes Java 17 or 21'],
  [/No space left on device|Disk quota exceeded/u, full],
  [/Read-only file system|AccessDeniedException|Permission denied/u, (home) => `this user may not write in all of ${home}`],
  [
    UNREADABLE,
    (home) => `it cannot read its data, which hold nothing but what was loaded from files: rm -r "${home}/data" and start again`,
  ],
];

/** True if a running server reports that its database cannot start. */
export function isHopeless(printed: string): boolean {
  return /Failed to start DatabaseId\{[^}]*\[neo4j\]|No space left on device/u.test(printed);
}

/** True if an answer refuses the password. */
export function isRefusal(answer: string): boolean {
  return answer.includes('.Security.');
}

/** True if the data prevent the start. They contain a password, which may differ from that of the home. */
export function isDamaged({ printed, home, answer }: Failure): boolean {
  if (isRefusal(answer)) return true;
  return diskFull(home) === null && CAUSES.find(([pattern]) => pattern.test(printed))?.[0] === UNREADABLE;
}

/** The end of a sentence saying that the disk of a home is full; null if it is not. */
export function diskFull(home: string): string | null {
  const { bavail, bsize } = statfsSync(home);
  return bavail * bsize < LITTLE ? full(home) : null;
}

/** The reason why Neo4j did not start, a remedy, and the path of its log. */
export function whyNot(failure: Failure): string {
  return `Neo4j did not start: ${reason(failure)}. Its log: ${consoleLog(failure.home)}`;
}

function reason({ home, answer, end, printed }: Failure): string {
  const cause = CAUSES.find(([pattern]) => pattern.test(printed))?.[1](home) ?? diskFull(home);
  if (cause) return cause;
  if (end === null) return `it did not answer in time (${answer})`;
  const lines = printed
    .trim()
    .split('\n')
    .filter((line) => !/^\s+(?:at|\.\.\.) /u.test(line));
  return `it ended ${end}, last with "${lines.at(-1) ?? ''}"`;
}

function full(home: string): string {
  return `the disk of ${home} is full: free some 500 MB, or set XDG_DATA_HOME to a folder of another disk`;
}
