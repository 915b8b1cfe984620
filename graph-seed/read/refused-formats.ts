import { isCompoundFile, openCompoundFile } from './container/compound-file';
import { openZip } from './container/zip';
import type { Format } from './format';
import { type Refusable, refusal } from './refusals';

const startsWith = (bytes: Uint8Array, shape: RegExp): boolean =>
  shape.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)).replace(/^(?:\xef\xbb\xbf|\s)+/u, ''));

/** True for a web page with its pictures in one file (RFC 2557). Word and WPS also save it under .doc. */
export const isMht = (bytes: Uint8Array): boolean =>
  startsWith(bytes, /^(?:MIME-Version:|(?:From|Subject|Date|Content-Type):[^\n]*\n[\s\S]*(?:MIME-Version:|multipart\/related))/iu);

const holds = (bytes: Uint8Array, ...names: readonly string[]): boolean => {
  const file = openCompoundFile(bytes);
  return file !== null && names.some(file.holds);
};

const refused = (code: Refusable, mediaType: string, is: Format['is']): Format => ({ mediaType, is, read: () => refusal(code) });

/** Formats that are recognised and refused with a remedy. */
export const encryptedOffice = refused('ENCRYPTED', 'application/x-ole-storage', (bytes) => holds(bytes, 'EncryptedPackage'));
export const oldWorkbook = refused('OLD_WORKBOOK', 'application/vnd.ms-excel', (bytes) => holds(bytes, 'Workbook', 'Book'));
/** Other compound files: slides, mails, Works, and files that end before their directory. */
export const otherCompoundFile: Format = {
  mediaType: 'application/x-ole-storage',
  is: isCompoundFile,
  read: (bytes) => refusal(openCompoundFile(bytes) === null ? 'DAMAGED' : 'UNKNOWN_FORMAT'),
};
export const rtf = refused('RTF', 'application/rtf', (bytes) => startsWith(bytes, /^\{\\rtf/u));
export const mht = refused('MHT', 'multipart/related', isMht);

/** XML other than web pages: Word 2003 stores texts so, as .doc and .xml. */
export const xml: Format = {
  mediaType: 'application/xml',
  is: (bytes) => startsWith(bytes, /^<\?xml\b/u),
  read: () => refusal('UNKNOWN_FORMAT', '这是 XML 文件（如 Word 2003 XML），没有读入。请用 Word 打开后另存为 .docx。'),
};

/** Other packages: slides, OpenDocument, programs. */
export const otherPackage = refused('UNKNOWN_FORMAT', 'application/zip', (bytes) => {
  const zip = openZip(bytes);
  return ['[Content_Types].xml', 'mimetype', 'META-INF/MANIFEST.MF'].some((part) => zip?.find(part) != null);
});
