/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The unit by which a sum is counted. */
export type AmountPer =
  /** 每天, 每日 */
  | 'DAY'
  /** 每户企业, 每家 */
  | 'ENTERPRISE'
  /** 每场 */
  | 'EVENT'
  /** 每月, 按月 */
  | 'MONTH'
  /** 每人, 每人次 */
  | 'PERSON'
  /** 每个项目 */
  | 'PROJECT'
  /** 每个专业镇 */
  | 'TOWN'
  /** Another unit, given in `Amount.perUnit`: 亩, 吨, 平方米, 床位. */
  | 'UNIT'
  /** 每年, 年度 */
  | 'YEAR';

/** The role of a sum. */
export type AmountRole =
  /** At most this sum is paid (最高100万元, 不超过200万元). */
  | 'CAP'
  /** Exactly this sum is paid (一次性奖励30万元). */
  | 'FIXED'
  /** At least this sum is paid (不少于2000万元). */
  | 'MIN'
  /** Any other sum: a target, a price, a limit of a loan (产业规模达到1000亿元). */
  | 'OTHER'
  /** A total for many claimants, or a fund (统筹安排300万元, 风险补偿资金池2000万元). */
  | 'POOL'
  /** A condition to be met (营业收入首次达到5亿元). */
  | 'THRESHOLD';

/** Conditions on awards. An absent condition does not restrict. `beneficiary` also finds awards to a broader group: SRDI finds those to ENTERPRISE. */
export type AwardFilter = {
  /** A territory by code or name, together with the territories that contain it: what a claimant there can claim (晋城市: awards of the city, the province and the nation). */
  around?: string | null | undefined;
  /** Any of these award types, by code, name or usual short form (INTEREST_SUBSIDY, 贷款贴息, 贴息). */
  awardType?: Array<string> | null | undefined;
  /** Groups by code, name or usual short form (SRDI, 专精特新企业, 专精特新). Finds awards to any of these groups or to a group that includes one. */
  beneficiary?: Array<string> | null | undefined;
  /** A unit of `Award.departments`, by any usual form of its name. A name that units of several provinces share finds nothing, unless `jurisdiction` or `around` selects the province. */
  department?: string | null | undefined;
  /** Number, title or id of the document. A compilation stands for its points. */
  document?: string | null | undefined;
  /** The last day of force is on or before this day, and not before `asOf`. */
  endsBy?: string | null | undefined;
  /** Has any of these states of force (效力) on `asOf`. */
  force?: Array<ForceStatus> | null | undefined;
  /** True: the text states a sum or rate to be paid. False: it states none. A threshold (门槛) does not count. */
  hasSum?: boolean | null | undefined;
  /** A territory by code or name, without the territories below it. */
  jurisdiction?: string | null | undefined;
  /** Any of these levels (层级). */
  level?: Array<JurisdictionLevel> | null | undefined;
  /** Any of these matters, by code, name or usual short form. */
  matter?: Array<string> | null | undefined;
  /** `maxYuan` is at least this sum. */
  minYuan?: number | null | undefined;
  /** Words, all of which must occur in its title, its condition or a clause that states it. 200 characters at most. */
  text?: string | null | undefined;
  /** True: of several awards that restate each other (重申), only the newest that meets the other conditions. */
  withoutRestatements?: boolean | null | undefined;
};

/** The order of a list of awards. */
export type AwardOrder =
  /** The lowest `maxYuan` first; awards without `maxYuan` last. */
  | 'AMOUNT_ASC'
  /** The highest `maxYuan` first; awards without `maxYuan` last. */
  | 'AMOUNT_DESC'
  /** The newest document first (成文日期, else 印发日期, else 施行日期); awards of undated documents last. */
  | 'DATE_DESC'
  /** The order of the corpus and of its texts. */
  | 'DOCUMENT';

/** Whether a clause has the words of the document or of a compiler. */
export type ClauseForm =
  /** A compiler's summary (摘编). */
  | 'DIGEST'
  /** The document's own words. */
  | 'FULL_TEXT';

/** The level of a clause in its text. */
export type ClauseKind =
  /** 附件 */
  | 'ANNEX'
  /** 条: the level that readers cite */
  | 'ARTICLE'
  /** 章, or a heading that only contains articles */
  | 'CHAPTER'
  /** 附则 */
  | 'CLOSING'
  /** 项 */
  | 'ITEM'
  /** 款: an unnumbered paragraph with units of its own */
  | 'PARAGRAPH'
  /** A point of a compilation; it has no children. */
  | 'POINT'
  /** 前言 */
  | 'PREAMBLE';

/** Kinds of differences between two texts. */
export type ConflictKind =
  /** A sum of money. */
  | 'AMOUNT'
  /** A date or a term. */
  | 'DATE'
  /** A percentage or permille. */
  | 'RATE';

/** The effect of a cumulation rule. */
export type CumulationEffect =
  /** A cap over several awards that are each payable (累计最高, 年度总额最高). */
  | 'AGGREGATE_CAP'
  /** Both may be claimed (可叠加享受). */
  | 'ALLOWS'
  /** In addition to another named award (配套奖励, 在…基础上再给予). */
  | 'ALLOWS_ON_TOP'
  /** Only the highest of several (从优从高, 就高不重复). */
  | 'BEST_OF'
  /** Not both (不重复奖补, 不得同时享受). */
  | 'FORBIDS'
  /** One thing, or one claimant for one thing, is paid once (只奖励一次). */
  | 'ONCE_ONLY';

/** Kinds of units. */
export type DepartmentKind =
  /** Local branch of a national body: 人民银行山西省分行, 国家金融监督管理总局晋城监管分局 */
  | 'CENTRAL_BRANCH'
  /** A collective: 各市政府, 各园区, 各执法单位 */
  | 'COLLECTIVE'
  /** 企业 */
  | 'COMPANY'
  /** 人民政府及其办公厅（室）、部门、直属单位 */
  | 'GOVERNMENT'
  /** Any other unit. */
  | 'OTHER'
  /** 党委及其部门 */
  | 'PARTY';

