import { type PolicyText, policy, reading } from '../../support/policy';

const DATE = '2024年3月6日';
const OWN = '晋市政办〔2024〕12号';
const OLD = '晋市政办〔2019〕5号';

/** Begin and end of the text itself. */
interface Term {
  readonly from?: string | null;
  readonly until?: string | null;
}
const termOf = (term: string, text: Partial<PolicyText> = {}): Term => {
  const force = reading(policy({ articles: ['对企业奖励10万元。'], date: DATE, ...text, term })).document(text.number ?? OWN)?.force;
  return { from: force?.dateEntryIntoForce ?? null, until: force?.dateEndOfValidity ?? null };
};

/** Terms of the text itself as offices write them, by kind. */
const TERMS: Readonly<Record<string, readonly (readonly [words: string, term: Term])[]>> = {
  'a term that begins some time after publication': [
    ['本措施自印发之次日起实施，有效期1年。', { from: '2024-03-07', until: '2025-03-06' }],
    ['本办法自印发之日起30日后施行，有效期5年。', { from: '2024-04-05', until: '2029-04-04' }],
    ['本办法自公布之日起三十日后施行。', { from: '2024-04-05', until: null }],
    ['本办法自发布之日起满30日施行。', { from: '2024-04-05', until: null }],
    ['本细则自印发之日起一个月后施行。', { from: '2024-04-06', until: null }],
    ['本措施自印发次日起施行。', { from: '2024-03-07', until: null }],
    ['本措施自印发次月1日起施行，有效期2年。', { from: '2024-04-01', until: '2026-03-31' }],
    ['本细则自公布后的第30日起施行。', { from: '2024-04-05', until: null }],
    ['本规程自发布后第15日起生效，试行1年。', { from: '2024-03-21', until: '2025-03-20' }],
    ['本措施自印发之日起10个工作日后施行。', { from: null, until: null }],
    ['本细则自印发次月起施行，有效期一年。', { from: '2024-04-01', until: '2025-03-31' }],
    ['本通知即日起施行，有效期两年。', { from: '2024-03-06', until: '2026-03-05' }],
    ['本办法2024年6月1日施行。', { from: '2024-06-01', until: null }],
    ['本细则2024年6月1日起实施，有效期2年。', { from: '2024-06-01', until: '2026-05-31' }],
  ],
  'lengths in days, months and other numerals': [
    ['本方案有效期为自印发之日起6个月。', { from: null, until: '2024-09-05' }],
    ['本办法自二〇二四年五月廿一日起施行，有效期两年。', { from: '2024-05-21', until: '2026-05-20' }],
    ['本办法自2024年5月1日起施行，有效期180天。', { from: '2024-05-01', until: '2024-10-27' }],
    ['本办法自2024年5月1日起施行，有效期叁年。', { from: '2024-05-01', until: '2027-04-30' }],
    ['本办法自2024年5月1日起施行，有效期十八个月。', { from: '2024-05-01', until: '2025-10-31' }],
    ['本办法自2024年2月29日起施行，有效期1年。', { from: '2024-02-29', until: '2025-02-28' }],
    ['本细则自2024年2月29日起试行，试行期三年。', { from: '2024-02-29', until: '2027-02-28' }],
    ['本办法自2024年5月1日起试行一年。', { from: '2024-05-01', until: '2025-04-30' }],
    ['本办法从2024年5月1日起实行，暂定执行三年，期满视情况修订。', { from: '2024-05-01', until: '2027-04-30' }],
    ['本办法自2024年5月1日起施行，有效期半年。', { from: '2024-05-01', until: '2024-10-31' }],
    ['本办法自2024年5月1日施行，有效期两年半。', { from: '2024-05-01', until: '2026-10-31' }],
    ['本办法自2024年5月1日起施行三年后开展评估。', { from: '2024-05-01', until: null }],
    ['本通知有效期1年。', { from: null, until: '2025-03-05' }],
    ['本意见自公布之日起执行。有效期暂定2年。', { from: '2024-03-06', until: '2026-03-05' }],
    ['以上政策从下发之日起实施，暂定五年有效期。', { from: '2024-03-06', until: '2029-03-05' }],
  ],
  'the day of another text is not the day of this text': [
    ['本办法自2024年5月1日起施行，原晋市政办〔2019〕5号文件自2024年4月30日起停止执行。', { from: '2024-05-01', until: null }],
    ['本办法自2024年5月1日起施行，《晋城市旧办法》（晋市政办〔2019〕5号）于2024年4月30日废止。', { from: '2024-05-01', until: null }],
    [
      '本办法自2024年5月1日起施行，有效期5年，原《晋城市旧办法》（晋市政办〔2019〕5号）有效期至2024年4月30日。',
      { from: '2024-05-01', until: '2029-04-30' },
    ],
    ['本办法自2024年5月1日起施行，原有规定执行到2024年4月30日止。', { from: '2024-05-01', until: null }],
    ['本办法自2024年5月1日起施行，此前的补贴标准执行至2024年6月30日。', { from: '2024-05-01', until: null }],
    ['本办法自2024年5月1日起施行，以往办法执行到2024年4月30日为止。', { from: '2024-05-01', until: null }],
  ],
  'the day of an article or a task is not the day of this text': [
    ['本办法自2024年5月1日起施行，其中第二条执行至2024年12月31日。', { from: '2024-05-01', until: null }],
    ['本办法自2024年5月1日起施行，有效期3年（第二条执行至2025年6月30日）。', { from: '2024-05-01', until: '2027-04-30' }],
    ['本办法自2024年5月1日起施行，有效期3年，其中第二条有效期一年。', { from: '2024-05-01', until: '2027-04-30' }],
    ['本办法自2024年5月1日起施行，政策期内（2024年1月1日至2024年12月31日）的项目适用本办法。', { from: '2024-05-01', until: null }],
    ['本办法自2024年5月1日起施行，2024年12月31日前开工的项目可以申报。', { from: '2024-05-01', until: null }],
  ],
  '本条例, 本法, 本令 and 本通告 mean the text itself': [
    ['本通告自2024年7月1日起施行，有效期90天。', { from: '2024-07-01', until: '2024-09-28' }],
    ['本预案自发出之日起施行，试行期两年。', { from: '2024-03-06', until: '2026-03-05' }],
    ['本条例自2024年7月1日起施行。', { from: '2024-07-01', until: null }],
    ['本法自2024年7月1日起施行。', { from: '2024-07-01', until: null }],
    ['本令自2024年7月1日起施行。', { from: '2024-07-01', until: null }],
  ],
  'the stated end of this text is its end': [
    ['本措施从2024年5月1日开始施行，有效期为五年，届满自动失效。', { from: '2024-05-01', until: '2029-04-30' }],
    ['本措施自2024年5月1日起施行，2028年4月30日到期。', { from: '2024-05-01', until: '2028-04-30' }],
    ['本办法自2024年5月1日起施行，有效期至2027年12月31日。', { from: '2024-05-01', until: '2027-12-31' }],
    ['本措施自发布之日起施行，至2026年12月31日止。', { from: '2024-03-06', until: '2026-12-31' }],
    ['本措施自发布之日起施行，2026年12月31日自动失效。', { from: '2024-03-06', until: '2026-12-31' }],
    ['本措施自发布之日起施行，由市工信局负责解释，有效期3年。', { from: '2024-03-06', until: '2027-03-05' }],
  ],
};

