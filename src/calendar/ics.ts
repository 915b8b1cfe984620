import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { sha256 } from '../sha256';
import type { End } from './ends';

/** Removes control characters, which RFC 5545 (3.1) does not allow. */
const plain = (text: string) => text.replace(/[^\P{Cc}\n]/gu, '');

/** A calendar (RFC 5545) with an all-day event on each last day. The same ends of one load always give the same text. */
export function icsOf(name: string, ends: readonly End[], loadedAt: string): string {
  const calendar = new ICalCalendar({ name: plain(name), prodId: { company: 'policy-graph', product: 'lapsing', language: 'ZH' } });
  for (const { id, day, label, words, quotes } of ends) {
    calendar.createEvent({
      id: `${sha256(id)}@policy-graph`,
      stamp: new Date(loadedAt),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: plain(`到期：${label}`),
      description: plain([`有效期至${day}（含当日）。`, words, ...quotes.map((quote) => `原文：“${quote}”`)].join('\n')),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar}\r\n`;
}