/** The reason for a state of force. */
export type ForceReason =
  /** The force is that of the document of the clause. */
  | 'INHERITED'
  /** No end is stated anywhere in the corpus. */
  | 'NO_END_STATED'
  /** The title or text limits the programme to a period (2024年行动计划, 2021-2023). */
  | 'PROGRAMME_PERIOD'
  /** A text states its repeal (已废止). */
  | 'REPEAL_STATED'
  /** A later document replaces it. */
  | 'SUPERSEDED'
  /** The text states its term. */
  | 'TERM_STATED'
  /** The corpus does not date its beginning, so its force on the day in question is unknown. Its end may be known. */
  | 'UNDATED';

/** State of a text on a day (效力状态). A variable may also use the Chinese term: 现行有效, 尚未施行, 已到期, 已废止. */
export type ForceStatus =
  /** 已过期: its own term or programme has ended. */
  | 'EXPIRED'
  /** 现行有效 */
  | 'IN_FORCE'
  /** 尚未施行 */
  | 'NOT_YET_IN_FORCE'
  /** 已废止: a text states its repeal or its replacement. */
  | 'REPEALED'
  /** The corpus does not say. */
  | 'UNKNOWN';

/** Level of a territory (层级). A variable may also use the Chinese term: 国家级, 省级, 市级, 县级, 开发区. */
export type JurisdictionLevel =
  /** 县、市、区 */
  | 'COUNTY'
  /** 设区的市 */
  | 'MUNICIPAL'
  /** 国家 */
  | 'NATIONAL'
  /** 省、自治区、直辖市 */
  | 'PROVINCIAL'
  /** 开发区、示范区 */
  | 'ZONE';

/** The relation of the matters of two awards. */
export type MatterRelation =
  /** The same field, with another trigger, instrument or claimant. */
  | 'RELATED'
  /** The same thing is rewarded and, territory aside, one claimant can qualify for both. */
  | 'SAME_MATTER';

/** Kinds of agreement between two clauses. */
export type OverlapKind =
  /** containment >= 0.8 with similarity < 0.5 */
  | 'CONTAINS'
  /** similarity 1 */
  | 'IDENTICAL'
  /** similarity >= 0.5 */
  | 'NEAR_DUPLICATE'
  /** Different words, the same matter and overlapping beneficiaries. */
  | 'SAME_MATTER';

/** How much of a document the corpus contains. */
export type Presence =
  /** Only cited by another text. */
  | 'CITED_ONLY'
  /** Only excerpts, through a compilation (汇编/清单). */
  | 'DIGEST'
  /** The whole text is in the corpus. */
  | 'FULL_TEXT'
  /** Only a row in a list of titles. */
  | 'TITLE_ONLY';

/** The role of a rate. */
export type RateRole =
  /** Any other rate: a target, a fee, a share of procurement. */
  | 'OTHER'
  /** The award is this share of a base (按设备投资的30%给予奖励). */
  | 'RATE'
  /** The award is at most this share (不超过设备购置额的10%). */
  | 'RATE_CAP'
  /** A condition to be met (同比增速达50%以上). */
  | 'THRESHOLD';

/** How a text cites another document. */
export type ReferenceRelation =
  /** It is based on the document (依据, 根据, 按照). */
  | 'BASED_ON'
  /** It mentions the document. */
  | 'CITES'
  /** It implements the document (贯彻, 落实). */
  | 'IMPLEMENTS';

/** The basis of a responsibility. */
export type ResponsibilityBasis =
  /** A sentence of the clause (省工信厅负责…, 由省财政厅…). */
  | 'IN_TEXT'
  /** The unit issued the document, and no unit is named. */
  | 'ISSUER'
  /** The clause's bracket of responsible units. */
  | 'STATED';

/** The role of a unit in a clause. */
export type ResponsibilityRole =
  /** 牵头单位 */
  | 'LEAD'
  /** 配合单位, 参与单位 */
  | 'PARTICIPANT'
  /** 责任单位 */
  | 'RESPONSIBLE';

/** Whether the absence of a rule is reliable. */
export type StackingCoverage =
  /** The corpus contains both documents in full. */
  | 'FULL'
  /** The corpus contains at least one document only in excerpts. The missing parts may contain a rule. */
  | 'PARTIAL';

/** Whether one claimant may have two awards (叠加结论), by the words of the texts. */
export type StackingVerdict =
  /** A rule expressly allows it (可叠加, 配套, 在…基础上再). */
  | 'ALLOWED'
  /** It depends on the case: on a rule, a shared fund, a cap over both or the territory. The reasons say on which. */
  | 'CONDITIONAL'
  /** Only the higher is paid (从优从高, 就高). */
  | 'HIGHEST_ONLY'
  /** Each text promises its own award, and no rule in the corpus concerns both. Read it together with `coverage`. */
  | 'NOT_PROHIBITED'
  /** Not both (不重复, 不得同时享受, 只奖励一次). */
  | 'PROHIBITED'
  /** The promise of the lower level states no terms (按规定, 争取省级…), so it may be the same award. */
  | 'UNDETERMINED';

/** The basis of a supersession. */
export type SupersessionBasis =
  /** A rule infers it; the evidence names the rule. */
  | 'INFERRED'
  /** A text states it. */
  | 'STATED'
  /** The titles show it (试行 and its later edition; 2025修订). */
  | 'TITLE';

/** The effect of a later document on an earlier one. */
export type SupersessionRelation =
  /** It changes parts of it (关于修改…的通知). */
  | 'AMENDS'
  /** It ends it (废止). */
  | 'REPEALS'
  /** It replaces it. */
  | 'REPLACES'
  /** It is a later edition of it (after 试行; 修订). */
  | 'REVISED_EDITION';

export type DocumentNameFragment = { id: string, number: string | null, label: string };

