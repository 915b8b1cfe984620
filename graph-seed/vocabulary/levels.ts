import { oneOf, words } from './words';

/** Levels (层级) at which a thing is recognised: 国家级, 省级. */
export const LEVELS = words('国家级 自治区级 省级 市级 县级 区级 国际级 世界级');
/** Ranks (等次) of a prize. */
const RANKS = words('特等奖 一等奖 二等奖 三等奖 四等奖 优秀奖 金奖 银奖 铜奖');
/** Classes (类别、星级) of a title, as patterns. */
const CLASSES = words('[345]A级? [一二三四五]星级 [一二三四]类 [ABCD]级 [甲乙丙丁]级');
/** Grades (等次) that are no titles, as patterns. */
const GRADES = words(
  '第[一二三四五六七八九十]名 [一二三四五]等(?!奖) [甲乙丙丁]等 [一二三四五]档 [A-E]类 [A-E]档 优秀(?=$|[、和及的,(]|等次) 良好 合格 优良',
);
/** Kinds of standards by their issuer. */
const STANDARDS = words('国际标准 国家标准 行业标准 地方标准 团体标准');

export const LEVEL = oneOf(LEVELS);
export const PRIZE = oneOf(RANKS);
export const LEVEL_OR_RANK = oneOf([...LEVELS, ...RANKS, ...CLASSES, ...STANDARDS]);

export const GRADE = oneOf(GRADES);

/** Words in which the steps of one award may differ: levels, ranks, units and bounds of a mark, years, budgets. */
export const STEP_WORD = oneOf([
  ...LEVELS,
  ...RANKS,
  ...CLASSES,
  ...GRADES,
  ...words(`
    一次性 国家 国际 全国 省 市 县 区 行业 地方 团体 提名奖 提名 年 次 类 级 档 家 人 亩 平方米 % 以上 以下 以内 及以上 不含 含 每 首次 再次 连续 重复 新
    达到 未达到 达 超过 不低于 低于 高于 但 且 不满 再增加 增加 人民币 不足 至 各 财政 政府 分别 最高 再 前 后 第 对于 对 凡 按照 按 的 上 在
  `),
]);
