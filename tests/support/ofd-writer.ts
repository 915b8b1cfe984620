import { typeset, widthOf } from './typeset';
import { zip } from './zip-writer';

/** Setting of a text, in millimetres, as WPS and 数科 set an official document on A4 (GB/T 9704-2012). */
interface Setting {
  readonly perLine?: number;
  readonly perPage?: number;
  readonly indent?: number;
  /** Printed across each page. */
  readonly watermark?: string;
  /** XML of further objects on each page. */
  readonly objects?: string;
  /** Text of a template below each page. */
  readonly template?: string;
  /** Names of the parts in the package: plain, or with upper case and backslashes as some Windows writers have them. */
  readonly names?: 'plain' | 'windows';
}

const EM = 5.64;
const [LEFT, TOP, PITCH] = [28, 37, 9.88];
const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** A line of text at a position. */
export const textObject = (text: string, x: number, y: number, more = '') =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y} 160 ${EM}" Size="${EM}" Font="2" ${more}><ofd:TextCode X="0" Y="${EM * 0.85}" DeltaX="${[
    ...text,
  ]
    .slice(0, -1)
    .map((character) => EM * widthOf(character))
    .join(' ')}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;

const xml = (name: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${body}</ofd:${name}>`;
const layer = (body: string) => `<ofd:Content><ofd:Layer ID="9">${body}</ofd:Layer></ofd:Content>`;

/** An OFD file (GB/T 33190) with the paragraphs on numbered pages. */
export function ofdOf(paragraphs: readonly string[], setting: Setting = {}): Uint8Array {
  const { perLine = 28, perPage = 22, indent = 2, watermark, objects = '', template, names = 'plain' } = setting;
  const lines = paragraphs.flatMap((paragraph) =>
    typeset(paragraph, perLine, indent).map((line, i) => '　'.repeat(i === 0 ? indent : 0) + line),
  );
  const pages: string[] = [];
  for (let i = 0; i === 0 || i < lines.length; i += perPage) {
    const printed = lines.slice(i, i + perPage).map((line, row) => textObject(line, LEFT, TOP + row * PITCH));
    const number = textObject(`— ${pages.length + 1} —`, 95, 275);
    const across = watermark ? textObject(watermark, 60, 150, 'CTM="0.8 0.6 -0.6 0.8 0 0"') : '';
    const under = template ? '<ofd:Template TemplateID="7"/>' : '';
    pages.push(xml('Page', `${under}${layer(`<ofd:PageBlock ID="8">${printed.join('')}</ofd:PageBlock>${number}${across}${objects}`)}`));
  }
  const slash = names === 'windows' ? '\\' : '/';
  const content = (i: number) => `Pages${slash}Page_${i}${slash}Content.xml`;
  const file = (name: string, body: string) => ({
    name: names === 'windows' ? name.toUpperCase().replace('OFD.XML', 'OFD.xml') : name,
    bytes: Buffer.from(body),
  });
  const area = '<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>';
  const under = template ? '<ofd:TemplatePage ID="7" BaseLoc="Tpls/T.xml"/>' : '';
  const list = pages.map((_, i) => `<ofd:Page ID="${100 + i}" BaseLoc="${content(i)}"/>`).join('');
  return zip([
    file('OFD.xml', xml('OFD', `<ofd:DocBody><ofd:DocRoot>/Doc_0${slash}Document.xml</ofd:DocRoot></ofd:DocBody>`)),
    file('Doc_0/Document.xml', xml('Document', `<ofd:CommonData>${area}${under}</ofd:CommonData><ofd:Pages>${list}</ofd:Pages>`)),
    ...(template ? [file('Doc_0/Tpls/T.xml', xml('Page', layer(textObject(template, 60, 15))))] : []),
    ...pages.map((page, i) => file(`Doc_0/${content(i)}`, page)),
  ]);
}