export type ClauseNameFragment = { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null };

export type ForceSaidFragment = { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null };

export type QuoteFragment = { quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null };

export type SumFragment = { value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } };

export type ShareFragment = { value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } };

export type AwardNameFragment = { id: string, label: string, maxYuan: number | null, totalYuan: number | null, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null };

export type ClauseTextFragment = { id: string, label: string, locator: string, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }>, passage: { words: string } }, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null };

export type QuoteInTextFragment = { quote: string, rule: string, clause: { id: string, label: string, locator: string, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }>, passage: { words: string } }, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { presence: Presence, id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null };

export type AwardsQueryVariables = Exact<{
  filter: AwardFilter;
  order?: AwardOrder | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type AwardsQuery = { awards: { totalCount: number, nodes: Array<{ condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, tiers: Array<{ condition: string, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }> }>, types: Array<{ name: string }>, beneficiaries: Array<{ name: string }>, jurisdiction: { name: string } | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, restatedIn: Array<{ id: string, document: { id: string, number: string | null, label: string } | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }> }>, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }>, responsibilities: Array<{ role: ResponsibilityRole, basis: ResponsibilityBasis, department: { name: string } }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }> } };

export type AwardFacetsQueryVariables = Exact<{
  anyWho: AwardFilter;
  anyType: AwardFilter;
  anyMatter: AwardFilter;
  anyLevel: AwardFilter;
  anyForce: AwardFilter;
  asOf?: string | null | undefined;
}>;


export type AwardFacetsQuery = { who: { facets: Array<{ values: Array<{ value: string, label: string, count: number }> }> }, type: { facets: Array<{ values: Array<{ value: string, label: string, count: number }> }> }, matter: { facets: Array<{ values: Array<{ value: string, label: string, count: number }> }> }, level: { facets: Array<{ values: Array<{ value: string, label: string, count: number }> }> }, force: { facets: Array<{ values: Array<{ value: string, label: string, count: number }> }> } };

export type AwardsMoreQueryVariables = Exact<{
  filter: AwardFilter;
  order?: AwardOrder | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AwardsMoreQuery = { awards: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, tiers: Array<{ condition: string, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }> }>, types: Array<{ name: string }>, beneficiaries: Array<{ name: string }>, jurisdiction: { name: string } | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, restatedIn: Array<{ id: string, document: { id: string, number: string | null, label: string } | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }> }>, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }>, responsibilities: Array<{ role: ResponsibilityRole, basis: ResponsibilityBasis, department: { name: string } }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }> } };

export type AwardCardFragment = { condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, tiers: Array<{ condition: string, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }> }>, types: Array<{ name: string }>, beneficiaries: Array<{ name: string }>, jurisdiction: { name: string } | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, restatedIn: Array<{ id: string, document: { id: string, number: string | null, label: string } | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }> }>, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }>, responsibilities: Array<{ role: ResponsibilityRole, basis: ResponsibilityBasis, department: { name: string } }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null };

export type ValuesFragment = { values: Array<{ value: string, label: string, count: number }> };

export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { awards: { facets: Array<{ values: Array<{ value: string, label: string, count: number }> }> }, beneficiaries: Array<{ code: string, name: string }> };

export type CombinationQueryVariables = Exact<{
  awards: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type CombinationQuery = { combination: { asOf: string, setCount: number, sets: Array<{ knownYuan: number, awards: Array<{ condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }>, unknown: Array<{ id: string }>, caps: Array<{ yuan: number, rule: { evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }, awards: Array<{ id: string, label: string }> }>, conditions: Array<{ id: string, verdict: StackingVerdict, a: { label: string, jurisdiction: { name: string } | null }, b: { label: string } }> }>, setAside: Array<{ explanation: string, award: { condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null } }>, undated: Array<{ condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }>, reasons: Array<{ explanation: string, awards: Array<{ id: string, label: string }>, assessment: { id: string, a: { jurisdiction: { name: string } | null } } | null, rule: { evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> } | null }> } };

export type CombinedAwardFragment = { condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null };

export type CorpusQueryVariables = Exact<{ [key: string]: never; }>;


export type CorpusQuery = { corpus: { loadedAt: string, version: string, files: Array<{ name: string, sha256: string, mediaType: string, pages: number | null, characters: number, inClauses: number, inHeadingsAndMetadata: number, setAside: number, documents: Array<{ presence: Presence, id: string, number: string | null, label: string }>, warnings: Array<{ name: string, code: string, message: string, line: number | null }> }>, notRead: Array<{ name: string, code: string, message: string, line: number | null }>, counts: { documents: number, clauses: number, departments: number, awards: number, cumulationRules: number, supersessions: number, references: number, overlaps: number } } };

export type DocumentsQueryVariables = Exact<{
  presence?: Array<Presence> | Presence | null | undefined;
  title?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ presence: Presence, id: string, number: string | null, label: string, jurisdiction: { name: string } | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null } }> } };

export type DepartmentsQueryVariables = Exact<{
  name?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DepartmentsQuery = { departments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, shortName: string | null, kind: DepartmentKind, jurisdiction: { name: string } | null, lead: { totalCount: number }, responsible: { totalCount: number }, participant: { totalCount: number }, issued: { totalCount: number } }> } };

export type DepartmentQueryVariables = Exact<{
  name: string;
  roles?: Array<ResponsibilityRole> | ResponsibilityRole | null | undefined;
  bases?: Array<ResponsibilityBasis> | ResponsibilityBasis | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DepartmentQuery = { department: { name: string, shortName: string | null, aliases: Array<string>, jurisdiction: { name: string } | null, memberOf: Array<{ name: string }>, members: Array<{ name: string }>, predecessors: Array<{ name: string }>, successors: Array<{ name: string }>, issued: { totalCount: number }, responsibilities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ role: ResponsibilityRole, basis: ResponsibilityBasis, clause: { heading: string | null, text: string, id: string, label: string, locator: string, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, source: { ranges: Array<{ start: number, end: number, page: number | null }> }, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }> } } | null };

