import { titleOfFile } from '../../graph-seed/link/file-titles';
import { run } from '../../graph-seed/pipeline';
import { texts } from '../support/cut';

interface Head {
  readonly number?: string | null;
  readonly numbers?: readonly string[];
  readonly title?: string | null;
  readonly noticeTitle?: string | null;
  readonly issuers?: readonly string[];
  readonly level?: string | null;
  readonly place?: string | null;
  readonly dateDocument?: string | null;
  readonly datePublication?: string | null;
  readonly begins?: string | null;
  readonly ends?: string | null;
}

const BODY = ['第一条 为加强管理，制定本办法。', '第二条 每年给予30万元补贴。', '第三条 本办法自发布之日起施行，有效期3年。'];

/** The head of the only full document of a file, as the graph has it. */
function headOf(lines: readonly string[], file = 'text.txt'): Head {
  const { linked } = run([{ name: file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  const [document, ...more] = linked.documents.filter(({ presence }) => presence === 'FULL_TEXT');
  if (!document || more.length > 0) throw new Error(`${more.length + 1} documents`);
  return {
    number: document.number,
    numbers: document.numbers,
    title: document.title,
    noticeTitle: document.noticeTitle,
    issuers: document.issuers.map(({ department }) => department.name),
    level: document.jurisdiction?.level ?? null,
    place: document.jurisdiction?.name ?? null,
    dateDocument: document.segment?.head.dateDocument ?? null,
    datePublication: document.segment?.head.datePublication ?? null,
    begins: document.force.dateEntryIntoForce,
    ends: document.force.ends,
  };
}

/** Description, lines of the text, and the expected head. */
const HEADS: readonly (readonly [kind: string, lines: readonly string[], head: Head])[] = [
  [
    'a draft by its mark on a line of its own',
    ['京山市国有林场管理办法', '（征求意见稿）', ...BODY],
    { title: '京山市国有林场管理办法（征求意见稿）', number: null },
  ],
  [
    'a banner of the organ above a title that names it',
    [
      '随州市人民政府',
      '字号：[大] [中] [小] 打印',
      '随州市人民政府关于加快专用汽车产业发展的意见',
      '随政发〔2025〕6号',
      ...BODY,
      '随州市人民政府',
      '2025年4月10日',
    ],
    { number: '随政发〔2025〕6号', title: '随州市人民政府关于加快专用汽车产业发展的意见', issuers: ['随州市人民政府'] },
  ],
  [
    'a letterhead with number of the copy, urgency and signer',
    ['份号：000123', '紧急程度：特急', '潜江市人民政府文件', '潜政发〔2025〕7号', '签发人：李某', '潜江市小龙虾产业扶持办法', ...BODY],
    { number: '潜政发〔2025〕7号', title: '潜江市小龙虾产业扶持办法', issuers: ['潜江市人民政府'] },
  ],
  [
    '通知: letterhead, number, organ and title on lines of their own',
    [
      '吕 梁 市 人 民 政 府 文 件',
      '吕政发〔２０２４〕０５ 号',
      '吕梁市人民政府',
      '关于加快酿造业发展的实施意见',
      '各县（市、区）人民政府：',
      ...BODY,
      '吕梁市人民政府',
      '二〇二四年三月五日',
    ],
    {
      number: '吕政发〔2024〕5号',
      title: '吕梁市人民政府关于加快酿造业发展的实施意见',
      issuers: ['吕梁市人民政府'],
      level: 'MUNICIPAL',
      dateDocument: '2024-03-05',
      ends: '2027-03-04',
    },
  ],
  [
    '通知 that issues a text, 试行 on a line of its own',
    [
      '祁县人民政府',
      '关于印发祁县玻璃器皿产业扶持办法',
      '（试行）的通知',
      '祁政发〔2024〕3号',
      '各乡镇人民政府：',
      '现印发给你们。',
      '祁县人民政府',
      '2024年2月1日',
      '祁县玻璃器皿产业扶持办法',
      '（试行）',
      ...BODY,
    ],
    {
      number: '祁政发〔2024〕3号',
      title: '祁县玻璃器皿产业扶持办法（试行）',
      noticeTitle: '祁县人民政府关于印发祁县玻璃器皿产业扶持办法（试行）的通知',
      level: 'COUNTY',
      dateDocument: '2024-02-01',
    },
  ],
  [
    'a number in brackets under the title',
    ['吕梁市旅游奖励办法', '（吕政办发〔2024〕15号）', ...BODY],
    { number: '吕政办发〔2024〕15号', title: '吕梁市旅游奖励办法', level: 'MUNICIPAL' },
  ],
  [
    'a number in Chinese digits, who signs for it beside it',
    ['运城市财政局文件', '运财农〔二〇二三〕第二十号　　签发人：李某', '运城市财政局关于农业补贴的通知', ...BODY],
    { number: '运财农〔2023〕20号', issuers: ['运城市财政局'] },
  ],
  [
    'numbers and title on one line',
    ['泽农发〔2022〕8号 泽财农〔2022〕3号 泽州县蚕桑补贴办法', ...BODY, '泽州县农业农村局', '2022年6月20日'],
    { numbers: ['泽农发〔2022〕8号', '泽财农〔2022〕3号'], title: '泽州县蚕桑补贴办法', issuers: ['泽州县农业农村局'] },
  ],
  [
    'one number and the title on one line',
    ['泽农发〔2022〕8号　泽州县蚕桑补贴办法', ...BODY],
    { number: '泽农发〔2022〕8号', title: '泽州县蚕桑补贴办法' },
  ],
  [
    'a title that the opening announces',
    ['为公开征求意见，现将《泽州县蚕桑产业扶持办法》全文公布如下。', ...BODY],
    { title: '泽州县蚕桑产业扶持办法', place: '泽州县' },
  ],
  [
    '令: organ and number on two lines',
    [
      '太原市人民政府令',
      '第88号',
      '《太原市犬只管理办法》已经市人民政府常务会议通过，现予公布。',
      '市长 张某某',
      '2023年5月20日',
      '太原市犬只管理办法',
      ...BODY,
    ],
    {
      number: '太原市人民政府令第88号',
      title: '太原市犬只管理办法',
      issuers: ['太原市人民政府'],
      level: 'MUNICIPAL',
      dateDocument: '2023-05-20',
    },
  ],
  [
    '令 of a ministry with its year',
    [
      '中华人民共和国交通运输部令',
      '2021年第5号',
      '《港口管理规定》已经部务会议通过，现予公布。',
      '部长 李某某',
      '2021年4月10日',
      '港口管理规定',
      ...BODY,
    ],
    { number: '交通运输部令2021年第5号', issuers: ['交通运输部'], level: 'NATIONAL', dateDocument: '2021-04-10' },
  ],
  [
    '令 known from the line under the title (题注) alone',
    ['发布日期：2021-08-02 来源：法律法规数据库 字体大小：大 中 小', '饲料管理条例', '（2021年7月27日国务院令第999号公布）', ...BODY],
    {
      number: '国务院令第999号',
      title: '饲料管理条例',
      issuers: ['国务院'],
      level: 'NATIONAL',
      dateDocument: '2021-07-27',
      datePublication: '2021-08-02',
    },
  ],
  [
    'the 施行日期 in the line under the title',
    ['湖堤管护办法', '（2016年4月8日农业部、财政部令第6号公布，自2016年6月1日起施行）', ...BODY],
    { issuers: ['农业部', '财政部'], level: 'NATIONAL', dateDocument: '2016-04-08', begins: '2016-06-01' },
  ],
  [
    'a line under the title that tells of amendments',
    [
      '山西省节水条例',
      '（2012年7月28日山西省第十一届人民代表大会常务委员会第三十次会议通过　根据2022年5月27日山西省第十三届人民代表大会常务委员会第三十五次会议修正）',
      ...BODY,
    ],
    { number: null, issuers: ['山西省人民代表大会常务委员会'], level: 'PROVINCIAL', dateDocument: '2012-07-28' },
  ],
  [
    '公告: organ, then year and number',
    [
      '国家税务总局山西省税务局公告',
      '2021年第3号',
      '关于发布《山西省税务行政处罚裁量基准》的公告',
      '现予发布，自2021年5月1日起施行。',
      ...BODY,
      '国家税务总局山西省税务局',
      '2021年4月1日',
    ],
    {
      number: '国家税务总局山西省税务局公告2021年第3号',
      title: '山西省税务行政处罚裁量基准',
      issuers: ['国家税务总局山西省税务局'],
      level: 'PROVINCIAL',
      dateDocument: '2021-04-01',
    },
  ],
  [
    '公告 of two ministries, the number under the title',
    [
      '财政部 税务总局',
      '关于延续实施小微企业减税政策的公告',
      '财政部 税务总局公告2023年第12号',
      '为支持小微企业发展，现公告如下：',
      '一、减半征收。',
      '二、本公告执行至2027年12月31日。',
      '财政部　税务总局',
      '2023年8月2日',
    ],
    {
      number: '财政部税务总局公告2023年第12号',
      issuers: ['财政部', '国家税务总局'],
      level: 'NATIONAL',
      dateDocument: '2023-08-02',
      ends: '2027-12-31',
    },
  ],
  [
    'a joint document with two numbers on two lines',
    [
      '晋工信发〔2021〕5号',
      '晋财企〔2021〕6号',
      '山西省工业和信息化厅 山西省财政厅关于印发山西省技改资金办法的通知',
      '各市工信局：',
      '现印发给你们。',
      '山西省工业和信息化厅　山西省财政厅',
      '2021年3月1日',
      '山西省技改资金办法',
      ...BODY,
    ],
    {
      number: '晋工信发〔2021〕5号',
      numbers: ['晋工信发〔2021〕5号', '晋财企〔2021〕6号'],
      title: '山西省技改资金办法',
      issuers: ['山西省工业和信息化厅', '山西省财政厅'],
      dateDocument: '2021-03-01',
    },
  ],
  [
    'a joint document with its numbers on one line',
    ['晋工信发〔2021〕5号 晋财企〔2021〕6号', '山西省技改资金办法', ...BODY, '山西省工业和信息化厅　山西省财政厅', '2021年3月1日'],
    {
      numbers: ['晋工信发〔2021〕5号', '晋财企〔2021〕6号'],
      issuers: ['山西省工业和信息化厅', '山西省财政厅'],
      title: '山西省技改资金办法',
    },
  ],
  [
    'a title that names the lead organ and others that sign',
    [
      '山西省工业和信息化厅等3部门关于印发山西省技改资金办法的通知',
      '晋工信发〔2021〕5号',
      '各市工信局：',
      '现印发给你们。',
      '山西省工业和信息化厅',
      '山 西 省 财 政 厅',
      '国家税务总局山西省税务局',
      '2021年3月1日',
      '山西省技改资金办法',
      ...BODY,
    ],
    { issuers: ['山西省工业和信息化厅', '山西省财政厅', '国家税务总局山西省税务局'] },
  ],
  [
    'two organs of a title that end alike',
    [
      '太原市民政局 太原市卫生健康委员会关于印发太原市医养结合办法的通知',
      '各县区：',
      '现印发给你们。',
      '2024年1月2日',
      '太原市医养结合办法',
      ...BODY,
    ],
    { issuers: ['太原市民政局', '太原市卫生健康委员会'] },
  ],
  [
    'a letterhead of two organs, a title that names none',
    [
      '大同市人力资源和社会保障局',
      '大同市财政局 文件',
      '同人社发〔2023〕11号',
      '关于发放稳岗补贴的通知',
      '各县区：',
      ...BODY,
      '2023年6月1日',
    ],
    {
      number: '同人社发〔2023〕11号',
      title: '关于发放稳岗补贴的通知',
      issuers: ['大同市人力资源和社会保障局', '大同市财政局'],
      dateDocument: '2023-06-01',
    },
  ],
  [
    'party and government, the date under the title',
    ['中共泽州县委　泽州县人民政府', '关于推进乡村振兴的实施意见', '（2024年2月8日）', ...BODY],
    { issuers: ['中共泽州县委', '泽州县人民政府'], level: 'COUNTY', dateDocument: '2024-02-08' },
  ],
  [
    'a signature before the annex',
    [
      '晋城市人民政府办公室关于支持茶业发展的若干措施',
      '一、奖励企业10万元。',
      '二、本措施自发布之日起施行，有效期3年。',
      '晋城市人民政府办公室',
      '2024年3月6日',
      '附件',
      '奖励标准表',
      '一等奖\t20万元',
      '二等奖\t10万元',
    ],
    { dateDocument: '2024-03-06', ends: '2027-03-05', issuers: ['晋城市人民政府办公室'] },
  ],
  [
    'an annex behind 附： alone',
    [
      '繁峙县砂器产业扶持办法',
      '第一条 新开工坊补助2万元。',
      '第二条 本办法自公布之日起施行，有效期5年。',
      '繁峙县人民政府',
      '二〇二三年十月九日',
      '附：砂器工坊等级标准',
      '甲等：面积200平方米以上。',
      '乙等：面积100平方米以上。',
    ],
    { issuers: ['繁峙县人民政府'], dateDocument: '2023-10-09', ends: '2028-10-08' },
  ],
  [
    'buttons of a page in brackets above the title',
    [
      '【政策原文】【部门解读】【一图读懂】',
      '晋城市住房和城乡建设局关于发放购房补贴的通知',
      '晋市建发〔2024〕31号',
      '一、每平方米补贴100元。',
      '二、本通知有效期至2025年12月31日。',
    ],
    { title: '晋城市住房和城乡建设局关于发放购房补贴的通知', number: '晋市建发〔2024〕31号', ends: '2025-12-31' },
  ],
  [
    'standards whose day is not that of the notice, which lasts a year from its own',
    [
      '大同市民政局关于调整救助标准的通知',
      '同民发〔2024〕30号',
      '一、护理补贴每人每月200元。',
      '二、本通知规定的护理补贴标准从2024年1月1日起执行。',
      '本通知有效期1年。',
      '大同市民政局',
      '2024年6月3日',
    ],
    { dateDocument: '2024-06-03', ends: '2025-06-02' },
  ],
  [
    'a list of annexes above the signature',
    [
      '晋城市人民政府办公室关于支持茶业发展的若干措施',
      '一、奖励企业10万元。',
      '二、本措施自发布之日起施行，有效期3年。',
      '附件：1.申报表',
      '2.承诺书',
      '晋城市人民政府办公室2024年3月6日',
      '（此件公开发布）',
      '附件1',
      '申报表',
      '企业名称：',
    ],
    { dateDocument: '2024-03-06', ends: '2027-03-05' },
  ],
  [
    'what a page prints over the title and under the signature',
    [
      '发布时间：2024-03-08 10:30 来源：市政府办公室',
      '晋城市人民政府办公室关于支持茶业发展的若干措施',
      '晋市政办〔2024〕9号',
      ...BODY,
      '晋城市人民政府办公室',
      '2024年3月6日',
      '扫一扫在手机打开当前页',
      '【打印】【关闭】',
      '主办：晋城市城区人民政府',
      '相关新闻',
      '城区召开茶业发展推进会',
      '晋ICP备12345678号',
    ],
    {
      number: '晋市政办〔2024〕9号',
      issuers: ['晋城市人民政府办公室'],
      place: '晋城市',
      dateDocument: '2024-03-06',
      datePublication: '2024-03-08',
      ends: '2027-03-05',
    },
  ],
  [
    'a line that leads to an explanation above the number',
    [
      '点击查看政策解读：《太原市科技创新券管理办法》解读',
      '并科规字〔2024〕2号',
      '太原市科学技术局关于印发太原市科技创新券管理办法的通知',
      '各有关单位：',
      '现印发给你们，请遵照执行。',
      '太原市科学技术局',
      '2024年3月1日',
      '太原市科技创新券管理办法',
      ...BODY,
    ],
    { number: '并科规字〔2024〕2号', title: '太原市科技创新券管理办法', dateDocument: '2024-03-01' },
  ],
  [
    'a page’s particulars in place of a head',
    [
      '索引号：11140500/2024-00001',
      '发文机关：晋城市人民政府办公室',
      '发文字号：晋市政办〔2024〕9号',
      '成文日期：2024年3月6日',
      '发布日期：2024年3月8日',
      '标题：晋城市支持茶业发展若干措施',
      ...BODY,
    ],
    {
      number: '晋市政办〔2024〕9号',
      title: '晋城市支持茶业发展若干措施',
      issuers: ['晋城市人民政府办公室'],
      dateDocument: '2024-03-06',
      datePublication: '2024-03-08',
      ends: '2027-03-05',
    },
  ],
  [
    'a page’s particulars in the cells of a table, with a menu above',
    [
      '您现在的位置： 首页 > 政务公开 > 政策文件',
      '索引号\t11140500/2024-00001\t发文机关\t晋城市人民政府办公室',
      '发文字号\t晋市政办〔2024〕9号\t成文日期\t2024年3月6日',
      '晋城市支持茶业发展若干措施',
      ...BODY,
    ],
    { number: '晋市政办〔2024〕9号', title: '晋城市支持茶业发展若干措施', issuers: ['晋城市人民政府办公室'], dateDocument: '2024-03-06' },
  ],
  [
    'a text without a head that names its county and who explains it',
    ['为促进我县旅游发展，根据《柳林县旅游资金办法》，制定本措施。', '一、我县对旅行社奖励10万元。', '二、本措施由柳林县文旅局负责解释。'],
    { number: null, level: 'COUNTY', place: '柳林县', issuers: [] },
  ],
  [
    'a text without a head that speaks of its district',
    ['一、对我区企业给予补贴。', '二、杏花岭区各街道负责落实，全区统一标准。', '三、支持太原市重点项目。'],
    { level: 'COUNTY', place: '杏花岭区' },
  ],
  [
    'a zone that no code of places knows',
    ['长治高新技术产业开发区管委会', '关于支持科技创新的若干措施', '长高管发〔2024〕3号', ...BODY],
    { issuers: ['长治高新技术产业开发区管理委员会'], level: 'ZONE', place: '长治高新技术产业开发区' },
  ],
  [
    'a guide with the owner of the page in its foot alone',
    ['稳岗补贴申领指南', '1、条件', '依法参保。', '2、标准', '每人500元。', '主办：太原市迎泽区人民政府', '承办：迎泽区政务服务局'],
    { title: '稳岗补贴申领指南', issuers: [], level: null, place: null },
  ],
  [
    'a number whose first character is a province’s, of a place that no code knows',
    [
      '青石市科学技术局关于印发青石市科技创新券管理办法的通知',
      '青科规字〔2024〕2号',
      '现印发给你们。',
      '青石市科学技术局',
      '2024年3月1日',
      '青石市科技创新券管理办法',
      ...BODY,
    ],
    { number: '青科规字〔2024〕2号', issuers: ['青石市科学技术局'], level: null },
  ],
];

it.each(HEADS)('%s', (_, lines, head) => expect(headOf(lines)).toMatchObject(head));

describe('a text without a title', () => {
  const lines = ['一、奖励企业10万元。', '二、奖励个人1万元。'];
  it.each([
    ['忻州市稳增长若干措施.txt', '忻州市稳增长若干措施'],
    ['政策/03-忻州市稳增长若干措施（试行）.txt', '忻州市稳增长若干措施（试行）'],
    ['2.忻州市稳增长若干措施 (1).txt', '忻州市稳增长若干措施'],
    ['(12)忻州市稳增长若干措施.txt', '忻州市稳增长若干措施'],
    ['20240315_忻州市稳增长若干措施（正式稿）.txt', '忻州市稳增长若干措施'],
    ['忻州市稳增长若干措施-定稿.docx.txt', '忻州市稳增长若干措施'],
    ['三、2024-05忻州市稳增长若干措施.txt', '忻州市稳增长若干措施'],
    ['九江市稳增长若干措施.txt', '九江市稳增长若干措施'],
    ['30条稳增长措施.txt', '30条稳增长措施'],
  ])('is named after its file %s', (file, title) => expect(headOf(lines, file)).toMatchObject({ title }));
  it('is not named after the mark of an excerpt', () =>
    expect(headOf(['（节选）', ...lines], '忻州市稳增长若干措施.txt')).toMatchObject({ title: '忻州市稳增长若干措施' }));
  it('is named after a file with many marks of a draft', () => {
    const title = `忻州市稳增长若干措施${' 定稿'.repeat(40)} 二`;
    expect(titleOfFile(`${title}.txt`)).toBe(title);
    expect(titleOfFile(`${title.slice(0, -2)}.txt`)).toBe('忻州市稳增长若干措施');
  });
  it('has no title if the name of the file says nothing', () => expect(headOf(lines, '02.txt')).toMatchObject({ title: null }));
});

it('a text that is no policy gives a warning', () => {
  const [text] = texts(['昨日，全市工作会议召开。', '会议强调，要抓好落实。']);
  expect(text?.notices).toEqual([{ code: 'NO_POLICY', message: expect.any(String) }]);
});

it('two or more texts in one file are separate documents', () => {
  const first = ['甲县促进旅游若干措施', '一、旅行社每家1万元。', '二、民宿每家2万元。', '甲县人民政府', '2024年1月5日'];
  const second = ['甲县商务局文件', '甲商发〔2024〕2号', '甲县商务局关于支持外贸的通知', '一、每家3万元。', '甲县商务局', '2024年3月5日'];
  const third = ['甲县促进农业若干措施', '一、合作社每家4万元。', '甲县人民政府', '2024年5月5日'];
  expect(texts([...first, ...second, ...third]).map(({ head, clauses }) => [head.title?.text, head.dateDocument, clauses.length])).toEqual([
    ['甲县促进旅游若干措施', '2024-01-05', 2],
    ['甲县商务局关于支持外贸的通知', '2024-03-05', 1],
    ['甲县促进农业若干措施', '2024-05-05', 1],
  ]);
});
