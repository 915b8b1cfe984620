import type { Parameters } from 'fast-check';

/**
 * How often a property is tried: so many times in the gate, FUZZ_RUNS times that by hand.
 * FUZZ_SEED and FUZZ_PATH, as a failure prints them, repeat it.
 */
export function tries(inTheGate: number): Pick<Parameters<unknown>, 'numRuns' | 'seed' | 'path' | 'endOnFailure'> {
  const { FUZZ_RUNS: times = '1', FUZZ_SEED: seed, FUZZ_PATH: path } = process.env;
  return { numRuns: Math.round(inTheGate * Number(times)), ...(seed && { seed: Number(seed) }), ...(path && { path }) };
}
