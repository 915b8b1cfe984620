import type { LinkedDocument, LinkedSupersession } from '../../graph-seed/linked';
import { deliver, run } from '../../graph-seed/pipeline';
import { editionOf, namedInTitle } from '../../graph-seed/vocabulary/editions';
import { isCompanionOrCall, kindOfTitle, subjectOf } from '../../graph-seed/vocabulary/title-subjects';
import { CORPUS } from '../support/paths';

const nameOf = (document: LinkedDocument | null) => document?.number ?? document?.title ?? null;
const claims = (supersessions: readonly LinkedSupersession[]) =>
  supersessions.map((one) => `${nameOf(one.newer)} ${one.relation} ${nameOf(one.older)}`);

describe('supersessions of the corpus', () => {
  const { linked, rows } = run(deliver([CORPUS]));
  const by = (basis: LinkedSupersession['basis']) => linked.supersessions.filter((one) => one.basis === basis);

  it('include one stated repeal by an unknown text', () => {
    expect(claims(by('STATED'))).toEqual(['null REPEALS 晋文旅发〔2023〕20号']);
    expect(by('STATED')[0]?.older.force).toMatchObject({ repealReason: 'REPEAL_STATED', repealedBy: '2025-12-31', repealDated: false });
  });

  it('include revisions and amendments that titles show', () => {
    expect(claims(by('TITLE'))).toEqual([
      '晋建市函〔2025〕510号 AMENDS 关于实施建筑业提质行动的若干措施',
      '晋政发〔2025〕6号 REVISED_EDITION 山西省政府投资基金管理办法',
      '晋科规〔2024〕4号 REVISED_EDITION 晋科发〔2021〕38号',
    ]);
  });

  it('include those that a reader would infer', () => {
    expect(claims(by('INFERRED')).sort()).toEqual([
      '晋商流通〔2024〕42号 REPLACES 晋商流通函〔2021〕156号',
      '晋政办发〔2022〕35号 REPLACES 山西省推进服务业提质增效2021年行动计划',
      '晋政办发〔2024〕12号 REPLACES 晋政办发〔2022〕35号',
      '晋政办发〔2026〕3号 REPLACES 晋政办发〔2022〕81号',
      '晋民营发〔2024〕31号 REPLACES 晋企发〔2021〕75号',
      '晋科规〔2023〕2号 REPLACES 晋科发〔2022〕11号',
      '晋财购〔2022〕6号 AMENDS 晋财购〔2021〕15号',
    ]);
  });

  it('have confidence 1 only if stated, and a quote each', () => {
    for (const { basis, confidence, evidence } of linked.supersessions) {
      expect(confidence === 1).toBe(basis === 'STATED');
      expect(confidence).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, ranges } of evidence) expect(quote.length * ranges.length).toBeGreaterThan(0);
    }
  });

  it('are within one territory and between two documents', () => {
    for (const { newer, older } of linked.supersessions) {
      expect(newer).not.toBe(older);
      if (newer?.jurisdiction && older.jurisdiction) expect(newer.jurisdiction.code).toBe(older.jurisdiction.code);
    }
  });

  it('end only documents that a text repeals or replaces', () => {
    const ended = linked.documents.filter((one) => one.force.repealReason).map(nameOf);
    expect(ended).toEqual(by('STATED').map((one) => nameOf(one.older)));
  });

  it('are one edge each, which is a loop if the newer text is unknown', () => {
    const edges = rows.edges.filter(({ type }) => type === 'SUPERSEDES');
    expect(edges).toHaveLength(linked.supersessions.length);
    for (const { from, to, properties } of edges) expect(from === to).toBe(properties.newerUnknown === true);
  });
});

