import type { AmountPer } from '../types';
import { oneOf, words } from './words';

/** Words that say by themselves for whom or for what each sum is (每…), longest first. */
export const PER_WORDS: readonly (readonly [spelling: string, per: AmountPer])[] = [
  ['每人次', 'PERSON'],
  ['每场次', 'EVENT'],
  ['每项目', 'PROJECT'],
  ['每企业', 'ENTERPRISE'],
  ['每单位', 'ENTERPRISE'],
  ['各企业', 'ENTERPRISE'],
  ['各单位', 'ENTERPRISE'],
  ['每人', 'PERSON'],
  ['每名', 'PERSON'],
  ['每位', 'PERSON'],
  ['人均', 'PERSON'],
  ['单人', 'PERSON'],
  ['每户', 'ENTERPRISE'],
  ['每家', 'ENTERPRISE'],
  ['单户', 'ENTERPRISE'],
  ['单家', 'ENTERPRISE'],
  ['每场', 'EVENT'],
  ['每届', 'EVENT'],
  ['每次', 'EVENT'],
  ['单场', 'EVENT'],
  ['每镇', 'TOWN'],
];

/** Words that single out each of many before the noun that is counted (每个…项目, 同一…机构), longest first. */
export const EACH: readonly string[] = ['每一个', '每一家', '同一个', '同一家', '每个', '单个', '单一', '同一', '一个'];

/** What they count (对象); the first one decides. A noun under null is none of those that have a code. */
export const COUNTED: readonly (readonly [spelling: string, per: AmountPer | null])[] = [
  ['企业孵化', null],
  ['企业集群', null],
  ['企业园', null],
  ['服务平台', null],
  ['品种', null],
  ['年度', null],
  ['专业镇', 'TOWN'],
  ['小镇', 'TOWN'],
  ['乡镇', 'TOWN'],
  ['项目', 'PROJECT'],
  ['展会', 'EVENT'],
  ['赛事', 'EVENT'],
  ['活动', 'EVENT'],
  ['企业', 'ENTERPRISE'],
  ['单位', 'ENTERPRISE'],
  ['机构', 'ENTERPRISE'],
  ['法人', 'ENTERPRISE'],
  ['公司', 'ENTERPRISE'],
  ['主体', 'ENTERPRISE'],
  ['对象', 'ENTERPRISE'],
  ['商户', 'ENTERPRISE'],
  ['银行', 'ENTERPRISE'],
  ['旅行社', 'ENTERPRISE'],
  ['申请人', 'ENTERPRISE'],
  ['农场', 'ENTERPRISE'],
  ['合作社', 'ENTERPRISE'],
  ['个人', 'PERSON'],
  ['人才', 'PERSON'],
  ['职工', 'PERSON'],
  ['学员', 'PERSON'],
];

/** What earns the sum once more (每吸纳1人, 每培育一家), the measure word last. */
export const ONE_MORE: readonly (readonly [spelling: string, per: AmountPer])[] = [
  ['个项目', 'PROJECT'],
  ['人', 'PERSON'],
  ['名', 'PERSON'],
  ['位', 'PERSON'],
  ['家', 'ENTERPRISE'],
  ['户', 'ENTERPRISE'],
  ['场', 'EVENT'],
  ['届', 'EVENT'],
];

/** What stands behind a stroke (元/人, 万元/年), longest first. */
export const PER_UNITS: readonly (readonly [spelling: string, per: AmountPer])[] = [
  ['个项目', 'PROJECT'],
  ['项目', 'PROJECT'],
  ['企业', 'ENTERPRISE'],
  ['人次', 'PERSON'],
  ['场次', 'EVENT'],
  ['户', 'ENTERPRISE'],
  ['家', 'ENTERPRISE'],
  ['人', 'PERSON'],
  ['年', 'YEAR'],
  ['场', 'EVENT'],
  ['届', 'EVENT'],
  ['镇', 'TOWN'],
];

/** What follows 年 or 年度 where it says that the sum is for each year (年最高, 年度补助总额), and what 每年 leads to when it only picks (每年评选). */
export const YEARLY_GIVING: readonly string[] = [
  ...[
    '最高',
    '最多',
    '不超过',
    '不高于',
    '不低于',
    '不少于',
    '给予',
    '奖励',
    '奖补',
    '补助',
    '补贴',
    '贴息',
    '资助',
    '支持',
    '安排',
    '统筹',
    '发放',
    '获得',
  ],
  ...[
    '享受',
    '累计',
    '合计',
    '总额',
    '限额',
    '上限',
    '封顶',
    '拨付',
    '兑现',
    '抵用',
    '抵扣',
    '补偿',
    '代偿',
    '预算',
    '扶持',
    '取得',
    '所获',
    '申领',
    '领取',
    '返还',
  ],
];
export const YEARLY_PICKING: readonly string[] = [
  '对',
  '评选',
  '评定',
  '遴选',
  '认定',
  '择优',
  '选',
  '组织',
  '举办',
  '培育',
  '新认定',
  '新评',
  '新授',
  '新获',
];

/** Sums by the unit (元/床, 每亩50元), of which one claimant may have many. */
export const BY_UNIT = /^(?:\/|每)(?!户|家|企业|项目|年|次)/u;
export const PER_UNIT = new RegExp(
  `每${oneOf(
    words(`
      亩 床 张 人 吨 立方 公里 平方米 标箱 架次 辆 本 件 台 套 人次 只 头 匹 羽 株 列 趟 美元 吸纳 新增 接待 培育 孵化 招用 引进 出口 毕业 启动
    `),
  )}[^,。;]{0,12}$`,
  'u',
);
