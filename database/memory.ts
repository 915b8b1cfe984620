import { totalmem } from 'node:os';

/** One `part`-th of the machine's memory in megabytes, within bounds. */
const share = (part: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, totalmem() / 2 ** 20 / part)));

/** Megabytes of the heap and of the page cache of a managed Neo4j. */
export const MEMORY = { heap: share(8, 1_024, 8_192), pageCache: share(16, 256, 4_096) };