export type LapsingQueryVariables = Exact<{
  from: string;
  to: string;
  jurisdiction?: string | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LapsingQuery = { documents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ presence: Presence, id: string, number: string | null, label: string, jurisdiction: { name: string } | null, issuers: Array<{ name: string }>, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }, awards: { totalCount: number } }> } };

export type OverlapsQueryVariables = Exact<{
  kinds?: Array<OverlapKind> | OverlapKind | null | undefined;
  document?: string | null | undefined;
  jurisdiction?: string | null | undefined;
  across?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type OverlapsQuery = { conflicting: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, similarity: number, containment: number, sameDocument: boolean, a: { heading: string | null, fullText: string, id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, b: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, conflicts: Array<{ kind: ConflictKind, a: { quote: string }, b: { quote: string } }> }> }, agreeing: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, similarity: number, containment: number, sameDocument: boolean, a: { heading: string | null, fullText: string, id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, b: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, conflicts: Array<{ kind: ConflictKind, a: { quote: string }, b: { quote: string } }> }> } };

export type OverlapListQueryVariables = Exact<{
  kinds?: Array<OverlapKind> | OverlapKind | null | undefined;
  document?: string | null | undefined;
  jurisdiction?: string | null | undefined;
  across?: boolean | null | undefined;
  withConflicts: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OverlapListQuery = { overlaps: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: OverlapKind, similarity: number, containment: number, sameDocument: boolean, a: { heading: string | null, fullText: string, id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, b: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, conflicts: Array<{ kind: ConflictKind, a: { quote: string }, b: { quote: string } }> }> } };

export type OverlapRowFragment = { id: string, kind: OverlapKind, similarity: number, containment: number, sameDocument: boolean, a: { heading: string | null, fullText: string, id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, b: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, conflicts: Array<{ kind: ConflictKind, a: { quote: string }, b: { quote: string } }> };

export type OverlapPairQueryVariables = Exact<{
  id: string;
}>;


export type OverlapPairQuery = { node:
    | { __typename: 'Award' }
    | { __typename: 'AwardType' }
    | { __typename: 'Beneficiary' }
    | { __typename: 'Clause' }
    | { __typename: 'CumulationRule' }
    | { __typename: 'Department' }
    | { __typename: 'Document' }
    | { __typename: 'Jurisdiction' }
    | { __typename: 'Matter' }
    | { __typename: 'Overlap', id: string, kind: OverlapKind, similarity: number, containment: number, a: { fullText: string, id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, b: { fullText: string, id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, conflicts: Array<{ kind: ConflictKind, a: { quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }, b: { quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null } }> }
    | { __typename: 'StackingAssessment' }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  asOf?: string | null | undefined;
}>;


export type SearchQuery = { documents: { totalCount: number, edges: Array<{ snippet: string, node:
        | { __typename: 'Award' }
        | { __typename: 'Clause' }
        | { __typename: 'Department' }
        | { __typename: 'Document', presence: Presence, id: string, number: string | null, label: string, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null } }
       }> }, clauses: { totalCount: number, edges: Array<{ snippet: string, node:
        | { __typename: 'Award' }
        | { __typename: 'Clause', heading: string | null, id: string, label: string, locator: string, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }
        | { __typename: 'Department' }
        | { __typename: 'Document' }
       }> }, awards: { totalCount: number, edges: Array<{ snippet: string, node:
        | { __typename: 'Award', id: string, label: string, maxYuan: number | null, totalYuan: number | null, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }
        | { __typename: 'Clause' }
        | { __typename: 'Department' }
        | { __typename: 'Document' }
       }> }, departments: { totalCount: number, edges: Array<{ snippet: string, node:
        | { __typename: 'Award' }
        | { __typename: 'Clause' }
        | { __typename: 'Department', id: string, name: string, shortName: string | null }
        | { __typename: 'Document' }
       }> } };

export type StackingQueryVariables = Exact<{
  a: AwardFilter;
  b: AwardFilter;
  ofTerritory: AwardFilter;
  relations?: Array<MatterRelation> | MatterRelation | null | undefined;
  asOf?: string | null | undefined;
}>;


export type StackingQuery = { stacking: { totalCount: number, nodes: Array<{ id: string, verdict: StackingVerdict, coverage: StackingCoverage, relation: MatterRelation, bothInForce: boolean | null, a: { id: string, label: string, maxYuan: number | null, totalYuan: number | null, matters: Array<{ code: string, name: string }>, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }, b: { id: string, label: string, maxYuan: number | null, totalYuan: number | null, matters: Array<{ code: string, name: string }>, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null } }> }, awards: { facets: Array<{ values: Array<{ value: string, label: string, count: number }> }> } };

export type StackingReasonsQueryVariables = Exact<{
  a: AwardFilter;
  b: AwardFilter;
  relations?: Array<MatterRelation> | MatterRelation | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StackingReasonsQuery = { stacking: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, verdict: StackingVerdict, coverage: StackingCoverage, relation: MatterRelation, bothInForce: boolean | null, reasons: Array<{ explanation: string, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }>, a: { id: string, label: string, maxYuan: number | null, totalYuan: number | null, matters: Array<{ code: string, name: string }>, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }, b: { id: string, label: string, maxYuan: number | null, totalYuan: number | null, matters: Array<{ code: string, name: string }>, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null } }> } };

export type StackingPairFragment = { id: string, verdict: StackingVerdict, coverage: StackingCoverage, relation: MatterRelation, bothInForce: boolean | null, a: { id: string, label: string, maxYuan: number | null, totalYuan: number | null, matters: Array<{ code: string, name: string }>, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }, b: { id: string, label: string, maxYuan: number | null, totalYuan: number | null, matters: Array<{ code: string, name: string }>, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null } };

export type StackingSideFragment = { id: string, label: string, maxYuan: number | null, totalYuan: number | null, matters: Array<{ code: string, name: string }>, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null };

export type PairQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PairQuery = { node:
    | { __typename: 'Award' }
    | { __typename: 'AwardType' }
    | { __typename: 'Beneficiary' }
    | { __typename: 'Clause' }
    | { __typename: 'CumulationRule' }
    | { __typename: 'Department' }
    | { __typename: 'Document' }
    | { __typename: 'Jurisdiction' }
    | { __typename: 'Matter' }
    | { __typename: 'Overlap' }
    | { __typename: 'StackingAssessment', id: string, verdict: StackingVerdict, coverage: StackingCoverage, relation: MatterRelation, bothInForce: boolean | null, everInForceTogether: boolean | null, a: { condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }, b: { condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }, reasons: Array<{ explanation: string, evidence: Array<{ quote: string, rule: string, clause: { id: string, label: string, locator: string, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }>, passage: { words: string } }, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { presence: Presence, id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }> }
   | null };

export type PairSideFragment = { condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, statedIn: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null };

export type DocumentByIdQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type DocumentByIdQuery = { node:
    | { __typename: 'Award' }
    | { __typename: 'AwardType' }
    | { __typename: 'Beneficiary' }
    | { __typename: 'Clause' }
    | { __typename: 'CumulationRule' }
    | { __typename: 'Department' }
    | { __typename: 'Document', title: string | null, noticeTitle: string | null, numbers: Array<string>, addressees: Array<string>, presence: Presence, dateDocument: string | null, datePublication: string | null, dateEntryIntoForce: string | null, dateEndOfValidity: string | null, id: string, number: string | null, label: string, issuers: Array<{ name: string }>, jurisdiction: { name: string } | null, source: { file: string } | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }, supersedes: Array<{ relation: SupersessionRelation, basis: SupersessionBasis, confidence: number, older: { id: string, number: string | null, label: string } | null }>, supersededBy: Array<{ relation: SupersessionRelation, basis: SupersessionBasis, confidence: number, newer: { id: string, number: string | null, label: string } | null }>, awards: { totalCount: number }, references: { totalCount: number, nodes: Array<{ relation: ReferenceRelation, to: { presence: Presence, id: string, number: string | null, label: string } }> }, referencedBy: { totalCount: number, nodes: Array<{ relation: ReferenceRelation, from: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, fromDocument: { id: string, number: string | null, label: string } | null }> } }
    | { __typename: 'Jurisdiction' }
    | { __typename: 'Matter' }
    | { __typename: 'Overlap' }
    | { __typename: 'StackingAssessment' }
   | null };

export type DocumentByNameQueryVariables = Exact<{
  name: string;
}>;


export type DocumentByNameQuery = { document: { id: string } | null, documents: { nodes: Array<{ id: string }> } };

export type DocumentPageFragment = { title: string | null, noticeTitle: string | null, numbers: Array<string>, addressees: Array<string>, presence: Presence, dateDocument: string | null, datePublication: string | null, dateEntryIntoForce: string | null, dateEndOfValidity: string | null, id: string, number: string | null, label: string, issuers: Array<{ name: string }>, jurisdiction: { name: string } | null, source: { file: string } | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }, supersedes: Array<{ relation: SupersessionRelation, basis: SupersessionBasis, confidence: number, older: { id: string, number: string | null, label: string } | null }>, supersededBy: Array<{ relation: SupersessionRelation, basis: SupersessionBasis, confidence: number, newer: { id: string, number: string | null, label: string } | null }>, awards: { totalCount: number }, references: { totalCount: number, nodes: Array<{ relation: ReferenceRelation, to: { presence: Presence, id: string, number: string | null, label: string } }> }, referencedBy: { totalCount: number, nodes: Array<{ relation: ReferenceRelation, from: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, fromDocument: { id: string, number: string | null, label: string } | null }> } };

