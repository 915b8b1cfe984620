import { join } from 'node:path';
import { locked } from '#lock';
import type { Situation } from './types';

/** Runs work on a home while no other process works on it. @throws AbortError if the signal comes first */
export function alone<T>(
  { home, signal, onProgress }: Pick<Situation, 'home' | 'signal' | 'onProgress'>,
  work: () => Promise<T>,
): Promise<T> {
  const waits = (pid: number) => onProgress(`Waiting for process ${pid || ''}, which works on the Neo4j of this checkout`);
  return locked(join(home, 'lock'), signal, waits, work);
}
