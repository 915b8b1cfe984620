import { PROVINCES } from './jurisdictions';
import { IRREGULAR_IN_SHANXI } from './shanxi';
import { words } from './words';

/**
 * An organ of state or party (机构): the full stem of its name, short stems, and the endings that the name takes. Short endings have a full
 * form: 委 → 委员会, 办 → 办公室.
 */
export interface Organ {
  readonly stem: string;
  readonly short: readonly string[];
  readonly endings: readonly string[];
}

const organ = (stem: string, short: string, endings: string): Organ => ({ stem, short: words(short), endings: endings.split(' ') });

export const ORGANS: readonly Organ[] = [
  organ('工业和信息化', '工信 工业信息化', '厅 局 委 部'),
  organ('经济和信息化', '经信 经济信息化', '厅 局 委员会 委'),
  organ('科学技术和工业信息化', '科工信 科技工信', '局'),
  organ('经济贸易', '经贸', '局 委员会 委'),
  organ('发展和改革', '发展改革 发改', '委员会 委 局'),
  organ('科学技术', '科技', '厅 局 委 部'),
  organ('科技创新', '科创', '局 委员会 委'),
  organ('教育', '', '厅 局 委 部'),
  organ('财政', '', '厅 局 部'),
  organ('公安', '', '厅 局 部'),
  organ('民政', '', '厅 局 部'),
  organ('司法', '', '厅 局 部'),
  organ('审计', '', '厅 局 署'),
  organ('商务', '', '厅 局 委 部'),
  organ('水利', '', '厅 局 部'),
  organ('水务', '', '厅 局'),
  organ('统计', '', '局'),
  organ('体育', '', '局'),
  organ('信访', '', '局'),
  organ('医疗保障', '医保', '局'),
  organ('数据', '', '局'),
  organ('大数据应用', '', '局'),
  organ('大数据发展管理', '', '局'),
  organ('大数据管理', '大数据', '局 中心'),
  organ('数据资源管理', '数据资源', '局'),
  organ('能源', '', '局'),
  organ('林业和草原', '林草', '局'),
  organ('粮食和物资储备', '粮食和储备 粮储', '局'),
  organ('粮食', '', '局'),
  organ('知识产权', '', '局'),
  organ('药品监督管理', '药监', '局'),
  organ('市场监督管理', '市场监管 市监', '局'),
  organ('应急管理', '应急', '厅 局 部'),
  organ('退役军人事务', '退役军人', '厅 局 部'),
  organ('生态环境', '', '厅 局 部'),
  organ('自然资源', '', '厅 局 部'),
  organ('规划和自然资源', '规自 规资 规划资源', '局 委员会 委'),
  organ('自然资源和规划', '资规 自规 自然资源规划', '局'),
  organ('农业农村', '', '厅 局 委 部'),
  organ('农牧', '', '厅 局'),
  organ('林业', '', '厅 局'),
  organ('海洋与渔业', '海洋渔业', '厅 局'),
  organ('畜牧', '', '局'),
  organ('人力资源和社会保障', '人社 人力资源社会保障', '厅 局 部'),
  organ('住房和城乡建设', '住建 住房城乡建设', '厅 局 委 部'),
  organ('建设', '', '厅 局 委员会 委'),
  organ('住房公积金管理', '住房公积金 公积金', '中心'),
  organ('交通运输', '交通', '厅 局 委 部'),
  organ('文化和旅游', '文旅 文化旅游', '厅 局 委 部'),
  organ('文化广电和旅游', '文广旅 文旅广电 文化广电旅游', '局'),
  organ('文化广电旅游体育', '文广旅体', '局'),
  organ('卫生健康', '卫健 卫生健康', '委员会 委 局'),
  organ('人民政府国有资产监督管理', '国资 国有资产监督管理', '委员会 委'),
  organ('国有资产监督管理', '国资', '办公室 办 局 中心'),
  organ('行政审批服务管理', '审批服务管理', '局'),
  organ('行政审批', '', '局'),
  organ('政务服务管理', '政务服务', '局 办公室 办'),
  organ('政务信息管理', '', '局'),
  organ('广播电视', '广电', '局'),
  organ('城市管理', '城管', '局'),
  organ('园林', '', '局'),
  organ('乡村振兴', '', '局'),
  organ('小企业发展促进', '小企业', '局'),
  organ('民营经济发展', '民营经济', '局'),
  organ('中小企业发展促进', '', '中心 局'),
  organ('投资促进', '投促', '局 中心'),
  organ('经济合作', '经合', '局'),
  organ('博览事务', '博览', '局'),
  organ('招商', '', '局'),
  organ('地方金融管理', '', '局'),
  organ('地方金融监督管理', '地方金融监管', '局'),
  organ('金融工作', '金融', '办公室 办 局'),
  organ('机关事务管理', '机关事务', '局'),
  organ('金融发展服务', '', '中心'),
  organ('金融服务', '', '中心 局 办公室 办'),
  organ('口岸', '', '办公室 办 局'),
  organ('供销合作', '供销', '社'),
  organ('外事', '', '办公室 办'),
  organ('人民防空', '人防', '办公室 办'),
  organ('人民政府研究', '政府研究', '室'),
  organ('人民政府发展研究', '政府发展研究', '中心'),
  organ('公共资源交易', '', '中心 局'),
  organ('融媒体', '', '中心'),
  organ('城镇集体工业联合', '城联', '社'),
  organ('工商业联合', '工商联', '会'),
  organ('科学技术', '科', '协会 协'),
  organ('妇女联合', '妇', '会 联'),
  organ('残疾人联合', '残', '会 联'),
  organ('总工会', '', ''),
  organ('高级人民', '高级', '法院'),
  organ('人民', '', '法院'),
  organ('人民检察', '检察', '院'),
  organ('人民政府办公', '政府办公', '厅 室'),
  organ('人民政府', '政府', '办'),
  organ('人民政府', '政府', ''),
];

