import { account } from '../../graph-seed/accounting';
import { cut, flat, locators, texts, wordsOf } from '../support/cut';

const furnitureOf = (lines: readonly string[]) => {
  const { source, furniture } = cut(lines);
  return furniture.map(({ start, end, reason }) => `${reason}: ${source.raw.slice(start, end)}`);
};

describe('a text in one line', () => {
  const articles =
    '第一条为加强管理，根据《粮食条例》第三条的规定，制定本办法。第二条承储企业每年给予30万元补贴。第三条本办法自印发之日起施行，有效期3年。';
  it('is cut at its articles', () => expect(locators(`青石市储备粮承储管理办法${articles}`)).toBe('第一条 第二条 第三条'));
  it('is cut at its headings', () =>
    expect(locators('河津市稳岗若干措施一、减税。对企业减税。二、降费。免收费用。三、有效期至2027年12月31日。')).toBe('一 二 三'));
  it('is cut at points after its title', () =>
    expect(locators('盂县民宿奖励办法 1.评为甲级的，奖励8万元。 2.评为乙级的，奖励5万元。 3.评为丙级的，奖励3万元。')).toBe('1 2 3'));
  it('has chapters, items, a head and a signature', () => {
    const head =
      '河津市粮食局关于印发河津市储备粮承储管理办法的通知河粮规〔2024〕3号各乡镇：现印发给你们，请遵照执行。河津市粮食局2024年3月1日';
    const text = `${head}河津市储备粮承储管理办法第一章总则第一条制定本办法。第二章奖励第二条奖励下列企业：（一）新建仓库的；（二）扩建仓库的。第三条自印发之日起施行。河津市粮食局2024年3月1日`;
    expect(locators(text)).toBe('第一章 第一条 第二章 第二条 第二条/（一） 第二条/（二） 第三条');
    const { head: read } = cut(text);
    expect([read.number?.text, read.title?.text, read.issuers, read.dateDocument]).toEqual([
      '河粮规〔2024〕3号',
      '河津市储备粮承储管理办法',
      ['河津市粮食局'],
      '2024-03-01',
    ]);
  });
  it('is not cut at articles that it cites', () =>
    expect(
      locators(['河津市补贴办法', '第一条 符合本办法第二条、第三条条件的，按照第四条标准补贴。第三条规定的除外。', '第二条 解释。']),
    ).toBe('第一条 第二条'));
});

describe('short lines', () => {
  const lines = [
    '晋城市人民政府办公室文件',
    '晋市政办〔2024〕12号',
    '晋城市支持茶业若干措施',
    '第一条 奖励企业10万元。',
    '第二条 奖励商户20万元。',
    '第三条 奖励农户1万元。',
  ];
  it.each(['\n', '\n\n', '\r\n'])('are paragraphs when separated by %j', (newline) => {
    const { head, clauses } = cut(lines.join(newline));
    expect(head.number?.text).toBe('晋市政办〔2024〕12号');
    expect(clauses.map(({ locator }) => locator)).toEqual(['第一条', '第二条', '第三条']);
  });
  it('may be a title and a heading', () =>
    expect(locators(['岚县残疾人若干措施', '一、补贴标准', '每人100元。', '二、对企业奖励1万元。'])).toBe('一 二'));
});

describe('a table', () => {
  it('in Markdown keeps its rows and loses its rule', () =>
    expect(wordsOf(['榆社县奖励办法', '第一条 标准如下：', '|级别|金额|', '|:-:|:-:|', '|省级|5万元|', '第二条 解释。'])).toMatchObject({
      第一条: '标准如下：\n级别\t金额\n省级\t5万元',
    }));
  it('that is a whole text has a point for each row, with the units of its column', () => {
    const { clauses } = cut([
      '平定县惠企政策一览表',
      '序号\t政策名称\t支持内容\t责任单位',
      '1\t小升规奖励\t对首次上规的企业，奖励20万元。\t县工信局',
      '2\t出口奖励\t对出口企业，奖励5万元。\t县商务局',
    ]);
    expect(clauses.map(({ words, units }) => [words.text, ...units.map((unit) => unit.text)])).toEqual([
      ['小升规奖励\n对首次上规的企业，奖励20万元。', '县工信局'],
      ['出口奖励\n对出口企业，奖励5万元。', '县商务局'],
    ]);
  });
  it.each([
    ['tabs', ['奖项\t标准', '一等奖\t20万元', '二等奖\t10万元']],
    ['Markdown', ['| 奖项 | 标准 |', '| --- | :---: |', '| 一等奖 | 20万元 |', '| 二等奖 | 10万元 |']],
    ['Markdown without bars at its sides', ['奖项 | 标准', '---|---', '一等奖 | 20万元', '二等奖 | 10万元']],
  ])('of %s has one paragraph a row, with separate cells', (_, rows) =>
    expect(wordsOf(['垣曲县大赛奖励办法', '一、按下表奖励：', ...rows, '二、由县科技局负责。'])).toEqual({
      一: '按下表奖励：\n奖项\t标准\n一等奖\t20万元\n二等奖\t10万元',
      二: '由县科技局负责。',
    }),
  );
  it('has no numbered clauses in its rows', () =>
    expect(locators(['垣曲县补贴标准', '序号\t名称\t标准', '1.\t旋耕机\t3200', '2.\t播种机\t1800', '5.\t收割机\t9600'])).toBe('前言'));
  it('is not made by one tab after a number', () =>
    expect(wordsOf(['垣曲县补贴办法', '第一条\t每亩100元。', '第二条\t每户最高5000元。'])).toEqual({
      第一条: '每亩100元。',
      第二条: '每户最高5000元。',
    }));
});