describe('supersessions of a few texts', () => {
  /** A text as an organ issues it. */
  const issued = (number: string, title: string, body: string, organ = '山西省财政厅') =>
    `${organ}关于印发${title}的通知\n${number}\n各市财政局：\n\n${title}\n\n${body}\n`;
  const texts = (...files: string[]) => run(files.map((text, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(text) }))).linked;
  const body = (words: string) => `第一条 ${words}\n第二条 对符合条件的单位给予支持。`;

  it('are stated by the words of a text', () => {
    const { supersessions, documents } = texts(
      issued('晋财规〔2020〕7号', '山西省旧奖补资金管理办法', body('按年度给予奖补。')),
      issued(
        '晋财规〔2024〕9号',
        '山西省新资金管理办法',
        body('本办法自2024年5月1日起施行，代替《山西省旧奖补资金管理办法》（晋财规〔2020〕7号）。'),
      ),
      issued('晋财规〔2024〕10号', '山西省另一项资金管理规定', body('《山西省早年补助规定》（晋财规〔2015〕2号）自2024年7月1日起废止。')),
    );
    expect(claims(supersessions)).toEqual(['晋财规〔2024〕9号 REPLACES 晋财规〔2020〕7号', '晋财规〔2024〕10号 REPEALS 晋财规〔2015〕2号']);
    const force = (number: string) => documents.find((one) => one.number === number)?.force;
    expect(force('晋财规〔2020〕7号')).toMatchObject({ repealReason: 'SUPERSEDED', repealedBy: '2024-05-01', repealDated: true });
    expect(force('晋财规〔2015〕2号')).toMatchObject({ repealReason: 'REPEAL_STATED', repealedBy: '2024-07-01', repealDated: true });
  });

  it('are shown by titles of editions, which end nothing', () => {
    const { supersessions, documents } = texts(
      issued('晋财规〔2019〕1号', '山西省中小企业奖补资金管理暂行办法', body('按年度给予奖补。')),
      issued('晋财规〔2021〕1号', '山西省中小企业奖补资金管理办法', body('分档给予奖励。')),
      issued('晋财规〔2024〕1号', '山西省中小企业奖补资金管理办法（2024年修订）', body('按绩效给予补助。')),
    );
    expect(claims(supersessions)).toEqual([
      '晋财规〔2021〕1号 REVISED_EDITION 晋财规〔2019〕1号',
      '晋财规〔2024〕1号 REVISED_EDITION 晋财规〔2021〕1号',
    ]);
    expect(supersessions.every(({ basis }) => basis === 'TITLE')).toBe(true);
    expect(documents.every((one) => one.force.repealReason === null)).toBe(true);
  });

  const earlier = issued('晋财规〔2021〕5号', '山西省支持老旧小区改造若干政策', body('对改造项目给予补助。'));
  const later = (title: string, organ?: string, number = '晋财规〔2024〕5号') => issued(number, title, body('按面积给予奖励。'), organ);

  it('are inferred for one organ and subject', () => {
    expect(claims(texts(earlier, later('山西省支持老旧小区改造若干措施')).supersessions)).toEqual([
      '晋财规〔2024〕5号 REPLACES 晋财规〔2021〕5号',
    ]);
    expect(claims(texts(earlier, later('山西省进一步支持老旧小区改造若干措施')).supersessions)).toEqual([
      '晋财规〔2024〕5号 AMENDS 晋财规〔2021〕5号',
    ]);
  });

  it.each([
    ['a plan of measures', later('山西省老旧小区改造实施方案')],
    ['another organ', later('山西省支持老旧小区改造若干措施', '山西省水利厅', '晋水〔2024〕5号')],
    ['another level', later('晋城市支持老旧小区改造若干措施', '晋城市人民政府', '晋市政〔2024〕5号')],
    ['another subject', later('山西省支持旧厂房改造若干措施')],
    ['the same year', later('山西省支持老旧小区改造若干措施', undefined, '晋财规〔2021〕6号')],
    ['a companion', later('山西省支持老旧小区改造配套政策')],
    ['a step of it', later('山西省支持老旧小区改造2024年若干措施')],
  ])('are not inferred for %s', (_, text) => expect(claims(texts(earlier, text).supersessions)).toEqual([]));
});

describe('titles', () => {
  it.each([
    ['省科技创新券管理办法（试行）', 'TRIAL', null],
    ['平台融资奖励暂行办法', 'TRIAL', null],
    ['平台融资奖励暂行规程', 'TRIAL', null],
    ['投资基金管理办法(2025修订)', 'REVISED', 2025],
    ['产业结构调整指导目录（2024年本）', 'DATED', 2024],
    ['振兴老字号行动方案（2021-2023）', 'PLAIN', null],
    ['山西省专利条例（草案）', 'DRAFT', null],
  ])('%s is an edition: %s', (title, mark, year) => expect(editionOf(title)).toMatchObject({ mark, year }));

  it('are of one text, whatever organ, territory and mark they have', () => {
    const works = ['山西省科技创新券管理办法', '省科技创新券管理办法(试行)', '山西省科学技术厅关于印发科技创新券管理暂行办法'].map(
      (title) => editionOf(title).work,
    );
    expect(new Set(works).size).toBe(1);
  });

  it('name what they amend or repeal', () => {
    expect(namedInTitle('甲省政府关于修改《甲省招标办法》等文件的决定')).toEqual({ relation: 'AMENDS', titles: ['甲省招标办法'] });
    expect(namedInTitle('甲省政府关于废止《甲省专利办法》《甲省商标办法》的决定')).toEqual({
      relation: 'REPEALS',
      titles: ['甲省专利办法', '甲省商标办法'],
    });
    expect(namedInTitle('关于贯彻落实《甲省招标办法》的通知')).toBeNull();
  });

  it('have a kind and a subject', () => {
    expect(
      ['若干措施', '政策23条', '实施细则', '行动计划（2021-2023）', '实施意见', '有关事项的通知'].map((ending) =>
        kindOfTitle(`支持企业${ending}`),
      ),
    ).toEqual(['MEASURES', 'MEASURES', 'DETAILS', 'PLAN', 'OPINION', 'NOTICE']);
    expect([...subjectOf('山西省财政厅关于进一步支持节水灌溉高质量发展的若干措施')]).toEqual(['节水', '水灌', '灌溉']);
    expect(isCompanionOrCall('关于组织申报2022年度重点项目的通知')).toBe(true);
    expect(isCompanionOrCall('重点企业遴选及管理办法')).toBe(false);
  });
});
