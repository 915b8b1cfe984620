import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A paragraph, with a list number where `list` is given. */
export const paragraph = (text: string, list?: { readonly id: number; readonly level: number }): string =>
  `<w:p>${list ? `<w:pPr><w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr></w:pPr>` : ''}${run(text)}</w:p>`;

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A level of a list: its number format (chineseCounting) and its text (第%1条). */
export const level = (at: number, form: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** `numbering.xml` with one list of these levels; `more` is inserted before the list. */
export const numbering = (levels: readonly string[], more = ''): string =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>${more}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** Levels 一、（一）1. of official documents. */
export const OFFICIAL = numbering([
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
]);

/**
 * A Word file (.docx) with these blocks as its text.
 * @param parts further parts by kind: numbering, styles, footnotes …
 */
export function docx(blocks: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const kinds = Object.keys(parts);
  const body = `<w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="wps" xmlns:m="m"><w:body>${blocks.join('')}<w:sectPr/></w:body></w:document>`;
  const related = kinds.map(
    (kind, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind.replace(/\d+$/u, '')}" Target="${kind}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes(kinds)),
    '_rels/.rels': strToU8(relationships(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`)),
    'word/document.xml': strToU8(body),
    'word/_rels/document.xml.rels': strToU8(relationships(related.join(''))),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, strToU8(parts[kind] ?? '')])),
  });
}

const relationships = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

const contentTypes = (kinds: readonly string[]): string => {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const part = (name: string, kind: string) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${kind}+xml"/>`;
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${kinds.map((kind) => part(kind, kind.replace(/\d+$/u, ''))).join('')}</Types>`;
};
