import { one } from '../batch';
import type { DocumentRow } from '../rows';

/** A document. */
export const documentById = one(
  `
  UNWIND $keys AS key
  MATCH (document:Document {id: key})
  RETURN key, document.id AS id, document.number AS number, document.printedNumbers AS printedNumbers, document.title AS title,
    document.noticeTitle AS noticeTitle, document.addressees AS addressees, document.presence AS presence,
    document.dateDocument AS dateDocument, document.datePublication AS datePublication,
    document.dateEntryIntoForce AS dateEntryIntoForce, document.dateEndOfValidity AS dateEndOfValidity,
    document.jurisdictionCode AS jurisdictionCode
  `,
  (row) =>
    ({
      __typename: 'Document',
      ...row,
      printedNumbers: row.printedNumbers ?? [],
      addressees: row.addressees ?? [],
    }) as unknown as DocumentRow,
);
