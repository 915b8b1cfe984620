import { totalmem } from 'node:os';

/** A part of the machine's memory in megabytes, within bounds. */
const share = (part: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, totalmem() / 2 ** 20 / part)));

/** Megabytes that a managed Neo4j may take: for what it works on, and for what it keeps of its files. */
export const MEMORY = { heap: share(8, 1_024, 8_192), pageCache: share(16, 256, 4_096) };
