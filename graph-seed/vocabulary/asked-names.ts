import { nameKey } from '../../src/graph/model';
import type { AwardTypeTerm } from './award-types';
import { type BeneficiaryTerm, EPITHETS, HEADS, NEEDY, PEOPLE } from './beneficiaries';
import type { MatterTerm } from './matters';
import { words } from './words';

/** Words with which users ask for a group or an instrument, and which texts do not print alone. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  SME: words('中小微企业 中小微 小微 中型企业 初创企业'),
  SRDI: words('专精特新中小企业 专精特新小巨人企业'),
  HIGH_TECH: words('高新技术企业 高新企业 高新 国家高新技术企业 科技型企业 科技型中小企业 科技企业 瞪羚 瞪羚企业'),
  CHAIN_LEADER: words('链主企业 链上企业 产业链企业'),
  AGRI_ENTERPRISE: words('农业企业 农业龙头企业 农产品加工企业 涉农企业'),
  INDIVIDUAL_BUSINESS: words('个体'),
  TALENT: words('高层次人才 高校毕业生 大学毕业生 创业团队 人才团队'),
  LOCAL_GOVERNMENT: words('县级政府 区县政府 政府'),
  FINANCIAL_INSTITUTION: words('银行业金融机构 担保机构'),
  CARE_PROVIDER: words('养老机构 托育机构'),
  TRAVEL_AGENCY_TOURISM: words('文旅企业 旅游企业 景区'),
  ENTERPRISE: words('规上企业 规上工业企业 规上服务业企业 规模以上企业 规模以上工业企业 工业企业 制造业企业 制造企业 外资企业 民营企业'),
  SOCIAL_ORGANIZATION: words('行业协会 行业商会 社会组织'),
  OTHER: [...PEOPLE, ...NEEDY],
  MATCHING_FUND: words('配套 配套奖励 配套补助 配套资金'),
  INTEREST_SUBSIDY: words('贴息 利息补贴'),
  LOAN_OR_GUARANTEE: words('贷款 担保'),
  TAX_RELIEF: words('减税 税收优惠 免税'),
};

/** Plain words of a vocabulary, not patterns. */
const PLAIN = /^[\p{L}\p{N}()、·“”+-]+$/u;

/** Names of a group made of a last word and the words before it: 高新技术|企业, 养老|机构. */
function headed(code: string): string[] {
  return HEADS.flatMap(({ heads, plain, kinds }) =>
    heads.flatMap((head) => [
      ...kinds.filter((one) => one.code === code && one.as === 'who').flatMap(({ before }) => before.map((word) => word + head)),
      ...(plain?.code === code && plain.as === 'who' ? [head, ...EPITHETS.map((epithet) => epithet + head)] : []),
    ]),
  );
}

/** The parts of a name that joins several: 园区、开发区和产业园运营机构. */
const parts = (name: string) => name.split(/[、和]/u);

/** The `nameKey` of each word with which users ask for a term: its code, name, spellings and `ASKED`. */
function keys(code: string, name: string, more: readonly string[]): string[] {
  const all = [code, name, ...parts(name), ...more, ...(ASKED[code] ?? [])];
  return [...new Set(all.filter((word) => PLAIN.test(word.replaceAll('_', ''))).map(nameKey))];
}

export const beneficiaryKeys = ({ code, name, spellings }: BeneficiaryTerm) => keys(code, name, [...spellings, ...headed(code)]);
export const awardTypeKeys = ({ code, name, spellings, promises }: AwardTypeTerm) => keys(code, name, [...spellings, ...promises]);
export const matterKeys = ({ code, name, spellings }: MatterTerm) => keys(code, name, spellings);
