import { cut, flat, locators, wordsOf } from '../support/cut';

const TITLE = '朔州市支持杂粮产业发展若干措施';

/** Description, lines below the title, and the locators of the clauses in order. */
const NUMBERED: readonly (readonly [kind: string, lines: readonly string[], locators: string])[] = [
  [
    'points that count on through headings',
    [
      '一、目标',
      '1.产值。达到5亿元。',
      '二、任务',
      '（一）育种。实施下列项目：',
      '2.良种。每亩100元。',
      '3.基地。每个20万元。',
      '三、保障',
      '4.资金。安排500万元。',
    ],
    '一 1 二 （一） 2 3 三 4',
  ],
  [
    'points that count on under two headings',
    ['一、种植', '1.谷子。每亩50元。', '2.荞麦。每亩60元。', '二、加工', '3.设备。补助20%。'],
    '一 1 2 二 3',
  ],
  ['points that begin after one', ['二、加工', '4.参加展会的企业每家奖励2万元。', '5.获得金奖的奖励5万元。'], '二 4 5'],
  [
    'an excerpt that begins in the middle',
    ['（五）支持冷库。每座30万元。', '（六）支持物流。每车5万元。', '三、服务', '（一）窗口。设立专窗。'],
    '（五） （六） 三 （一）',
  ],
  [
    'an excerpt that begins with a later article',
    ['第七条 每亩补助80元。', '第八条 每户最高2000元。', '三、监督', '第九条 接受审计。'],
    '第七条 第八条 三 第九条',
  ],
  [
    'a gap among numbers in decimals',
    [
      '1 育种',
      '1.1 建立良种圃的补助5万元。',
      '1.2 引进良种的补助3万元。',
      '2 加工',
      '2.1 购置设备的补助30%。',
      '2.3 新建厂房的奖励20万元。',
    ],
    '1 1.1 1.2 2 2.1 2.3',
  ],
  ['a gap among headings', ['一、良种', '每亩100元。', '三、品牌', '每个20万元。'], '一 三'],
  [
    'a gap among items',
    ['一、奖励', '（一）甲类。1万元。', '（三）丙类。3万元。', '二、附则', '本措施自发布之日起施行。'],
    '一 （一） （三） 二',
  ],
  [
    'gaps among chapters and articles',
    ['第一章 总则', '第一条 制定本办法。', '第三章 奖励', '第六条 奖励1万元。', '第二十一条 解释。'],
    '第一章 第一条 第三章 第六条 第二十一条',
  ],
  [
    'lists that start again, each with its parent',
    ['一、甲', '（一）一万元。', '（二）二万元。', '二、乙', '（一）三万元。'],
    '一 一/（一） 一/（二） 二 二/（一）',
  ],
  [
    'numbers that start again under unnumbered headings',
    ['面向合作社', '一、建库。每座10万元。', '二、购机。每台2万元。', '面向农户', '一、种子。每亩20元。', '二、农膜。每亩30元。'],
    '面向合作社 面向合作社/一 面向合作社/二 面向农户 面向农户/一 面向农户/二',
  ],
  [
    'numbers that begin anew under groups of one kind',
    ['农户类', '1.微耕机。每台600元。', '2.改厕。每户1200元。', '村集体类', '1.冷库。每座12万元。', '2.机耕道。每公里8万元。'],
    '农户类 农户类/1 农户类/2 村集体类 村集体类/1 村集体类/2',
  ],
  [
    'articles that start again under unnumbered headings',
    ['企业类', '第一条 补贴10万元。', '第二条 补贴20万元。', '个人类', '第一条 补贴1000元。', '第二条 补贴2000元。'],
    '企业类 企业类/第一条 企业类/第二条 个人类 个人类/第一条 个人类/第二条',
  ],
  [
    'unnumbered headings through which articles count on',
    ['总则', '第一条 制定本办法。', '补助标准', '第二条 每亩100元。', '附则', '第三条 自发布之日起施行。'],
    '总则 第一条 补助标准 第二条 附则 第三条',
  ],
  [
    'a second list in one article',
    [
      '第一条 登记下列事项：',
      '（一）名称；',
      '（二）住所。',
      '除前款规定外，还应登记：',
      '（一）种植面积；',
      '（二）仓储能力。',
      '第二条 及时公示。',
    ],
    '第一条 第一条/（一） 第一条/（二） 第一条/第2款 第一条/第2款/（一） 第一条/第2款/（二） 第二条',
  ],
  [
    'a list in an item of the same numbering',
    ['一、条件', '（一）具备下列条件：', '（一）登记满一年；', '（二）依法纳税。', '（二）信用良好。'],
    '一 一/（一） 一/（一）/（一） 一/（一）/（二） 一/（二）',
  ],
  [
    'a number printed twice',
    ['一、奖励', '（一）甲类。', '（二）乙类。', '（二）丙类。', '（三）丁类。'],
    '一 （一） （二） （二）·2 （三）',
  ],
  [
    'articles put between (之一)',
    ['第三条 奖励1万元。', '第三条之一 奖励2万元。', '第三条之二 奖励3万元。', '第四条 奖励4万元。'],
    '第三条 第三条之一 第三条之二 第四条',
  ],
  [
    'an unnumbered closing with points',
    ['第一条 奖励1万元。', '第二条 奖励2万元。', '附 则', '1．不重复享受。', '2．有效期至2027年12月31日。'],
    '第一条 第二条 附则 附则/1 附则/2',
  ],
  [
    'a closing whose points are numbered as the text is',
    ['1.奖励1万元。', '2.奖励2万元。', '附则', '1.不重复享受。', '2.由市农业农村局解释。'],
    '1 2 附则 附则/1 附则/2',
  ],
  [
    'parts, editions, chapters, sections',
    [
      '第一编 总则',
      '第一章 范围',
      '第一节 定义',
      '第一条 定义。',
      '第二节 适用',
      '第二条 适用。',
      '第二编 分则',
      '第一章 种子',
      '第三条 补助。',
    ],
    '第一编 第一编/第一章 第一节 第一条 第二节 第二条 第二编 第二编/第一章 第三条',
  ],
  [
    'parts over headings',
    ['第一部分 种植业', '一、良种。100元。', '第二部分 加工业', '一、设备。20%。'],
    '第一部分 第一部分/一 第二部分 第二部分/一',
  ],
  [
    'decimals of a plan',
    [
      '1 总则',
      '1.1 编制目的',
      '保障供应。',
      '1.2 适用范围',
      '全市。',
      '2 组织体系',
      '2.1 指挥部',
      '2.1.1 职责',
      '统一领导。',
      '2.1.2 成员',
      '市直部门。',
      '3 附则',
      '3.1 由市局解释。',
    ],
    '1 1.1 1.2 2 2.1 2.1.1 2.1.2 3 3.1',
  ],
  [
    'numbers of one character',
    ['一．种植', '㈠谷子。', '⑴春谷；', '⑵夏谷。', '㈡莜麦。', '二．加工', '⒈设备。', '⒉品牌。'],
    '一 （一） （一）/（1） （一）/（2） （二） 二 二/1 二/2',
  ],
  [
    'marks of every kind',
    ['一、种植', '一是奖励甲类。', '二是奖励乙类。', '二、加工', '①甲类。', '②乙类。', '三、销售', '1）甲类。', '2）乙类。'],
    '一 一/一是 一/二是 二 二/① 二/② 三 三/1） 三/2）',
  ],
  [
    'items whose words begin with a figure',
    ['一、对象', '1.80周岁以上的；', '2.60周岁以上的。', '二、进度', '1.2024年3月启动。', '2.2024年6月验收。'],
    '一 一/1 一/2 二 二/1 二/2',
  ],
  [
    'numbers right before a sum, which read like decimals',
    ['9.300万元以下的装修由科室审批。', '10.500万元以下的维修由分管领导审批。', '11.200万元以下的采购由办公室审批。', '12.其他集体研究。'],
    '9 10 11 12',
  ],
  [
    'the same in a list under a heading',
    ['一、资助标准', '1.10万元以下的项目全额资助；', '2.50万元以下的项目资助一半；', '3.100万元以上的项目另行研究。'],
    '一 一/1 一/2 一/3',
  ],
  [
    'the same with decimals among them',
    ['第一条 补助下列项目：', '1.5公里以下的村道；', '2.8公里以上的村道；', '3.20亩以上的广场。', '第二条 解释。'],
    '第一条 第一条/1 第一条/2 第一条/3 第二条',
  ],
  [
    'decimals at the head of torn lines',
    ['第一条 补助按投资额计算，系数为', '1.5倍以内。', '第二条 中小企业按', '2.5万元每台补助。', '第三条 解释。'],
    '第一条 第二条 第三条',
  ],
  [
    'unnumbered headings through which one list counts on',
    ['种植业', '1.谷子面积稳定在10万亩。', '2.地膜每亩补助60元。', '养殖业', '3.肉驴存栏达到1万头。', '4.圈舍每平方米补助80元。'],
    '种植业 1 2 养殖业 3 4',
  ],
  [
    'points under 其他事项 behind the last article',
    ['第一条 种薯每亩补助200元。', '第二条 储藏窖每座补助3万元。', '其他事项', '一、同一事项不重复享受。', '二、有效期至2027年3月31日。'],
    '第一条 第二条 其他事项 一 二',
  ],
  [
    'a closing with a colon',
    ['1.新增蜂群每箱补助200元。', '2.建设蜂场补助3万元。', '附 则：', '1.从其规定。', '2.自发布之日起施行。'],
    '1 2 附则 附则/1 附则/2',
  ],
  [
    'a list that begins on the line of its article',
    ['一、（一）新建蜂场补助3万元。', '（二）购置蜂箱补助200元。', '二、（一）由县局受理。', '（二）由县财政拨付。'],
    '一 一/（一） 一/（二） 二 二/（一） 二/（二）',
  ],
  [
    'a guide whose lines follow the last condition',
    ['一、创业资助', '申报条件：', '（1）在本市登记；', '（2）登记满6个月。', '补贴对象：创业者。', '补贴标准：8000元。'],
    '一 一/（1） 一/（2）',
  ],
];

