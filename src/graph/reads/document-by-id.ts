import { one } from '../batch';
import type { Row } from '../neo4j';
import type { DocumentRow } from '../rows';

/** Columns of a document. */
export const DOCUMENT = `
  document.id AS id, document.number AS number, document.printedNumbers AS printedNumbers, document.title AS title,
  document.noticeTitle AS noticeTitle, document.addressees AS addressees, document.presence AS presence,
  document.dateDocument AS dateDocument, document.datePublication AS datePublication,
  document.dateEntryIntoForce AS dateEntryIntoForce, document.dateEndOfValidity AS dateEndOfValidity,
  document.jurisdictionCode AS jurisdictionCode`;

export function documentFrom(row: Row): DocumentRow {
  const { printedNumbers, addressees } = row;
  return { __typename: 'Document', ...row, printedNumbers: printedNumbers ?? [], addressees: addressees ?? [] } as unknown as DocumentRow;
}

/** A document. */
export const documentById = one(
  `
  // document-by-id
  UNWIND $keys AS key
  MATCH (document:Document {id: key})
  RETURN key, ${DOCUMENT}
  `,
  documentFrom,
);
