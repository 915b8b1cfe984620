import { read } from '../../graph-seed/read';
import type { SourceText, Warning } from '../../graph-seed/types';
import { docx, paragraph } from '../support/docx-writer';
import { xlsx } from '../support/xlsx-writer';
import { type Packed, zip } from '../support/zip-writer';

const text = (words: string) => new TextEncoder().encode(words);
const measure = '第一条 对企业给予奖励10万元。';
/** 政策 in GB18030. */
const POLICY = [0xd5, 0xfe, 0xb2, 0xdf];
const files = async (packed: readonly Packed[]) => (await read('包.zip', zip(packed))) as readonly (SourceText & Warning)[];

describe('an archive', () => {
  it('gives each file under its path in the archive, in the order of names', async () => {
    const found = await files([
      { name: 'b/办法.docx', bytes: docx([paragraph(measure)]), isUtf8: true },
      { name: 'a.txt', bytes: text(measure) },
    ]);
    expect(found.map(({ file, mediaType }) => [file, mediaType])).toEqual([
      ['包.zip/a.txt', 'text/plain'],
      ['包.zip/b/办法.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ]);
  });
  it('takes names in UTF-8 or GB18030, whatever its flag says', async () => {
    const gb = Uint8Array.from([...POLICY, ...text('/a.txt')]);
    expect((await files([{ name: gb, bytes: text(measure) }])).map(({ file }) => file)).toEqual(['包.zip/政策/a.txt']);
    expect((await files([{ name: '政策\\a.txt', bytes: text(measure) }])).map(({ file }) => file)).toEqual(['包.zip/政策/a.txt']);
  });
  it('passes over files that operating systems and offices add', async () => {
    const names = ['__MACOSX/._a.txt', '.DS_Store', 'b/Thumbs.db', 'b/~$办法.docx', 'a.txt'];
    expect((await files(names.map((name) => ({ name, bytes: text(measure) })))).map(({ file }) => file)).toEqual(['包.zip/a.txt']);
  });
  it('is opened one level deep', async () => {
    const inner = zip([{ name: 'a.txt', bytes: text(measure) }]);
    expect(await files([{ name: 'inner.zip', bytes: inner }])).toEqual([
      { code: 'UNKNOWN_FORMAT', file: '包.zip/inner.zip', message: '压缩包里的压缩包没有读入，请先解开。' },
    ]);
  });
  it('names a file that cannot be read, and gives the others', async () => {
    const found = await files([
      { name: 'a.txt', bytes: text(measure), isEncrypted: true },
      { name: 'b.txt', bytes: text(measure) },
      { name: 'c.bin', bytes: Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 251) },
    ]);
    expect(found.map(({ code }) => code)).toEqual(['ENCRYPTED', undefined, 'UNKNOWN_FORMAT']);
  });
});

describe('a hostile archive', () => {
  const zeros = new Uint8Array(30_000_000);
  it('of more than 200 MB is refused', async () =>
    expect(await files(Array.from({ length: 7 }, (_, i) => ({ name: `${i}.txt`, bytes: zeros })))).toMatchObject([{ code: 'TOO_LARGE' }]));
  it('of more than 2,000 files is refused', async () =>
    expect(await files(Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}.txt`, bytes: text('甲') })))).toMatchObject([
      { code: 'TOO_LARGE', file: '包.zip' },
    ]));
  it('is not unpacked beyond its declared size', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await files([{ name: 'a.txt', bytes: zeros, declared: 100 }])).toMatchObject([{ code: 'TOO_LARGE', file: '包.zip/a.txt' }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
  it('without its directory is damaged', async () => {
    const bytes = zip([{ name: 'a.txt', bytes: text(measure) }]);
    expect(await read('a.zip', bytes.subarray(0, bytes.length - 30))).toMatchObject([{ code: 'DAMAGED' }]);
  });
  it('may claim to be a Word file', async () => {
    const bytes = zip([
      { name: '[Content_Types].xml', bytes: text('<Types/>') },
      {
        name: '_rels/.rels',
        bytes: text('<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'),
      },
      { name: 'word/document.xml', bytes: zeros, declared: 1_000 },
    ]);
    expect(await read('a.docx', bytes)).toMatchObject([{ code: 'TOO_LARGE' }]);
  });
});

describe('a format', () => {
  const D0CF = (name: string) => {
    const bytes = Buffer.alloc(2_048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.writeUInt16LE(9, 30);
    for (let at = 76; at < 512; at += 4) bytes.writeInt32LE(-1, at);
    bytes.writeUInt32LE(0, 76);
    bytes.writeUInt32LE(1, 48);
    bytes.writeInt32LE(-2, 60);
    bytes.writeInt32LE(-2, 68);
    bytes.writeInt32LE(-3, 512);
    bytes.writeInt32LE(-2, 516);
    const entry = (at: number, title: string, child: number) => {
      bytes.write(title, at, 'utf16le');
      bytes.writeUInt16LE(title.length * 2 + 2, at + 64);
      bytes.writeInt32LE(-1, at + 68);
      bytes.writeInt32LE(-1, at + 72);
      bytes.writeInt32LE(child, at + 76);
      bytes.writeInt32LE(-2, at + 116);
    };
    entry(1_024, 'Root Entry', 1);
    entry(1_152, name, -1);
    return bytes;
  };
  it.each<[string, string, Uint8Array, string]>([
    ['a workbook of old', 'a.docx', D0CF('Workbook'), 'OLD_WORKBOOK'],
    ['an encrypted package', 'a.docx', D0CF('EncryptedPackage'), 'ENCRYPTED'],
    ['rich text', 'a.doc', text('{\\rtf1\\ansi 甲}'), 'RTF'],
    ['a page in one file', 'a.doc', text('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a'), 'MHT'],
    ['a page in one file that a browser saved', 'a.mht', text('From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n'), 'MHT'],
    [
      'slides',
      'a.docx',
      zip([
        { name: '[Content_Types].xml', bytes: text('') },
        { name: 'ppt/a.xml', bytes: text('') },
      ]),
      'UNKNOWN_FORMAT',
    ],
    ['OpenDocument', 'a.odt', zip([{ name: 'mimetype', bytes: text('application/vnd.oasis.opendocument.text') }]), 'UNKNOWN_FORMAT'],
    ['nothing', 'a.txt', text(''), 'EMPTY'],
    ['a Word file without words', 'a.docx', docx([paragraph(' ')]), 'EMPTY'],
  ])('that is not read (%s) is refused with the way out', async (_, name, bytes, code) => {
    const [found] = await read(name, bytes);
    expect(found).toMatchObject({ code, file: name });
    expect((found as Warning).message).toMatch(/没有读入/u);
  });
  it.each<[string, Uint8Array, string]>([
    ['办法.doc', docx([paragraph(measure)]), 'wordprocessingml'],
    ['清单.txt', xlsx([{ name: 'Sheet1', rows: [['甲', '乙']] }]), 'spreadsheetml'],
    ['网页.doc', text(`<html><body><p>${measure}</p></body></html>`), 'text/html'],
    ['办法.pdf', text(measure), 'text/plain'],
    ['说明.md', text(`<div align="center">\n\n# 办法\n\n</div>\n\n${measure}`), 'text/plain'],
  ])('is recognised by content: %s', async (name, bytes, mediaType) => {
    expect(((await read(name, bytes))[0] as SourceText).mediaType).toContain(mediaType);
  });
});
