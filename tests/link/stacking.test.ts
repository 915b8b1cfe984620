import { oneClaimant } from '../../graph-seed/link/stacking-claimants';
import { everTogether } from '../../graph-seed/link/stacking-dates';
import { pairsOf, relationOf } from '../../graph-seed/link/stacking-pairs';
import { type Side, sideOf } from '../../graph-seed/link/stacking-side';
import type { LinkedAward, LinkedForce, LinkedStacking } from '../../graph-seed/linked';
import { deliver, run } from '../../graph-seed/pipeline';
import { awardsOfStacking, stackingId } from '../../src/graph/model';
import { CORPUS } from '../support/paths';

const squeezed = (text: string) => text.replace(/\s+/gu, '');
const levelOf = ({ document, clause }: LinkedAward) => (document ?? clause.compilation)?.jurisdiction?.level;
const only = (stackings: readonly LinkedStacking[]): LinkedStacking => {
  const [one, ...more] = stackings;
  if (!one || more.length > 0) throw new Error(`${stackings.length} pairs instead of one`);
  return one;
};
const explained = (stacking: LinkedStacking) => stacking.reasons.map(({ explanation }) => explanation);

describe('the corpus', () => {
  const { linked, rows } = run(deliver([CORPUS]));
  const { stackings, awards } = linked;
  const of = (award: LinkedAward, place: string, title: string) =>
    award.statedIn.some(({ id }) => id.endsWith(place)) && award.find.title.includes(title);
  /** Pairs of an award of one place with an award of another, in either order. */
  const between = (here: string, mine: string, there: string, its: string) =>
    stackings.filter(({ a, b }) => (of(a, here, mine) && of(b, there, its)) || (of(b, here, mine) && of(a, there, its)));
  const CITY = '晋市政办〔2023〕39号';
  const PROVINCE = '晋政办发〔2026〕3号';
  const ZONE = '晋综改规发〔2025〕1号';

  it('has every pair once, the earlier award first', () => {
    const order = new Map(awards.map((award, i) => [award, i]));
    const keys = stackings.map(({ a, b }) => `${order.get(a)} ${order.get(b)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { a, b } of stackings) expect(order.get(a) ?? 0).toBeLessThan(order.get(b) ?? 0);
  });

  it('has the pairs that comparing all awards finds', () => {
    const sides = awards.map(sideOf);
    const apart = (a: Side, b: Side) => (a.home === b.home ? null : relationOf(a, b));
    const all = sides.flatMap((a, i) => sides.slice(i + 1).flatMap((b) => (apart(a, b) ? [`${a.order} ${b.order} ${apart(a, b)}`] : [])));
    const found = pairsOf(sides, () => false).map(({ a, b, relation }) => `${a.order} ${b.order} ${relation}`);
    expect(found.sort()).toEqual(all.sort());
  });

  it('has a few hundred pairs', () => {
    expect(stackings.length).toBeGreaterThan(400);
    expect(stackings.length).toBeLessThan(1000);
  });

  it('has UNDETERMINED pairs only of the same matter', () => {
    const undetermined = stackings.filter(({ verdict }) => verdict === 'UNDETERMINED');
    expect(new Set(undetermined.map(({ relation }) => relation))).toEqual(new Set(['SAME_MATTER']));
  });

  it('has awards that three documents restate, and sums on top of another award', () => {
    const groups = linked.restatements.map((group) => group.map(({ clause }) => clause.segment.locator));
    expect(groups).toContainEqual(['财税金融篇#85', '财税金融篇#93', '财税金融篇#107']);
    expect(groups).toContainEqual(['财税金融篇#33', '财税金融篇#106']);
    const raised = awards.filter(({ onTopYuan }) => onTopYuan !== null);
    expect(raised.map(({ clause, onTopYuan }) => [clause.segment.locator, onTopYuan])).toEqual([
      ['财税金融篇#17', 90_000],
      ['财税金融篇#55', 90_000],
      ['财税金融篇#106', 90_000],
    ]);
  });

  it('has no pairs of restatements', () => {
    const groupOf = new Map(linked.restatements.flatMap((group) => group.map((award) => [award, group] as const)));
    for (const { a, b } of stackings) expect(groupOf.get(a) ?? a).not.toBe(groupOf.get(b) ?? b);
  });

  it("pairs the city's award for a listing with all stages of the province", () => {
    const steps = between(`${CITY}#（十）`, '上市', '财税金融篇#11', '');
    expect(new Set(steps.map(({ a, b }) => [a, b].find(({ clause }) => clause.segment.locator === '财税金融篇#11')?.find.title))).toEqual(
      new Set(['山西股权交易中心晋兴板挂牌奖励', '新三板挂牌奖励', '精选层奖励', '企业上市奖励']),
    );
  });

  it('mentions 有效期 only if the document states it', () => {
    for (const stacking of stackings)
      for (const { award, text } of [stacking.a, stacking.b].map((one) => ({ award: one, text: one.document?.number ?? '?' })))
        if (explained(stacking)[0]?.includes(`${text}的有效期至`)) expect(award.document?.force.endReason).toBe('TERM_STATED');
  });

  it('explains each pair in single Chinese sentences, with quotes of both sides', () => {
    for (const { a, b, reasons } of stackings) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { explanation } of reasons) expect(explanation).toMatch(/^[^。]+。$/u);
      const quoted = new Set(reasons[0]?.evidence.filter(({ quote }) => quote.length > 0).map(({ clauseId }) => clauseId));
      for (const award of [a, b]) expect(quoted).toContain(award.clause.id);
    }
  });

  it('has quotes that stand in the file', () => {
    for (const evidence of stackings.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.evidence))) {
      const read = evidence.ranges.map(([start, end]) => evidence.source.raw.slice(start, end)).join('');
      expect(squeezed(read)).toBe(evidence.quote);
    }
  });

  it('has NOT_PROHIBITED pairs that name the silent texts and partial coverage', () => {
    const silentPairs = stackings.filter(({ verdict }) => verdict === 'NOT_PROHIBITED');
    expect(silentPairs.length).toBeGreaterThan(0);
    for (const stacking of silentPairs) {
      const silent = stacking.reasons[0]?.evidence.filter(({ rule }) => rule === 'stacking.silence') ?? [];
      expect(silent.length).toBe(2);
      expect(explained(stacking)[0]?.includes('只收录了摘编')).toBe(stacking.coverage === 'PARTIAL');
    }
  });

  it("keeps the dates beside the verdict when a city text ended before the province's began", () => {
    const pair = only(between(`${CITY}#（九）`, '中华老字号', `${PROVINCE}#六`, '中华老字号'));
    expect(pair).toMatchObject({ relation: 'SAME_MATTER', verdict: 'NOT_PROHIBITED', coverage: 'FULL', everInForceTogether: false });
    const [main, beyond] = explained(pair);
    expect(main).toContain(`${CITY}的有效期至2025年12月31日，${PROVINCE}自2026年1月30日起，二者从未同时有效`);
    expect(beyond).toContain('只及于晋城市的政策');
    expect(pair.reasons[1]?.rule?.find.effect).toBe('FORBIDS');
  });

  it('has no verdict where the city says only 按规定', () => {
    const pair = only(between(`${CITY}#（三）`, '专精特新', `${PROVINCE}#二`, '专精特新'));
    expect(pair).toMatchObject({ relation: 'SAME_MATTER', verdict: 'UNDETERMINED' });
  });

  it('has a verdict where only the province says 按规定', () => {
    const verdicts = between(`${CITY}#（八）`, '标准', `${PROVINCE}#四`, '标准').map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['NOT_PROHIBITED']));
  });

  it('has no pairs across territories that are not nested', () => {
    expect(stackings.filter(({ a, b }) => [levelOf(a), levelOf(b)].sort().join() === 'MUNICIPAL,ZONE')).toEqual([]);
  });

  it('has CONDITIONAL pairs where province and city share a fund', () => {
    const pair = only(between(`${CITY}#（三）`, '创新券', '财税金融篇#88', '创新券'));
    expect(pair).toMatchObject({ relation: 'SAME_MATTER', verdict: 'CONDITIONAL' });
    expect(pair.reasons[0]?.evidence.some(({ rule }) => rule === 'stacking.shared-fund')).toBe(true);
  });

  it('has ALLOWED pairs where 配套 names the other award', () => {
    const pair = only(between(`${ZONE}#（一）`, '链主', '财税金融篇#64', '链主企业'));
    expect(pair.verdict).toBe('ALLOWED');
    expect(pair.reasons[0]?.rule?.find.effect).toBe('ALLOWS_ON_TOP');
  });

  it('has HIGHEST_ONLY pairs only within the text that says so', () => {
    for (const { a, b, verdict, reasons } of stackings.filter((one) => one.verdict === 'HIGHEST_ONLY')) {
      expect(a.document).toBe(b.document);
      expect([verdict, reasons[0]?.rule?.clause.document]).toEqual(['HIGHEST_ONLY', a.document]);
    }
    expect(stackings.some(({ a, verdict }) => verdict === 'HIGHEST_ONLY' && a.document?.number === ZONE)).toBe(true);
  });

  it('has pairs within one document only where a rule joins them', () => {
    const within = stackings.filter(({ a, b }) => a.document !== null && a.document === b.document);
    expect(within.length).toBeGreaterThan(0);
    for (const { reasons } of within) expect(reasons[0]?.rule).not.toBeNull();
  });

  it('has an edge for each pair, from the earlier award to the later', () => {
    const edges = rows.edges.filter(({ type }) => type === 'STACKS_WITH');
    expect(edges.map(({ from, to, properties }) => [from, to, properties.verdict])).toEqual(
      stackings.map(({ a, b, verdict }) => [a.id, b.id, verdict]),
    );
    const ids = new Set(rows.nodes.map(({ id }) => id));
    for (const { properties } of edges)
      for (const { ruleId } of JSON.parse(String(properties.reasons)) as { ruleId?: string }[]) if (ruleId) expect(ids).toContain(ruleId);
  });

  it('has ids that name both awards', () => {
    for (const { a, b } of stackings.slice(0, 50)) expect(awardsOfStacking(stackingId(a.id, b.id))).toEqual([a.id, b.id]);
    expect(awardsOfStacking('StackingAssessment:Award:one')).toBeNull();
  });
});

