import type { LinkedDocument } from '../linked';
import { documentNumber } from '../vocabulary/document-numbers';
import { type Period, programmePeriod } from '../vocabulary/programme-period';

/** The year of a document (成文日期, else 发文字号, else the first of the period in its title); null where none is known. */
export function yearOf(document: LinkedDocument): number | null {
  const date = document.segment?.head.dateDocument || documentNumber(document.number ?? '')?.year || periodOf(document)?.first;
  return date ? Number(date.slice(0, 4)) : null;
}

/** True where one document is known to be of a later year than another. Texts of one year stand beside each other. */
export function isLater(one: LinkedDocument, other: LinkedDocument): boolean {
  const [a, b] = [yearOf(one), yearOf(other)];
  return a !== null && b !== null && a > b;
}

/** What was read of titles: many pairs of documents ask for it. A document may be given its title late. */
const periods = new WeakMap<
  LinkedDocument,
  { readonly title: string | null; readonly noticeTitle: string | null; readonly period: Period | null }
>();

/** The period that the titles of a document bound (2021-2023, 2024年行动计划). */
export function periodOf(document: LinkedDocument): Period | null {
  const { title, noticeTitle } = document;
  const known = periods.get(document);
  if (known && known.title === title && known.noticeTitle === noticeTitle) return known.period;
  const period = programmePeriod(title ?? '') ?? programmePeriod(noticeTitle ?? '');
  periods.set(document, { title, noticeTitle, period });
  return period;
}

/**
 * True where one document's time follows on another's: a programme follows one whose period is over, and any other text too; a programme that begins
 * while a text without an end goes on is a step of it.
 */
export function followsOn(newer: LinkedDocument, older: LinkedDocument): boolean {
  const [next, last] = [periodOf(newer), periodOf(older)];
  if (next) return last !== null && next.first > last.last;
  return last === null || (yearOf(newer) ?? 0) > Number(last.last.slice(0, 4));
}
