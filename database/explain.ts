/** How a start of Neo4j went wrong. */
export interface Failure {
  readonly home: string;
  /** The last answer over Bolt. */
  readonly answer: string;
  /** How its process ended; null where it still runs. */
  readonly end: string | null;
  /** What it printed. */
  readonly printed: string;
}

/** What a damaged or foreign store means for the user. */
const UNREADABLE = (home: string) =>
  `it cannot read its data, which a fault damaged or another version wrote; they hold nothing but what was loaded: rm -r "${home}" and start again`;

/** Causes that Neo4j and Java print, with what helps. First match wins. */
const CAUSES: readonly (readonly [printed: RegExp, help: (home: string) => string])[] = [
  [/Lock file has been locked by another process/u, (home) => `another process works on its data in ${home}: end it first`],
  [/PortBindException|Address already in use/u, () => 'its port was taken by another program meanwhile: start again'],
  [
    /insufficient memory|OutOfMemoryError|Could not reserve enough space|Cannot allocate memory/u,
    () => 'the machine has too little free memory: it takes about 1 GB',
  ],
  [/UnsupportedClassVersionError/u, () => 'the Java is too old: it takes Java 17 or 21'],
  [/No space left on device/u, (home) => `the disk of ${home} is full`],
  [/store version|StoreVersion|UnableToMigrate|legacy metadata store/iu, UNREADABLE],
];

/** One sentence that says why Neo4j did not start, and what helps. */
export function whyNot({ home, answer, end, printed }: Failure): string {
  return `Neo4j did not start: ${reason({ home, answer, end, printed })}. Its log: ${home}/logs/console.log`;
}

function reason({ home, answer, end, printed }: Failure): string {
  const cause = CAUSES.find(([pattern]) => pattern.test(printed));
  if (cause) return cause[1](home);
  if (end === null) return answer.startsWith('Neo.') ? UNREADABLE(home) : `it did not answer in time (${answer})`;
  const lines = printed
    .trim()
    .split('\n')
    .filter((line) => !/^\s+(?:at|\.\.\.) /u.test(line));
  return `it ended ${end}, last with "${lines.at(-1) ?? ''}"`;
}
