import { strToU8, zipSync } from 'fflate';
import { escaped } from './docx-writer';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Words, or the XML of a cell. */
  readonly rows: readonly (readonly (string | { readonly xml: string })[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

/** A workbook (.xlsx). @param formats codes of number formats; a cell's style is the index of its format, counted from 1 */
export function xlsx(sheets: readonly Sheet[], formats: readonly string[] = [], from1904 = false): Uint8Array {
  const ids = sheets.map((_, i) => `rId${i + 1}`);
  const strings: string[] = [];
  const shared = (text: string): number => strings.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`) - 1;
  const sheetXml = ({ rows, merges = [] }: Sheet): string => {
    const cells = rows.map((row, r) => {
      const inner = row.map((cell, c) => {
        if (typeof cell !== 'string') return cell.xml;
        return cell === '' ? '' : `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="s"><v>${shared(cell)}</v></c>`;
      });
      return `<row r="${r + 1}">${inner.join('')}</row>`;
    });
    return `<worksheet><sheetData>${cells.join('')}</sheetData><mergeCells>${merges.map((one) => `<mergeCell ref="${one}"/>`).join('')}</mergeCells></worksheet>`;
  };
  const pages = Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(sheetXml(sheet))]));
  const book = sheets.map(({ name, isHidden }, i) => `<sheet name="${name}" r:id="${ids[i]}"${isHidden ? ' state="hidden"' : ''}/>`);
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`);
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`)];
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relationships(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/>`)),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${book.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships(
        [
          ...ids.map((id, i) => `<Relationship Id="${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`),
          `<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
          `<Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/>`,
        ].join(''),
      ),
    ),
    ...pages,
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.join('')}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`),
  });
}
