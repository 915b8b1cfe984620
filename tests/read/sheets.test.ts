import { read } from '../../graph-seed/read';
import { shownNumber } from '../../graph-seed/read/table/sheet-numbers';
import type { SourceText } from '../../graph-seed/types';
import { docx } from '../support/docx-writer';
import { factsOf } from '../support/facts-kept';
import { FULL } from '../support/full';
import { gb18030 } from '../support/gb18030';
import { growth, LINEAR } from '../support/growth';
import { type Sheet, xlsx } from '../support/xlsx-writer';

const one = async (bytes: Uint8Array, name = 'a.xlsx') => (await read(name, bytes))[0] as SourceText;
const rows = async (...sheets: Sheet[]) => (await one(xlsx(sheets))).raw.trimEnd().split('\n');

describe('a workbook', () => {
  it('gives one paragraph a row, sheet by sheet, under sheet names that people gave', async () => {
    const first = { name: '财税金融篇', rows: [['甲', '乙']] };
    expect(await rows(first, { name: 'Sheet2', rows: [['丙', '', '丁']] }, { name: '选项', rows: [['戊']], isHidden: true })).toEqual([
      '财税金融篇',
      '甲\t乙',
      '丙\t\t丁',
    ]);
  });
  it('gives rich text, formulas and numbers, and leaves errors out', async () => {
    const xml = (text: string) => ({ xml: text });
    const rich = xml('<c r="A1" t="inlineStr"><is><r><t>奖励</t></r><rPh><t>jiang</t></rPh><r><t>标准</t></r></is></c>');
    const formula = xml('<c r="B1" t="str"><f>A1</f><v>20万元</v></c>');
    const fault = xml('<c r="C1" t="e"><v>#REF!</v></c>');
    expect(await rows({ name: 'Sheet1', rows: [[rich, formula, fault, xml('<c r="D1"><v>0.1</v></c>')]] })).toEqual([
      '奖励标准\t20万元\t\t0.1',
    ]);
  });
  it('keeps the columns of merged cells', async () => {
    const sheet = {
      name: 'Sheet1',
      rows: [
        ['类', '奖项', '标准'],
        ['县级', '甲', '1万元'],
        ['', '乙', '2万元'],
        ['合计', '', '3万元'],
      ],
      merges: ['A2:A3', 'A4:B4'],
    };
    expect(await rows(sheet)).toEqual(['类\t奖项\t标准', '县级\t甲\t1万元', '\t乙\t2万元', '合计\t\t3万元']);
  });
  it('counts days from 1904 if it says so', async () => {
    const day = { name: 'Sheet1', rows: [[{ xml: '<c r="A1" s="1"><v>43895</v></c>' }, '甲']] };
    expect((await one(xlsx([day], ['yyyy-mm-dd'], true))).raw).toBe('2024-03-06\t甲\n');
  });
  it('with one merged range over the whole sheet is read', async () => {
    const wide = { name: 'Sheet1', rows: [['甲', '乙']], merges: ['A1:XFD1048576', 'B1:A1'] };
    expect(await rows(wide)).toEqual(['甲']);
  });
});

describe('a number is shown in its format', () => {
  it.each<[number, string | undefined, string]>([
    [0.3, '0%', '30%'],
    [0.125, '0.00%', '12.50%'],
    [0.07, '0.##%', '7%'],
    [50, '0"万元"', '50万元'],
    [1234.5, '#,##0.00', '1234.50'],
    [12, '"最高"0"万元"', '最高12万元'],
    [0.1 + 0.2, undefined, '0.3'],
    [45357, 'yyyy/m/d', '2024-03-06'],
    [45357, 'yyyy"年"m"月"d"日"', '2024年3月6日'],
    [45357, '[$-804]yyyy年m月', '2024年3月'],
    [45357.5, 'yyyy-mm-dd hh:mm', '2024-03-06 12:00'],
    [0.375, 'h:mm', '9:00'],
    [2024, 'General', '2024'],
    [-3, '0.0_);[Red](0.0)', '-3.0'],
  ])('%d in %s', (value, code, shown) => expect(shownNumber(value, code, false)).toBe(shown));
});

const HEADER = ['序号', '类别', '政策要点', '政策名称', '文号', '责任单位'];
const POINTS = [
  ['1', '财税', '对新认定的高新技术企业，给予一次性奖励10万元。', '太行市科技创新若干措施', '太政办发〔2024〕3号', '市科技局、市财政局'],
  ['2', '', '对技术改造项目，按设备投资额的20%给予补助，最高500万元。', '', '太政发〔2023〕12号', '市工业和信息化局'],
  ['3', '人才', '对引进的博士，给予安家补贴15万元。', '太行市人才新政', '太人社发〔2022〕7号', '市人力资源社会保障局'],
];
const TABLE = [['太行市惠企政策清单'], HEADER, ...POINTS];

