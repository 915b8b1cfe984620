import type { FileAccount } from '../accounting';
import { EMPTY } from '../passage';
import type { Warning } from '../types';
import { fields, line } from './line';

/** Lines of files with their counts of characters. */
export const fileLines = (accounts: readonly FileAccount[]): string[] =>
  accounts.map(({ name, source: _, ...counts }) => line(name, 'file', fields(counts, EMPTY)));

/** Lines of warnings and refusals, without their messages. */
export const warningLines = (warnings: readonly Warning[]): string[] =>
  warnings.map(({ file, code, line: at }) => line(file, 'warning', code, at === undefined ? null : `line ${at}`));
