import type { AmountRole } from '../../types';
import type { Role } from './role';

/** The role of a sum for the claimant (金额角色). The first row that holds decides. */
export const AMOUNT_ROLES: readonly Role<AmountRole>[] = [
  /** A total that a government sets aside or shares among many (资金总盘): 安排…专项资金, 总规模…的基金, 发放总额…的消费券, 以…为基数. */
  {
    name: 'amount.pool',
    role: 'POOL',
    holds: ({ named, bound, edge, subject, head }) => {
      if (named || bound === 'reach' || bound === 'below') return false;
      return subject === 'fund' || (head === 'fund' && edge === null && subject !== 'give' && subject !== 'base');
    },
    examples: [
      {
        text: '市财政每年安排8000万元专项资金用于低空经济。',
        finds: [{ quote: '8000万元', yuan: 80_000_000, role: 'POOL', per: ['YEAR'] }],
      },
      { text: '组建总规模不低于12.5亿元的种子基金。', finds: [{ quote: '12.5亿元', yuan: 1_250_000_000, role: 'POOL', per: [] }] },
      { text: '年内发放总额不超过3000万元的家电消费券。', finds: [{ quote: '3000万元', yuan: 30_000_000, role: 'POOL' }] },
      { text: '建立六千万元的贷款风险补偿资金池。', finds: [{ quote: '六千万元', yuan: 60_000_000 }] },
      { text: '赛会经费以450万元为基数核定。', finds: [{ quote: '450万元', yuan: 4_500_000 }] },
      { text: '每个特色小镇统筹安排260万元。', finds: [{ quote: '260万元', per: ['TOWN'] }] },
      {
        text: '区财政每年安排总额最高1.5亿元的资金，其中数据券6000万元。',
        finds: [
          { quote: '1.5亿元', per: ['YEAR'] },
          { quote: '6000万元', per: ['YEAR'] },
        ],
      },
      { text: '所需经费年度预算规模6200万元。', finds: [{ quote: '6200万元', per: ['YEAR'] }] },
      { text: '全年寄递补贴资金总盘子320万元。', finds: [{ quote: '320万元', per: ['YEAR'] }] },
      { text: '年度应急储备资金总额控制在180万元以内。', finds: [{ quote: '180万元', per: ['YEAR'] }] },
      { text: '每年拿出不低于1200万元用于人才奖励。', finds: [{ quote: '1200万元', per: ['YEAR'] }] },
      { text: '省级财政对各县下达700万元。', finds: [{ quote: '700万元', yuan: 7_000_000, role: 'POOL' }] },
    ],
    counterExamples: [
      '对设立9亿元以上基金的机构给予奖励。',
      '利用专项资金对企业给予45万元奖励。',
      '对实缴资本7亿元以上的基金管理人，给予落户奖励。',
      '到2028年，引导基金总规模达到400亿元。',
      '给予总额不超过90万元的“服务券”奖励。',
      '每家企业每年申领创新券总额不超过25万元。',
      '每个工作站安排建站经费7万元。',
    ],
  },
  /** The claimant gets at least this sum (下限): 给予不少于…奖励. */
  {
    name: 'amount.min',
    role: 'MIN',
    holds: ({ named, bound, edge, subject, head }) => {
      if (named || head === 'loan') return false;
      if (bound === 'least') return subject === 'give' || (subject === null && head === 'give');
      return edge === 'above' && bound === null && subject === 'give' && head === 'give';
    },
    examples: [
      { text: '对总部迁入的勘察设计企业，给予不少于600万元奖励。', finds: [{ quote: '600万元', yuan: 6_000_000, role: 'MIN', per: [] }] },
      { text: '每场给予承办方不低于8万元的补贴。', finds: [{ quote: '8万元', yuan: 80_000, per: ['EVENT'] }] },
      { text: '对夺冠团队给予15万元以上的奖励。', finds: [{ quote: '15万元', yuan: 150_000 }] },
    ],
    counterExamples: ['研发投入不低于700万元的企业优先。', '对投资9亿元以上的项目给予奖励。', '安排不少于5000万元的专项资金。'],
  },
  /** The claimant gets at most this sum (封顶): 最高, 不超过, 给予…以内的补助, 以…为限. */
  {
    name: 'amount.cap',
    role: 'CAP',
    holds: ({ named, bound, edge, subject, head }) => {
      if (named || head === 'loan') return false;
      if (bound === 'most') return subject === 'give' || subject === null;
      return bound === null && (edge === 'within' || edge === 'below') && subject === 'give';
    },
    examples: [
      { text: '对通过验收的中试线，给予最高750万元资助。', finds: [{ quote: '750万元', yuan: 7_500_000, role: 'CAP', per: [] }] },
      {
        text: '按设备款的18%给予补助，单个项目最高不超过320万元，同一企业年度累计最高900万元。',
        finds: [
          { quote: '320万元', per: ['PROJECT'] },
          { quote: '900万元', per: ['YEAR', 'ENTERPRISE'] },
        ],
      },
      { text: '年最高350万贴息。', finds: [{ quote: '350万', yuan: 3_500_000, per: ['YEAR'] }] },
      { text: '最高奖励２５万元。', finds: [{ quote: '２５万元', yuan: 250_000 }] },
      {
        text: '一类、二类、三类分别给予最高60万元、45万元、25万元资助。',
        finds: [
          { quote: '60万元', yuan: 600_000 },
          { quote: '45万元', yuan: 450_000 },
          { quote: '25万元', yuan: 250_000 },
        ],
      },
      { text: '可享受最高650元每人的技能鉴定补贴。', finds: [{ quote: '650元', yuan: 650, per: ['PERSON'] }] },
      { text: '给予4万元以内的检测补助。', finds: [{ quote: '4万元', yuan: 40_000 }] },
      { text: '单家企业全年参展补助合计不得突破65万元。', finds: [{ quote: '65万元', per: ['YEAR', 'ENTERPRISE'] }] },
      {
        text: '同一旅行社同一年度取得的奖励总和，原则上不超过70万元。',
        finds: [{ quote: '70万元', per: ['YEAR', 'ENTERPRISE'] }],
      },
      {
        text: '给予30万元启动资金；特别优秀的，资助额度可提至900万元。',
        finds: [{ quote: '900万元', yuan: 9_000_000 }],
      },
      { text: '按每户每年18000元为限额扣减。', finds: [{ quote: '18000元', yuan: 18_000, per: ['YEAR', 'ENTERPRISE'] }] },
      {
        text: '按增量的6%奖补，同一商户当年奖补最多160万元。',
        finds: [{ quote: '160万元', per: ['YEAR', 'ENTERPRISE'] }],
      },
      { text: '按印制费给予补贴，一户企业一年补贴不超过8万元。', finds: [{ quote: '8万元', per: ['YEAR', 'ENTERPRISE'] }] },
      { text: '按新增额的7%补助，一个年度内每户企业不超过65万元。', finds: [{ quote: '65万元', per: ['YEAR', 'ENTERPRISE'] }] },
      { text: '单家银行年度代偿总额不超过950万元。', finds: [{ quote: '950万元', per: ['YEAR', 'ENTERPRISE'] }] },
    ],
    counterExamples: [
      '个人经营贷款授信额度最高70万元。',
      '企业可申请最高800万元的信用贷款。',
      '对年应纳税所得额不超过250万元的部分减征。',
      '每年发放总额不超过6000万元的“数据券”。',
      '个人可申请最高25万元创业担保贷款，小微企业最高350万元。',
      '安排3500万元转贷资金，单笔使用额度不超过650万元。',
      '设立6500万元应急周转金，单笔使用额度一般控制在750万元以内。',
      '政府性融资担保机构单户担保余额一般不超过1200万元。',
    ],
  },
  /** A condition that the claimant or the project must meet (门槛): 投资…以上, 首次达到…的, 不超过…的部分. */
  {
    name: 'amount.threshold',
    role: 'THRESHOLD',
    holds: ({ named, bound, edge, subject, head, condition }) => {
      if (named || !condition || subject === 'penalty') return false;
      if (bound === 'most') return subject !== null && subject !== 'give' && head !== 'loan';
      return bound !== null || edge !== null || subject === 'base' || subject === 'loan' || subject === 'price';
    },
    examples: [
      { text: '产值首次迈上4亿元台阶的，奖给经营团队12万元。', finds: [{ quote: '4亿元', yuan: 400_000_000, role: 'THRESHOLD' }] },
      {
        text: '对年产值首次突破3亿元、7亿元、15亿元的企业，分别奖励12万元、24万元、36万元。',
        finds: [
          { quote: '3亿元', yuan: 300_000_000, role: 'THRESHOLD', per: [] },
          { quote: '7亿元', yuan: 700_000_000 },
          { quote: '15亿元', yuan: 1_500_000_000 },
        ],
      },
      { text: '注册资本不低于900万美元的外资项目可申报。', finds: [{ quote: '900万美元', yuan: null, usd: 9_000_000 }] },
      {
        text: '固定资产投资2000万元及以上至6000万元的，按4%给予补助。',
        finds: [
          { quote: '2000万元', yuan: 20_000_000 },
          { quote: '6000万元', yuan: 60_000_000 },
        ],
      },
      { text: '对单户700万元（含）以下的担保业务给予补贴。', finds: [{ quote: '700万元', per: ['ENTERPRISE'] }] },
      { text: '实收资本3千万人民币以上的公司给予奖励。', finds: [{ quote: '3千万人民币', yuan: 30_000_000 }] },
      {
        text: '年销售额1,500万元以上、纳税80万以上的网店给予奖励。',
        finds: [
          { quote: '1,500万元', yuan: 15_000_000 },
          { quote: '80万', yuan: 800_000 },
        ],
      },
      {
        text: '实到外资300万-700万（不含）美元的，分别奖励。',
        finds: [{ quote: '300万-700万（不含）美元', usd: 7_000_000 }],
      },
      { text: '投资额6000万元奖励40万元。', finds: [{ quote: '6000万元', yuan: 60_000_000 }] },
      { text: '对总投资亿元以上的项目给予奖励。', finds: [{ quote: '亿元', yuan: 100_000_000 }] },
      { text: '对年应纳税所得额不超过260万元的部分，减征所得税。', finds: [{ quote: '260万元', yuan: 2_600_000 }] },
      {
        text: '此后估值每提升5亿美元，加奖70万元；进出口额每增加60万美元加奖2万元。',
        finds: [
          { quote: '5亿美元', usd: 500_000_000 },
          { quote: '60万美元', usd: 600_000 },
        ],
      },
      { text: '此后每净增350万美元，递增3万元。', finds: [{ quote: '350万美元', usd: 3_500_000 }] },
      {
        text: '投资额分段核定补助比例：2亿元以下，7%；2亿元（含）至4亿元，9%。',
        finds: [
          { quote: '2亿元', yuan: 200_000_000 },
          { quote: '2亿元', yuan: 200_000_000 },
          { quote: '4亿元', yuan: 400_000_000 },
        ],
      },
      {
        text: '年产值首次达到下列标准的，给予奖励：\n5亿元12万元\n15亿元36万元',
        finds: [{ quote: '5亿元' }, { quote: '15亿元' }],
      },
      { text: '被处30万元以上罚款的，取消奖补资格。', finds: [{ quote: '30万元', yuan: 300_000 }] },
      {
        text: '申请认定的企业应同时具备：资产总额不低于4亿元，在本市形成的财政收入不低于700万元。',
        finds: [{ quote: '4亿元' }, { quote: '700万元' }],
      },
      { text: '对单户贷款余额不超过650万元的贷款给予补贴。', finds: [{ quote: '650万元', per: ['ENTERPRISE'] }] },
      {
        text: '（一）上年度研发投入不少于350万元；',
        above: ['申报主体应当符合下列条件：'],
        finds: [{ quote: '350万元', yuan: 3_500_000 }],
      },
    ],
    counterExamples: [
      '到2029年，全市数字产业营业收入达到1600亿元。',
      '违反规定的，处3万元以上9万元以下罚款。',
      '对40万元以下的无分歧欠款力争年底前清零。',
      '取消“注册资本不低于600万元”的限制。',
      '吸引40万外地游客，培育3万亩果园。',
    ],
  },
  /** The claimant gets exactly this sum, or a sum in this range (定额): 给予…奖励, 每人…元, 一等奖…元. */
  {
    name: 'amount.fixed',
    role: 'FIXED',
    holds: ({ named, bound, edge, subject, head }) => {
      return !named && bound === null && edge === null && (subject === 'give' || (subject === null && head === 'give'));
    },
    examples: [
      { text: '产值首次迈上4亿元台阶的，奖给经营团队12万元。', finds: [{ quote: '12万元', yuan: 120_000, role: 'FIXED' }] },
      { text: '对新获批的院士工作站，给予一次性奖励55万元。', finds: [{ quote: '55万元', yuan: 550_000, role: 'FIXED', per: [] }] },
      {
        text: '对国家级、省级、市级示范社分别奖励15、9、4万元。',
        finds: [
          { quote: '15', yuan: 150_000 },
          { quote: '9', yuan: 90_000 },
          { quote: '4万元', yuan: 40_000 },
        ],
      },
      { text: '择优给予70-90万元奖励。', finds: [{ quote: '70-90万元', yuan: 900_000, yuanMin: 700_000 }] },
      { text: '给予6万元至9万元不等的补助。', finds: [{ quote: '6万元至9万元', yuan: 90_000, yuanMin: 60_000 }] },
      {
        text: '特等奖奖金35万元，一等奖22万元，二等奖一万二千元。',
        finds: [
          { quote: '35万元', yuan: 350_000 },
          { quote: '22万元', yuan: 220_000 },
          { quote: '一万二千元', yuan: 12_000 },
        ],
      },
      { text: '民宿接待研学团队的，按45元/人/夜给予补贴。', finds: [{ quote: '45元', yuan: 45, per: ['DAY', 'PERSON'] }] },
      { text: '按每人每年4-7万元给予补助。', finds: [{ quote: '4-7万元', yuanMin: 40_000, per: ['YEAR', 'PERSON'] }] },
      {
        text: '分别给予600万、450万元、150万的资金奖励。',
        finds: [
          { quote: '600万', yuan: 6_000_000 },
          { quote: '450万元', yuan: 4_500_000 },
          { quote: '150万', yuan: 1_500_000 },
        ],
      },
      { text: '每孵化1家高企，奖励孵化器6万元。', finds: [{ quote: '6万元', per: ['ENTERPRISE'] }] },
      {
        text: '按每人每月1600元给予补贴；留用率高的，标准上调至1900元。',
        finds: [
          { quote: '1600元', per: ['MONTH', 'PERSON'] },
          { quote: '1900元', per: ['MONTH', 'PERSON'] },
        ],
      },
      { text: '新入库企业奖励9万元；其中当年建成投产的，增加4万元。', finds: [{ quote: '9万元' }, { quote: '4万元', yuan: 40_000 }] },
      {
        text: '出口额超过900万美元的，给予7万元奖励；此后每净增350万美元，递增3万元。',
        finds: [{ quote: '7万元' }, { quote: '3万元', yuan: 30_000 }],
      },
      { text: '评定为四星的奖励8万元；五星的，再追加6万元。', finds: [{ quote: '8万元' }, { quote: '6万元' }] },
      { text: '产值首次突破7亿元奖励25万元，此后每增长2亿元，追加6万元。', finds: [{ quote: '25万元' }, { quote: '6万元' }] },
      { text: '认定奖励7万元，对重新认定的增加2万元。', finds: [{ quote: '7万元' }, { quote: '2万元' }] },
      { text: '各乡镇每净增一家限上商户，由县财政安排工作经费3万元。', finds: [{ quote: '3万元', per: ['ENTERPRISE'] }] },
      { text: '每收储1亩闲置土地，安排工作经费3万元。', finds: [{ quote: '3万元', yuan: 30_000 }] },
      {
        text: '年产值首次达到下列标准的，给予奖励：\n5亿元12万元\n15亿元36万元',
        finds: [
          { quote: '12万元', yuan: 120_000 },
          { quote: '36万元', yuan: 360_000 },
        ],
      },
      {
        text: '（一）国家级80万元；',
        above: ['对新认定的工业设计中心，按以下标准给予奖励：'],
        finds: [{ quote: '80万元', yuan: 800_000 }],
      },
    ],
    counterExamples: [
      '每年拿出不低于1200万元用于人才奖励。',
      '税收增加6000万元的，一事一议。',
      '对总投资4亿元的冷链项目实行一事一议。',
      '终端电价0.42元/千瓦时。',
      '发展壮大多元主体，推进一元化管理。',
      '培育“百亿级”“50亿级”集群。',
    ],
  },
  /** Every other mention of money (其他): targets, statistics, loan limits, prices, names. It stands last, so the rows before it decide first. */
  {
    name: 'amount.other',
    role: 'OTHER',
    holds: () => true,
    examples: [
      { text: '到2028年，文旅综合收入达到900亿元。', finds: [{ quote: '900亿元', yuan: 90_000_000_000, role: 'OTHER', per: [] }] },
      { text: '单户授信额度最高2200万元。', finds: [{ quote: '2200万元', yuan: 22_000_000, per: ['ENTERPRISE'] }] },
      { text: '实现到户电价0.36元/千瓦时的目标。', finds: [{ quote: '0.36元', yuan: 0.36 }] },
      { text: '实施“50万元以下小额工程简易招标”改革。', finds: [{ quote: '50万元', yuan: 500_000 }] },
      { text: '引导现有龙头向60亿元、120亿元迈进。', finds: [{ quote: '60亿元' }, { quote: '120亿元' }] },
      { text: '处2万元以上6万元以下罚款。', finds: [{ quote: '2万元' }, { quote: '6万元' }] },
      {
        text: '力争到2027年，农产品加工产值达到800亿元，加工转化率达到72%，实现旅游收入150亿元。',
        finds: [{ quote: '800亿元' }, { quote: '150亿元' }],
      },
      {
        text: '个人可申请最高25万元创业担保贷款，小微企业最高350万元。',
        finds: [{ quote: '25万元' }, { quote: '350万元' }],
      },
      { text: '2027年，全市旅游总花费增长7%左右，外贸进出口稳定在80亿元以上。', finds: [{ quote: '80亿元' }] },
      {
        text: '领办合作社的，可申请15万元以内创业担保贷款，合伙经营的放宽到120万元，由财政据实贴息。',
        finds: [{ quote: '15万元' }, { quote: '120万元' }],
      },
      { text: '设立6500万元应急周转金，单笔使用额度一般控制在750万元以内。', finds: [{ quote: '750万元' }] },
      { text: '给予租金补贴，租金单价按6元/平方米封顶核算。', finds: [{ quote: '6元', yuan: 6 }] },
      { text: '累计投放信贷1亿5000万元。', finds: [{ quote: '1亿5000万元', yuan: 150_000_000 }] },
    ],
    counterExamples: [
      '2024年，产值达到6亿元以上的企业，奖励30万元。',
      '给予16万元奖励。',
      '年运量120万吨以上的园区，用工超过3万人。',
      '2024元旦假期，打造30亿级、80亿级专业镇。',
      '对银行发放的单户贷款余额不超过650万元的贷款给予补贴。',
      '撬动数百万元民间投入（单位：万元）。',
    ],
  },
];