it.each(NUMBERED)('%s', (_, lines, wanted) => expect(locators([TITLE, ...lines])).toBe(wanted));

/** Lines that begin like numbers but are words. */
const WORDS: readonly (readonly [kind: string, line: string])[] = [
  ['a year', '2024年起执行。'],
  ['a decimal', '1.5倍予以奖励。'],
  ['a rate', '3.5%的比例计算。'],
  ['a sum', '100万元以上的另行研究。'],
  ['a month', '12月底前兑现。'],
  ['an article that is cited', '第三条规定的奖励，由财政拨付。'],
  ['an item that is cited', '（二）项规定的情形除外。'],
  ['grades that are listed', '二、三等奖分别奖励。'],
];
it.each(WORDS)('%s begins no clause', (_, line) => {
  const { clauses, notices } = cut([TITLE, '第一条 支持研发。', '（一）奖励。', line, '第二条 其他。']);
  expect(flat(clauses).map(({ locator }) => locator)).toEqual(['第一条', '第一条/（一）', '第二条']);
  expect(notices).toEqual([]);
});

it('a line that begins like a number and is not cut is reported', () => {
  const { notices } = cut([
    TITLE,
    '第一条 奖励1万元。',
    '第二条 奖励2万元。',
    '第五条 奖励5万元。',
    '第三条 奖励3万元。',
    '5.奖励。',
    '2.奖励。',
  ]);
  expect(notices).toEqual([{ code: 'NOT_CUT', message: expect.stringContaining('有 2 行以编号开头'), line: 4 }]);
});

