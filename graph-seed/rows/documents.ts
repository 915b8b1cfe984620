import { numberKey, titleKey } from '../../src/graph/model';
import type { LinkedDocument } from '../linked';
import { forceProperties } from './evidence';
import { territoryId } from './territories';
import type { RowWriter } from './writer';

export function documentRows(out: RowWriter, documents: readonly LinkedDocument[]): void {
  for (const document of documents) {
    const { number, title, jurisdiction, segment, force } = document;
    const printedNumbers = [...document.printedNumbers].sort();
    const others = document.numbers.filter((one) => one !== number);
    out.node('Document', document.id, {
      number,
      numberKey: number && numberKey(number),
      printedNumbers,
      numbers: others.length > 0 ? document.numbers : null,
      printedKeys: [...new Set([...printedNumbers, ...others].map(numberKey))],
      title,
      titleKey: title && titleKey(title),
      noticeTitle: document.noticeTitle,
      addressees: document.addressees,
      presence: document.presence,
      dateDocument: segment?.head.dateDocument,
      datePublication: segment?.head.datePublication,
      dateEntryIntoForce: force.dateEntryIntoForce,
      dateEndOfValidity: force.dateEndOfValidity,
      jurisdictionCode: jurisdiction?.code,
      level: jurisdiction?.level,
      ...forceProperties(force),
    });
    if (jurisdiction) out.edge('WITHIN', document.id, territoryId(jurisdiction));
    for (const [place, { department }] of document.issuers.entries())
      out.edge('ISSUED', `Department:${department.name}`, document.id, { place });
  }
}
