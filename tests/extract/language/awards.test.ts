import { said, type Told } from '../../support/policy';

type Case = readonly [words: string, ...awards: Partial<Told>[]];

/** What is promised, kind by kind, as offices write it: the awards of a text in order, with what matters of each. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'a title names the thing rewarded in the words of the text': [
    ['对新认定的绿色工厂，给予30万元奖励。', { title: '绿色工厂奖励' }],
    ['对渔旅平台项目按设备投资的20%给予奖励。', { title: '渔旅平台项目奖励' }],
    ['对新评定为四星级的酒店，给予20万元奖励。', { title: '四星级酒店奖励' }],
    ['对开展古树名木保护的村集体，给予3万元补助。', { title: '古树名木保护补助' }],
    ['对新建智能粮仓的企业，按投资额的10%给予补贴。', { title: '智能粮仓补贴' }],
    ['对建成投运的充换电站，给予一次性建设补贴8万元。', { title: '充换电站建设补贴' }],
  ],
  'what is given names it where it has a name of its own': [
    ['首购商品住房的人才，给予20万元购房补贴。', { title: '人才购房补贴' }],
    ['对院士、国家最高科学技术奖获得者，给予安家补贴200万元。', { title: '安家补贴' }],
    ['对残疾人每人每月发放生活补贴100元。', { title: '残疾人生活补贴' }],
    ['对稻田养鱼农户发放稳产补贴，补贴标准为每亩150元。', { title: '稻田养鱼农户稳产补贴' }],
  ],
  'a word beside the thing is no title': [
    ['对床位50张以上的民宿，给予5万元奖励。', { title: '民宿奖励' }],
    ['入驻总部基地的服务机构每推荐1家企业，奖励2万元。', { title: '推荐企业奖励' }],
    ['外商设立（含增资、并购）项目，按实际到资额的2%给予奖励。', { title: '外商设立项目奖励' }],
    ['实缴注册资本500万元（含）至5000万元的企业，给予50万元奖励。', { title: '实缴注册资本奖励' }],
  ],
  'a condition is complete, and says neither gift nor sum': [
    [
      '我市冷链企业，新建万吨冷库的奖励60万元；新购冷藏车队的奖励15万元。',
      { condition: '我市冷链企业，新建万吨冷库的', maxYuan: 600_000 },
      { condition: '我市冷链企业，新购冷藏车队的', maxYuan: 150_000 },
    ],
    ['一是对年产蜂蜜10吨以上的合作社，由受益财政给予5万元奖励。', { condition: '年产蜂蜜10吨以上的合作社' }],
    ['①支持陶瓷企业更新窑炉，按12%给予补助。', { condition: '陶瓷企业更新窑炉' }],
    ['- 对新建社区食堂的单位，按照实际投入的30%补助。', { condition: '新建社区食堂的单位' }],
  ],
  'sums of levels, ranks and grades are tiers': [
    [
      '发放住房补贴，其中本科生2万元，硕士4万元，博士6万元。',
      {
        tiers: [
          ['本科生', 20_000],
          ['硕士', 40_000],
          ['博士', 60_000],
        ],
        maxYuan: 60_000,
      },
    ],
    [
      '对上市企业给予奖励，其中境内上市500万元、境外上市300万元。',
      {
        tiers: [
          ['境内上市', 5_000_000],
          ['境外上市', 3_000_000],
        ],
        maxYuan: 5_000_000,
      },
    ],
    [
      '对年纳税30万元以上的企业给予10万元奖励；50万元以上的给予20万元奖励。',
      {
        tiers: [
          ['年纳税30万元以上的企业', 100_000],
          ['50万元以上的', 200_000],
        ],
        maxYuan: 200_000,
      },
    ],
    [
      '产值首次达到3亿元、6亿元（竹制品企业1亿元、3亿元）的企业，分别奖励8万元、16万元。',
      {
        tiers: [
          ['3亿元', 80_000],
          ['6亿元', 160_000],
          ['竹制品企业1亿元', 80_000],
          ['竹制品企业3亿元', 160_000],
        ],
        maxYuan: 160_000,
      },
    ],
    [
      '对评为甲级、乙级、丙级的旅游民宿，分别给予10万元、5万元、3万元奖励。',
      {
        tiers: [
          ['甲级', 100_000],
          ['乙级', 50_000],
          ['丙级', 30_000],
        ],
        maxYuan: 100_000,
      },
    ],
  ],
  'stages are tiers that add up': [
    [
      '对冷链项目，按用地批复、开工、投产三个环节，分别给予20万元、30万元、80万元奖励。',
      {
        tiers: [
          ['用地批复', 200_000],
          ['开工', 300_000],
          ['投产', 800_000],
        ],
        maxYuan: 800_000,
        totalYuan: 1_300_000,
      },
    ],
    [
      '拟上市企业分股改、辅导备案、申报受理三个阶段，分别给予50万元、100万元、150万元补助。',
      {
        maxYuan: 1_500_000,
        totalYuan: 3_000_000,
        tiers: [
          ['股改', 500_000],
          ['辅导备案', 1_000_000],
          ['申报受理', 1_500_000],
        ],
      },
    ],
    [
      '对剧目创作按立项、首演、巡演三个节点，分别奖励5万元、10万元、20万元。',
      {
        maxYuan: 200_000,
        totalYuan: 350_000,
        tiers: [
          ['立项', 50_000],
          ['首演', 100_000],
          ['巡演', 200_000],
        ],
      },
    ],
    ['对出口企业按三档分别奖励1万元、2万元、3万元，达高档的对低档累加。', { maxYuan: 60_000, totalYuan: 60_000 }],
    ['对新认定的省级、国家级孵化器，分别奖励20万元、50万元。', { maxYuan: 500_000, totalYuan: 500_000 }],
  ],
  'the most at once is a sum of its own or a cap': [
    ['对孤儿每人每月发放补贴1500元。', { maxYuan: null }],
    ['对公益性岗位人员每人每天补贴120元。', { maxYuan: null }],
    ['对种植油茶的农户，每亩补助100元。', { maxYuan: null }],
    ['对入驻企业给予每平方米10元、最高50万元的租金补贴。', { maxYuan: 500_000 }],
    ['对获得国家奖励100万元的企业，按50%给予配套奖励。', { maxYuan: null }],
    ['对新建驿站的单位给予一次性奖励，标准为10万元。', { maxYuan: 100_000 }],
    ['对船舶更新给予2%的补贴，单船不超过150万元。', { maxYuan: 1_500_000 }],
  ],
  'several things with sums of their own are several awards': [
    [
      '种子库补助25万元；每个保种场补助20万元；每个育苗主体补助90万元。',
      { title: '种子库补助', maxYuan: 250_000 },
      { title: '保种场补助', maxYuan: 200_000 },
      { title: '育苗主体补助', maxYuan: 900_000 },
    ],
    [
      '新建游客中心奖励30万元，新建房车营地奖励15万元，新建研学基地奖励8万元。',
      { title: '游客中心奖励', maxYuan: 300_000 },
      { title: '房车营地奖励', maxYuan: 150_000 },
      { title: '研学基地奖励', maxYuan: 80_000 },
    ],
    ['对渔船减征车船税。渔民享受其他印花税优惠的，可叠加享受本项印花税减免。', { maxYuan: null }],
    ['对仓单质押贷款贴息。对开展仓单质押贷款的企业，按3%贴息，最高9万元。', { maxYuan: 90_000 }],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases.map(([words, ...awards]) => ({ words, awards })))('$words', ({ words, awards }) => {
    const told = said(words).awards;
    expect(told).toMatchObject(awards);
    expect(told).toHaveLength(awards.length);
  });
});
