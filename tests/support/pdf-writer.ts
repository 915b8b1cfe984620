import { typeset } from './typeset';

/** Texts, lines and images of one page, in points from the upper left corner of an A4 page. */
export interface Drawing {
  readonly texts?: readonly Text[];
  /** Drawn lines: x and y of both ends. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** Images: x, y, width and height. */
  readonly images?: readonly (readonly [number, number, number, number])[];
  /** The /Rotate entry of the page. */
  readonly rotate?: number;
}

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees, counter-clockwise. */
  readonly angle?: number;
  /** 0 is black. */
  readonly grey?: number;
  /** Written in codes that the file maps to no character. */
  readonly isUncoded?: boolean;
}

const [WIDTH, HEIGHT] = [595, 842];
const hex = (text: string) => [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function contentOf({ texts = [], rules = [], images = [] }: Drawing): string {
  return [
    ...images.map(([x, y, width, height]) => `q ${width} 0 0 ${height} ${x} ${HEIGHT - y - height} cm /I Do Q`),
    ...rules.map(([x, y, toX, toY]) => `${x} ${HEIGHT - y} m ${toX} ${HEIGHT - y - (toY - y)} l S`),
    ...texts.map(({ text, x, y, size = 16, angle = 0, grey = 0, isUncoded = false }) => {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const turn = [cos, sin, -sin, cos].map((one) => one.toFixed(5)).join(' ');
      const font = isUncoded ? '/U' : '/F';
      return `BT ${grey} g ${font} ${size} Tf ${turn} ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`;
    }),
  ].join('\n');
}

/** A font that is not embedded: Latin characters are half as wide as the others. */
const font = (encoding: string, ordering: string) => {
  const system = `/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>`;
  const shape = '/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 850/Descent -150/CapHeight 700/StemV 80';
  const descriptor = `/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4${shape}>>`;
  const descendant = `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light${system}/DW 1000/W[1 95 500 814 939 500]${descriptor}>>`;
  return `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[${descendant}]>>`;
};

/** Position of paragraphs on a page, in points; `perLine` and `indent` in characters. */
interface Setting {
  readonly left?: number;
  readonly top?: number;
  readonly perLine?: number;
  readonly indent?: number;
  readonly size?: number;
}

/** Lines of paragraphs, 28 points apart. */
export function setOf(paragraphs: readonly string[], setting: Setting = {}): Text[] {
  const { left = 79, top = 120, perLine = 28, indent = 2, size = 16 } = setting;
  const lines = paragraphs.flatMap((paragraph) =>
    typeset(paragraph, perLine, indent).map((text, i) => ({ text, x: left + (i === 0 ? indent * size : 0) })),
  );
  return lines.map((line, i) => ({ ...line, y: top + i * 28, size }));
}

/** A PDF of pages, set in a font that every reader of Chinese PDFs has (UniGB-UCS2-H, Adobe-GB1). */
export function pdfOf(pages: readonly Drawing[], more = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
    font('UniGB-UCS2-H', 'GB1'),
    font('Identity-H', 'Identity'),
    `<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n\x80\nendstream`,
    ...pages.flatMap((page, i) => {
      const content = contentOf(page);
      const resources = '<</Font<</F 3 0 R/U 4 0 R>>/XObject<</I 5 0 R>>>>';
      const box = `/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Rotate ${page.rotate ?? 0}`;
      return [
        `<</Type/Page/Parent 2 0 R${box}/Resources${resources}/Contents ${7 + 2 * i} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R${more}>>`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}${trailer}\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}