describe.each(Object.entries(TERMS))('%s', (_, cases) => {
  it.each(cases)('%s', (words, term) => expect(termOf(words)).toEqual(term));
});

it.each([
  ['二〇二四年三月廿六日', '2024-03-26'],
  ['二〇二四年十月卅一日', '2024-10-31'],
])('the signature %s is the day of issue', (date, from) =>
  expect(termOf('本办法自印发之日起施行。', { date })).toEqual({ from, until: null }),
);

it.each([
  ['晋城市牧草种植三年行动（2031—2033年）', '2031年1月20日', '2033-12-31'],
  ['2029年度晋城市果蔬贮藏补贴方案', '2029年3月1日', '2029-12-31'],
])('the years in the title %s are the period of a programme, not a stated term', (title, date, ends) => {
  const { document } = reading(policy({ articles: ['扩大种植面积。'], title, date, number: null, term: '由市农业农村局负责解释。' }));
  expect(document(title)?.force).toMatchObject({ ends, endReason: 'PROGRAMME_PERIOD', dateEndOfValidity: null });
});

describe('a term of one article', () => {
  const forceOf = (article: string, term: string, locator = '第二条') => {
    const { clause } = reading(policy({ articles: [article, '对个人奖励1万元。'], term, date: DATE }));
    const { beginsFrom, ends } = clause(locator).force;
    return [beginsFrom, ends];
  };
  it.each([
    '本办法自2024年5月1日起施行，但第二条、第三条自2025年1月1日起实施。',
    '本办法自2024年5月1日起施行。第二条和第三条自2025年1月1日起施行。',
    '除第二条、第三条自2025年1月1日起施行外，本办法自2024年5月1日起施行。',
  ])('belongs to each article that is named: %s', (term) => {
    expect(forceOf('对企业奖励10万元。', term)).toEqual(['2025-01-01', null]);
    expect(forceOf('对企业奖励10万元。', term, '第三条')).toEqual(['2025-01-01', null]);
    expect(forceOf('对企业奖励10万元。', term, '第四条')).toEqual(['2024-05-01', null]);
  });
  it('of a paragraph of an article is not that of the article', () =>
    expect(forceOf('对企业奖励10万元。', '本办法自2024年5月1日起施行，但第二条第二款自2025年1月1日起施行。')).toEqual([
      '2024-05-01',
      null,
    ]));
  it.each([
    '对企业奖励10万元，该项奖励从2025年1月1日开始执行。',
    '对企业每亩补贴200元，补贴标准自2025年1月1日起执行。',
    '对企业贴息2%。本条自2025年1月1日起实施。',
    '校园加餐补助自2025年1月1日起执行。',
  ])('is that of the measure that the article names: %s', (article) =>
    expect(forceOf(article, '本办法自2024年5月1日起施行。')).toEqual(['2025-01-01', null]),
  );
  it('belongs to the article that the last article names', () => {
    expect(forceOf('对企业奖励10万元。', '本办法自2024年5月1日起施行，其中第二条自2025年1月1日起施行。')).toEqual(['2025-01-01', null]);
    for (const words of ['执行至2024年12月31日', '的执行期限为2024年5月1日至2024年12月31日', '有效期八个月'])
      expect(forceOf('对企业奖励10万元。', `本办法自2024年5月1日起施行，其中第二条${words}。`)).toEqual(['2024-05-01', '2024-12-31']);
  });
  it.each([
    ['对新建冷库的企业补助5万元。2024年6月1日至8月31日，对抢收农户另补300元。', null],
    ['企业2024年7月至9月免交摊位费；购置冷柜的补助2000元，执行至2026年6月30日。', '2026-06-30'],
    ['对企业贴息2%，该政策执行至2027年9月30日。', '2027-09-30'],
    ['对企业给予租金补贴30%。2024年7月1日至12月31日，受灾企业补贴比例提高至50%。', null],
  ])('is that of its longest measure, and not that of the text: %s', (article, ends) => {
    expect(forceOf(article, '本办法自2024年5月1日起施行。')[1]).toBe(ends);
    expect(termOf('本办法自2024年5月1日起施行。', { articles: [article] }).until).toBeNull();
  });
  it('of an event begins no earlier than its text', () =>
    expect(forceOf('2024年2月1日至11月30日期间取得认证的农户，补助1万元。', '本办法自2024年5月1日起施行。')[0]).toBe('2024-05-01'));
  it('begins no earlier than its text', () =>
    expect(forceOf('对2024年1月1日至12月31日期间新认定的企业，每家奖励10万元。', '本办法自2024年5月1日起施行。')).toEqual([
      '2024-05-01',
      '2024-12-31',
    ]));
  it('does not change the begin of the text', () =>
    expect(termOf('本办法自2024年5月1日起施行。', { articles: ['对企业奖励10万元，自2024年6月1日起执行。'] })).toEqual({
      from: '2024-05-01',
      until: null,
    }));
  it('does not end other measures of the article', () =>
    expect(
      forceOf(
        '对不裁员的企业，可返还其上年度实际缴纳失业保险费的50%。2024年1月1日至12月31日，对困难企业给予一次性补贴。',
        '本办法自2024年5月1日起施行。',
      )[1],
    ).toBeNull());
});

