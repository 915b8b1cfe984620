import type { Parameters } from 'fast-check';
import { FULL } from './full';

/**
 * How often a property is tried. `npm test` tries the same cases each time. `npm run test:full` tries twenty times as many, with other cases;
 * FUZZ_RUNS sets another factor. FUZZ_SEED and FUZZ_PATH, as a failure prints them, repeat it.
 */
export function tries(inTheGate: number): Pick<Parameters<unknown>, 'numRuns' | 'seed' | 'path' | 'endOnFailure'> {
  const { FUZZ_RUNS: times = FULL ? '20' : undefined, FUZZ_PATH: path, FUZZ_SEED: seed = times ? undefined : '1' } = process.env;
  return { numRuns: Math.round(inTheGate * Number(times ?? 1)), ...(seed && { seed: Number(seed) }), ...(path && { path }) };
}
