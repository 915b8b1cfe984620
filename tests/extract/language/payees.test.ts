import { said } from '../../support/policy';

type Case = readonly [words: string, payees: readonly string[], types: readonly string[]];

/** Who receives, and in which way, kind by kind, as offices write it. Without payees, types and awards where nothing is promised. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'a figure that somebody receives needs no verb': [
    ['脱贫家庭就读技工院校的学生，每人每年2500元。', ['OTHER'], []],
    ['散居孤儿每人每月1100元，集中养育的1650元。', ['OTHER'], []],
    ['对零工驿站，每年运营经费3万元。', ['OTHER'], ['OPERATING_SUBSIDY']],
  ],
  'the payee acts at the head of the sentence': [
    ['融资担保机构开展小微企业担保业务的，按担保额的1%给予补贴。', ['FINANCIAL_INSTITUTION'], ['PREMIUM_SUBSIDY']],
    ['旅行社组织入境游客来我市住宿2晚以上，每人奖励80元。', ['TRAVEL_AGENCY_TOURISM'], ['ONE_TIME_REWARD']],
    ['养老机构每收住一名中度失能老人，每月补助300元；重度失能的，补助500元。', ['CARE_PROVIDER'], ['OPERATING_SUBSIDY']],
  ],
  'whoever runs a thing stands for it': [
    ['新评为国家级产业园的，运营主体一次性获得80万元奖励。', ['PARK'], ['ONE_TIME_REWARD']],
    ['对评为4A级的景区经营主体，奖励60万元。', ['TRAVEL_AGENCY_TOURISM'], ['ONE_TIME_REWARD']],
  ],
  'the owner stands for the thing, and nobody for a mere place': [
    ['对首次评为国家五钻级的酒家，给予12万元奖励。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['对通过水运平台撮合承运的货船，按运费的2‰补助。', ['ENTERPRISE'], ['COST_SHARE_SUBSIDY']],
    ['对在众创空间租用工位的初创企业，按租金的40%补助。', ['ENTERPRISE'], ['COST_SHARE_SUBSIDY']],
    ['对在茶叶示范园区新建加工线的农业产业化龙头企业，补助20万元。', ['AGRI_ENTERPRISE'], ['ONE_TIME_REWARD']],
  ],
  'a trade is told by its whole name': [
    ['对危险化学品运输企业，购置罐车的补助8万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['对抢险救援公司补助20万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['对物业服务企业奖励6万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['检测服务公司租用厂房的，补助3万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
  ],
  'those who may apply for it receive a fund or an award': [
    ['专项资金主要用于支持冷库建设、品牌推广，果业企业均可申报。', ['ENTERPRISE'], ['UNSPECIFIED_SUPPORT']],
    ['返乡农民工可到乡镇申请创业补贴。', ['OTHER'], ['UNSPECIFIED_SUPPORT']],
    ['对通过认证的水产企业，给予一次性奖励50万元（渔船拆解项目除外）。', ['AGRI_ENTERPRISE'], ['ONE_TIME_REWARD']],
  ],
  'payees beside their own figures, and those who are treated alike, share': [
    ['参保企业的稳岗返还比例为：中小微企业60%，大型企业30%。', ['ENTERPRISE', 'SME'], ['EMPLOYMENT_SUBSIDY']],
    ['小微企业招用毕业生的，给予社保补贴。社会团体招用毕业生的，照此标准执行。', ['SME', 'SOCIAL_ORGANIZATION'], ['EMPLOYMENT_SUBSIDY']],
  ],
  'people outside business are known by trade and kin': [
    ['购买有机肥的果农，每户补贴200元。', ['OTHER'], ['ONE_TIME_REWARD']],
    ['外卖骑手在岗满一年的，每人补贴100元。', ['OTHER'], ['ONE_TIME_REWARD']],
    ['对优秀的乡村校长，每人每年津贴1万元。', ['TALENT'], ['OPERATING_SUBSIDY']],
  ],
  'those who raise crops and stock, and their cooperatives, are no enterprises': [
    ['养蜂户购置蜂箱的，每箱补贴30元。', ['OTHER'], ['ONE_TIME_REWARD']],
    ['农业产业化龙头企业、农民合作社建设冷库的，按投资的30%补助。', ['AGRI_ENTERPRISE', 'OTHER'], ['COST_SHARE_SUBSIDY']],
  ],
  'an award is drawn by, or paid to, whoever the words say': [
    ['渔船更新每艘补助10万元，由船东领取。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['市财政向县区政府拨付巡河管护资金，每公里1000元。', ['LOCAL_GOVERNMENT'], ['OPERATING_SUBSIDY']],
    ['高新技术企业上市的，奖励200万元；建设智能工厂的，奖励50万元。', ['HIGH_TECH'], ['ONE_TIME_REWARD']],
    ['企业退休职工持有光荣证的，一次性发给3000元。', ['OTHER'], ['ONE_TIME_REWARD']],
  ],
  'instruments by what is paid for': [
    ['规上企业用气每立方米补贴0.2元。', ['ENTERPRISE'], ['PRICE_PREFERENCE']],
    ['电商企业租用仓库的，第一年补贴租金的60%，第二年补贴40%。', ['ENTERPRISE'], ['COST_SHARE_SUBSIDY', 'OPERATING_SUBSIDY']],
    ['用人单位超比例安置残疾人的，每多安置1人每年奖励5000元。', ['ENTERPRISE'], ['EMPLOYMENT_SUBSIDY']],
    ['企业建设的储能电站，放电每千瓦时补0.25元。', ['ENTERPRISE'], ['OPERATING_SUBSIDY']],
    ['托育机构新增托位的，每个托位一次性补助1万元；利用无偿场地建设的，减按标准的70%执行。', ['CARE_PROVIDER'], ['ONE_TIME_REWARD']],
    ['托育机构用水、用电、用气价格按居民生活类执行。', ['CARE_PROVIDER'], ['PRICE_PREFERENCE']],
    ['养老项目免收城市基础设施配套费。养老企业的收入，减按1.5%缴纳增值税。', ['CARE_PROVIDER'], ['FEE_RELIEF', 'TAX_RELIEF']],
    ['工伤保险费率由1.9%降至1.2%，用人单位均可享受。', ['ENTERPRISE'], ['FEE_RELIEF']],
    ['低保家庭成员创办小微企业的，给予5000元创业补贴。', ['OTHER'], ['ONE_TIME_REWARD']],
    ['参加职工生育保险的，顺产定额支付3000元。', ['OTHER'], []],
    ['独生子女伤残家庭夫妻每人每月690元。', ['OTHER'], []],
  ],
  'whoever builds, hosts or keeps a thing stands for it': [
    ['对院校联合设立的培训中心，每年补助经费8万元。', ['RESEARCH_INSTITUTION'], ['OPERATING_SUBSIDY']],
    ['新设博士后工作站的，资助设站企业40万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['零售企业在山区开设驿站的，每个驿站一次性补助4000元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['对星级民宿业主，补助装修费用的20%。', ['TRAVEL_AGENCY_TOURISM'], ['COST_SHARE_SUBSIDY']],
    ['对物流综合体按设备款的10%补助。', ['ENTERPRISE'], ['COST_SHARE_SUBSIDY']],
  ],
  'trades, funds and kin': [
    ['法律服务机构、物业服务公司新上规的，奖励6万元。', ['ENTERPRISE', 'OTHER'], ['ONE_TIME_REWARD']],
    ['新落户的天使投资基金，实缴规模达到2亿元的，奖励80万元。', ['FINANCIAL_INSTITUTION'], ['ONE_TIME_REWARD']],
    ['对引进的工程师，其子女入读民办小学的，按学费的30%补助。', ['TALENT'], ['COST_SHARE_SUBSIDY']],
    ['残疾人开办网店的，给予创业者6000元补贴。', ['OTHER'], ['ONE_TIME_REWARD']],
    ['鼓励中介机构引才，对成功引进院士、首席专家的，给予最高50万元奖励。', ['OTHER'], ['ONE_TIME_REWARD']],
    ['培训学校的学员结业并取得合格证书的，每名奖励500元。', ['OTHER'], ['EMPLOYMENT_SUBSIDY']],
    ['对获评省级的孵化器奖励30万元，区级再按1:1配套。', ['INCUBATOR'], ['MATCHING_FUND', 'ONE_TIME_REWARD']],
    ['企业聘用长期失业的大龄人员的，每人奖励1500元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
  ],
  'places, costs and what is left out in brackets are no payees and no instruments': [
    ['企业承租开发区库房从事跨境业务的，一次性补助3万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['剧社排演新戏，按场租、演员费等支出的20%补助企业。', ['ENTERPRISE'], ['COST_SHARE_SUBSIDY']],
    ['养老机构利用闲置校舍、医院改建的，按投资（不含租金）的15%补助。', ['CARE_PROVIDER'], ['COST_SHARE_SUBSIDY']],
  ],
  'loans, prices and land without 给予': [
    ['小微企业可申请“惠商贷”，单户额度最高80万元。', ['SME'], ['LOAN_OR_GUARANTEE']],
    ['电解铝企业用电价格控制在0.4元/千瓦时以内。', ['ENTERPRISE'], ['PRICE_PREFERENCE']],
    ['优先保障冷链物流企业用地需求。', ['ENTERPRISE'], ['LAND_PREFERENCE']],
    ['县财政承担培训费的六成，学员自付四成。', ['OTHER'], ['COST_SHARE_SUBSIDY', 'EMPLOYMENT_SUBSIDY']],
    ['考古遗址公园对学生门票给予票价40%的优惠。', ['OTHER'], ['FEE_RELIEF']],
  ],
  'results are paid as they come, steps by their marks': [
    ['水泥企业完成改造后，每减排1吨粉尘奖励90元。', ['ENTERPRISE'], ['OPERATING_SUBSIDY']],
    ['合作社新建油茶林的，每亩每年补助150元，连补三年。', ['OTHER'], ['OPERATING_SUBSIDY']],
    ['快递企业服务山区的，每件补贴0.4元。', ['ENTERPRISE'], ['OPERATING_SUBSIDY']],
    ['旅行社引客占比达到40%的，每批奖励2万元；达到60%的，每批奖励4万元。', ['TRAVEL_AGENCY_TOURISM'], ['ONE_TIME_REWARD', 'TIERED_REWARD']],
    ['对示范企业分甲乙丙三档，分别奖励9万元、6万元、3万元。', ['ENTERPRISE'], ['TIERED_REWARD']],
  ],
  'limits, shares of budgets, funds without terms and recognitions promise nothing': [
    ['同一创投企业依照本办法取得的各项奖励，每年总额不超过900万元。', [], []],
    ['单个项目可同时享受上述各项扶持，累计最高700万元。', [], []],
    ['全市此项补贴年度总额控制在600万元以内。', [], []],
    ['鼓励有条件的县市区参照本条给予配套。', [], []],
    ['企业当年所得各项奖补合计不超过其上年度财力贡献的100%。', [], []],
    ['所需资金由市、县按6:4分担，其中津贴市级负担50%。', [], []],
    ['补贴资金首期安排12亿元，额度用完即止。', [], []],
    ['家庭人均月收入不超过低保标准1.5倍的，可认定为低保边缘家庭。', [], []],
    ['市财政每年在科技专项资金中列支1.2亿元用于本办法的实施。', [], []],
    ['专项资金年度预算6亿元，其中用于航空货运的占70%。', [], []],
    ['各项奖补由经营主体向所在镇申报，镇初审、县级复核后兑付。', [], []],
    ['支持有条件的县区设立应急转贷资金，帮助企业渡过难关。', [], []],
  ],
  'who acts, who is named by the object and whose thing it is': [
    ['民宿企业吸纳脱贫劳动力的，按每人800元给予补贴。', ['TRAVEL_AGENCY_TOURISM'], ['EMPLOYMENT_SUBSIDY']],
    ['旅行社组织20人以上省外团队来县的，按每人20元奖励。', ['TRAVEL_AGENCY_TOURISM'], ['ONE_TIME_REWARD']],
    ['总部企业营业收入首次突破5亿元的，给予企业管理团队10万元奖励。', ['TALENT'], ['ONE_TIME_REWARD']],
    ['商务楼宇年度税收首次达到1亿元的，奖励楼宇运营企业40万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['首次入选省级名单的小剧场，奖励8万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
    ['经水运平台成交的驳船，每航次补贴900元。', ['ENTERPRISE'], ['OPERATING_SUBSIDY']],
    ['支持各盟市举办那达慕大会，自治区按支出的20%补助。', ['LOCAL_GOVERNMENT'], ['COST_SHARE_SUBSIDY']],
    ['对大龄失业人员给予托底安置，岗位补贴标准由县（市、区）在每人每月500元至900元幅度内确定。', ['OTHER'], ['EMPLOYMENT_SUBSIDY']],
    ['此后每新引进1家专精特新企业，再奖励运营企业5万元。', ['ENTERPRISE'], ['ONE_TIME_REWARD']],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases.map(([words, payees, types]) => ({ words, payees, types })))('$words', ({ words, payees, types }) => {
    const told = said(words);
    expect({ payees: told.payees, types: told.types, awards: told.awards.length > 0 }).toEqual({
      ...{ payees, types },
      awards: payees.length > 0,
    });
  });
});