describe('other texts that a text ends, extends or renews', () => {
  const old = policy({
    articles: ['对企业奖励10万元。'],
    number: OLD,
    title: '晋城市科技创新管理办法',
    date: '2019年4月20日',
    term: '本办法自2019年5月1日起施行，有效期5年。',
  });
  const notice = (title: string, body: string) =>
    `晋城市人民政府办公室文件\n晋市政办〔2024〕6号\n晋城市人民政府办公室\n${title}\n各县（市、区）人民政府：\n${body}\n晋城市人民政府办公室\n2024年3月6日`;
  const endOf = (...texts: readonly string[]) => {
    const force = reading(...texts).document(OLD)?.force;
    return [force?.dateEndOfValidity ?? null, force?.repealedBy ?? null];
  };
  const own = (term: string, title = '晋城市新办法') => policy({ articles: ['对企业奖励20万元。'], title, term, date: DATE });

  it('the older text of the same title is repealed, without a third document', () => {
    const { linked, document } = reading(
      old,
      own('本办法自2024年5月1日起施行，原《晋城市科技创新管理办法》同时废止。', '晋城市科技创新管理办法'),
    );
    expect(linked.documents).toHaveLength(2);
    expect(document(OLD)?.force).toMatchObject({ repealedBy: '2024-05-01', repealReason: 'REPEAL_STATED' });
  });
  it.each([
    [
      '延长',
      notice(
        '关于延长《晋城市科技创新管理办法》有效期的通知',
        '经研究，将《晋城市科技创新管理办法》（晋市政办〔2019〕5号）有效期延长至2026年12月31日。',
      ),
      ['2026-12-31', null],
    ],
    [
      '延续执行',
      notice('关于延续有关政策的通知', '《晋城市科技创新管理办法》（晋市政办〔2019〕5号）延续执行至2025年12月31日。'),
      ['2025-12-31', null],
    ],
    [
      '延长…至',
      notice('关于有关文件延期的通知', '将《晋城市科技创新管理办法》（晋市政办〔2019〕5号）的有效期延长3年，至2027年4月30日。'),
      ['2027-04-30', null],
    ],
    [
      '继续执行至',
      notice('关于有关文件延期的通知', '《晋城市科技创新管理办法》（晋市政办〔2019〕5号）继续执行，有效期至2026年6月30日。'),
      ['2026-06-30', null],
    ],
    [
      '延长 by a length',
      notice('关于有关文件延期的通知', '《晋城市科技创新管理办法》（晋市政办〔2019〕5号）有效期延长2年。'),
      ['2026-04-30', null],
    ],
    [
      '到期后继续执行',
      notice('关于有关文件延期的通知', '《晋城市科技创新管理办法》（晋市政办〔2019〕5号）到期后继续执行六个月。'),
      ['2024-10-31', null],
    ],
    [
      '该办法 in a later sentence',
      notice(
        '关于有关文件延期的通知',
        '《晋城市科技创新管理办法》（晋市政办〔2019〕5号）即将到期。经研究，该办法有效期延续至2026年3月31日。',
      ),
      ['2026-03-31', null],
    ],
    [
      'of several texts',
      notice(
        '关于有关文件延期的通知',
        '将《晋城市科技创新管理办法》（晋市政办〔2019〕5号）、《晋城市专利办法》（晋市政办〔2019〕8号）有效期延长至2026年5月31日。',
      ),
      ['2026-05-31', null],
    ],
    [
      '自…起停止执行《…》',
      notice('关于有关文件的通知', '决定自2024年4月1日起停止执行《晋城市科技创新管理办法》（晋市政办〔2019〕5号）。'),
      ['2024-04-30', '2024-04-01'],
    ],
    [
      'only one article',
      notice('关于有关文件的通知', '决定自2024年4月1日起停止执行《晋城市科技创新管理办法》（晋市政办〔2019〕5号）第五条。'),
      ['2024-04-30', null],
    ],
    [
      '继续有效',
      notice('关于《晋城市科技创新管理办法》继续有效的通知', '《晋城市科技创新管理办法》（晋市政办〔2019〕5号）继续有效。'),
      ['2024-04-30', null],
    ],
    [
      '于…废止',
      own('本办法自2024年5月1日起施行，《晋城市科技创新管理办法》（晋市政办〔2019〕5号）于2024年3月31日废止。'),
      ['2024-04-30', '2024-03-31'],
    ],
    [
      '不再执行',
      own('本办法自2024年5月1日起施行，《晋城市科技创新管理办法》（晋市政办〔2019〕5号）不再执行。'),
      ['2024-04-30', '2024-05-01'],
    ],
    [
      'on a later event',
      own('本办法自2024年5月1日起施行。国家出台新规定后，《晋城市科技创新管理办法》（晋市政办〔2019〕5号）自行废止。'),
      ['2024-04-30', null],
    ],
    [
      'once this text is in force',
      own('本办法自2024年4月10日起施行。本办法施行后，《晋城市科技创新管理办法》（晋市政办〔2019〕5号）同时废止。'),
      ['2024-04-30', '2024-04-10'],
    ],
    [
      'once another text is in force',
      own('本办法自2024年5月1日起施行。待新修订的办法公布施行，《晋城市科技创新管理办法》（晋市政办〔2019〕5号）随之废止。'),
      ['2024-04-30', null],
    ],
    [
      'on a day without 于',
      own('本办法自2024年5月1日起施行，《晋城市科技创新管理办法》（晋市政办〔2019〕5号）2024年3月31日终止。'),
      ['2024-04-30', '2024-03-31'],
    ],
    [
      '同步废止, with the number before the title',
      own('本办法自2024年4月10日起施行，晋市政办〔2019〕5号《晋城市科技创新管理办法》同步废止。'),
      ['2024-04-30', '2024-04-10'],
    ],
    [
      '由…延长至',
      notice('关于有关文件延期的通知', '《晋城市科技创新管理办法》（晋市政办〔2019〕5号）的有效期由2024年4月30日延长至2026年4月30日。'),
      ['2026-04-30', null],
    ],
    [
      'conditional',
      own('本办法自2024年5月1日起施行。新办法出台后，《晋城市科技创新管理办法》（晋市政办〔2019〕5号）同时废止。'),
      ['2024-04-30', null],
    ],
  ])('%s', (_, text, ends) => expect(endOf(old, text)).toEqual(ends));

  it('the notice that extends a term has no end itself', () => {
    const { linked } = reading(
      old,
      notice('关于有关文件延期的通知', '将《晋城市科技创新管理办法》（晋市政办〔2019〕5号）有效期延长至2026年12月31日。'),
    );
    const own = linked.clauses.filter(({ document }) => document?.number === '晋市政办〔2024〕6号');
    expect(own.map(({ force }) => force.ends)).toEqual([null]);
  });

  const decision = (body: string) =>
    `太原市人民政府\n关于废止部分规范性文件的决定\n并政发〔2024〕5号\n各县（市、区）人民政府：\n${body}\n太原市人民政府\n2024年4月6日`;
  it.each([
    [
      'by a numbered list',
      decision('经研究，决定废止下列文件：\n一、《太原市甲办法》（并政发〔2010〕5号）\n二、《太原市乙办法》（并政发〔2011〕8号）'),
    ],
    [
      'by arabic items',
      decision('市政府决定，对以下规范性文件予以废止：\n1.《太原市甲办法》（并政发〔2010〕5号）\n2.《太原市乙办法》（并政发〔2011〕8号）'),
    ],
    [
      'by items of one sentence',
      decision(
        '下列文件自2024年5月1日起失去效力：1.《太原市甲办法》（并政发〔2010〕5号）；2.《太原市乙办法》（并政发〔2011〕8号，已废止）。',
      ),
    ],
    [
      'by an annex without title marks',
      `${decision('附件所列文件一律作废。')}\n附件\n作废文件目录\n1.太原市甲办法（并政发〔2010〕5号）\n2.太原市乙办法（并政发〔2011〕8号）`,
    ],
    ['in one sentence', decision('宣布失效的文件：《太原市甲办法》（并政发〔2010〕5号）、《太原市乙办法》（并政发〔2011〕8号）。')],
    [
      'by an annex whose title stands on its first line, numbers without brackets',
      `${decision('决定废止2件文件（目录见附件）。')}\n附件：废止文件目录\n1.《太原市甲办法》并政发〔2010〕5号\n2.并政发〔2011〕8号《太原市乙办法》`,
    ],
    [
      'by an annex',
      `${decision('现将废止的规范性文件目录予以公布。\n附件：废止的规范性文件目录')}\n附件\n废止的规范性文件目录\n1.《太原市甲办法》（并政发〔2010〕5号）\n2.《太原市乙办法》（并政发〔2011〕8号）`,
    ],
    [
      'by a table that also lists texts that go on',
      `${decision('决定废止附件所列文件。')}\n附件\n废止文件目录\n1\t太原市甲办法\t并政发〔2010〕5号\t废止\n2\t太原市乙办法\t并政发〔2011〕8号\t废止\n3\t太原市丙办法\t并政发〔2012〕9号\t继续有效`,
    ],
    [
      'by lines of a table without bars',
      `${decision('附件所列文件予以废止。')}\n附件\n废止文件目录\n序号 文件名称 文号\n1 太原市甲办法 并政发〔2010〕5号\n2 太原市乙办法 并政发〔2011〕8号`,
    ],
    [
      'by a table',
      `${decision('现将废止的规范性文件目录予以公布。\n附件：废止的规范性文件目录')}\n附件\n废止的规范性文件目录\n序号\t文件名称\t文号\n1\t太原市甲办法\t并政发〔2010〕5号\n2\t太原市乙办法\t并政发〔2011〕8号`,
    ],
  ])('the listed texts are repealed: %s', (_, text) => {
    const { linked } = reading(text);
    const repealed = linked.supersessions.filter(({ relation }) => relation === 'REPEALS').map(({ older }) => older.number);
    expect(repealed.sort()).toEqual(['并政发〔2010〕5号', '并政发〔2011〕8号']);
  });
  it.each([
    [
      'a sentence after the list',
      decision(
        '决定废止以下文件：\n1.《太原市甲办法》（并政发〔2010〕5号）\n2.《太原市乙办法》（并政发〔2011〕8号）\n上述文件自2024年6月1日起停止执行。',
      ),
    ],
    [
      'the words before a list without title marks',
      decision('对下列文件予以废止，自2024年6月1日起执行：\n一、太原市甲办法（并政发〔2010〕5号）\n二、太原市乙办法（并政发〔2011〕8号）'),
    ],
  ])('the listed texts are repealed from the day of %s', (_, text) => {
    const { document } = reading(text);
    expect(['并政发〔2010〕5号', '并政发〔2011〕8号'].map((number) => document(number)?.force.repealedBy)).toEqual([
      '2024-06-01',
      '2024-06-01',
    ]);
  });
  it.each([
    '对企业每批补助3000元。（并政发〔2010〕5号，该文件已废止）',
    '参照《太原市甲办法》（并政发〔2010〕5号，该文件已失效）的标准。',
    '《太原市甲办法》（并政发〔2010〕5号）已经废止，欠拨资金按原标准结清。',
    '序号|文件名称|文号|备注\n1|太原市甲办法|并政发〔2010〕5号|已停止执行',
  ])('a mark of a past repeal repeals on an unknown day: %s', (words) => {
    const { linked, document } = reading(policy({ articles: [words], date: DATE }));
    expect(linked.supersessions.map(({ newer, relation }) => [newer, relation])).toEqual([[null, 'REPEALS']]);
    expect(document('并政发〔2010〕5号')?.force).toMatchObject({ repealDated: false, repealedBy: '2024-05-01' });
  });
  it('texts that a list keeps in force are not repealed', () => {
    const { linked } = reading(
      decision('下列文件继续有效：\n一、《太原市甲办法》（并政发〔2010〕5号）\n二、《太原市乙办法》（并政发〔2011〕8号）'),
    );
    expect(linked.supersessions.filter(({ relation }) => relation === 'REPEALS')).toEqual([]);
  });
});