it.each([
  [['3-1 新建蜂场补助3万元。', '3-2 购置蜂箱补助200元。']],
  [['甲、新建蜂场补助3万元。', '乙、购置蜂箱补助200元。']],
  [['【1】新建蜂场补助3万元。', '【2】购置蜂箱补助200元。']],
])('lines with numbers of unknown form are reported: %j', (lines) => {
  const { notices } = cut([TITLE, '第一条 补助如下。', ...lines, '第二条 解释。']);
  expect(notices).toEqual([{ code: 'NOT_CUT', message: expect.stringContaining('有 2 行以编号开头'), line: 3 }]);
});

describe('text after the last item of a list', () => {
  it('belongs to the article if each item is one sentence', () =>
    expect(
      wordsOf([TITLE, '第一条 按下列标准补助：', '（一）甲类80%；', '（二）乙类60%。', '前款补助最高50万元。', '第二条 解释。']),
    ).toMatchObject({
      第一条: '按下列标准补助：\n前款补助最高50万元。',
      '第一条/（二）': '乙类60%。',
    }));
  it('belongs to the last item if items have several paragraphs', () =>
    expect(
      wordsOf([TITLE, '第一条 补贴：', '（一）甲类。给予补贴。', '每年一次。', '（二）乙类。给予补贴。', '每季一次。', '第二条 解释。']),
    ).toMatchObject({
      '第一条/（一）': '甲类。给予补贴。\n每年一次。',
      '第一条/（二）': '乙类。给予补贴。\n每季一次。',
    }));
  it('belongs to the measure if its lines are labelled', () =>
    expect(
      wordsOf([TITLE, '1、租金补贴', '补贴条件：', '（1）创办企业：', '①学生；', '②军人。', '补贴标准：5000元。', '补贴期限：一年。']),
    ).toMatchObject({
      1: '租金补贴\n补贴条件：\n补贴标准：5000元。\n补贴期限：一年。',
      '1/（1）/②': '军人。',
    }));
  it('is the closing clause if the text speaks of itself', () =>
    expect(wordsOf([TITLE, '一、补贴。', '对农户补贴。', '本措施自2024年1月1日起施行。'])).toMatchObject({
      附则: '本措施自2024年1月1日起施行。',
    }));
  it('stays under the heading 其他规定', () =>
    expect(locators([TITLE, '一、补贴。', '二、其他规定', '按国家规定执行。', '本措施自发布之日起施行。'])).toBe('一 二'));
});

