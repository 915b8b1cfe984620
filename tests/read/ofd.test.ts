import { read } from '../../graph-seed/read';
import type { SourceText, Warning } from '../../graph-seed/types';
import { ofdOf, textObject } from '../support/ofd-writer';
import { zip } from '../support/zip-writer';

const one = async (bytes: Uint8Array) => (await read('text.ofd', bytes))[0] as SourceText | Warning;
const source = async (...given: Parameters<typeof ofdOf>) => (await one(ofdOf(...given))) as SourceText;
const words = ({ lines, raw }: SourceText) => lines.map((line) => raw.slice(line.at[0], (line.at.at(-1) ?? 0) + 1).replaceAll('\t', '|'));
const aside = ({ raw, furniture }: SourceText) => furniture.map(({ start, end, reason }) => `${reason}: ${raw.slice(start, end)}`);

const FIRST =
  '一、支持企业开展技术改造，对符合条件的项目按照设备投资额的一定比例给予补助，单个项目最高补助50万元。（责任单位：市工业和信息化局、市财政局）';
const SECOND = '二、鼓励企业参加展会，对参加境外展会的企业给予展位费补助，每个展位最高补助2万元。（责任单位：市商务局、市财政局）';

describe('an OFD', () => {
  it('is read line by line, with or without indents', async () => {
    for (const indent of [0, 2]) expect(words(await source([FIRST, SECOND], { indent }))).toEqual([FIRST, SECOND]);
  });

  it('keeps the page of each character, and joins paragraphs across pages', async () => {
    const ofd = await source([FIRST, SECOND], { perPage: 4 });
    expect(words(ofd)).toEqual([FIRST, SECOND]);
    expect(ofd.pageStarts).toHaveLength(2);
    expect(ofd.raw.slice(ofd.pageStarts[1]).startsWith('二、鼓励')).toBe(false);
    expect(aside(ofd)).toEqual(['page number: — 1 —', 'page number: — 2 —']);
  });

  it('sets templates and slanted text aside', async () => {
    const ofd = await source([FIRST], { template: '青石市人民政府公报', watermark: '内部资料' });
    expect(words(ofd)).toEqual([FIRST]);
    expect(aside(ofd)).toEqual(['page number: — 1 —', 'running head: 青石市人民政府公报', 'watermark: 内部资料']);
  });

  it('may name its parts with backslashes and in other cases', async () => {
    expect(words(await source([FIRST, SECOND], { names: 'windows', template: '公报' }))).toEqual([FIRST, SECOND]);
  });

  it('orders objects by position, and follows matrices and repeated distances', async () => {
    const scaled =
      '<ofd:TextObject Boundary="28 100 100 6" CTM="2 0 0 2 0 0" Size="2.82"><ofd:TextCode X="0" Y="2.4" DeltaX="g 3 2.82">补助标准</ofd:TextCode></ofd:TextObject>';
    expect(words(await source([], { objects: `${scaled}${textObject('附件', 28, 60)}` }))).toEqual(['附件', '补助标准']);
  });

  it('separates the cells of a ruled table', async () => {
    const line = (x: number, y: number, path: string) =>
      `<ofd:PathObject Boundary="${x} ${y} 100 40" LineWidth="0.3"><ofd:AbbreviatedData>${path}</ofd:AbbreviatedData></ofd:PathObject>`;
    const across = [0, 10, 20].map((y) => line(30, 100 + y, 'M 0 0 L 100 0'));
    const down = [0, 50, 100].map((x) => line(30 + x, 100, 'M 0 0 L 0 20'));
    const cells = [
      ['等级', 32, 102],
      ['标准', 82, 102],
      ['国家级', 32, 112],
      ['20万元', 82, 112],
    ].map(([text, x, y]) => textObject(String(text), Number(x), Number(y)));
    expect(words(await source([], { objects: [...across, ...down, ...cells].join('') }))).toEqual(['等级|标准', '国家级|20万元']);
  });

  it('never expands a count that the file states', async () => {
    const glyphs = `<ofd:CGTransform CodePosition="0" CodeCount="2000000000" GlyphCount="2000000000"><ofd:Glyphs>1 2</ofd:Glyphs></ofd:CGTransform>`;
    const object = `<ofd:TextObject Boundary="28 60 100 6" Size="5.6">${glyphs}<ofd:TextCode X="0" Y="5" DeltaX="g 2000000000 5.6">附件</ofd:TextCode></ofd:TextObject>`;
    expect(words(await source([], { objects: object }))).toEqual(['附件']);
  });
});

describe('an OFD that is not read', () => {
  it('has glyphs without characters', async () => {
    const glyphs = Array.from({ length: 60 }, (_, i) => i).join(' ');
    const object = `<ofd:TextObject Boundary="28 60 100 6" Size="5.6"><ofd:CGTransform CodePosition="0"><ofd:Glyphs>${glyphs}</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="5"/></ofd:TextObject>`;
    expect(await one(ofdOf([], { objects: object }))).toMatchObject({ code: 'SCANNED' });
  });

  it('is a scan, encrypted or damaged', async () => {
    const image = '<ofd:ImageObject Boundary="0 0 210 297" ResourceID="3"/>';
    expect(await one(ofdOf([], { objects: image }))).toMatchObject({ code: 'SCANNED', message: expect.stringContaining('第 1 页') });
    const root = { name: 'OFD.xml', bytes: Buffer.from('<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>') };
    expect(await one(zip([root, { name: 'Encryptions.xml', bytes: Buffer.from('<a/>') }]))).toMatchObject({ code: 'ENCRYPTED' });
    expect(await one(zip([root]))).toMatchObject({ code: 'DAMAGED' });
    expect(await one(zip([{ ...root, bytes: Buffer.from('<ofd:OFD') }]))).toMatchObject({ code: 'DAMAGED' });
  });
});
