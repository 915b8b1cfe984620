import type { Parameters } from 'fast-check';

/**
 * How often a property is tried. The gate tries so many, the same each time: what fails there, a change broke.
 * By hand FUZZ_RUNS tries that many times as many, others each time; FUZZ_SEED and FUZZ_PATH, as a failure prints them, repeat it.
 */
export function tries(inTheGate: number): Pick<Parameters<unknown>, 'numRuns' | 'seed' | 'path' | 'endOnFailure'> {
  const { FUZZ_RUNS: times, FUZZ_PATH: path, FUZZ_SEED: seed = times ? undefined : '1' } = process.env;
  return { numRuns: Math.round(inTheGate * Number(times ?? 1)), ...(seed && { seed: Number(seed) }), ...(path && { path }) };
}
