import { one } from '../batch';
import { aDocument, DOCUMENT } from '../rows/documents';

export const documentById = one(
  `
  // document-by-id
  UNWIND $parameters.keys AS key
  MATCH (document:Document {id: key})
  RETURN key, ${DOCUMENT}
  `,
  aDocument,
);
