import { plain } from '../passage';
import { withoutOrgans } from './editions';
import { oneOf, words } from './words';

/**
 * Kinds of texts by their titles (文种). Only texts of one kind can replace each other: a rule (办法), its details (细则), measures (措施、政策), a
 * plan (方案、计划), an opinion (意见), a notice (通知).
 */
export type TextKind = 'RULE' | 'DETAILS' | 'MEASURES' | 'PLAN' | 'OPINION' | 'NOTICE';

const KINDS: readonly (readonly [RegExp, TextKind])[] = [
  [/细则$/u, 'DETAILS'],
  [/(?:办法|规定|条例|规则|规程|章程|准则|导则|标准|目录|制度|机制)$/u, 'RULE'],
  [/(?:措施|政策|举措|[\d一二三四五六七八九十]条)$/u, 'MEASURES'],
  [/(?:方案|计划|规划|纲要|要点|行动|工程)$/u, 'PLAN'],
  [/意见$/u, 'OPINION'],
  [/(?:通知|公告|通告|决定|函)$/u, 'NOTICE'],
];

const withoutBrackets = (title: string) => plain(title).replace(/(?:[(〔][^()〔〕]{1,20}[)〕])+$/u, '');

/** The kind of text that a title names at its end; null for another end. */
export const kindOfTitle = (title: string): TextKind | null => KINDS.find(([ending]) => ending.test(withoutBrackets(title)))?.[1] ?? null;

/** True for a text that accompanies another (配套) or calls for one occasion (申报、评选、大赛). Such a text replaces no other. */
export const isCompanionOrCall = (title: string): boolean =>
  /配套|(?:组织|开展|做好|举办|发布)[^关]*(?:申报|申领|评选|评审|推荐|大赛|宣讲|清单|名单)|增补|任务分工/u.test(plain(title));

/** True for a title by which older measures continue and are extended (进一步, 补充): the text amends them. */
export const buildsOn = (title: string): boolean => /进一步|加力|加大|优化调整|完善|补充|延续|继续/u.test(withoutOrgans(title));

/** Words of titles that are not their subject: how it is promoted, the kind of text, the territory. */
const COMMON = words(
  '关于 印发 进一步 全面 全方位 加快 加大 加强 加力 力度 大力 着力 促进 推进 推动 支持 鼓励 引导 扶持 培育 提升 提高 深化 强化 优化 激活 完善 健全 改革 创新发展 发展 壮大 高质量 高水平 健康 有序 持续 积极 切实 扎实 做好 开展 组织 实施 贯彻 落实 执行 运用 利用 建立 建设 运行 管理 服务(?!业) 工作 若干 具体 有关 相关 事项 问题 传承 振兴 打造 构建 政策 措施 举措 办法 细则 规定 条例 意见 指导 方案 计划 行动 规划 纲要 要点 通知 公告 决定 三年 五年 年度 全省 我省 省级 全市 我市 市级 的 和 与 及 以及',
);
const CUTS = new RegExp(
  `(?:20\\d{2}年?(?:(?:至|到|[-—–―~]{1,2})20\\d{2}年?)?|[“"]?十[二三四五六]五[”"]?(?:时期|期间)?|[^\\p{L}\\p{N}]+|${oneOf(COMMON)})`,
  'gu',
);
/** 助力…: the purpose, not the subject. */
const PURPOSE = /助力.*$/u;

/** The pairs of adjacent characters in the subject (主题) of a title; empty if it names none. */
export function subjectOf(title: string): Set<string> {
  const words = withoutOrgans(withoutBrackets(title)).replace(PURPOSE, '').split(CUTS);
  const pairs = new Set<string>();
  for (const word of words) for (let i = 0; i + 2 <= word.length; i++) pairs.add(word.slice(i, i + 2));
  return pairs;
}
