import { evidenceOf } from '../evidence';
import type { Evidence, LinkedDocument, LinkedReference } from '../linked';
import type { DocumentSegment } from '../types';
import type { Documents } from './documents';

/** The place where the title of each document is printed: above its own text, else in a table of titles, else in a citation. */
export class Titles {
  private readonly places = new Map<LinkedDocument, Evidence>();

  constructor(segments: readonly DocumentSegment[], references: readonly LinkedReference[], documents: Documents) {
    const add = (document: LinkedDocument | undefined, evidence: Evidence) => {
      if (document && !this.places.has(document)) this.places.set(document, evidence);
    };
    for (const segment of segments) {
      const [own, { head, source, rows }] = [documents.ofSegment.get(segment), segment];
      const title = head.noticeTitle ?? head.title;
      if (own && title) add(own, evidenceOf(title, source, '', null, own.id));
      for (const row of rows) {
        const document = documents.ofRow(row, source.file);
        add(document, evidenceOf(row.title, source, '', null, document.id));
      }
    }
    for (const { to, evidence } of references) add(to, evidence);
  }

  /** The titles of documents as evidence of a rule. Titles that are printed nowhere are left out. */
  quoted(rule: string, ...documents: readonly LinkedDocument[]): Evidence[] {
    return documents.flatMap((document) => {
      const place = this.places.get(document);
      return place ? [{ ...place, rule }] : [];
    });
  }
}
