import type { RefusalCode, Warning } from '../types';

/** The limits of reading one file. */
export interface Limits {
  /** Processor time. */
  readonly seconds: number;
  /** Memory, beyond that of the process before. */
  readonly megabytes: number;
}

export const LIMITS: Limits = { seconds: 60, megabytes: 512 };

/** The clock may run this many times the seconds, because a busy machine is no fault of the file. */
export const PATIENCE = 10;

/** The signals by which a process ends itself over its limits. The system also uses SIGKILL when memory runs out, and V8 SIGABRT. */
export const OVERTIME = 'SIGVTALRM';
export const OVERWEIGHT = 'SIGKILL';

const CAUSES: Readonly<Record<string, readonly [RefusalCode, string]>> = {
  [OVERTIME]: ['TOO_SLOW', '用时超过上限仍没有读完，没有读入。请拆分成较小的文件，或另存为 .docx 或 .txt。'],
  [OVERWEIGHT]: ['TOO_LARGE', '读取所需内存超过上限，没有读入。请拆分成较小的文件。'],
  SIGABRT: ['TOO_LARGE', '读取所需内存超过上限，没有读入。请拆分成较小的文件。'],
};

/** The refusal of a file whose reader ended by this signal, or otherwise. */
export function causeOf(file: string, signal: string | null): Warning {
  const [code, message] = CAUSES[signal ?? ''] ?? [
    'DAMAGED',
    '读取时程序中断，文件可能已损坏，没有读入。请换一份完好的文件，或另存为 .docx。',
  ];
  return { code, file, message };
}

/** The refusal of a file whose reader threw an error. */
export const failureAt = (file: string, error: unknown): Warning => ({
  code: 'DAMAGED',
  file,
  message: `读取时出错（${String(error).slice(0, 200)}），没有读入。请换一份完好的文件，或另存为 .docx。`,
});
