import { numberKey, searchedTexts, titleKey } from '../../src/graph/model';
import { extent } from '../accounting';
import type { LinkedDocument } from '../linked';
import { forceProperties, places } from './evidence';
import { territoryId } from './territories';
import type { RowWriter } from './writer';

export function documentRows(out: RowWriter, documents: readonly LinkedDocument[]): void {
  for (const document of documents) {
    const { number, title, jurisdiction, segment, force } = document;
    const printedNumbers = [...document.printedNumbers].sort();
    const others = document.numbers.filter((one) => one !== number);
    out.node('Document', document.id, {
      label: documentLabel(document),
      number,
      numbers: document.numbers,
      numberKey: number && numberKey(number),
      printedNumbers,
      printedKeys: [...new Set([...printedNumbers, ...others].map(numberKey))],
      title,
      titleKey: title && titleKey(title),
      noticeTitle: document.noticeTitle,
      noticeTitleKey: document.noticeTitle && titleKey(document.noticeTitle),
      searchText: searchedTexts([title, document.noticeTitle, number]),
      addressees: document.addressees,
      presence: document.presence,
      dateDocument: segment?.head.dateDocument,
      datePublication: segment?.head.datePublication,
      dateEntryIntoForce: force.dateEntryIntoForce,
      dateEndOfValidity: force.dateEndOfValidity,
      jurisdictionCode: jurisdiction?.code,
      level: jurisdiction?.level,
      ...sourceOf(document),
      ...forceProperties(force),
    });
    if (jurisdiction) out.edge('WITHIN', document.id, territoryId(jurisdiction));
    for (const [place, { department }] of document.issuers.entries())
      out.edge('ISSUED', `Department:${department.name}`, document.id, { place });
  }
}

export const documentLabel = ({ title, number, key }: LinkedDocument): string => title ?? number ?? key;

/** The file and the place of the document's text as one range; empty if the corpus does not hold the text. */
function sourceOf({ segment }: LinkedDocument) {
  const whole = segment && extent(segment);
  return whole ? { file: segment.source.file, ranges: places(segment.source, [whole]) } : {};
}