/** Organs of the party (党委部门), named 中共…委… */
const PARTY_ORGANS: readonly Organ[] = [
  organ('组织', '', '部'),
  organ('宣传', '', '部'),
  organ('统一战线工作', '统战', '部'),
  organ('政法', '', '委员会 委'),
  organ('金融', '', '委员会办公室 办'),
  organ('网络安全和信息化委员会', '网信', '办公室 办'),
  organ('机构编制委员会', '编', '办公室 办'),
  organ('军民融合发展委员会', '军民融合', '办公室 办'),
  organ('社会工作', '', '部'),
  organ('办公', '', '厅 室'),
];

const FULL_ENDINGS: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室', 协: '协会', 联: '联合会' };

/** A national body with local branches (中央驻地方机构). */
export interface NationalBody {
  /** Printed forms of a branch, with the groups `place` and `ending`. */
  readonly printed: RegExp;
  /** Full name of a branch. `{}` is the territory's name, `{short}` that without 省 or 市; `{place}` and `{ending}` are the groups. */
  readonly name: string;
  /** Forms in which users ask for it. `{}` is the territory in any form. */
  readonly called: readonly string[];
}

export const NATIONAL_BODIES: readonly NationalBody[] = [
  {
    printed: /^(?:国家税务总局)?(?<place>.{0,12}?)税务局$/u,
    name: '国家税务总局{}税务局',
    called: words('{}税务局 国家税务总局{}税务局 税务总局{}税务局'),
  },
  {
    printed: new RegExp(`^(?:中国)?(?:人民银行|人行)(?<place>省|自治区|${PROVINCES.join('|')})分行$`, 'u'),
    name: '中国人民银行{}分行',
    called: words('人行{}分行 人民银行{}分行 中国人民银行{}分行'),
  },
  {
    printed: /^(?:中国)?(?:人民银行|人行)(?<place>.{1,10}?)中支$/u,
    name: '中国人民银行{place}中心支行',
    called: [],
  },
  {
    printed: /^(?:中国)?(?:人民银行|人行)(?<place>.{1,10}?)(?<ending>省分行|市分行|分行|中心支行|支行)$/u,
    name: '中国人民银行{place}{ending}',
    called: words(
      '人行{}分行 人民银行{}分行 中国人民银行{}分行 人行{}中支 人民银行{}中支 人行{}中心支行 人民银行{}中心支行 人行{}支行 人民银行{}支行',
    ),
  },
  {
    printed: /^(?<place>.{0,6})银保监(?<ending>局|分局)$/u,
    name: '中国银行保险监督管理委员会{short}监管{ending}',
    called: words('{}银保监局 {}银保监分局'),
  },
  {
    printed: /^(?:中国)?银保监会(?<place>.{1,6}?)监管(?<ending>局|分局)$/u,
    name: '中国银行保险监督管理委员会{short}监管{ending}',
    called: words('银保监会{}监管局 中国银保监会{}监管局 银保监会{}监管分局 中国银保监会{}监管分局'),
  },
  {
    printed: /^(?:中国)?证监会(?<place>.{1,6}?)监管局$/u,
    name: '中国证券监督管理委员会{short}监管局',
    called: words('证监会{}监管局 中国证监会{}监管局'),
  },
  { printed: /^(?<place>.{0,6})证监局$/u, name: '中国证券监督管理委员会{short}监管局', called: words('{}证监局') },
  {
    printed: /^(?:国家)?金融监(?:督管理|管)总局(?<place>.{1,6}?)监管(?<ending>局|分局)$/u,
    name: '国家金融监督管理总局{place}监管{ending}',
    called: words('金融监管总局{}监管局 金融监管总局{}监管分局 国家金融监管总局{}监管局 国家金融监管总局{}监管分局'),
  },
  {
    printed: /^(?<place>.{0,6})金融监管(?<ending>局|分局)$/u,
    name: '国家金融监督管理总局{short}监管{ending}',
    called: words('{}金融监管局 {}金融监管分局'),
  },
  { printed: /^(?<place>.{0,6})通信管理局$/u, name: '{}通信管理局', called: words('{}通信管理局') },
  { printed: /^(?<place>.{0,6})邮政管理局$/u, name: '{}邮政管理局', called: words('{}邮政管理局') },
  {
    printed: /^(?<place>.{0,6})(?<ending>气象|地震|烟草专卖)局$/u,
    name: '{}{ending}局',
    called: words('{}气象局 {}地震局 {}烟草专卖局'),
  },
  { printed: /^(?:中华人民共和国)?(?<place>.{2,4})海关$/u, name: '中华人民共和国{place}海关', called: words('{}海关') },
];