describe('made-up texts', () => {
  const paper = (organ: string, number: string, title: string, date: string, articles: readonly string[]) =>
    [
      `${organ}文件`,
      number,
      `${organ}关于印发《${title}》的通知`,
      `现将《${title}》印发给你们，请认真贯彻执行。`,
      organ,
      date,
      title,
      ...articles.map((article, i) => `${'一二三四五六'[i]}、${article}`),
    ].join('\n\n');
  const province = (...articles: string[]) =>
    paper('山西省人民政府办公厅', '晋政办发〔2024〕9号', '山西省支持产业发展的若干措施', '2024年3月1日', articles);
  const city = (...articles: string[]) =>
    paper('太原市人民政府办公室', '并政办发〔2024〕7号', '太原市支持产业发展的若干措施', '2024年5月1日', articles);
  const of = (...texts: string[]) =>
    run(texts.map((text, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(text) }))).linked.stackings;
  const HIGH_TECH = '支持企业创新。对首次认定的高新技术企业，给予一次性奖励20万元。';

  it.each([
    ['silence', '鼓励企业创新。对新认定的高新技术企业，一次性奖励10万元。', 'NOT_PROHIBITED'],
    ['一定奖励 is a term of its own', '鼓励企业创新。对新认定的高新技术企业，给予一定奖励。', 'NOT_PROHIBITED'],
    ['按规定 is none', '鼓励企业创新。对新认定的高新技术企业，按规定给予奖励。', 'UNDETERMINED'],
    ['争取省级 is none', '鼓励企业创新。对新认定的高新技术企业，积极争取省级奖励。', 'UNDETERMINED'],
    ['配套', '鼓励企业创新。对新认定的高新技术企业，按照省级政策给予50%的配套奖励。', 'ALLOWED'],
    [
      'not beside any other',
      '鼓励企业创新。对新认定的高新技术企业，一次性奖励10万元，已享受其他各级财政同类奖励的，不再重复奖励。',
      'PROHIBITED',
    ],
  ])('%s', (_, article, verdict) => {
    expect(only(of(province(HIGH_TECH), city(article)))).toMatchObject({ relation: 'SAME_MATTER', verdict, everInForceTogether: true });
  });

  it.each([
    [
      'one thing that no vocabulary knows',
      '支持曲艺。对新设琴书传习所的单位，一次性奖励8万元。',
      '鼓励曲艺。支持企业新设琴书传习所，每家补助3万元。',
      'NOT_PROHIBITED',
    ],
    [
      'one such thing that the province has paid for',
      '支持窑口。对复烧古瓷窑的企业，由省级财政奖励50万元。',
      '支持窑口。对复烧古瓷窑的企业，奖励20万元。省级已奖励的，市级不再重复补助。',
      'PROHIBITED',
    ],
  ])('%s', (_, wide, narrow, verdict) =>
    expect(only(of(province(wide), city(narrow)))).toMatchObject({ relation: 'SAME_MATTER', verdict }),
  );

  it('lets a rule of an article without awards reach those of the document', () => {
    const text = (rule: string) => city('对新建窑房的企业，奖励20万元。', '对复烧古瓷窑的企业，奖励30万元。', rule);
    const rulesOf = (rule: string) =>
      run([{ name: 'a.txt', bytes: new TextEncoder().encode(text(rule)) }]).linked.cumulationRules.map(({ find }) => find.scope);
    expect(rulesOf('附则。同一单位只奖励一次。')).toEqual(['SAME_DOCUMENT']);
    expect(rulesOf('附则。同一荣誉只奖励一次。')).toEqual(['SAME_CLAUSE']);
  });

  it('allow pairs if the province allows cities to add', () => {
    const [pair] = of(
      province(`${HIGH_TECH}各市可参照上述标准出台配套奖励政策。`),
      city('鼓励企业创新。对新认定的高新技术企业，一次性奖励10万元。'),
    );
    expect(pair?.verdict).toBe('ALLOWED');
  });

  it('are bound by a rule only at its own level', () => {
    const pairs = of(
      province(HIGH_TECH),
      city('鼓励企业创新。对新认定的高新技术企业，一次性奖励10万元。', '附则。本措施与我市其他同类政策重复的，不重复奖励。'),
    );
    expect(only(pairs).verdict).toBe('NOT_PROHIBITED');
  });

  it('are joined by a rule only for the award that it names', () => {
    const pairs = of(
      province(
        '支持小微企业。对小型微利企业减征房产税。对小型微利企业减征印花税。小型微利企业享受其他印花税优惠的，可叠加享受本项印花税减免。',
      ),
      city('减轻负担。对小型微利企业减征房产税。对小型微利企业减征印花税。'),
    );
    const allowed = pairs.filter(({ verdict }) => verdict === 'ALLOWED');
    expect(allowed.map(({ a, b }) => [a.find.title, b.find.title])).toEqual([['印花税优惠', '印花税优惠']]);
  });

  it('leave persons, funds and land out of 从优从高, and quote the rest of its sentence', () => {
    const pairs = of(
      city(
        '支持企业。对首次认定的高新技术企业奖励20万元。对通过复核的高新技术企业奖励5万元。',
        '附则。同一企业符合多项政策的，按照从优从高原则执行，具体以实施细则为准。',
      ),
    );
    const [pair] = pairs;
    if (pair) expect(explained(pair)[0]).toContain('具体以实施细则为准');
    expect(pairs.map(({ verdict }) => verdict)).toEqual(['HIGHEST_ONLY']);
  });

  it('do not take a share of purchases and a discount on bids for the same matter', () => {
    const pairs = of(
      province('支持采购。落实政府采购政策，将预算总额的25%以上预留给中小企业。'),
      city('支持采购。在政府采购评审中，对小微企业报价按有关规定给予8%的价格扣除优惠。'),
    );
    expect(pairs.map(({ relation, verdict }) => [relation, verdict])).toEqual([['RELATED', 'NOT_PROHIBITED']]);
  });

  it.each([
    [
      'classes of one thing',
      '支持养老。对新评定的三星级养老机构，一次性奖励30万元。',
      '支持养老。对新评定的四星级养老机构，一次性奖励10万元。',
    ],
    ['boards', '支持上市。对在主板上市的企业，一次性奖励300万元。', '支持上市。对在科创板上市的企业，一次性奖励100万元。'],
    [
      'trades in the statistics',
      '支持升规。对首次纳入规上工业企业统计的企业，一次性奖励30万元。',
      '支持升规。对首次纳入规上服务业企业统计的企业，一次性奖励10万元。',
    ],
    [
      'banks and guarantors',
      '补偿风险。对商业银行的不良贷款损失，给予30%的风险补偿。',
      '补偿风险。对融资担保机构的代偿损失，给予20%的风险补偿。',
    ],
    [
      'a thing and the measure of another award',
      '奖励贡献。对地方财政贡献500万元以上的企业，一次性奖励10万元。',
      '鼓励重组。对完成兼并重组的企业，按地方财政贡献的20%给予一次性奖励。',
    ],
    [
      'titles of two levels',
      '支持平台。对新认定的省级工程研究中心、重点实验室，一次性奖励150万元。',
      '支持平台。我省企业、高校，新认定为国家（国家地方联合）工程研究中心、重点实验室的，一次性奖励500万元。',
    ],
    [
      'a reserved share and a discount for joint bids',
      '支持采购。400万元以下的政府采购项目全部预留给中小企业。',
      '支持采购。政府采购中，大中型企业与小微企业组成联合体的，价格扣除优惠为5%。',
    ],
    [
      'an arrival and who brings it',
      '支持落地。对新引进落地的企业，一次性奖励100万元。',
      '支持落地。对引进上下游企业落地的企业，给予100万元的一次性引荐奖励。',
    ],
    [
      'a reward and an insurance',
      '支持转企。对“个转企”成功的企业，一次性奖励3000元。',
      '支持转企。对个体工商户转企业成功后按规定享受“惠商保”政策。',
    ],
    [
      'a contest and a start',
      '支持创业。对首次创业人员，给予一次性创业补贴5000元。',
      '支持创业。对创业大赛获奖的创业人员，给予10万元创业奖金。',
    ],
  ])('does not take for one thing %s', (_, one, other) => {
    expect(of(province(one), city(other)).filter(({ relation }) => relation === 'SAME_MATTER')).toEqual([]);
    expect(of(province(one), city(one)).map(({ relation }) => relation)).toContain('SAME_MATTER');
  });

  it.each([
    ['of two trades', '支持农业。对农业产业化龙头企业的贷款，给予30%的贴息。', '支持工业。对工业企业的设备更新贷款，给予20%的贴息。'],
    [
      'that count in different statistics',
      '支持入统。对首次小升规的工业企业，一次性奖励30万元。',
      '支持入统。对新纳入限上统计的零售企业，一次性奖励5万元。',
    ],
    [
      'of borrowers and of lenders',
      '支持融资。对企业知识产权质押贷款的利息，给予50%的贴息。',
      '支持融资。对银行开展知识产权质押贷款的损失，给予30%的风险补偿。',
    ],
    [
      'of people in need and of talents',
      '保障生活。对最低生活保障对象发放基本生活补贴每月500元。',
      '引进人才。对引进的博士发放生活补贴每月3000元。',
    ],
  ])('are no pair: awards %s', (_, wide, narrow) => expect(of(province(wide), city(narrow))).toEqual([]));

  it('are one thing though a share of the cost has a cap and the condition names the social insurance', () => {
    const pairs = of(
      province('支持就业。对招用毕业生的小微企业，按每人2000元给予吸纳就业补贴，最高不超过3万元。'),
      city('支持就业。对招用毕业生并缴纳社会保险的小微企业，按每人1000元给予吸纳就业补贴。'),
    );
    expect(only(pairs).relation).toBe('SAME_MATTER');
  });

  it.each([
    ['the unit itself gives', '支持平台。对国家重点实验室，建设单位每年给予不低于1:1配套经费支持。'],
    ['claimants divide', '支持平台。多家单位共建重点实验室的，按照各自投资比例给予补助。'],
  ])('have no money that %s', (_, article) => {
    expect(of(province('支持平台。对新建的重点实验室，给予100万元建设经费支持。'), city(article))).toEqual([]);
  });

  it('take what lenders are paid for apart from the things of their customers', () => {
    const pairs = of(
      province('支持机构。对新认定的新型研发机构，一次性奖励20万元。'),
      city('支持信贷。对商业银行向新型研发机构制定专属信贷金融产品授信首次达到1亿元规模的，给予20万元奖励。'),
    );
    expect(pairs).toEqual([]);
  });

  it('leave reliefs from fees out of 从优从高', () => {
    const pairs = of(
      city(
        '降低成本。对小微企业减免房租。对入驻标准厂房的小微企业，免除三个月租金。',
        '附则。同一企业申报多个事项的，按照从优从高原则予以支持。',
      ),
    );
    expect(pairs).toEqual([]);
  });

  it('takes a rule on one person for none on every award of the text', () => {
    const text = (whom: string) =>
      city(
        '支持企业。对首次认定的高新技术企业奖励20万元。对通过复核的高新技术企业奖励5万元。',
        `附则。同一${whom}符合多项政策的，按照从优从高原则执行。`,
      );
    expect(of(text('企业')).map(({ verdict }) => verdict)).toEqual(['HIGHEST_ONLY']);
    expect(of(text('人'))).toEqual([]);
  });

  it('lets a rule reach the article that it names, not the others', () => {
    const [pair, ...more] = of(
      [
        '太原市支持产业发展的若干措施',
        '第一条 对工业企业固定资产投资项目，按投资额的5%给予奖励。',
        '第二条 对主导产业固定资产投资项目，给予一次性奖励100万元。',
        '第三条 对重大固定资产投资项目，在第二条基础上再给予10%的奖励。',
      ].join('\n\n'),
    ).filter(({ verdict }) => verdict === 'ALLOWED');
    expect([pair?.a, pair?.b].map((award) => award?.clause.segment.locator)).toEqual(['第二条', '第三条']);
    expect(more).toEqual([]);
  });

  it.each([
    ['a title and a tax', '落实税收政策。高新技术企业减按15%的税率征收企业所得税。'],
    ['a first recognition and one from elsewhere', '支持企业落户。对从省外迁入我市的高新技术企业，给予一次性奖励10万元。'],
  ])('are told apart by %s', (_, article) => {
    expect(of(province(HIGH_TECH), city(article)).filter(({ relation }) => relation === 'SAME_MATTER')).toEqual([]);
  });
});

