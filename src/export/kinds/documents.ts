import { column, textList } from '../columns';
import { AS_OF, FORCE_EVIDENCE, forceColumns, ofForce } from '../force';
import type { ExportKind } from '../kind';

export const documents: ExportKind = {
  name: 'documents',
  description: 'Policy documents (规范性文件), including those that are only cited, in the order of the corpus.',
  placeLength: 1,
  statement: `
  // export-documents
  MATCH (document:Document)
  WHERE document.ordinal > $parameters.after[0]
  WITH document
  ORDER BY document.ordinal LIMIT $parameters.limit
  OPTIONAL MATCH (jurisdiction:Jurisdiction {code: document.jurisdictionCode})
  RETURN [document.ordinal] AS place, document.id AS id, document.number AS number, document.printedNumbers AS printedNumbers,
    document.title AS title, document.noticeTitle AS noticeTitle,
    COLLECT { MATCH (document)<-[issued:ISSUED]-(unit:Department) RETURN unit.name ORDER BY issued.place, unit.ordinal } AS issuers,
    document.addressees AS addressees, jurisdiction.code AS jurisdictionCode, jurisdiction.name AS jurisdictionName,
    jurisdiction.level AS jurisdictionLevel, document.presence AS presence, document.dateDocument AS dateDocument,
    document.datePublication AS datePublication, document.dateEntryIntoForce AS dateEntryIntoForce,
    document.dateEndOfValidity AS dateEndOfValidity, $parameters.asOf AS asOf, ${ofForce('document')}, document.forceEvidence AS forceEvidence
  ORDER BY document.ordinal
  `,
  columns: [
    column('id', 'Stable across reloads of the same text.'),
    column('number', '发文字号 in canonical form; null if the document has none.'),
    textList('printedNumbers', 'Printed forms of the number that differ from it.'),
    column('title', 'The title of the issued text; null if only the number is known.'),
    column('noticeTitle', 'Title of the notice that issues it (关于印发…的通知).'),
    textList('issuers', '发文机关 by full name, in the order of the head.'),
    textList('addressees', '主送机关'),
    column('jurisdictionCode', 'GB/T 2260 code of the territory of the issuer.'),
    column('jurisdictionName', 'Name of that territory.'),
    column('jurisdictionLevel', 'Level of that territory (JurisdictionLevel, 层级).'),
    column('presence', 'How much of it the corpus holds (Presence).'),
    column('dateDocument', '成文日期'),
    column('datePublication', '印发日期 / 发布日期'),
    column('dateEntryIntoForce', '施行日期'),
    column('dateEndOfValidity', 'Last day of effect that its text states, inclusive.'),
    AS_OF,
    ...forceColumns(),
    FORCE_EVIDENCE,
  ],
};