describe('annexes', () => {
  const notice = ['襄汾县财政局关于做好农业补贴工作的通知', '一、加强领导。', '二、严格程序。'];
  const signed = ['襄汾县财政局', '2023年6月1日'];
  it('have their own articles', () =>
    expect(
      locators([
        ...notice,
        '附件：1.补贴细则',
        '2.申请表',
        ...signed,
        '附件1',
        '襄汾县农业补贴细则',
        '第一条 每亩100元。',
        '第二条 每户最高5000元。',
        '附件2',
        '申请表',
        '姓名：',
      ]),
    ).toBe('一 二 附件1 附件1/第一条 附件1/第二条 附件2'));
  it('have their titles on the line of the mark', () =>
    expect(
      cut([
        ...notice,
        ...signed,
        '附件1：农业补贴细则',
        '一、每亩100元。',
        '二、每户最高5000元。',
        '附件2：承诺书',
        '本人承诺属实。',
      ]).clauses.map(({ locator, heading }) => [locator, heading]),
    ).toEqual([
      ['一', null],
      ['二', null],
      ['附件1', '农业补贴细则'],
      ['附件2', '承诺书'],
    ]));
  it('are the issued text if the notice says so', () =>
    expect(
      locators([
        '襄汾县财政局关于印发《襄汾县农业补贴办法》的通知',
        '现将《襄汾县农业补贴办法》印发给你们。',
        '附件：襄汾县农业补贴办法',
        ...signed,
        '附件',
        '襄汾县农业补贴办法',
        '第一条 每亩100元。',
        '第二条 解释。',
      ]),
    ).toBe('第一条 第二条'));
  it('do not include the points of the issuing notice, which belong to the preamble', () =>
    expect(
      locators([
        '襄汾县财政局关于印发襄汾县农业补贴办法的通知',
        '现印发给你们，并提出以下要求：',
        '一、加强领导。',
        '二、严格程序。',
        ...signed,
        '襄汾县农业补贴办法',
        '第一条 每亩100元。',
        '第二条 解释。',
      ]),
    ).toBe('前言 前言/一 前言/二 第一条 第二条'));
});

describe('furniture of a web page', () => {
  const text = ['盂县支持茶业发展若干措施', '一、奖励企业10万元。', '二、奖励茶农5万元。'];
  it('stands above and below the text', () => {
    const page = [
      '登录 | 注册',
      '您的位置：首页 > 政策文件',
      '发布日期：2024-03-08 来源：县政府办',
      ...text,
      '公开方式：主动公开',
      '分享到：',
      '打印本页 关闭窗口',
      '上一篇：盂县召开会议',
      '版权所有：盂县人民政府',
      '地址：盂县秀水东街 邮编：045100',
    ];
    expect(furnitureOf(page)).toHaveLength(8);
    const { clauses, metadata } = cut(page);
    expect(clauses.map(({ words }) => words.text)).toEqual(['奖励企业10万元。', '奖励茶农5万元。']);
    expect(metadata.map((passage) => passage.text)).toEqual(['盂县支持茶业发展若干措施', '公开方式：主动公开']);
  });
  it('is not found where a sentence follows', () => {
    const lines = [...text, '相关政策', '按照国家规定执行的，从其规定。'];
    expect(furnitureOf(lines)).toEqual([]);
  });
  it('has one place for every character', () => {
    const page = [
      '首页 > 政策',
      '目 录',
      '第一章 总则……1',
      '第二章 附则……2',
      '盂县茶业办法',
      '第一章 总则',
      '第一条 奖励。',
      '第二章 附则',
      '第二条 解释。',
      '扫一扫在手机打开当前页',
    ];
    const [first, ...more] = texts(page);
    if (!first) throw new Error('no text');
    expect(account(first, ...more).unplaced).toEqual([]);
    expect(flat(first.clauses).map(({ locator }) => locator)).toEqual(['第一章', '第一条', '第二章', '第二条']);
  });
});

it('spaces stay between English words and go between Han characters', () =>
  expect(
    wordsOf([
      '涉外奖励办法',
      '第一条 The fund pays 50% of the cost, up to RMB 2 million. 按 照 上述 标准执行。',
      '第二条 依据 ISO 9001 认证 给予 10 万元。',
    ]),
  ).toEqual({
    第一条: 'The fund pays 50% of the cost, up to RMB 2 million.按照上述标准执行。',
    第二条: '依据ISO 9001认证给予10万元。',
  }));

it('marks of lists and links are removed', () =>
  expect(
    wordsOf([
      '沁县奖励办法',
      '一、奖励下列企业：',
      '- 甲类企业；',
      '• 乙类企业。',
      '> 参见[市级办法](https://www.example.gov.cn/a)。',
      '二、解释。',
    ]),
  ).toEqual({
    一: '奖励下列企业：\n甲类企业；\n乙类企业。\n参见市级办法。',
    二: '解释。',
  }));
