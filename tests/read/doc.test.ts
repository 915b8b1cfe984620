import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../graph-seed/read';
import { WordNumbers } from '../../graph-seed/read/word/numbers';
import type { SourceText } from '../../graph-seed/types';

/** Made-up texts, saved as Word 97 by LibreOffice. */
const file = (name: string) => Uint8Array.from(readFileSync(join(__dirname, 'files', name)));
const one = async (bytes: Uint8Array, name = 'a.doc') => (await read(name, bytes))[0] as SourceText;
const raw = async (bytes: Uint8Array) => (await one(bytes)).raw.trimEnd().split('\n');

describe('a .doc file', () => {
  it('gives words, tables and notes, with tracked changes accepted', async () => {
    const source = await one(file('plain.doc'));
    expect(source.mediaType).toBe('application/msword');
    expect(source.raw.trimEnd().split('\n')).toEqual([
      '太行市支持冷链物流发展若干措施',
      '第一条 对新建冷库的企业，给予“一次性”补助100万元。',
      '第二条 对冷藏车辆，每辆奖励2万元。',
      '含税。',
      '奖项\t标准',
      '一等奖 （每年一项）\t20万元',
      '第三条 本措施自印发之日起施行。',
      '第四条 有效期3年。',
      '产值≥1亿元，联系电话0356-1234567',
    ]);
    expect(source.notices).toEqual([{ code: 'TRACKED', message: '文件带有修订，按“接受全部修订”读入；删除的 1 处没有读入。' }]);
  });
  it('gives the automatic numbers', async () => {
    expect(await raw(file('numbers.doc'))).toEqual([
      '太行市养老服务若干措施',
      '一、床位补贴',
      '（一）对新建床位，每张补贴1万元。',
      '（二）对改建床位，每张补贴5000元。',
      '二、运营补贴',
      '（一）对养老机构，每人每月补贴300元。',
      '三、附则',
      '（一）由市民政局解释。',
      '1.自印发之日起施行。',
      '2.有效期3年。',
    ]);
  });
  it('may have the ending .wps', async () => expect((await one(file('plain.doc'), 'a.wps')).lines).toHaveLength(9));
});

describe('a .doc file that cannot be read', () => {
  /** The file with bytes changed at an offset of its information block (FIB). */
  const changed = (name: string, offset: number, ...bytes: number[]) => {
    const copy = Buffer.from(file(name));
    copy.set(bytes, copy.indexOf(Uint8Array.of(0xec, 0xa5)) + offset);
    return Uint8Array.from(copy);
  };
  it.each<[string, Uint8Array, string]>([
    ['has a password', changed('plain.doc', 0xb, 0x11), 'ENCRYPTED'],
    ['is of Word 95', changed('plain.doc', 2, 0x65, 0), 'UNKNOWN_FORMAT'],
    ['has lost the lists of its numbers', changed('numbers.doc', 0x2ea, 0xf0, 0xff, 0xff, 0x7f), 'AUTO_NUMBERS'],
    ['has lost its text', changed('plain.doc', 0x1a2, 0xf0, 0xff, 0xff, 0x7f), 'DAMAGED'],
    ['is torn', file('plain.doc').subarray(0, 4_000), 'DAMAGED'],
  ])('is refused if it %s', async (_, bytes, code) => expect(await read('a.doc', bytes)).toMatchObject([{ code, file: 'a.doc' }]));
  it('is read without its lists of numbers if no paragraph uses them', async () => {
    expect((await one(changed('plain.doc', 0x2ea, 0xf0, 0xff, 0xff, 0x7f, 0xff))).lines).toHaveLength(9);
  });
  it('never throws and always ends, whatever its bytes', async () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const bytes = file(round % 2 ? 'plain.doc' : 'numbers.doc');
      for (let n = 0; n < 20; n++) bytes[random(bytes.length)] = random(256);
      expect(await read('a.doc', bytes)).toHaveLength(1);
    }
  });
});

describe('levels of a list', () => {
  const level = (text: string) => ({ start: 1, form: 'decimal', text, restart: null, isLegal: false, gap: '' });
  const levels = new Map([
    [0, level('%1.')],
    [1, level('%1.%2.')],
    [2, level('%1.%2.%3.')],
  ]);
  const list = (startsAt: [number, number][] = []) => ({ definition: 'a', levels, startsAt: new Map(startsAt) });
  it('count as begun if they were left out', () => {
    const numbers = new WordNumbers(new Map([['1', list()]]));
    expect([0, 2, 1, 0, 1].map((at) => numbers.next({ id: '1', level: at }, 1))).toEqual(['1.', '1.1.1.', '1.2.', '2.', '2.1.']);
  });
  it('begin anew together if the list says so', () => {
    const numbers = new WordNumbers(
      new Map([
        ['1', list()],
        [
          '2',
          list([
            [0, 1],
            [1, 5],
          ]),
        ],
      ]),
    );
    for (const at of [0, 0, 1]) numbers.next({ id: '1', level: at }, 1);
    expect([1, 1, 0, 1].map((at) => numbers.next({ id: '2', level: at }, 1))).toEqual(['1.5.', '1.6.', '2.', '2.5.']);
  });
});
