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
  [
    /store version|StoreVersion|UnableToMigrate|Failed to start DatabaseId|load data from legacy metadata store/iu,
    (home) =>
      `it cannot read its data, which another version wrote or a fault damaged. They hold nothing but what was loaded: rm -r "${home}" and start again`,
  ],
];

/** One sentence that says why Neo4j did not start, and what helps. */
export function whyNot({ home, answer, end, printed }: Failure): string {
  const log = `Its log: ${home}/logs/console.log.`;
  const cause = CAUSES.find(([pattern]) => pattern.test(printed));
  if (cause) return `Neo4j did not start: ${cause[1](home)}. ${log}`;
  if (end === null && answer.startsWith('Neo.'))
    return `Neo4j started but cannot open its database (${answer}). ${CAUSES.at(-1)?.[1](home)}.`;
  if (end === null) return `Neo4j did not answer in time (${answer}). ${log}`;
  const lines = printed
    .trim()
    .split('\n')
    .filter((line) => !/^\s+(?:at|\.\.\.) /u.test(line));
  return `Neo4j ended while starting, ${end}: ${lines.at(-1) ?? 'it printed nothing'}. ${log}`;
}
