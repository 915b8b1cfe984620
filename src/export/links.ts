import { type Column, column, type Fields, named } from './columns';

/** What a row says of a document that it links to. */
export const ofDocument = (document: string, link = '') =>
  `${document}.id AS ${named(link, 'documentId')}, ${document}.number AS ${named(link, 'documentNumber')}, ${document}.title AS ${named(link, 'documentTitle')}`;

/** The columns of `ofDocument`. */
export function documentColumns(link = ''): readonly Column[] {
  return [
    column(named(link, 'documentId'), "The document; null where a compilation's point names none."),
    column(named(link, 'documentNumber'), 'Its 发文字号.'),
    column(named(link, 'documentTitle'), 'Its title.'),
  ];
}

/** A term of a controlled vocabulary. */
export const CODED: Fields = { code: 'Permanent code of the term.', name: 'The term in Chinese.' };
