import type { AmountPer } from '../types';
import { oneOf, words } from './words';

/** Measures and classifiers (计量单位、量词) by which a sum is counted, and which have no code. */
export const UNITS: readonly string[] = words(`
  亩 亩次 公顷 平方米 平方 平米 ㎡ m2 平方公里 平方千米 立方米 立方 方 m3 米 延米 延长米 公里 千米 海里 吨公里 车公里 人公里
  吨 蒸吨 吨标准煤 吨标煤 公斤 千克 斤 克 克拉 担 升 公升 加仑 桶 罐 度 千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 瓦 马力 千伏安 kW kWh MW MWh W
  标准机架 机架 机柜 卡时 核时 台时 机时 GB TB 小时 分钟 学时 课时 工时 学期 季度 季 周 旬
  台 台次 台班 套 套次 件 辆 辆次 艘 艘次 架 架次 列 节 座 栋 幢 间 间次 间夜 房 客房 处 口 眼 孔 盏 根 支 条 张 块 片 只 头 匹
  羽 尾 峰 株 棵 丛 穴 粒 颗 箱 箱次 标箱 标准箱 自然箱 英尺箱 TEU 柜 车 车次 航次 航班 班 班次 班列 趟 票 单 笔 批 批次 包 袋 瓶 盒 捆 卷
  册 本 份 篇 集 部 幕 款 项 门 所 村 校 例 餐 顿 期 床 床位 床日 铺位 席位 餐位 座位 工位 托位 学位 车位 泊位 机位 展位 摊位 站点 服务站 驿站 网点 机 棚 美元 产品 品种 品牌 线路 具 项次
`);

/** Nouns by which a sum is counted, under their code. Those under null have no code and keep a shorter noun from being read in them. */
export const COUNTED: readonly (readonly [per: AmountPer | null, names: readonly string[]])[] = [
  ['YEAR', words('年 年度 学年 自然年度 会计年度')],
  ['MONTH', words('月 自然月')],
  ['DAY', words('天 日 晚 夜 工作日')],
  ['PROJECT', words('项目 课题')],
  ['ENTERPRISE', words('户 家 门店 企业 单位 机构 法人 公司 主体 对象 商户 银行 旅行社 申请人 农场 合作社 园区 基地 载体 孵化器')],
  ['PERSON', words('人 人次 孩 名 位 生 个人 人才 职工 学员 学生')],
  ['EVENT', words('场 场次 届 次 展会 赛事 活动')],
  ['TOWN', words('镇 专业镇 小镇 乡镇')],
  [null, words('企业孵化 企业集群 企业园 服务平台')],
];
/** Words after 每 that begin like a unit but count nothing (每升级, 每本科). */
export const NO_UNITS: readonly string[] = words(`
  单个 部门 部分 升级 升规 升限 升学 担保 担任 组建 组织 节约 节能 支持 支付 支出 批准 批复 批发 处理 处置 处罚 架设 集聚 集群 集团 条件 本科 门诊 台湾
  方案 方面 包装 车间 期间 间隔 间接 生产 生猪 生态 生物 生活 生育 生鲜 项下 季节 周边 票据 列入 列为 度假 台账 位于 次年 月底 月末 年底 年末 日内 日前
`);

/** Words for each of many, before a noun that is counted (每个…项目, 同一…机构). */
export const EACH = oneOf(words('每一个 每一家 同一个 同一家 每个 单个 单一 同一 一个'));
/** Nouns counted after 单 (单户). `ALL_OF` are counted after 各 (各单位), `MEAN_OF` before 均 (亩均) or after 按 (按亩补助). */
export const ONE_OF = oneOf(words('户 家 人 场 台 机 套 栋 座 辆 艘 架 件 份 班 柜 箱 车 亩 床 株 棚 部'));
export const ALL_OF = oneOf(words('企业 单位'));
export const MEAN_OF = oneOf(words('户 亩 吨 床 头 只 羽 件 台 套 辆 箱 航次 车次 班次 场次 人次 间 座'));

/** Words after a time that make the sum one for each year (年最高) or month (月租金). `PICKING` follows 每年 that only selects (每年评选). */
export const GIVING_BY_TIME = oneOf(
  words(`
    最高 最多 不超过 不高于 不低于 不少于 给予 奖励 奖补 补助 补贴 贴息 资助 支持 安排 统筹 发放 获得 享受 累计 合计 总额 限额 上限 封顶
    拨付 兑现 抵用 抵扣 补偿 代偿 预算 扶持 取得 所获 申领 领取 返还
  `),
);
export const MONTHLY = oneOf(words('最低 补 奖 租金 房租 工资 薪 收入 生活费 标准 均 支付 限额 养老金'));
/** 每年对新认定的…: only selects. 每年对村文化室给予: gives every year. */
export const PICKING = oneOf(
  words(
    '对(?=[^,。;]{0,16}(?:新|首次|评|认定|获|入选|列入|优秀|先进|考核|上年)) 评选 评定 遴选 认定 择优 选 组织 举办 培育 新认定 新评 新授 新获',
  ),
);
