import { run } from '../../graph-seed/pipeline';

const files = (...texts: readonly (readonly string[])[]) =>
  run(texts.map((lines, i) => ({ name: `${i + 1}.txt`, bytes: new TextEncoder().encode(lines.join('\n')) })));
const held = (result: ReturnType<typeof files>) => result.linked.documents.filter(({ presence }) => presence === 'FULL_TEXT');

const OPEN = ['一、奖励企业10万元，用于扩大生产。', '二、奖励个人1万元，用于技能提升。'];
const JOINT = ['晋工信发〔2021〕5号', '晋财企〔2021〕6号', '山西省技改资金办法', ...OPEN];

describe('a joint document', () => {
  it('is found by each of its numbers', () => {
    const result = files(JOINT, ['山西省技改实施细则', '一、根据《山西省技改资金办法》（晋财企〔2021〕6号），制定本细则。']);
    expect(result.linked.references.map(({ to }) => to.number)).toEqual(['晋工信发〔2021〕5号']);
    expect(result.linked.documents).toHaveLength(2);
  });
  it('carries its numbers and the keys that find it', () => {
    const row = files(JOINT).rows.nodes.find(({ label }) => label === 'Document');
    expect(row?.properties).toMatchObject({ numbers: ['晋工信发〔2021〕5号', '晋财企〔2021〕6号'], printedKeys: ['晋财企2021-6'] });
  });
});

describe('two texts under one number', () => {
  const one = ['晋市政办〔2019〕5号', '晋城市支持茶业若干措施', ...OPEN];
  const other = ['晋市政办〔2019〕5号', '晋城市养老服务办法', '一、床位每张补贴5000元。', '二、运营每月补贴200元。'];
  it('are both kept, the second under its title, with a warning', () => {
    const result = files(one, other);
    expect(held(result).map(({ key, number }) => [key, number])).toEqual([
      ['晋市政办〔2019〕5号', '晋市政办〔2019〕5号'],
      ['晋城市养老服务办法', '晋市政办〔2019〕5号'],
    ]);
    expect(result.warnings.map(({ code, file }) => [code, file])).toEqual([['NUMBER_CLASH', '2.txt']]);
    expect(result.linked.clauses).toHaveLength(4);
  });
  it('are both kept if two organs issue them under one title', () => {
    const issued = (organ: string) => ['政办发〔2019〕5号', `${organ}关于印发工作要点的通知`, ...OPEN];
    expect(held(files(issued('太谷县人民政府办公室'), issued('祁县人民政府办公室')))).toHaveLength(2);
  });
  it('are one document if a file was given twice', () => {
    const result = files(one, [...one, '（此件公开发布）']);
    expect(held(result)).toHaveLength(1);
    expect(result.warnings.map(({ code }) => code)).toEqual(['DUPLICATE']);
  });
});

it('two editions of one title without numbers are two documents', () => {
  const edition = (sum: string) => [
    '晋城市科技创新管理办法',
    `一、对认定的企业，一次性奖励${sum}。`,
    `二、本办法自${sum === '10万元' ? 2014 : 2019}年5月1日起施行，由市科技局负责解释，报市政府批准后执行。`,
  ];
  expect(held(files(edition('10万元'), edition('50万元，并给予贷款贴息、用地保障和人才住房支持'))).map(({ key }) => key)).toEqual([
    '晋城市科技创新管理办法',
    '2.txt',
  ]);
});

it.each([
  ['晋发〔二〇二一〕五号', '晋发〔2021〕5号'],
  ['晋发［２０２１］０５ 号', '晋发〔2021〕5号'],
  ['晋发(2021)第5号', '晋发〔2021〕5号'],
])('the number %s is read as %s', (printed, number) => expect(held(files([printed, '晋阳办法', ...OPEN]))[0]?.number).toBe(number));

it('a 令 has the number of its organ, and is found by its bare number', () => {
  const [decree] = held(files(['太原市人民政府令', '第88号', '太原市犬只管理办法', ...OPEN]));
  expect([decree?.number, ...(decree?.printedNumbers ?? [])]).toEqual(['太原市人民政府令第88号', '第88号']);
});