export type ContentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ContentsQuery = { node:
    | { __typename: 'Award' }
    | { __typename: 'AwardType' }
    | { __typename: 'Beneficiary' }
    | { __typename: 'Clause' }
    | { __typename: 'CumulationRule' }
    | { __typename: 'Department' }
    | { __typename: 'Document', clauses: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ClauseKind, heading: string | null, path: Array<string>, id: string, label: string, locator: string, compilation: { chapter: string, number: number, compilation: { id: string, number: string | null, label: string } } | null, document: { id: string, number: string | null, label: string } | null }> } }
    | { __typename: 'Jurisdiction' }
    | { __typename: 'Matter' }
    | { __typename: 'Overlap' }
    | { __typename: 'StackingAssessment' }
   | null };

export type TextsQueryVariables = Exact<{
  id: string;
  chapter?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TextsQuery = { node:
    | { __typename: 'Award' }
    | { __typename: 'AwardType' }
    | { __typename: 'Beneficiary' }
    | { __typename: 'Clause' }
    | { __typename: 'CumulationRule' }
    | { __typename: 'Department' }
    | { __typename: 'Document', clauses: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: ClauseKind, path: Array<string>, id: string, label: string, locator: string, references: Array<{ to: { id: string, number: string | null, label: string }, evidence: Array<{ source: { file: string, ranges: Array<{ start: number, end: number }> } | null }> }>, responsibilities: Array<{ evidence: Array<{ quote: string, source: { file: string, ranges: Array<{ start: number, end: number }> } | null }> }>, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }>, passage: { words: string } }, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }> } }
    | { __typename: 'Jurisdiction' }
    | { __typename: 'Matter' }
    | { __typename: 'Overlap' }
    | { __typename: 'StackingAssessment' }
   | null };

export type ClauseFactsQueryVariables = Exact<{
  document: string;
  locator: string;
  asOf?: string | null | undefined;
}>;


