import type { DocumentHead, PointPlace, PointSegment } from '../types';
import { headingOf } from './clauses/heading';

/** The head of a compilation or list before its title and author are known. */
export const NO_HEAD: DocumentHead = {
  number: null,
  numbers: [],
  bareNumbers: [],
  title: null,
  noticeTitle: null,
  issuers: [],
  territory: null,
  addressees: [],
  dateDocument: null,
  datePublication: null,
  dateInForce: null,
};

type Own = Pick<PointSegment, 'number' | 'words' | 'units' | 'documentNumber'>;

/** A point (政策要点) at its place. */
export const pointAt = ({ chapter, category, section, number }: PointPlace, own: Own): PointSegment => ({
  kind: 'POINT',
  locator: `${chapter}#${number}`,
  heading: headingOf(own.words.text),
  path: [chapter, category, section ?? ''].filter((name) => name !== ''),
  children: [],
  place: { chapter, category, section, number },
  ...own,
});