it.each([
  ['到2033年底，对小规模纳税人免征增值税；个体工商户减按1%征收增值税。', ['2033-12-31', '2033-12-31']],
  ['即日起至2027年底，对学生乘坐公交免收费用；对老年人减半收取。', ['2027-12-31', '2027-12-31']],
  ['截至2028年12月31日，园区企业租金减免30%；水费按九折收取。', ['2028-12-31', '2028-12-31']],
  ['商户首年免收管理费，执行至2027年12月31日；对租用冷库的企业，每月补贴500元。', [null]],
  ['对企业贴息2%，对个人补贴1万元。以上政策执行至2028年12月31日。', ['2028-12-31', '2028-12-31']],
])('the terms of measures in one article: %s', (article, ends) => {
  const { linked } = reading(policy({ articles: [article], date: DATE }));
  expect(linked.awards.slice(-ends.length).map(({ force }) => force.ends)).toEqual(ends);
});

describe('an impossible day or term is a warning', () => {
  const title = '晋城市科技创新管理办法';
  const old = policy({ articles: ['对企业奖励10万元。'], number: OLD, title, date: '2019年4月20日', term: '本办法自2019年5月1日起施行。' });
  const later = (words: string, day: string, number: string) =>
    `晋城市人民政府办公室文件\n${number}\n晋城市人民政府办公室\n关于有关文件的通知\n各县（市、区）人民政府：\n${words}\n晋城市人民政府办公室\n${day}`;
  const repeal = later('废止《晋城市科技创新管理办法》（晋市政办〔2019〕5号）。', '2019年4月25日', '晋市政办〔2019〕9号');
  const codes = (...texts: readonly string[]) => reading(...texts).warnings.map(({ code }) => code);

  it('a repeal before the text begins gives a warning', () => {
    expect(codes(old, repeal)).toEqual(['END_BEFORE_BEGIN']);
    const other = later(
      '决定自2019年4月28日起废止《晋城市科技创新管理办法》（晋市政办〔2019〕5号）。',
      '2019年4月25日',
      '晋市政办〔2019〕9号',
    );
    expect(reading(old, other).warnings.map(({ message }) => message)).toEqual([
      '晋市政办〔2019〕5号的废止日（2019年4月28日）早于施行日期（2019年5月1日），请核对。',
    ]);
  });
  it.each([
    ['《晋城市科技创新管理办法》（晋市政办〔2019〕5号）自2020年7月1日起恢复执行。', '2020-07-01'],
    ['《晋城市科技创新管理办法》（晋市政办〔2019〕5号）自2020年7月1日起重新有效。', '2020-07-01'],
    ['自2020年8月1日起，恢复施行《晋城市科技创新管理办法》（晋市政办〔2019〕5号）。', '2020-08-01'],
    ['现决定重新启用《晋城市科技创新管理办法》（晋市政办〔2019〕5号）。', '2020-06-25'],
  ])('a text that is revived after its repeal is in force again: %s', (words, day) => {
    const { document, warnings } = reading(old, repeal, later(words, '2020年6月25日', '晋市政办〔2020〕3号'));
    expect(document(OLD)?.force).toMatchObject({ repealedBy: '2019-04-25', revivedFrom: day });
    expect(warnings.map(({ code }) => code)).toEqual(['END_BEFORE_BEGIN']);
  });
  it('a text that is extended after its repeal gives a warning', () =>
    expect(
      codes(
        old,
        repeal,
        later('《晋城市科技创新管理办法》（晋市政办〔2019〕5号）有效期延长至2022年12月31日。', '2020年6月25日', '晋市政办〔2020〕3号'),
      ),
    ).toEqual(['END_BEFORE_BEGIN', 'GOES_ON_AFTER_REPEAL']));

  const warned = (term: string) =>
    reading(policy({ articles: ['对企业奖励10万元。'], date: DATE, term })).warnings.map(({ code, message }) => `${code} ${message}`);

  it.each([
    ['本办法自2024年5月1日起施行，有效期至2025年2月29日。', '2025年2月29日'],
    ['本办法自2024年4月31日起施行。', '2024年4月31日'],
    ['本办法自2024年5月1日起施行，有效期至2026年13月1日。', '2026年13月1日'],
    ['本措施执行至2027年6月31日止。', '2027年6月31日'],
  ])('%s', (term, day) => {
    expect(warned(term)).toEqual([`IMPOSSIBLE_DAY 第三条写有“${day}”，日历上没有这一天，没有按日期读入，请核对。`]);
  });

  it.each([
    ['本办法自2024年5月1日起施行，有效期至2023年12月31日。', '2023年12月31日'],
    ['本措施自2024年5月1日起施行，至2024年4月30日止。', '2024年4月30日'],
  ])('%s', (term, day) => {
    expect(warned(term)).toEqual([`END_BEFORE_BEGIN ${OWN}的有效期截止日（${day}）早于施行日期（2024年5月1日），请核对。`]);
  });

  it.each(['本办法自2024年2月29日起施行，有效期至2028年2月29日。', '本办法自2024年5月1日起施行。'])('%s gives no warning', (term) =>
    expect(warned(term)).toEqual([]),
  );
});
