/** A process with its start time, which distinguishes it from a later process with the same id. */
export interface ProcessMark {
  readonly pid: number;
  readonly startedAt: string;
}

export function startOf(pid: number): string | null;
export function ownMark(): ProcessMark;
export function lives(mark: ProcessMark): boolean;
export function locked<T>(lock: string, signal: AbortSignal, waits: (pid: number) => void, work: () => Promise<T>): Promise<T>;