/** Full names by irregular printed forms. */
export const IRREGULAR: Readonly<Record<string, string>> = { 国务院: '国务院', 国务院办公厅: '国务院办公厅', ...IRREGULAR_IN_SHANXI };

/** Every printed form of an organ's name without its territory, and its full form. */
function forms(organs: readonly Organ[]): Map<string, { full: string; short: string }> {
  const found = new Map<string, { full: string; short: string }>();
  for (const { stem, short, endings } of organs)
    for (const ending of endings)
      for (const printed of [stem, ...short]) {
        const full = stem + (FULL_ENDINGS[ending] ?? ending);
        const value = { full, short: (short[0] ?? stem) + (ending === '委员会' ? '委' : ending) };
        for (const form of [printed + ending, full]) if (!found.has(form)) found.set(form, value);
      }
  return found;
}

/** State organs by every printed form of their name without the territory. */
export const STATE = forms(ORGANS);
/** Party organs, likewise. */
export const PARTY = forms(PARTY_ORGANS);
/** Organs by every printed form of their stem, for offices that are named by their field (民政部门, 教育行政主管部门). */
export const STEMS: ReadonlyMap<string, Organ> = new Map(
  ORGANS.flatMap((one) => [one.stem, ...one.short].map((form): [string, Organ] => [form, one])),
);

/** Ministries belong to the nation: 市民政部 does not exist. */
export const isMinistry = (organ: string) => /部$/u.test(organ);
