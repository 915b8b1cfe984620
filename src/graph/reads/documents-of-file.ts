import { many } from '../batch';
import { aDocument, DOCUMENT } from '../rows/documents';

/** The documents whose own text is in the file of a name, in the order of the corpus. */
export const documentsOfFile = many(
  `
  // documents-of-file
  UNWIND $parameters.keys AS key
  MATCH (document:Document {file: key})
  RETURN key, ${DOCUMENT}
  ORDER BY document.ordinal
  `,
  aDocument,
);
