import type { LinkedAward } from '../../graph-seed/linked';
import { run } from '../../graph-seed/pipeline';

const paper = (organ: string, number: string, date: string, articles: readonly string[]) => {
  const title = `${organ.slice(0, 3)}支持产业发展若干措施（${number}）`;
  const head = [
    `${organ}文件`,
    number,
    `${organ}关于印发《${title}》的通知`,
    `现将《${title}》印发给你们，请认真贯彻执行。`,
    organ,
    date,
    title,
  ];
  return [...head, ...articles.map((article, i) => `${'一二三四'[i]}、${article}`)].join('\n\n');
};
const older = (...articles: string[]) => paper('山西省人民政府办公厅', '晋政办发〔2023〕9号', '2023年3月1日', articles);
const newer = (...articles: string[]) => paper('山西省人民政府办公厅', '晋政办发〔2025〕7号', '2025年5月1日', articles);
const city = (...articles: string[]) => paper('太原市人民政府办公室', '并政办发〔2024〕7号', '2024年5月1日', articles);
const read = (...texts: string[]) => run(texts.map((text, i) => ({ name: `${i}.txt`, bytes: new TextEncoder().encode(text) })));
const numbers = (group: readonly LinkedAward[]) => group.map(({ document }) => document?.number);

describe('one award that a payer promises again', () => {
  it.each([
    [
      'by the policy of the province',
      '支持设施农业。对当年建成智慧大棚的合作社，由省财政奖励40万元。',
      '支持设施农业。按照省有关文件，对当年建成智慧大棚的合作社，由省财政奖励40万元。',
    ],
    [
      'with one step more',
      '支持设施农业。对当年建成智慧大棚的合作社，由省财政奖励40万元。',
      '支持设施农业。按照省有关文件，对当年建成智慧大棚并备案的合作社，由省财政奖励40万元。',
    ],
    [
      'of the level that pays',
      '传承戏曲。对年内修缮完工的老戏台，省级补助35万元。',
      '传承戏曲。按照省有关规定，对年内修缮完工并公示的老戏台，由省级财政补助35万元。',
    ],
    ['in other words', '鼓励创新。对首次认定的高新技术企业，给予一次性奖励20万元。', '鼓励创新。首次通过高新技术企业认定的，奖励20万元。'],
    [
      'continued',
      '推进股改。对完成股份制改造的企业奖励50万元。',
      '推进股改。延续省级财政政策，对完成股份制改造并入库的中小企业奖励50万元。',
    ],
    [
      'silent, by reference',
      '鼓励创新。对首次认定的高新技术企业，给予一次性奖励20万元。',
      '鼓励创新。对首次认定的高新技术企业，按规定给予奖励。',
    ],
    [
      'silent, by the number of the other text',
      '鼓励创新。对首次认定的省级高新技术企业，给予一次性奖励20万元。',
      '鼓励创新。根据《山西省支持产业发展若干措施（晋政办发〔2023〕9号）》（晋政办发〔2023〕9号）对首次认定的高新技术企业给予奖励。',
    ],
    ['a share', '降低成本。对企业贷款按实际利息的50%给予贴息。', '降低成本。按照省有关规定，对企业贷款按实际利息的50%给予贴息。'],
    [
      'enforced',
      '推进升规。对首次“小升规”的工业企业奖励30万元。',
      '推进升规。兑现“小升规”奖励政策，对首次小升规的工业企业每户奖励30万元。',
    ],
  ])('%s', (_, one, other) => {
    const { linked, rows } = read(older(one), newer(other));
    expect(linked.restatements.map(numbers)).toEqual([['晋政办发〔2023〕9号', '晋政办发〔2025〕7号']]);
    expect(linked.stackings.map(({ verdict }) => verdict)).toEqual([]);
    const [first, second] = linked.restatements[0] ?? [];
    const edges = rows.edges.filter(({ type }) => type === 'RESTATES');
    expect(edges.map(({ from, to }) => [from, to])).toEqual([[second?.id, first?.id]]);
  });

  const one = '鼓励创新。对首次认定的高新技术企业，给予一次性奖励20万元。';
  it.each([
    ['another sum', older(one), newer('鼓励创新。对首次认定的高新技术企业，给予一次性奖励30万元。')],
    ['another payer', older(one), city('鼓励创新。对首次认定的高新技术企业，给予一次性奖励20万元。')],
    ['another event', older(one), newer('鼓励落户。对从省外迁入的高新技术企业，给予一次性奖励20万元。')],
    [
      'a title of another level',
      older('支持平台。对新认定的国家级企业技术中心，奖励50万元。'),
      newer('支持平台。对新认定的省级企业技术中心，奖励50万元。'),
    ],
    ['another thing', older(one), newer('推进股改。对完成股份制改造的企业奖励20万元。')],
  ])('is not found in %s', (_, first, second) => {
    expect(read(first, second).linked.restatements).toEqual([]);
  });

  it('is one chain for any number of texts', () => {
    const texts = [2021, 2022, 2023, 2024].map((year) => paper('山西省人民政府办公厅', `晋政办发〔${year}〕9号`, `${year}年3月1日`, [one]));
    const { linked, rows } = read(...texts.reverse());
    expect(linked.restatements.map(numbers)).toEqual([[2021, 2022, 2023, 2024].map((year) => `晋政办发〔${year}〕9号`)]);
    expect(rows.edges.filter(({ type }) => type === 'RESTATES')).toHaveLength(3);
  });
});

