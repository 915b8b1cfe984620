import type { RefusalCode, Warning } from '../types';

/** The limits for reading one file. */
export interface Limits {
  /** Processor time. */
  readonly seconds: number;
  /** Memory beyond that of the process before the file. */
  readonly megabytes: number;
}

export const LIMITS: Limits = { seconds: 60, megabytes: 512 };

/** Elapsed time may be this many times the processor time, because the machine may be busy. */
export const PATIENCE = 10;

/** The signals by which a process ends itself beyond its limits. When memory runs out, the system sends SIGKILL and V8 SIGABRT. */
export const OVERTIME = 'SIGVTALRM';
export const OVERWEIGHT = 'SIGKILL';

const CAUSES: Readonly<Record<string, readonly [RefusalCode, string]>> = {
  [OVERTIME]: ['TOO_SLOW', '用时超过上限仍没有读完，没有读入。请拆分成较小的文件，或另存为 .docx 或 .txt。'],
  [OVERWEIGHT]: ['TOO_LARGE', '读取所需内存超过上限，没有读入。请拆分成较小的文件。'],
  SIGABRT: ['TOO_LARGE', '读取所需内存超过上限，没有读入。请拆分成较小的文件。'],
};

/** The refusal of a file whose process ended by a signal; null for another end. */
export function causeOf(file: string, signal: string | null): Warning {
  const [code, message] = CAUSES[signal ?? ''] ?? [
    'DAMAGED',
    '读取时程序中断，文件可能已损坏，没有读入。请换一份完好的文件，或另存为 .docx。',
  ];
  return { code, file, message };
}

/** The refusal of a file for which reading threw an error. */
export const failureAt = (file: string, error: unknown): Warning => ({
  code: 'DAMAGED',
  file,
  message: `读取时出错（${String(error).slice(0, 200)}），没有读入。请换一份完好的文件，或另存为 .docx。`,
});
