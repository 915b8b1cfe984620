import type { Linked } from '../linked';
import { EMPTY } from '../passage';
import { forcePart } from './force';
import { fields, line } from './line';

/** Lines of documents: head and dates, and force. */
export const documentLines = ({ documents }: Linked): string[] =>
  documents.flatMap(
    ({ key, number, title, noticeTitle, printedNumbers, issuers, addressees, jurisdiction, presence, segment, ...document }) => {
      const head = {
        number: number !== key && number,
        title: title !== key && title,
        noticeTitle,
        printedNumbers: [...printedNumbers].sort(),
        issuers: issuers.map(({ department }) => department.name),
        addressees,
        jurisdiction: jurisdiction?.code,
        dateDocument: segment?.head.dateDocument,
        datePublication: segment?.head.datePublication,
        isCompilation: document.isCompilation,
      };
      const force = forcePart(document.force, null);
      return [line(key, 'document', presence, fields(head, EMPTY)), ...(force ? [line(key, 'force', force)] : [])];
    },
  );
