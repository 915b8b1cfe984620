import type { FileAccount } from '../accounting';
import { EMPTY } from '../passage';
import type { Warning } from '../types';
import { fields, line } from './line';

/** The account of the characters of each file. */
export const fileLines = (accounts: readonly FileAccount[]): string[] =>
  accounts.map(({ name, source: _, ...counts }) => line(name, 'file', fields(counts, EMPTY)));

/** Warnings and refusals, without their sentences. */
export const warningLines = (warnings: readonly Warning[]): string[] =>
  warnings.map(({ file, code, line: at }) => line(file, 'warning', code, at === undefined ? null : `line ${at}`));
