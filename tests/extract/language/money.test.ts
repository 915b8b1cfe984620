import { said } from '../../support/policy';

/** A sum as `value [currency] role [per]`, a share as `percent role`: sums first, each in the order of the words. */
function money(words: string): string[] {
  const { amounts, rates } = said(words);
  return [
    ...amounts.map(({ currency, value, valueMin, role, per, perUnit }) => {
      const sum = `${valueMin === null ? '' : `${valueMin}-`}${value}${currency === 'CNY' ? '' : ` ${currency}`}`;
      const by = per.map((one) => (one === 'UNIT' ? perUnit : one)).join('+');
      return `${sum} ${role}${by && ` ${by}`}`;
    }),
    ...rates.map(({ value, role }) => `${Number((value * 100).toPrecision(12))}% ${role}`),
  ];
}

const LANGUAGE: Readonly<Record<string, readonly (readonly [words: string, ...expected: string[]])[]>> = {
  'counted by month, day or unit before the sum': [
    ['对首次来我县就业的护士，每人每月发放住宿补贴450元。', '450 FIXED MONTH+PERSON'],
    ['村医值守岗位每月补助1200元。', '1200 FIXED MONTH'],
    ['对一线环卫工人每人每天补助80元。', '80 FIXED DAY+PERSON'],
    ['对连片种植油菜的，每亩补贴120元。', '120 FIXED 亩'],
    ['冷链仓库按每立方米90元给予建设补助。', '90 FIXED 立方米'],
    ['秸秆离田利用的，每吨奖补45元。', '45 FIXED 吨'],
    ['新购置公交车辆，每辆补助3万元。', '30000 FIXED 辆'],
    ['护理型床位每张每月补贴260元。', '260 FIXED MONTH+张'],
    ['集装箱公铁联运的，每标箱奖励200元。', '200 FIXED 标箱'],
    ['种鸡每万只补贴2000元。', '2000 FIXED 万只'],
    ['每100头能繁母猪补贴1万元。', '10000 FIXED 100头'],
    ['对新建民宿按每个床位2000元给予奖励。', '2000 FIXED 床位'],
    ['改造老旧厂房的，每间补助6000元。', '6000 FIXED 间'],
    ['租用仓库的，每月每平方米补贴4元，单个企业每年最高30万元。', '4 FIXED MONTH+平方米', '300000 CAP YEAR+ENTERPRISE'],
  ],
  'counted behind the sum': [
    ['厂房租金按8元/平方米·月给予补贴。', '8 FIXED MONTH+平方米'],
    ['给予见习人员1500元/人·月补贴。', '1500 FIXED MONTH+PERSON'],
    ['护理员补贴标准为2000元/人月。', '2000 FIXED MONTH+PERSON'],
    ['按25元/吨补贴运费。', '25 FIXED 吨'],
    ['给予300元/标准箱的运输补贴。', '300 FIXED 标准箱'],
    ['给予老年人6元/每人每餐的就餐补贴。', '6 FIXED PERSON+餐'],
    ['物业费按5元/月/平方米补贴，最高20万元。', '5 FIXED MONTH+平方米', '200000 CAP'],
    ['导游补贴标准为200元每人每天。', '200 FIXED DAY+PERSON'],
    ['按15元/每月•每平方给予孵化器补贴。', '15 FIXED MONTH+平方'],
    ['船舶岸电补贴0.3元/千瓦时。', '0.3 FIXED 千瓦时'],
  ],
  'counted by each one more': [
    ['每新增1个托位，给予机构1万元补助。', '10000 FIXED 托位'],
    ['每建成一座充电桩奖励500元。', '500 FIXED 座'],
    ['每开行1列国际班列补助8万元。', '80000 FIXED 列'],
    ['每消纳1万吨建筑垃圾奖励3万元。', '30000 FIXED 万吨'],
    ['每培训1名家政服务员，补贴机构800元。', '800 FIXED PERSON'],
    ['每授权一件发明专利资助2000元。', '2000 FIXED 件'],
  ],
  'other currencies': [
    ['对在澳设立的青年企业，给予50万澳门元资助。', '500000 MOP FIXED'],
    ['给予港币8万元安家补贴。', '80000 HKD FIXED'],
    ['年合同金额HK$3,000,000以上的，奖励5万元。', '3000000 HKD THRESHOLD', '50000 FIXED'],
    ['实缴资本不低于200万欧元的，奖励30万元。', '2000000 EUR THRESHOLD', '300000 FIXED'],
    ['年进口额达到5000万日元的企业，奖励1万元。', '50000000 JPY THRESHOLD', '10000 FIXED'],
    ['给予人民币6万元奖励。', '60000 FIXED'],
    ['最高资助US$100,000。', '100000 USD CAP'],
    ['分别奖励港币10万元、6万元、3万元。', '100000 HKD FIXED', '60000 HKD FIXED', '30000 HKD FIXED'],
    ['对投资100万英镑以上的研发中心给予支持。', '1000000 GBP THRESHOLD'],
    ['给予60万港元或等值人民币的资助。', '600000 HKD FIXED'],
  ],
  'a limit said at a distance': [
    ['日间照料费用限额标准为每位老人每天60元。', '60 CAP DAY+PERSON'],
    ['门诊最高支付限额为在职居民每人每年800元。', '800 CAP YEAR+PERSON'],
    ['住院床位费支付上限为三级医院参保患者每床日50元。', '50 CAP 床日'],
    ['生育医疗费用最高结算标准为顺产产妇每人3000元。', '3000 CAP PERSON'],
    ['最高补贴限额：参保农户每户2万元。', '20000 CAP ENTERPRISE'],
    ['补助资金最高额度为省级示范合作社每家8万元。', '80000 CAP ENTERPRISE'],
  ],
  'a standard that is called the lowest': [
    ['城市居民最低生活保障标准为每人每月860元。', '860 FIXED MONTH+PERSON'],
    ['农村最低生活保障标准提高到每人每年7200元。', '7200 FIXED YEAR+PERSON'],
    ['特困人员基本生活标准为每人每月1100元。', '1100 FIXED MONTH+PERSON'],
    ['事实无人抚养儿童最低养育标准为每月1200元。', '1200 FIXED MONTH'],
  ],
  'a share that a fund pays': [
    ['门诊费用由统筹基金按60%支付。', '60% RATE'],
    ['护理费由长期护理保险基金按80%的比例支付。', '80% RATE'],
    ['住院费用医保基金支付比例为85%。', '85% RATE'],
    ['疫苗接种费由财政按50%结算。', '50% RATE'],
    ['超过起付线的部分按70%报销。', '70% RATE'],
    ['企业按30%支付首付款。', '30% OTHER'],
  ],
  'no less than a sum': [
    ['甲级、乙级站点每年分别获得不低于30万元、20万元的运转经费。', '300000 MIN YEAR', '200000 MIN YEAR'],
    ['县财政给予合作社不少于8万元的启动资金。', '80000 MIN'],
    ['街道应保障每个老年食堂每年不少于6万元运行经费。', '60000 MIN YEAR'],
    ['对入选剧团，演出补贴不低于每场5000元。', '5000 MIN EVENT'],
    ['奖励资金不少于20万元。', '200000 MIN'],
    ['研发投入不少于500万元资金的企业优先入库，并给予奖励。', '5000000 THRESHOLD'],
  ],
  'more of what is given': [
    ['评定为示范园的给予30万元奖励，复评合格的根据等次分别增加8万元、4万元。', '300000 FIXED', '80000 FIXED', '40000 FIXED'],
    ['给予每个村10万元补助，脱贫村再增加3万元。', '100000 FIXED', '30000 FIXED'],
    ['奖励5万元，获全国奖项的按名次分别追加3万元、2万元、1万元。', '50000 FIXED', '30000 FIXED', '20000 FIXED', '10000 FIXED'],
    ['补贴标准为每人500元，残疾学员每人增加200元。', '500 FIXED PERSON', '200 FIXED PERSON'],
    ['对年产值增加1000万元的企业，奖励5万元。', '10000000 THRESHOLD', '50000 FIXED'],
  ],
  'conditions side by side': [
    ['对外资持股比例达20%以上或境外员工占比达15%以上的企业，给予奖励10万元。', '100000 FIXED', '20% THRESHOLD', '15% THRESHOLD'],
    ['研发投入占比达5%以上且毛利率达30%以上的，奖励5万元。', '50000 FIXED', '5% THRESHOLD', '30% THRESHOLD'],
    ['产值增速不低于12%、税收增速不低于8%的企业奖励6万元。', '60000 FIXED', '12% THRESHOLD', '8% THRESHOLD'],
    ['女性员工占比超过40%或者残疾职工占比超过10%的，给予岗位补贴。', '40% THRESHOLD', '10% THRESHOLD'],
    ['本条所称合资企业，指港方出资比例达10%以上或港方控股的企业。', '10% THRESHOLD'],
  ],
  'a span and what is given for it': [
    [
      '年出口额20万-50万（不含）美元奖励2万元，50万-80万（不含）美元奖励5万元。',
      '500000 USD THRESHOLD',
      '20000 FIXED',
      '800000 USD THRESHOLD',
      '50000 FIXED',
    ],
    [
      '投资额300万-500万元奖励6万元，500万-1000万元奖励12万元。',
      '3000000-5000000 THRESHOLD',
      '60000 FIXED',
      '5000000-10000000 THRESHOLD',
      '120000 FIXED',
    ],
    [
      '实缴外资1000万欧元以下奖励10万元，1000万欧元以上奖励20万元。',
      '10000000 EUR THRESHOLD',
      '100000 FIXED',
      '10000000 EUR THRESHOLD',
      '200000 FIXED',
    ],
  ],
  'what is superseded': [
    ['将农机保费补贴比例从40%提高到60%。', '40% OTHER', '60% RATE'],
    ['将大棚补贴标准由每亩300元提高至500元。', '300 OTHER 亩', '500 FIXED 亩'],
    ['贴息率由1.5%上调至2%。', '1.5% OTHER', '2% RATE'],
    ['补助上限由20万元提高到50万元。', '200000 OTHER', '500000 CAP'],
    ['小规模纳税人增值税征收率由3%降至1%征收。', '3% OTHER', '1% RATE'],
    ['将见习补贴由每人每月1000元调整为1300元。', '1000 OTHER MONTH+PERSON', '1300 FIXED MONTH+PERSON'],
    ['失业保险基金支出比例从15%提高到30%，用于稳岗返还。', '15% OTHER', '30% RATE'],
  ],
  'a limit of a share': [
    ['财政贴息率不超过3%。', '3% RATE_CAP'],
    ['担保费补贴率最高不超过1.5%。', '1.5% RATE_CAP'],
    ['年贴息率最高2个百分点。', '2% RATE_CAP'],
    ['奖励比例不高于设备款的8%。', '8% RATE_CAP'],
    ['税收返还率不超过70%。', '70% RATE_CAP'],
  ],
  'shares in words': [
    ['按检测费的三成补助。', '30% RATE'],
    ['景区门票对教师实行七折优惠。', '70% RATE'],
    ['国有房产租金按八折收取。', '80% RATE'],
    ['给予2个点的贴息。', '2% RATE'],
    ['按30个基点给予贴息。', '0.3% RATE'],
    ['给予首贷户50BP的利息补贴。', '0.5% RATE'],
    ['保费由县财政补贴六成五。', '65% RATE'],
    ['贷款损失由风险补偿金承担四成。', '40% RATE'],
    ['按贷款额的万分之八给予奖励。', '0.08% RATE'],
    ['建成三个点位，成立两成员单位工作组，给予奖励。'],
  ],
  'numerals written out': [
    ['奖励廿五万元。', '250000 FIXED'],
    ['一次性奖励叁拾万元整。', '300000 FIXED'],
    ['奖励金额为壹佰贰拾万元。', '1200000 FIXED'],
    ['带动上百万元社会投入。'],
    ['给予卅万元资助。', '300000 FIXED'],
  ],
  'a scale of shares': [
    ['奖励标准为:800万元以下部分6%，800万元以上部分4%。', '8000000 THRESHOLD', '8000000 THRESHOLD', '6% RATE', '4% RATE'],
    ['补助比例：投资2000万元以内的8%；2000万元至5000万元的6%。', '20000000 THRESHOLD', '20000000-50000000 THRESHOLD', '8% RATE', '6% RATE'],
    [
      '按贷款余额分段补偿：100万元(含)以下部分，按50%；超过100万元部分，按30%。',
      '1000000 THRESHOLD',
      '1000000 THRESHOLD',
      '50% RATE',
      '30% RATE',
    ],
  ],
  'traditional characters': [
    ['對新設立的中小企業，資助上限為20萬元，以較低者為準。', '200000 CAP'],
    ['給予一次性獎勵5萬元。', '50000 FIXED'],
    ['資助額為開支的50%，最高10萬港元。', '100000 HKD CAP', '50% RATE'],
    ['每名學員每月津貼4000元。', '4000 FIXED MONTH+PERSON'],
    ['營業額達到500萬元的企業，補貼租金3萬元。', '5000000 THRESHOLD', '30000 FIXED'],
  ],
  'the lower of two': [
    ['资助金额为检测费的60%或5万元，以较低者为准。', '50000 CAP', '60% RATE'],
    ['按投资额的10%与30万元孰低的原则给予补助。', '300000 CAP', '10% RATE'],
  ],
  'a sum that was given before': [
    ['对获得国家资助200万元的团队，按30%给予配套。', '2000000 THRESHOLD', '30% RATE'],
    ['获得省级奖补50万元以上的，再按20%奖励。', '500000 THRESHOLD', '20% RATE'],
    ['对获得省科技奖励80万元的单位，按40%给予配套奖励。', '800000 THRESHOLD', '40% RATE'],
  ],
};

describe.each(Object.entries(LANGUAGE))('%s', (_, cases) => {
  it.each(cases)('%s', (words, ...expected) => expect(money(words)).toEqual(expected));
});

/** The most at once: none where a sum is by month, day or unit and no cap stands beside it. */
const MOST: readonly (readonly [words: string, maxYuan: number | null])[] = [
  ['对种植中药材的农户，每亩补贴120元。', null],
  ['对种植中药材的农户，每亩补贴120元，每户最高3万元。', 30_000],
  ['对困难职工每人每月发放补贴450元。', null],
  ['对企业租用厂房按3元/月·平方米给予补贴。', null],
  ['对新建民宿每间补贴2000元。', null],
  ['对新评定的示范社一次性奖励5万元。', 50_000],
];

it.each(MOST)('at most: %s', (words, maxYuan) => expect(said(words).awards.map((award) => award.maxYuan)).toEqual([maxYuan]));