describe('one claimant', () => {
  it.each([
    [['ENTERPRISE'], ['SRDI'], true],
    [['HIGH_TECH'], ['CHAIN_LEADER'], true],
    [['AGRI_ENTERPRISE'], ['TRAVEL_AGENCY_TOURISM'], false],
    [['TALENT'], ['ENTERPRISE'], false],
    [['TALENT'], [], true],
  ])('%j and %j may be one claimant: %s', (a, b, together) => {
    expect(oneClaimant(a, b)).toBe(together);
    expect(oneClaimant(b, a)).toBe(together);
  });
});

describe('ever in force together', () => {
  const force = (dates: Partial<LinkedForce>): LinkedForce => ({
    beginsFrom: null,
    beginsBy: null,
    ends: null,
    endReason: null,
    inherited: false,
    repealedBy: null,
    repealDated: false,
    repealReason: null,
    revivedFrom: null,
    evidence: [],
    ...dates,
  });
  const from = (day: string, ends: string | null = null) => force({ beginsFrom: day, beginsBy: day, ends });
  const inYear = (year: number, ends: string | null = null) => force({ beginsFrom: `${year}-01-01`, beginsBy: `${year}-12-31`, ends });

  it.each([
    ['one after the other', from('2023-10-31', '2025-12-31'), from('2026-01-30'), false],
    ['the last day of one is the first of the other', from('2023-10-31', '2025-12-31'), from('2025-12-31'), true],
    ['a year that lies within', from('2023-10-31', '2025-12-31'), inYear(2024), true],
    ['a year in which the other ends', from('2023-10-31', '2025-06-30'), inYear(2025), null],
    ['a year after the other ended', from('2021-01-01', '2023-12-31'), inYear(2024), false],
    ['neither ends', inYear(2024), force({}), true],
    ['nothing says when one began', from('2023-10-31', '2025-12-31'), force({}), null],
    ['repealed on a day before', from('2025-06-01'), { ...from('2020-01-01'), repealedBy: '2025-01-01', repealDated: true }, false],
    [
      'repealed before and revived',
      from('2025-06-01'),
      { ...from('2020-01-01'), repealedBy: '2025-01-01', repealDated: true, revivedFrom: '2025-09-01' },
      true,
    ],
    ['repealed on a day unknown', from('2023-06-01'), { ...from('2020-01-01'), repealedBy: '2025-12-31' }, null],
    [
      'repealed on a day unknown, before which the other began not',
      from('2026-01-01'),
      { ...from('2020-01-01'), repealedBy: '2025-12-31' },
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(everTogether(a, b)).toBe(expected);
    expect(everTogether(b, a)).toBe(expected);
  });
});
