import { type Column, column, type Fields, linkedName } from './columns';

/** Cypher of the values for `documentColumns`, from the variable of a linked document. */
export const ofDocument = (document: string, link = '') =>
  `${document}.id AS ${linkedName(link, 'documentId')}, ${document}.number AS ${linkedName(link, 'documentNumber')}, ${document}.title AS ${linkedName(link, 'documentTitle')}`;

/** Columns of a linked document. */
export function documentColumns(link = ''): readonly Column[] {
  return [
    column(linkedName(link, 'documentId'), "Id of the document; null for a compilation's point without a document."),
    column(linkedName(link, 'documentNumber'), 'Its 发文字号.'),
    column(linkedName(link, 'documentTitle'), 'Its title.'),
  ];
}

/** The fields of a term of a controlled vocabulary. */
export const CODED: Fields = { code: 'Permanent code of the term.', name: 'The term in Chinese.' };
