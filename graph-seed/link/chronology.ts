import type { LinkedDocument } from '../linked';
import { documentNumber, isDamaged } from '../vocabulary/document-numbers';
import { type Period, programmePeriod } from '../vocabulary/programme-period';

/** The year of a document: of its 成文日期, else of its 发文字号, else the first year of the period in its title. Null if unknown. */
export function yearOf(document: LinkedDocument): number | null {
  const date = document.segment?.head.dateDocument || documentNumber(document.number ?? '')?.year || periodOf(document)?.first;
  return date ? Number(date.slice(0, 4)) : null;
}

/** The year of a document number in any form (发文字号、公告); null without one, and for a damaged one. */
export function yearOfNumber(printed: string | null | undefined): number | null {
  const number = documentNumber(printed ?? '');
  return number && !isDamaged(number) ? Number(number.year) : null;
}

/** True if one document is known to be of a later year than another. Texts of one year have no order. */
export function isLater(one: LinkedDocument, other: LinkedDocument): boolean {
  const [a, b] = [yearOf(one), yearOf(other)];
  return a !== null && b !== null && a > b;
}

/** Cached periods, with the titles that they come from: a document may receive its title late. */
const periods = new WeakMap<
  LinkedDocument,
  { readonly title: string | null; readonly noticeTitle: string | null; readonly period: Period | null }
>();

/** The period in the titles of a document (2021-2023, 2024年行动计划). */
export function periodOf(document: LinkedDocument): Period | null {
  const { title, noticeTitle } = document;
  const known = periods.get(document);
  if (known && known.title === title && known.noticeTitle === noticeTitle) return known.period;
  const period = programmePeriod(title ?? '') ?? programmePeriod(noticeTitle ?? '');
  periods.set(document, { title, noticeTitle, period });
  return period;
}

/**
 * True if the time of one document follows the other's. Every text follows a programme whose period is over. A text without a period also
 * follows other texts without one. A programme does not: it carries such a text out.
 */
export function followsOn(newer: LinkedDocument, older: LinkedDocument): boolean {
  const [next, last] = [periodOf(newer), periodOf(older)];
  if (next) return last !== null && next.first > last.last;
  return last === null || (yearOf(newer) ?? 0) > Number(last.last.slice(0, 4));
}