describe('a text without numbers', () => {
  it('has a clause for each measure in labelled lines', () =>
    expect(
      locators(['求职补贴', '政策内容：每人1000元。', '申请渠道：学校', '见习补贴', '政策内容：每人每月500元。', '申请渠道：街道']),
    ).toBe('求职补贴 见习补贴'));
  it('separates measures of one name under several headings', () => {
    const lines = [
      '阳泉市就业政策',
      '服务对象：毕业生',
      '社保补贴',
      '政策内容：补贴一年。',
      '服务对象：困难人员',
      '社保补贴',
      '政策内容：补贴两年。',
    ];
    expect(locators(lines)).toBe('服务对象：毕业生 服务对象：毕业生/社保补贴 服务对象：困难人员 服务对象：困难人员/社保补贴');
  });
  it('has a clause for each measure with labels in brackets', () =>
    expect(
      locators([
        '惠农政策明白卡',
        '地力补贴',
        '【依据】财农〔2021〕1号',
        '【标准】每亩67元。',
        '农机补贴',
        '【依据】省厅文件',
        '【标准】最高5万元。',
      ]),
    ).toBe('地力补贴 农机补贴'));
  it('has a clause for each question', () =>
    expect(locators(['人才政策问答', '问：谁可以申请？', '答：博士可以。', '问：补贴多少？', '答：每月3000元。'])).toBe(
      '问：谁可以申请？ 问：补贴多少？',
    ));
  it('is one preamble if nothing is labelled', () => expect(locators(['为落实部署，推动发展。', '各地要高度重视。'])).toBe('前言'));
});

describe('headings', () => {
  const headingOf = (words: string) => flat(cut([TITLE, `第一条 ${words}`, '第二条 解释。']).clauses)[0]?.heading;
  it.each([
    ['鼓励良种繁育。对基地补助。', '鼓励良种繁育'],
    ['【良种补贴】\n对基地补助。', '良种补贴'],
    ['（适用对象）\n本市农户。', '适用对象'],
    ['补助标准\n每亩100元。', '补助标准'],
  ])('the heading of %j is %s', (words, heading) => expect(headingOf(words)).toBe(heading));
  it.each([
    '本办法自2024年1月1日起施行。\n原办法同时废止。',
    '市农业农村部门负责全市杂粮产业发展管理工作。\n各县负责本地工作。',
    '营业执照分为正本和副本，具有同等法律效力。\n电子执照同样有效。',
    '县人民政府统一领导全县苹果产业发展工作\n各乡镇做好具体工作。',
    '古枣树实行挂牌保护。\n管护人每株每年补助100元。',
    '禁止砍伐古枣树。\n确需移植的，报县林业局批准。',
    '原奖励规定同时废止\n未兑现的按原规定执行。',
    '本办法自2024年1月1日起施行\n此前的申请按原规定办理。',
    '补助按下表发放。\n蜂箱每个200元。',
  ])('%j has no heading', (words) => expect(headingOf(words)).toBeNull());
});
