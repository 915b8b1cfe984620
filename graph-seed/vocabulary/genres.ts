import { oneOf, words } from './words';

/** Kinds of documents (文种) by how surely they end a title: `sure` ones seldom end other words, `likely` ones seldom end other headings. */
const GENRES = {
  sure: words('条例 细则 办法 规定 规则 规程 规范 准则 导则 章程 意见 通知 通告 公告 决定 批复 函 方案 预案 措施 政策 规划 计划 指引'),
  likely: words('法 纲要 要点 清单 指南'),
  any: words('宪法 法典 通则 制度 机制 体系 通报 决议 命令 纪要 举措 目录 名录 标准 解释 修正案 协定 公约 条约 白皮书 倡议 意见书 行动 条'),
};
const GENRE = oneOf(Object.values(GENRES).flat());
/** Kinds by which a text names itself (本办法、本通告). */
export const OWN_KIND = oneOf([...GENRES.sure, ...words('要点 清单 指南 纲要 制度 文件 标准 目录')]);

const ending = (kinds: readonly string[]): RegExp => new RegExp(`${oneOf(kinds)}(?:[(〔][^()〔〕]{1,16}[)〕])*$`, 'u');
/** The end of a title: a kind of document, and editions or statuses in brackets (试行、2024年本). */
export const ENDS_AS_TITLE = ending(Object.values(GENRES).flat());
/** The same for words that are often no title: lines of running text, headings of parts. */
export const SURELY_ENDS_AS_TITLE = ending(GENRES.sure);
/** The same for headings on a web page. */
export const HEADS_PAGE = ending([...GENRES.sure, ...GENRES.likely, '令']);
/** 暂行 or 试行 before a kind of document. */
export const ON_TRIAL = new RegExp(`(?:暂行|试行)(?=${oneOf([...GENRES.sure, '标准'])}$)`, 'u');
/** A status or edition in brackets, which only documents have. */
export const EDITION_MARK = /[(〔](?:试行|暂行|修订|修正|草案|征求意见稿|[^()〔〕]{0,6}\d{4}年?[^()〔〕]{0,6}(?:版|本|修订|修正))[)〕]$/u;

/** Names between 《》 that are no documents: forms, lists of names, products of the press. */
export const NO_DOCUMENT =
  /(?:名单|名册|申请表|申报表|审批表|登记表|备案表|汇总表|评分表|承诺书|告知书|通知书|委托书|声明书|说明书|申请书|申报书|任务书|责任书|协议书|协议|合同|合同书|证书|证|许可证|执照|报告书|报告表|日报|晚报|杂志|周刊|节目|栏目|发票|收据|手册|丛书|教材)(?:[(〔][^()〔〕]{1,16}[)〕])*$/u;

/** Short forms (《办法》, 《若干措施》, 《实施意见》), which name no document by themselves. */
export const SHORT_FORM = new RegExp(
  `^(?:本|该|此|若干|具体|实施|管理|工作|支持|暂行|试行|奖励|专项|三年|配套|有关|指导|总体|发展|补充|的|${GENRE})*$`,
  'u',
);