describe('a list of policy points', () => {
  const wanted = {
    clauses: [
      'POINT\t对新认定的高新技术企业，给予一次性奖励10万元。',
      'POINT\t对技术改造项目，按设备投资额的20%给予补助，最高500万元。',
      'POINT\t对引进的博士，给予安家补贴15万元。',
    ],
    documents: ['太政办发〔2024〕3号', '太政发〔2023〕12号', '太人社发〔2022〕7号'],
  };
  const word = () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    return docx([`<w:tbl>${TABLE.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`]);
  };
  const html = () =>
    `<html><body><table>${TABLE.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
  const csv = TABLE.map((row) => row.map((cell) => (cell.includes('，') ? `"${cell}"` : cell)).join(',')).join('\r\n');
  it.each<[string, Uint8Array, string]>([
    ['a workbook', xlsx([{ name: 'Sheet1', rows: TABLE }]), 'a.xlsx'],
    ['CSV as Excel writes it', gb18030(csv), 'a.csv'],
    ['CSV under another name', new TextEncoder().encode(csv), 'a.txt'],
    ['cells parted by tabs', new TextEncoder().encode(TABLE.map((row) => row.join('\t')).join('\n')), 'a.tsv'],
    ['a table in Word', word(), 'a.docx'],
    ['a table on a page', new TextEncoder().encode(html()), 'a.html'],
  ])('in %s gives one point a row', async (_, bytes, name) => {
    const facts = factsOf([await one(bytes, name)]);
    expect(facts.clauses.map((line) => line.split('\t').slice(1).join('\t'))).toEqual(wanted.clauses);
    expect(facts.documents.map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(wanted.documents));
    expect(facts.documents).toEqual(expect.arrayContaining([expect.stringContaining('太行市科技创新若干措施\tDIGEST')]));
    expect(facts.awards).toHaveLength(3);
    expect(facts.responsibilities.map((line) => line.split('\t').at(-1))).toEqual(
      expect.arrayContaining([expect.stringContaining('科'), expect.stringContaining('财政局'), expect.stringContaining('工业和信息化局')]),
    );
  });
  it('gives points by chapter and number, their categories, and the roles of units', async () => {
    const header = ['序号', '政策措施', '文件编号', '牵头单位', '配合单位'];
    const sheet = (name: string) => ({
      name,
      rows: [
        header,
        ['一、工业'],
        ['1', '对企业给予奖励10万元。', '太政发〔2023〕1号', '市商务局', '市财政局'],
        ['2', '对项目给予补助20万元。', '太政发〔2023〕1号', '市商务局', ''],
      ],
    });
    const facts = factsOf([await one(xlsx([sheet('财税篇'), sheet('人才篇')]))]);
    expect(facts.clauses.map((line) => line.split('\t')[0]?.split('#').slice(-2).join('#'))).toEqual(
      ['财税篇#1', '财税篇#2', '人才篇#1', '人才篇#2'].map((id) => expect.stringContaining(id)),
    );
    expect(facts.responsibilities.map((line) => line.split('\t')[1])).toEqual(expect.arrayContaining(['LEAD', 'PARTICIPANT']));
  });
  it('gives each row the number of a merged cell', async () => {
    const merged = [
      ['政策要点', '文号', '责任单位'],
      ['对企业给予奖励10万元。', '太政发〔2023〕1号', '市商务局'],
      ['对项目给予补助20万元。', '', '市财政局'],
    ];
    const { raw } = await one(xlsx([{ name: 'Sheet1', rows: merged, merges: ['B2:B3'] }]));
    expect(raw.match(/太政发〔2023〕1号/gu)).toHaveLength(2);
  });
  it('is not recognised in a text with such a table as an annex', async () => {
    const long = Array.from({ length: 30 }, (_, i) => [
      `第${'一二三四五六七八九十'[i] ?? i + 1}条 对符合条件的企业，按照实际完成的设备投资额，给予不超过三年的贷款贴息支持，具体办法另行制定。`,
    ]);
    const facts = factsOf([await one(xlsx([{ name: 'Sheet1', rows: [...long, ...TABLE] }]))]);
    expect(facts.clauses.some((line) => line.includes('\tPOINT\t'))).toBe(false);
  });
});

describe('lists of cells as text', () => {
  const csv = async (text: string) => (await one(new TextEncoder().encode(text), 'a.csv')).raw;
  it.each([
    ['quotes and line ends in a cell', '甲,"乙""丙\n丁",戊\n', '甲\t乙"丙 丁\t戊\n'],
    ['semicolons', '甲;乙\n丙;丁\n', '甲\t乙\n丙\t丁\n'],
    ['a title over it', '清单\n甲;乙\n丙;丁\n', '清单\n甲\t乙\n丙\t丁\n'],
    ['a quote that is not closed', '甲,"乙\n丙,丁', '甲\t乙 丙,丁\n'],
    ['a quote within a cell', '甲"乙",丙\n', '甲"乙"\t丙\n'],
    ['empty cells', '甲,,乙\n,,丙\n', '甲\t\t乙\n丙\n'],
  ])('%s', async (_, text, printed) => expect(await csv(text)).toBe(printed));
  it('with many rows are read in linear time', async () => {
    const read = (rows: number) => csv('甲,"对企业给予奖励10万元。",丙\r\n'.repeat(rows));
    expect(await growth(read, FULL ? 50_000 : 15_000)).toBeLessThan(LINEAR);
  });
});