describe('different sums of one payer', () => {
  const conflicts = (a: string, b: string) =>
    read(a, b).linked.overlaps.flatMap((overlap) => overlap.conflicts.map((one) => `${one.kind} ${one.a.quote} | ${one.b.quote}`));

  it('are a conflict; those of two payers are not', () => {
    const first = '鼓励创新，培育主体。对首次认定的高新技术企业，给予一次性奖励20万元，资金由财政安排，自申报之日起三个月内拨付到位。';
    const second = '加快科技发展。首次认定的高新技术企业，一次性奖励30万元。';
    expect(conflicts(older(first), newer(second))).toEqual(['AMOUNT 给予一次性奖励20万元 | 一次性奖励30万元']);
    expect(conflicts(older(first), city(second))).toEqual([]);
  });

  it('are reported once, in the same half-sentence, whether words or awards show them', () => {
    const text = (sum: string) => `鼓励创新。对首次认定的高新技术企业，奖励标准：一次性奖励${sum}万元。`;
    expect(conflicts(older(text('20')), newer(text('30')))).toEqual(['AMOUNT 一次性奖励20万元 | 一次性奖励30万元']);
  });

  it('are also reported of similar clauses with the figures in other places', () => {
    const more = '申报材料由所在地科技部门受理并逐级审核，经省财政部门复核后按程序拨付，任何单位不得截留挪用。';
    const first = `鼓励创新，培育主体。对首次认定的高新技术企业，给予一次性奖励20万元。${more}`;
    const second = `鼓励创新，培育主体。首次认定的高新技术企业，一次性奖励标准为30万元。${more}`;
    const { overlaps } = read(older(first), newer(second)).linked;
    expect(overlaps.map(({ kind }) => kind)).toEqual(['NEAR_DUPLICATE']);
    expect(conflicts(older(first), newer(second))).toEqual(['AMOUNT 给予一次性奖励20万元 | 一次性奖励标准为30万元']);
  });

  it('in one clause for one thing are a warning', () => {
    const { warnings } = read(
      older('培育企业。对首次认定的省级瞪羚企业奖励50万元。对首次认定的省级瞪羚企业、首次认定的省级雏鹰企业分别奖励25万元、15万元。'),
    );
    expect(warnings.filter(({ code }) => code === 'TWO_SUMS').map(({ message }) => message)).toEqual([
      '一对“首次认定的省级瞪羚企业”写有两个金额：50万元与25万元，以何者为准请核对。',
    ]);
  });
});
