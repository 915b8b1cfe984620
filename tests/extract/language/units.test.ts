import { type PolicyText, said } from '../../support/policy';

type Case = readonly [words: string, units: readonly string[], text?: Omit<PolicyText, 'articles'>];

const TAIYUAN = { organ: '太原市人民政府办公室', number: '并政办发〔2024〕9号', title: '太原市促进高质量发展若干措施' };

/** Responsible units as offices write them, by kind: `name ROLE`, in the order of the text. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'a mark after a name belongs to that unit, and beside a leading unit the others participate': [
    ['支持技术改造。（责任单位：市工信局（牵头）、市财政局）', ['晋城市工业和信息化局 LEAD', '晋城市财政局 PARTICIPANT']],
    ['整治河道。（责任单位：市水务局〔牵头〕、市生态环境局）', ['晋城市水务局 LEAD', '晋城市生态环境局 PARTICIPANT']],
    ['整治河道。（市水务局为牵头单位，市生态环境局配合）', ['晋城市水务局 LEAD', '晋城市生态环境局 PARTICIPANT']],
    ['建设公园。（责任单位：市园林局（牵头负责）、市城管局）', ['晋城市园林局 LEAD', '晋城市城市管理局 PARTICIPANT']],
    [
      '支持冷链建设。（责任单位：市商务局（牵头单位）、市交通运输局（配合）、市财政局（配合））',
      ['晋城市商务局 LEAD', '晋城市交通运输局 PARTICIPANT', '晋城市财政局 PARTICIPANT'],
    ],
    [
      '开展赛事活动。（市体育局（主办），市文旅局、市公安局配合）',
      ['晋城市体育局 LEAD', '晋城市文化和旅游局 PARTICIPANT', '晋城市公安局 PARTICIPANT'],
    ],
  ],
  'names may be separated by blanks': [
    [
      '支持企业升规。（责任单位：市工信局 市财政局 市税务局）',
      ['晋城市工业和信息化局 RESPONSIBLE', '晋城市财政局 RESPONSIBLE', '国家税务总局晋城市税务局 RESPONSIBLE'],
    ],
    ['加强用地保障。（责任单位：市自然资源局　市住建局）', ['晋城市自然资源局 RESPONSIBLE', '晋城市住房和城乡建设局 RESPONSIBLE']],
    ['开放数据。（责任单位：市数据局牵头 市政务服务局配合）', ['晋城市数据局 LEAD', '晋城市政务服务管理局 PARTICIPANT']],
    ['发展托育服务。责任单位：市卫健委 市发改委', ['晋城市卫生健康委员会 RESPONSIBLE', '晋城市发展和改革委员会 RESPONSIBLE']],
  ],
  'a unit may be named by its field': [
    ['由市级财政部门会同市级教育部门核定。', ['太原市财政局 RESPONSIBLE', '太原市教育局 PARTICIPANT'], TAIYUAN],
    ['申报材料由县级工信部门初审。', [], TAIYUAN],
    ['救助工作由市民政部门负责。', ['太原市民政局 RESPONSIBLE'], TAIYUAN],
    ['具体办法由市教育部门制定。', ['太原市教育局 RESPONSIBLE'], TAIYUAN],
    ['补贴由市人力资源社会保障部门会同市财政部门发放。', ['太原市人力资源和社会保障局 RESPONSIBLE', '太原市财政局 PARTICIPANT'], TAIYUAN],
    ['项目由市发展改革部门审核。', ['太原市发展和改革委员会 RESPONSIBLE'], TAIYUAN],
    ['由市农业农村主管部门组织实施。', ['太原市农业农村局 RESPONSIBLE'], TAIYUAN],
    [
      '由市发展改革、财政、商务等部门负责。',
      ['太原市发展和改革委员会 RESPONSIBLE', '太原市财政局 RESPONSIBLE', '太原市商务局 RESPONSIBLE'],
      TAIYUAN,
    ],
    ['市卫健和医保部门按职责分工负责。', ['太原市卫生健康委员会 RESPONSIBLE', '太原市医疗保障局 RESPONSIBLE'], TAIYUAN],
  ],
  'a county may be named in full': [
    ['资金由苍溪县农业农村局会同苍溪县财政局拨付。', ['苍溪县农业农村局 RESPONSIBLE', '苍溪县财政局 PARTICIPANT']],
    ['泽州县财政局、泽州县民政局负责审核。', ['泽州县财政局 RESPONSIBLE', '泽州县民政局 RESPONSIBLE']],
    ['由各相关县农业农村局负责。', []],
  ],
  'ministries stay ministries in local texts': [
    ['完善医保政策。（国家医保局、财政部负责）', ['国家医疗保障局 RESPONSIBLE', '财政部 RESPONSIBLE']],
    ['加强监管。（国家药监局、国家林草局负责）', ['国家药品监督管理局 RESPONSIBLE', '国家林业和草原局 RESPONSIBLE'], TAIYUAN],
    ['健全激励机制。（人力资源社会保障部、财政部负责）', ['人力资源和社会保障部 RESPONSIBLE', '财政部 RESPONSIBLE']],
    ['完善标准体系。（工业和信息化部、市场监管总局等按职责分工负责）', ['工业和信息化部 RESPONSIBLE', '国家市场监督管理总局 RESPONSIBLE']],
    [
      '落实税费政策。（人力资源社会保障部、财政部、市医保局负责）',
      ['人力资源和社会保障部 RESPONSIBLE', '财政部 RESPONSIBLE', '太原市医疗保障局 RESPONSIBLE'],
      TAIYUAN,
    ],
  ],
  'an unknown member is dropped alone, and all territories below are one collective': [
    [
      '推进成果转化。（市科技局、市财政局、各县区负责）',
      ['晋城市科学技术局 RESPONSIBLE', '晋城市财政局 RESPONSIBLE', '晋城市各县区 RESPONSIBLE'],
    ],
    ['推进成果转化。（市科技局，各县（市、区）按职责分工负责）', ['晋城市科学技术局 RESPONSIBLE', '晋城市各县（市、区） RESPONSIBLE']],
    ['加强宣传。（责任单位：市委宣传部、市新媒体矩阵、各县区）', ['中共晋城市委宣传部 RESPONSIBLE', '晋城市各县区 RESPONSIBLE']],
    ['加强服务。（市民政局，各区、县级市按职责分工负责）', ['晋城市民政局 RESPONSIBLE', '晋城市各区、县级市 RESPONSIBLE']],
    ['推广良种。牵头单位：市农业农村局；责任单位：各镇（处）', ['晋城市农业农村局 LEAD', '晋城市各镇（处） RESPONSIBLE']],
    ['推广良种。（市农业农村局、各乡镇负责）', ['晋城市农业农村局 RESPONSIBLE', '晋城市各乡镇 RESPONSIBLE']],
  ],
  'generic words name no unit': [
    ['做好保障。（市水务局及有关单位负责）', ['太原市水务局 RESPONSIBLE'], TAIYUAN],
    ['落实责任。（责任单位：市各相关部门、市应急局）', ['太原市应急管理局 RESPONSIBLE'], TAIYUAN],
    ['加强监管。（市市场监管局等有关部门和单位负责）', ['晋城市市场监督管理局 RESPONSIBLE']],
    ['强化协同。（责任单位：市发改委、各有关部门）', ['晋城市发展和改革委员会 RESPONSIBLE']],
    ['强化协同。（责任单位：市发改委、市财政局、相关单位）', ['晋城市发展和改革委员会 RESPONSIBLE', '晋城市财政局 RESPONSIBLE']],
  ],
  'persons beside the units are no units': [
    ['推进项目建设。（责任领导：张三；责任单位：市工信局）', ['晋城市工业和信息化局 RESPONSIBLE']],
    ['推进项目建设。（牵头领导：李四；牵头单位：市工信局；配合单位：市财政局）', ['晋城市工业和信息化局 LEAD', '晋城市财政局 PARTICIPANT']],
    ['推进项目建设。（分管领导：王五，责任单位：市商务局，责任人：赵六）', ['晋城市商务局 RESPONSIBLE']],
  ],
  'national bodies and their branches count in a sentence': [
    ['由商务部、海关总署按职责分工负责。', ['商务部 RESPONSIBLE', '海关总署 RESPONSIBLE']],
    ['由审计署会同国家统计局开展核查。', ['审计署 RESPONSIBLE', '国家统计局 PARTICIPANT']],
    ['人民银行太原中心支行牵头推进。', ['中国人民银行太原中心支行 LEAD'], TAIYUAN],
    [
      '由市税务局、国家金融监管总局山西监管局负责。',
      ['国家税务总局太原市税务局 RESPONSIBLE', '国家金融监督管理总局山西监管局 RESPONSIBLE'],
      TAIYUAN,
    ],
    ['经国家发展改革委批准的项目。', [], TAIYUAN],
  ],
  'a body outside the vocabulary counts where a sentence charges it': [
    ['抢险由市应急局、市消防救援支队等有关部门和单位负责。', ['太原市应急管理局 RESPONSIBLE', '太原市消防救援支队 RESPONSIBLE'], TAIYUAN],
    ['监测工作由市疾控中心会同市气象局开展。', ['晋城市疾控中心 RESPONSIBLE', '晋城市气象局 PARTICIPANT']],
    ['市图书馆应当免费开放，市企业技术中心可申请奖励。', []],
  ],
  'a committee of a zone has its own name': [
    ['片区的配套道路由滨河新区管委会负责建设。', ['滨河新区管委会 RESPONSIBLE']],
    ['申报材料报临空经济区管委会审核。', []],
    ['由青龙山风景名胜区管理委员会具体实施。', ['青龙山风景名胜区管理委员会 RESPONSIBLE']],
    ['临空经济区管委会负责资金拨付。', ['临空经济区管委会 RESPONSIBLE']],
    ['各开发区管委会负责组织申报。', []],
    ['由园区管委会负责组织申报。', []],
    ['滨河开发区管委会负责统筹推进。', ['滨河开发区管委会 RESPONSIBLE']],
    ['由龙城高新区管委会负责组织实施。', ['龙城高新区管委会 RESPONSIBLE']],
  ],
  'units lead or take part': [
    [
      '开展试点。（市数据局牵头，市工信局、市财政局配合）',
      ['晋城市数据局 LEAD', '晋城市工业和信息化局 PARTICIPANT', '晋城市财政局 PARTICIPANT'],
    ],
    [
      '开展试点。（牵头单位：市数据局；责任单位：市工信局；配合单位：市财政局）',
      ['晋城市数据局 LEAD', '晋城市工业和信息化局 RESPONSIBLE', '晋城市财政局 PARTICIPANT'],
    ],
  ],
  'other brackets stay in the text': [
    ['咨询电话：0356-1234567（市林业局）。', []],
    ['受理地址：政务中心三楼（市人社局）', []],
    ['支持产业发展（产业基金）', []],
    ['企业年营业收入不低于500万元（不含税收入和财政补助）', []],
    ['完成目标任务。（2025年12月底前完成）', []],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases.map(([words, units, text]) => [words, units, text ?? {}] as const))('%s', (words, units, text) =>
    expect(said(words, text).units).toEqual(units),
  );
});
