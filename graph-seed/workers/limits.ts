import type { RefusalCode, Warning } from '../types';

/** What reading one file may take. */
export interface Limits {
  /** Of processor time. */
  readonly seconds: number;
  /** Of memory, beyond what the process took before. */
  readonly megabytes: number;
}

export const LIMITS: Limits = { seconds: 60, megabytes: 512 };

/** So many times the seconds may pass on the clock: a machine that has much else to do is no fault of the file. */
export const PATIENCE = 10;

/** By which signal a process ends itself when a file takes more. The system, too, ends by SIGKILL what takes too much memory, and V8 by SIGABRT. */
export const OVERTIME = 'SIGVTALRM';
export const OVERWEIGHT = 'SIGKILL';

const CAUSES: Readonly<Record<string, readonly [RefusalCode, string]>> = {
  [OVERTIME]: ['TOO_SLOW', '用时超过上限仍没有读完，没有读入。请拆分成较小的文件，或另存为 .docx 或 .txt。'],
  [OVERWEIGHT]: ['TOO_LARGE', '读取所需内存超过上限，没有读入。请拆分成较小的文件。'],
  SIGABRT: ['TOO_LARGE', '读取所需内存超过上限，没有读入。请拆分成较小的文件。'],
};

/** Why a file is not read whose reader ended by this signal, or otherwise. */
export function causeOf(file: string, signal: string | null): Warning {
  const [code, message] = CAUSES[signal ?? ''] ?? [
    'DAMAGED',
    '读取时程序中断，文件可能已损坏，没有读入。请换一份完好的文件，或另存为 .docx。',
  ];
  return { code, file, message };
}

/** Why a file is not read at which the code for it failed. */
export const failureAt = (file: string, error: unknown): Warning => ({
  code: 'DAMAGED',
  file,
  message: `读取时出错（${String(error).slice(0, 200)}），没有读入。请换一份完好的文件，或另存为 .docx。`,
});
