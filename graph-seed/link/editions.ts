import { pushTo } from '../grouped';
import type { LinkedDocument } from '../linked';
import { type Edition, type EditionMark, editionOf } from '../vocabulary/editions';
import { kindOfTitle } from '../vocabulary/title-subjects';
import { yearOf } from './chronology';

/** A document with the edition that its title states, and its year. */
export interface Edited {
  readonly document: LinkedDocument;
  readonly edition: Edition;
  readonly year: number | null;
}

/** Shorter titles are too general to identify a text. */
const TELLING = 6;
/** The order of editions without years. */
const ORDER: readonly EditionMark[] = ['TRIAL', 'PLAIN', 'DATED', 'REVISED'];

/** Groups of documents whose titles name one text of one territory, the earliest first. Drafts and compilations are left out. */
export function familiesOf(documents: readonly LinkedDocument[]): Edited[][] {
  const families = new Map<string, Edited[]>();
  for (const document of documents) {
    if (!document.title || document.isCompilation) continue;
    const edition = editionOf(document.title);
    if (edition.mark === 'DRAFT' || edition.work.length < TELLING) continue;
    const key = `${document.jurisdiction?.code} ${edition.work}`;
    pushTo(families, key, { document, edition, year: yearOf(document) ?? edition.year });
  }
  const order = ({ edition }: Edited) => ORDER.indexOf(edition.mark);
  const before = (a: Edited, b: Edited) =>
    a.year !== null && b.year !== null && a.year !== b.year ? a.year - b.year : order(a) - order(b);
  return [...families.values()].map((family) => family.sort(before));
}

/**
 * True if the titles show that one is the later edition of the other: a trial version comes before a final one, a revision after everything
 * else, editions with years in the order of years. Two plain titles show it only for rules (办法、细则) of different years.
 */
export function comesAfter(newer: Edited, older: Edited): boolean {
  const [later, earlier] = [newer.edition.mark, older.edition.mark];
  const apart = newer.year !== null && older.year !== null && newer.year > older.year;
  if (newer.year !== null && older.year !== null && newer.year < older.year) return false;
  if (later === 'REVISED') return earlier !== 'REVISED' || apart;
  if (later === earlier) return apart && (later !== 'PLAIN' || ['RULE', 'DETAILS'].includes(kindOfTitle(newer.document.title ?? '') ?? ''));
  return earlier === 'TRIAL';
}
