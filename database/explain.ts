import { statfsSync } from 'node:fs';
import { consoleLog } from './logs';

/** How a start of Neo4j went wrong. */
export interface Failure {
  readonly home: string;
  /** The last answer over Bolt. */
  readonly answer: string;
  /** How its process ended; null while it runs. */
  readonly end: string | null;
  /** Its output and log. */
  readonly printed: string;
}

/** Bytes of free space below which Neo4j takes no more data. */
const LITTLE = 1_000_000;

const UNREADABLE = /store version|StoreVersion|UnableToMigrate|legacy metadata store|Failed to start DatabaseId/iu;

/** Causes printed by Neo4j and Java, with a remedy. The first match wins. */
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

/** Whether a running server reports that its database will not start. */
export function isHopeless(printed: string): boolean {
  return /Failed to start DatabaseId\{[^}]*\[neo4j\]|No space left on device/u.test(printed);
}

/** Whether an answer refuses the password. */
export function isRefusal(answer: string): boolean {
  return answer.includes('.Security.');
}

/** Whether its data prevent the start. They contain the password too, which may differ from that of the home. */
export function isDamaged({ printed, home, answer }: Failure): boolean {
  if (isRefusal(answer)) return true;
  return diskFull(home) === null && CAUSES.find(([pattern]) => pattern.test(printed))?.[0] === UNREADABLE;
}

/** A remark that the disk of a home is full, as the end of a sentence; null if it is not. */
export function diskFull(home: string): string | null {
  const { bavail, bsize } = statfsSync(home);
  return bavail * bsize < LITTLE ? full(home) : null;
}

/** One sentence with the reason why Neo4j did not start and a remedy. */
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
