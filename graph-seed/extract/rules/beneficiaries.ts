import type { Proven } from '../../types';
import type { Rule } from '../engine';

interface Row extends Proven {
  readonly implied: boolean;
}

const RECEIVED: readonly Row[] = [
  /** Payees by name (受益主体): 对…的企业给予, 奖励开发区管委会, 支持高校…; not those who are only mentioned. */
  {
    name: 'beneficiary.named',
    implied: false,
    examples: [
      { text: '对新认定的省级孵化器给予28万元奖励。', finds: [{ quote: '孵化器', code: 'INCUBATOR' }] },
      { text: '对“专精特新”中小企业给予贷款贴息。', finds: [{ quote: '专精特新”中小企业', code: 'SRDI' }] },
      {
        text: '支持高校、科研院所建设中试平台，按规定给予补助。',
        finds: [
          { quote: '高校', code: 'RESEARCH_INSTITUTION' },
          { quote: '科研院所建设中试平台', code: 'RESEARCH_INSTITUTION' },
        ],
      },
      { text: '开发区每引进一家世界500强企业，奖励开发区管委会45万元。', finds: [{ quote: '开发区管委会', code: 'PARK' }] },
      { text: '对企业引进的高层次人才给予生活补贴。', finds: [{ quote: '高层次人才', code: 'TALENT' }] },
      { text: '对专业镇主导产业企业首次评为高新技术企业的，奖励18万元。', finds: [{ quote: '高新技术企业', code: 'HIGH_TECH' }] },
      { text: '对商业银行向小微企业发放的贷款给予风险补偿。', finds: [{ quote: '商业银行', code: 'FINANCIAL_INSTITUTION' }] },
      { text: '存栏800头以上的牧场，每头补贴2000元。', finds: [{ quote: '牧场', code: 'AGRI_ENTERPRISE' }] },
      { text: '每场奖励办展单位7万元。', finds: [{ quote: '办展单位', code: 'OTHER' }] },
      { text: '对入驻企业在租金、研发等方面给予补贴。', finds: [{ quote: '企业', code: 'ENTERPRISE' }] },
      { text: '企业参加市政府统一组织的展会，按展位费的55%资助。', finds: [{ quote: '企业', code: 'ENTERPRISE' }] },
      {
        text: '合作银行对小微企业发放的信用贷款出现损失的，按35%给予补偿。',
        finds: [{ quote: '银行', code: 'FINANCIAL_INSTITUTION' }],
      },
      {
        text: '规上企业按研发投入增量的12%给予奖励，高新技术企业再上浮15%。',
        finds: [
          { quote: '企业', code: 'ENTERPRISE' },
          { quote: '高新技术企业', code: 'HIGH_TECH' },
        ],
      },
      { text: '企业引进博士，由财政每月发放2500元生活补贴。', finds: [{ quote: '博士', code: 'TALENT' }] },
      { text: '对获评省级“专精特新”的企业奖励17万元。', finds: [{ quote: '专精特新', code: 'SRDI' }] },
      { text: '本办法适用于中小微企业（以下简称“企业”）。企业投保的，按保费的45%补贴。', finds: [{ quote: '企业', code: 'SME' }] },
      {
        text: '合作银行发放的科技贷款发生不良的，资金池对其本金损失代偿30%。',
        finds: [{ quote: '银行', code: 'FINANCIAL_INSTITUTION' }],
      },
      { text: '对新评定的旅游饭店奖励14万元。', finds: [{ quote: '饭店', code: 'ENTERPRISE' }] },
      { text: '跨国公司设立外资研发中心的，奖励120万元。', finds: [{ quote: '跨国公司', code: 'ENTERPRISE' }] },
      { text: '企业核心研发人员年薪较高的，依其对地方的贡献予以奖励。', finds: [{ quote: '企业核心研发人员', code: 'TALENT' }] },
      { text: '首用单位采购目录内产品的，按合同额的12%奖励。', finds: [{ quote: '首用单位', code: 'OTHER' }] },
      { text: '创业投资基金投资本地科技型企业，按投资额的3%奖励。', finds: [{ quote: '创业投资基金', code: 'FINANCIAL_INSTITUTION' }] },
      { text: '对投资本地软件企业的子基金，给予60万元奖励。', finds: [{ quote: '子基金', code: 'FINANCIAL_INSTITUTION' }] },
      { text: '企业组织新录用职工开展培训的，给予培训补贴。', finds: [{ quote: '企业', code: 'ENTERPRISE' }] },
      {
        text: '各镇、经开区每净增一家规模企业，由市财政安排工作经费3万元。',
        finds: [
          { quote: '各镇', code: 'LOCAL_GOVERNMENT' },
          { quote: '经开区', code: 'PARK' },
        ],
      },
      { text: '鼓励旅行社组织专列，每列奖励8000元。', finds: [{ quote: '旅行社', code: 'TRAVEL_AGENCY_TOURISM' }] },
    ],
    counterExamples: [
      '加强企业服务，提升园区管理水平。',
      '对违规企业不予奖励。',
      '银行应当为企业开立账户。',
      '对参会代表颁发纪念证书。',
      '经行业主管部门认定的，奖励10万元。',
    ],
  },
  /** Payees of whom only a thing is named: a project, a factory or a shop is an enterprise's, the prize of a contest is a person's. */
  {
    name: 'beneficiary.implied',
    implied: true,
    examples: [
      { text: '对新建的冷链物流项目给予90万元补助。', finds: [{ quote: '项目', code: 'ENTERPRISE' }] },
      { text: '对新评为绿色工厂的，奖励55万元。', finds: [{ quote: '绿色工厂', code: 'ENTERPRISE' }] },
      { text: '边民互市货物每人每日价值6000元以下的，免征关税。', finds: [{ quote: '免征', code: 'TAXPAYER' }] },
      { text: '对转企成功的，奖励2500元。', finds: [{ quote: '转企成功', code: 'INDIVIDUAL_BUSINESS' }] },
      { text: '对获得绿色食品认证的，每个奖励6000元。', finds: [{ quote: '绿色食品', code: 'AGRI_ENTERPRISE' }] },
      {
        text: '最高支持260万元。',
        above: ['对新建的标准化厂房，按投资额的8%给予运营企业奖励。'],
        finds: [{ quote: '支持', code: 'ENTERPRISE' }],
      },
      {
        text: '符合条件的，按中介费用的35%给予补贴。',
        above: ['支持链主企业开展并购，并购项目须具备以下条件：'],
        finds: [{ quote: '给予', code: 'CHAIN_LEADER' }],
      },
      { text: '新建院士工作站、企业技术中心的，奖励17万元。', finds: [{ quote: '企业技术中心', code: 'ENTERPRISE' }] },
    ],
    counterExamples: ['对企业新建项目给予补助。', '加快项目建设。'],
  },
];

/** The payees (受益主体) of a clause's promises. */
export const beneficiaries: readonly Rule[] = RECEIVED.map(({ implied: wanted, ...row }) => ({
  ...row,
  *find({ statements }) {
    for (const { recipients } of statements)
      for (const { start, end, code, implied } of recipients) if (implied === wanted) yield { kind: 'beneficiary', start, end, code };
  },
}));