export type ClauseFactsQuery = { clause: { heading: string | null, form: ClauseForm, id: string, label: string, locator: string, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> }, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null } }>, responsibilities: Array<{ role: ResponsibilityRole, basis: ResponsibilityBasis, department: { name: string }, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }>, awards: Array<{ condition: string | null, id: string, label: string, maxYuan: number | null, totalYuan: number | null, force: { status: ForceStatus, reason: ForceReason, from: string | null, fromEarliest: string | null, fromLatest: string | null, until: string | null }, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }>, amounts: Array<{ value: number, currency: string, yuan: number | null, yuanMin: number | null, role: AmountRole, per: Array<AmountPer>, perUnit: string | null, evidence: { quote: string } }>, rates: Array<{ value: number, valueMin: number | null, role: RateRole, evidence: { quote: string } }>, document: { id: string, number: string | null, label: string } | null }>, cumulationRules: Array<{ effect: CumulationEffect, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }>, references: Array<{ relation: ReferenceRelation, to: { presence: Presence, id: string, number: string | null, label: string }, evidence: Array<{ quote: string, clause: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, document: { id: string, number: string | null, label: string } | null, source: { file: string, ranges: Array<{ start: number, end: number, page: number | null }> } | null }> }>, overlaps: { totalCount: number, nodes: Array<{ id: string, kind: OverlapKind, similarity: number, a: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, b: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }, conflicts: Array<{ kind: ConflictKind }> }> }, excerptOf: { id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null, excerpts: Array<{ id: string, label: string, locator: string, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null }>, document: { id: string, number: string | null, label: string } | null, compilation: { compilation: { id: string, number: string | null, label: string } } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DocumentNameFragmentDoc = new TypedDocumentString(`
    fragment DocumentName on Document {
  id
  number
  label
}
    `, {"fragmentName":"DocumentName"}) as unknown as TypedDocumentString<DocumentNameFragment, unknown>;
export const ClauseNameFragmentDoc = new TypedDocumentString(`
    fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}`, {"fragmentName":"ClauseName"}) as unknown as TypedDocumentString<ClauseNameFragment, unknown>;
export const ClauseTextFragmentDoc = new TypedDocumentString(`
    fragment ClauseText on Clause {
  ...ClauseName
  source {
    file
    ranges {
      start
      end
      page
    }
    passage(before: 0, after: 0) {
      words
    }
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}`, {"fragmentName":"ClauseText"}) as unknown as TypedDocumentString<ClauseTextFragment, unknown>;
export const QuoteInTextFragmentDoc = new TypedDocumentString(`
    fragment QuoteInText on Evidence {
  quote
  rule
  clause {
    ...ClauseText
  }
  document {
    ...DocumentName
    presence
  }
  source {
    file
    ranges {
      start
      end
      page
    }
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
fragment ClauseText on Clause {
  ...ClauseName
  source {
    file
    ranges {
      start
      end
      page
    }
    passage(before: 0, after: 0) {
      words
    }
  }
}`, {"fragmentName":"QuoteInText"}) as unknown as TypedDocumentString<QuoteInTextFragment, unknown>;
export const SumFragmentDoc = new TypedDocumentString(`
    fragment Sum on Amount {
  value
  currency
  yuan
  yuanMin
  role
  per
  perUnit
  evidence {
    quote
  }
}
    `, {"fragmentName":"Sum"}) as unknown as TypedDocumentString<SumFragment, unknown>;
export const ShareFragmentDoc = new TypedDocumentString(`
    fragment Share on Rate {
  value
  valueMin
  role
  evidence {
    quote
  }
}
    `, {"fragmentName":"Share"}) as unknown as TypedDocumentString<ShareFragment, unknown>;
export const AwardNameFragmentDoc = new TypedDocumentString(`
    fragment AwardName on Award {
  id
  label
  maxYuan
  totalYuan
  amounts {
    ...Sum
  }
  rates {
    ...Share
  }
  document {
    ...DocumentName
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment Sum on Amount {
  value
  currency
  yuan
  yuanMin
  role
  per
  perUnit
  evidence {
    quote
  }
}
fragment Share on Rate {
  value
  valueMin
  role
  evidence {
    quote
  }
}`, {"fragmentName":"AwardName"}) as unknown as TypedDocumentString<AwardNameFragment, unknown>;
export const ForceSaidFragmentDoc = new TypedDocumentString(`
    fragment ForceSaid on Force {
  status
  reason
  from
  fromEarliest
  fromLatest
  until
}
    `, {"fragmentName":"ForceSaid"}) as unknown as TypedDocumentString<ForceSaidFragment, unknown>;
export const QuoteFragmentDoc = new TypedDocumentString(`
    fragment Quote on Evidence {
  quote
  clause {
    ...ClauseName
  }
  document {
    ...DocumentName
  }
  source {
    file
    ranges {
      start
      end
      page
    }
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}`, {"fragmentName":"Quote"}) as unknown as TypedDocumentString<QuoteFragment, unknown>;
export const AwardCardFragmentDoc = new TypedDocumentString(`
    fragment AwardCard on Award {
  ...AwardName
  condition
  tiers {
    condition
    amounts {
      ...Sum
    }
    rates {
      ...Share
    }
  }
  types {
    name
  }
  beneficiaries {
    name
  }
  jurisdiction {
    name
  }
  force(asOf: $asOf) {
    ...ForceSaid
  }
  statedIn {
    ...ClauseName
  }
  restatedIn {
    id
    document {
      ...DocumentName
    }
    statedIn {
      ...ClauseName
    }
  }
  evidence {
    ...Quote
  }
  responsibilities {
    role
    basis
    department {
      name
    }
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
fragment ForceSaid on Force {
  status
  reason
  from
  fromEarliest
  fromLatest
  until
}
fragment Quote on Evidence {
  quote
  clause {
    ...ClauseName
  }
  document {
    ...DocumentName
  }
  source {
    file
    ranges {
      start
      end
      page
    }
  }
}
fragment Sum on Amount {
  value
  currency
  yuan
  yuanMin
  role
  per
  perUnit
  evidence {
    quote
  }
}
fragment Share on Rate {
  value
  valueMin
  role
  evidence {
    quote
  }
}
fragment AwardName on Award {
  id
  label
  maxYuan
  totalYuan
  amounts {
    ...Sum
  }
  rates {
    ...Share
  }
  document {
    ...DocumentName
  }
}`, {"fragmentName":"AwardCard"}) as unknown as TypedDocumentString<AwardCardFragment, unknown>;
export const ValuesFragmentDoc = new TypedDocumentString(`
    fragment Values on Facet {
  values {
    value
    label
    count
  }
}
    `, {"fragmentName":"Values"}) as unknown as TypedDocumentString<ValuesFragment, unknown>;
export const CombinedAwardFragmentDoc = new TypedDocumentString(`
    fragment CombinedAward on Award {
  ...AwardName
  condition
  statedIn {
    ...ClauseName
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
fragment Sum on Amount {
  value
  currency
  yuan
  yuanMin
  role
  per
  perUnit
  evidence {
    quote
  }
}
fragment Share on Rate {
  value
  valueMin
  role
  evidence {
    quote
  }
}
fragment AwardName on Award {
  id
  label
  maxYuan
  totalYuan
  amounts {
    ...Sum
  }
  rates {
    ...Share
  }
  document {
    ...DocumentName
  }
}`, {"fragmentName":"CombinedAward"}) as unknown as TypedDocumentString<CombinedAwardFragment, unknown>;
export const OverlapRowFragmentDoc = new TypedDocumentString(`
    fragment OverlapRow on Overlap {
  id
  kind
  similarity
  containment
  sameDocument
  a {
    ...ClauseName
    heading
    fullText
  }
  b {
    ...ClauseName
  }
  conflicts {
    kind
    a {
      quote
    }
    b {
      quote
    }
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}`, {"fragmentName":"OverlapRow"}) as unknown as TypedDocumentString<OverlapRowFragment, unknown>;
export const StackingSideFragmentDoc = new TypedDocumentString(`
    fragment StackingSide on Award {
  ...AwardName
  matters {
    code
    name
  }
  statedIn {
    ...ClauseName
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
fragment Sum on Amount {
  value
  currency
  yuan
  yuanMin
  role
  per
  perUnit
  evidence {
    quote
  }
}
fragment Share on Rate {
  value
  valueMin
  role
  evidence {
    quote
  }
}
fragment AwardName on Award {
  id
  label
  maxYuan
  totalYuan
  amounts {
    ...Sum
  }
  rates {
    ...Share
  }
  document {
    ...DocumentName
  }
}`, {"fragmentName":"StackingSide"}) as unknown as TypedDocumentString<StackingSideFragment, unknown>;
export const StackingPairFragmentDoc = new TypedDocumentString(`
    fragment StackingPair on StackingAssessment {
  id
  verdict
  coverage
  relation
  bothInForce(asOf: $asOf)
  a {
    ...StackingSide
  }
  b {
    ...StackingSide
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
fragment Sum on Amount {
  value
  currency
  yuan
  yuanMin
  role
  per
  perUnit
  evidence {
    quote
  }
}
fragment Share on Rate {
  value
  valueMin
  role
  evidence {
    quote
  }
}
fragment AwardName on Award {
  id
  label
  maxYuan
  totalYuan
  amounts {
    ...Sum
  }
  rates {
    ...Share
  }
  document {
    ...DocumentName
  }
}
fragment StackingSide on Award {
  ...AwardName
  matters {
    code
    name
  }
  statedIn {
    ...ClauseName
  }
}`, {"fragmentName":"StackingPair"}) as unknown as TypedDocumentString<StackingPairFragment, unknown>;
export const PairSideFragmentDoc = new TypedDocumentString(`
    fragment PairSide on Award {
  ...AwardName
  condition
  force(asOf: $asOf) {
    ...ForceSaid
  }
  statedIn {
    ...ClauseName
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
fragment ForceSaid on Force {
  status
  reason
  from
  fromEarliest
  fromLatest
  until
}
fragment Sum on Amount {
  value
  currency
  yuan
  yuanMin
  role
  per
  perUnit
  evidence {
    quote
  }
}
fragment Share on Rate {
  value
  valueMin
  role
  evidence {
    quote
  }
}
fragment AwardName on Award {
  id
  label
  maxYuan
  totalYuan
  amounts {
    ...Sum
  }
  rates {
    ...Share
  }
  document {
    ...DocumentName
  }
}`, {"fragmentName":"PairSide"}) as unknown as TypedDocumentString<PairSideFragment, unknown>;
export const DocumentPageFragmentDoc = new TypedDocumentString(`
    fragment DocumentPage on Document {
  ...DocumentName
  title
  noticeTitle
  numbers
  issuers {
    name
  }
  addressees
  jurisdiction {
    name
  }
  presence
  dateDocument
  datePublication
  dateEntryIntoForce
  dateEndOfValidity
  source {
    file
  }
  force(asOf: $asOf) {
    ...ForceSaid
    evidence {
      ...Quote
    }
  }
  supersedes {
    relation
    basis
    confidence
    older {
      ...DocumentName
    }
  }
  supersededBy {
    relation
    basis
    confidence
    newer {
      ...DocumentName
    }
  }
  awards(first: 0) {
    totalCount
  }
  references(first: 500) {
    totalCount
    nodes {
      relation
      to {
        ...DocumentName
        presence
      }
    }
  }
  referencedBy(first: 200) {
    totalCount
    nodes {
      relation
      from {
        ...ClauseName
      }
      fromDocument {
        ...DocumentName
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  number
  label
}
fragment ClauseName on Clause {
  id
  label
  locator
  document {
    ...DocumentName
  }
  compilation {
    compilation {
      ...DocumentName
    }
  }
}
fragment ForceSaid on Force {
  status
  reason
  from
  fromEarliest
  fromLatest
  until
}
fragment Quote on Evidence {
  quote
  clause {
    ...ClauseName
  }
  document {
    ...DocumentName
  }
  source {
    file
    ranges {
      start
      end
      page
    }
  }
}`, {"fragmentName":"DocumentPage"}) as unknown as TypedDocumentString<DocumentPageFragment, unknown>;
export const AwardsDocument = {"__meta__":{"hash":"sha256:7ec30310f0febdf0aa8b0453a8378e0e1c1f9cebdccd39cb02d8d4ee19aa70c7"}} as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const AwardFacetsDocument = {"__meta__":{"hash":"sha256:3368a4aabc6cf3acfe3008baef9c98a2c780e592877419633636933865315b75"}} as unknown as TypedDocumentString<AwardFacetsQuery, AwardFacetsQueryVariables>;
export const AwardsMoreDocument = {"__meta__":{"hash":"sha256:1261294afaaa538eb0f81417cd3dc86883c09b1edf30f63456df1a99995de6b6"}} as unknown as TypedDocumentString<AwardsMoreQuery, AwardsMoreQueryVariables>;
export const ChoicesDocument = {"__meta__":{"hash":"sha256:5a20653ead585fac5c3e8e49ad010db9de5d41cd87649d0a6a628ad2877b16b1"}} as unknown as TypedDocumentString<ChoicesQuery, ChoicesQueryVariables>;
export const CombinationDocument = {"__meta__":{"hash":"sha256:9e90c5f36ad28ba85386d0841c8982189d8fa1e58c7ff4ee41116707adf81085"}} as unknown as TypedDocumentString<CombinationQuery, CombinationQueryVariables>;
export const CorpusDocument = {"__meta__":{"hash":"sha256:a40581faa80a01e095062faf479afec44b27cf66eee32cb56465d8a02b76e720"}} as unknown as TypedDocumentString<CorpusQuery, CorpusQueryVariables>;
export const DocumentsDocument = {"__meta__":{"hash":"sha256:04b710d29ce4663f54a93e778061ac998c22f9b49c8987a10716bcc1fe0c063d"}} as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DepartmentsDocument = {"__meta__":{"hash":"sha256:e175157f8bf7167a40bc8855e77b5c84b4909ad5ae3daa3906f8d672dfa7a670"}} as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const DepartmentDocument = {"__meta__":{"hash":"sha256:ecf82efdf737aa5f3261f5c3443b39f9af880e67392c83b38d0f7bb10e160db1"}} as unknown as TypedDocumentString<DepartmentQuery, DepartmentQueryVariables>;
export const LapsingDocument = {"__meta__":{"hash":"sha256:df6ed600a8abb526a0b8e627a70165646619ae23465bca7798e64f3918be511b"}} as unknown as TypedDocumentString<LapsingQuery, LapsingQueryVariables>;
export const OverlapsDocument = {"__meta__":{"hash":"sha256:37e4f40a7697d8871ea51b5f6dcca4e6cf82a2d833b5a72c4e590c13e24af58f"}} as unknown as TypedDocumentString<OverlapsQuery, OverlapsQueryVariables>;
export const OverlapListDocument = {"__meta__":{"hash":"sha256:4492a22ed71a6435ba4af75294298e1ea6b29ead8f88fd7122b0df2b3ce567aa"}} as unknown as TypedDocumentString<OverlapListQuery, OverlapListQueryVariables>;
export const OverlapPairDocument = {"__meta__":{"hash":"sha256:44e6b64dbfaa3a50ac013bee87e702cc4d714f4b25dbc16daefc4b5296236bb9"}} as unknown as TypedDocumentString<OverlapPairQuery, OverlapPairQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:d5d90748fdf0d76100625e2e8c5fcea22b27fcd055baf1eec67438f69f055d13"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StackingDocument = {"__meta__":{"hash":"sha256:37347407aef9f99ae5d5e63bcb86951a4337a50b16f1d1049fb432a8244df3c8"}} as unknown as TypedDocumentString<StackingQuery, StackingQueryVariables>;
export const StackingReasonsDocument = {"__meta__":{"hash":"sha256:94d088ac1ffdb7ff62fc68bf6838b235b288a95637666b4117df3612c48b1472"}} as unknown as TypedDocumentString<StackingReasonsQuery, StackingReasonsQueryVariables>;
export const PairDocument = {"__meta__":{"hash":"sha256:7f133818d7ea20bdcc1147c23b3891779e4d3e89908864ee8e01f73177d1b3b7"}} as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const DocumentByIdDocument = {"__meta__":{"hash":"sha256:26248b15cf2b282c942536a90dd4bddde75c9cdba49a2a6d0785be0b2ccfb585"}} as unknown as TypedDocumentString<DocumentByIdQuery, DocumentByIdQueryVariables>;
export const DocumentByNameDocument = {"__meta__":{"hash":"sha256:7ba92d41a5554c7147de467ecf1b19898ac414359720844dd6d79b24b8cea786"}} as unknown as TypedDocumentString<DocumentByNameQuery, DocumentByNameQueryVariables>;
export const ContentsDocument = {"__meta__":{"hash":"sha256:6df99281ac156ca4077a6d97ad30c37a56a7633dd3c35b232d2364d905dab6ba"}} as unknown as TypedDocumentString<ContentsQuery, ContentsQueryVariables>;
export const TextsDocument = {"__meta__":{"hash":"sha256:f95c7ce21af5e6d6a7d9a54392e765f6663be8f3deecfb4a739258be348b38e9"}} as unknown as TypedDocumentString<TextsQuery, TextsQueryVariables>;
export const ClauseFactsDocument = {"__meta__":{"hash":"sha256:d48670ee9ec87b245864abe8d5db4a1aa5c1d284a67e23d4ea1dc8effe405c13"}} as unknown as TypedDocumentString<ClauseFactsQuery, ClauseFactsQueryVariables>;