import type { Warning } from '../types';

/** Sentences for the system's error codes, each with a remedy. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '链接指向的文件不存在，没有读入。请补上文件或删去这个链接。',
  ELOOP: '链接绕回自身，没有读入。请删去这个链接。',
  EACCES: '没有读取权限，没有读入。请改正权限后再载入。',
  EPERM: '没有读取权限，没有读入。请改正权限后再载入。',
};

/** The refusal of a file or folder that cannot be opened. */
export function unreadable(file: string, error: unknown): Warning {
  const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
  return { code: 'UNREADABLE', file, message: REASONS[code] ?? `系统读不出（${code}），没有读入。请换一份完好的文件再载入。` };
}

/** The refusal of a link to a folder that contains it. */
export const looping = (file: string): Warning => unreadable(file, { code: 'ELOOP' });

/** The refusal of a pipe or device, which could be read without end. */
export const noFile = (file: string): Warning => ({
  code: 'UNREADABLE',
  file,
  message: '不是普通文件（管道、设备等），没有读入。请移走它。',
});
