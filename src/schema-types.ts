import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentRow, ClauseRow, CompilationEntryRow, DepartmentRow, JurisdictionRow, ResponsibilityRow, ForceRow, CorpusRow, AwardRow, AwardTypeRow, BeneficiaryRow, MatterRow, CumulationRuleRow } from './graph/rows/types';
import type { EvidenceRow, SourceRow, SourceRangeRow } from './graph/rows/evidence';
import type { CorpusFileRow } from './graph/rows/files';
import type { AwardTierRow, AmountRow, RateRow } from './graph/rows/figures';
import type { ReferenceRow } from './graph/rows/references';
import type { StackingRow, StackingReasonRow } from './graph/rows/stacking';
import type { CombinationRow, CombinationSetRow, CombinationCapRow, CombinationSetAsideRow, CombinationReasonRow } from './resolvers/combine/rows';
import type { OverlapRow, ConflictRow } from './graph/rows/overlaps';
import type { SupersessionRow } from './graph/rows/supersessions';
import type { Connection } from './graph/lists/connection';
import type { AwardPage } from './graph/lists/award-list';
import type { SearchEdgeRow, SearchNode } from './search/rows';
import type { ResolverContext } from './resolvers/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 calendar date, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** ISO 8601 instant in UTC. */
  DateTime: { input: string; output: string; }
  /** A sum of money in yuan, a JSON number exact to 2^53 (sums below one yuan keep their decimals). */
  Yuan: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A sum of money in a text (金额). */
export type Amount = {
  __typename?: 'Amount';
  /** ISO 4217: CNY, USD, HKD, MOP, EUR … */
  currency: Scalars['String']['output'];
  /** The words that state the sum. */
  evidence: Evidence;
  /** The units by which the sum is counted: 每年, 每个项目 …; empty if the text does not say. */
  per: Array<AmountPer>;
  /** The unit as printed, if `per` has UNIT (亩, 吨, 平方米). */
  perUnit?: Maybe<Scalars['String']['output']>;
  /** The role of the sum. */
  role: AmountRole;
  /** In US dollars (美元); null for yuan. */
  usd?: Maybe<Scalars['Float']['output']>;
  /** The sum in that currency; upper bound of a range. */
  value: Scalars['Float']['output'];
  /** Upper bound of a range; null for foreign currency. */
  yuan?: Maybe<Scalars['Yuan']['output']>;
  /** Lower bound of a range. */
  yuanMin?: Maybe<Scalars['Yuan']['output']>;
};

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

/** One thing that a claimant can receive (奖补事项): money or money's worth (tax, fees, land, loans on better terms, procurement preference). A document and its digests state one award; another document states another. Tiers of one event are one award. */
export type Award = Node & {
  __typename?: 'Award';
  /** The sums that belong to it, in the order of the text. */
  amounts: Array<Amount>;
  /** Who receives it (受益主体). */
  beneficiaries: Array<Beneficiary>;
  /** The event or condition, in the words of the text. */
  condition?: Maybe<Scalars['String']['output']>;
  /** The units responsible for the clauses that state it, including units of enclosing clauses and of the full clauses of digests. The nearest clause comes first, then lead units before others. */
  departments: Array<Department>;
  /** The document that promises it; null if only a compilation's point without a document states it. */
  document?: Maybe<Document>;
  /** The words that promise it. */
  evidence: Array<Evidence>;
  /** Force on a day; today (Asia/Shanghai) without `asOf`. Computed, never stored. */
  force: Force;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** The territory of its document; without a document, the territory of the compilation whose point states it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** Name for lists: the title, with the sum or condition if the document has several awards of that title. */
  label: Scalars['String']['output'];
  /** What it rewards, as terms of a controlled vocabulary (中华老字号, 贷款贴息, 标准制修订, 营收进档 …). */
  matters: Array<Matter>;
  /** The most that one claimant can get at once, in yuan; null if the text does not say. */
  maxYuan?: Maybe<Scalars['Yuan']['output']>;
  /** The rates that belong to it, in the order of the text. Rates that a stem states for its items come first. */
  rates: Array<Rate>;
  /** The units responsible for it, with role and basis. Each unit is listed once, for the nearest clause that names it. The order is that of `departments`. */
  responsibilities: Array<Responsibility>;
  /** The same award of the same payer in other documents (重申), in the order of the corpus. Totals count it once. */
  restatedIn: Array<Award>;
  /** Assessments with other awards (叠加), in the order of the corpus. This award is `a` of each pair. */
  stacking: StackingConnection;
  /** The clauses that promise it, in the order of the corpus: a full clause and its digests. */
  statedIn: Array<Clause>;
  /** Its tiers (分档), each with condition and sum, in the order of the text (营收首次达到5亿元: 10万元). Empty if there is only one sum. */
  tiers: Array<AwardTier>;
  /** The thing rewarded, in a few words of the text. */
  title: Scalars['String']['output'];
  /** The total over stages or tiers that are paid one after the other, in yuan; `maxYuan` if there are none. */
  totalYuan?: Maybe<Scalars['Yuan']['output']>;
  /** Its award types (奖补方式). */
  types: Array<AwardType>;
};


/** One thing that a claimant can receive (奖补事项): money or money's worth (tax, fees, land, loans on better terms, procurement preference). A document and its digests state one award; another document states another. Tiers of one event are one award. */
export type AwardForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One thing that a claimant can receive (奖补事项): money or money's worth (tax, fees, land, loans on better terms, procurement preference). A document and its digests state one award; another document states another. Tiers of one event are one award. */
export type AwardStackingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatterRelation>>;
  verdicts?: InputMaybe<Array<StackingVerdict>>;
  with?: InputMaybe<AwardFilter>;
};

/** A page of awards. */
export type AwardConnection = {
  __typename?: 'AwardConnection';
  /** The items of the page with their cursors. */
  edges: Array<AwardEdge>;
  /** Counts over the whole list, not only the page (分面统计). The most frequent value comes first; values of equal frequency are sorted by value. */
  facets: Array<Facet>;
  /** The items of the page. */
  nodes: Array<Award>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};


/** A page of awards. */
export type AwardConnectionFacetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Array<AwardFacet>;
};

/** An award with its cursor in a list. */
export type AwardEdge = {
  __typename?: 'AwardEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The award. */
  node: Award;
};

/** Properties whose values can be counted over awards. */
export type AwardFacet =
  /** Its award type (奖补方式). */
  | 'AWARD_TYPE'
  /** Who receives it (受益主体), as stated. Broader groups are not added. */
  | 'BENEFICIARY'
  /** The document that promises it. */
  | 'DOCUMENT'
  /** Its force on `asOf` (效力). */
  | 'FORCE'
  /** Its territory (行政区划). */
  | 'JURISDICTION'
  /** 层级 */
  | 'LEVEL'
  /** What it rewards (奖补事由). */
  | 'MATTER';

/** Conditions on awards. An absent condition does not restrict. `beneficiary` also finds awards to a broader group: SRDI finds those to ENTERPRISE. */
export type AwardFilter = {
  /** A territory by code or name, together with the territories that contain it: what a claimant there can claim (晋城市: awards of the city, the province and the nation). */
  around?: InputMaybe<Scalars['String']['input']>;
  /** Any of these award types, by code, name or usual short form (INTEREST_SUBSIDY, 贷款贴息, 贴息). */
  awardType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Groups by code, name or usual short form (SRDI, 专精特新企业, 专精特新). Finds awards to any of these groups or to a group that includes one. */
  beneficiary?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A unit of `Award.departments`, by any usual form of its name. A name that units of several provinces share finds nothing, unless `jurisdiction` or `around` selects the province. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Number, title or id of the document. A compilation stands for its points. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** The last day of force is on or before this day, and not before `asOf`. */
  endsBy?: InputMaybe<Scalars['Date']['input']>;
  /** Has any of these states of force (效力) on `asOf`. */
  force?: InputMaybe<Array<ForceStatus>>;
  /** True: the text states a sum or rate to be paid. False: it states none. A threshold (门槛) does not count. */
  hasSum?: InputMaybe<Scalars['Boolean']['input']>;
  /** A territory by code or name, without the territories below it. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Any of these levels (层级). */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** Any of these matters, by code, name or usual short form. */
  matter?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `maxYuan` is at least this sum. */
  minYuan?: InputMaybe<Scalars['Yuan']['input']>;
  /** Words, all of which must occur in its title, its condition or a clause that states it. 200 characters at most. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** True: of several awards that restate each other (重申), only the newest that meets the other conditions. */
  withoutRestatements?: InputMaybe<Scalars['Boolean']['input']>;
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

/** One tier of an award whose sum depends on the achievement (分档). */
export type AwardTier = {
  __typename?: 'AwardTier';
  /** The sums for it. */
  amounts: Array<Amount>;
  /** The achievement, in the words of the text. */
  condition: Scalars['String']['output'];
  /** The rates for it. */
  rates: Array<Rate>;
};

/** A type of award (奖补方式): one-time reward, interest subsidy, tax relief … */
export type AwardType = Node & {
  __typename?: 'AwardType';
  /** The awards of this type, in the order of the corpus. */
  awards: AwardConnection;
  /** e.g. ONE_TIME_REWARD */
  code: Scalars['String']['output'];
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** In Chinese: 一次性奖励 */
  name: Scalars['String']['output'];
};


/** A type of award (奖补方式): one-time reward, interest subsidy, tax relief … */
export type AwardTypeAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A group that receives awards (受益主体). */
export type Beneficiary = Node & {
  __typename?: 'Beneficiary';
  /** Awards to this group and to the broader groups that include it, as `AwardFilter.beneficiary` finds them, in the order of the corpus. */
  awards: AwardConnection;
  /** The next broader groups that include it. */
  broader: Array<Beneficiary>;
  /** e.g. SME */
  code: Scalars['String']['output'];
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** In Chinese: 中小企业 */
  name: Scalars['String']['output'];
};


/** A group that receives awards (受益主体). */
export type BeneficiaryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A numbered part of a text (章, 条, 一、（一）1.) or one point of a compilation. ELI: LegalResourceSubdivision. Every level of a text is a clause. A fact belongs to the clause whose own words state it. */
export type Clause = Node & {
  __typename?: 'Clause';
  /** Every sum of money that the text mentions, in order. */
  amounts: Array<Amount>;
  /** The award types that its own words promise (奖补方式). */
  awardTypes: Array<AwardType>;
  /** The awards that it states, in the order of the text. */
  awards: Array<Award>;
  /** Recipients of what its own words promise (受益主体). */
  beneficiaries: Array<Beneficiary>;
  /** Its parts, in the order of the text. */
  children: Array<Clause>;
  /** Its position in a compilation, if it is a point of one. */
  compilation?: Maybe<CompilationEntry>;
  /** Its sentences about combining awards (叠加规则), in order. */
  cumulationRules: Array<CumulationRule>;
  /** The document that it belongs to; null for a compilation's point without a document. */
  document?: Maybe<Document>;
  /** For a digest, the full clause that it is taken from. */
  excerptOf?: Maybe<Clause>;
  /** The digests of this clause, in the order of the corpus. */
  excerpts: Array<Clause>;
  /** Force on a day; today (Asia/Shanghai) without `asOf`. Computed, never stored. */
  force: Force;
  /** The document's own words, or a compiler's. */
  form: ClauseForm;
  /** Its own words and those of its descendants, in the order of the file. Each descendant follows its number as printed; brackets of units are removed. */
  fullText: Scalars['String']['output'];
  /** Its heading, if it has one. */
  heading?: Maybe<Scalars['String']['output']>;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** Its level in the text. */
  kind: ClauseKind;
  /** Name for lists: document, locator and heading; for a point, the compilation in place of the document. */
  label: Scalars['String']['output'];
  /**
   * Its numbers as printed, without spaces, in full-width brackets: 一 · 第三条 · （五） where the numbering of that level
   * runs on through the document · 三/（二） where it starts again anywhere in the document (then every number of that
   * level carries its parent's) · （二十五）/1 for an item · （七）/第1款 for an unnumbered paragraph with units of its own ·
   * 前言 and 附则 for the unnumbered opening and closing · 附件/一 inside an annex · 财税金融篇#39 for a point.
   */
  locator: Scalars['String']['output'];
  /** Clauses that say the same or nearly the same (重复), in the order of the corpus. */
  overlaps: OverlapConnection;
  /** The clause that it is part of; null for an outermost clause. */
  parent?: Maybe<Clause>;
  /** Headings above it, outermost first. */
  path: Array<Scalars['String']['output']>;
  /** Every percentage or permille, in order. */
  rates: Array<Rate>;
  /** The documents that its own words cite, in order. */
  references: Array<Reference>;
  /** Responsible units (责任单位), lead units first, then as printed. */
  responsibilities: Array<Responsibility>;
  /** The position of its own words in the file. */
  source: SourceSpan;
  /** Its own words from the heading on, without page breaks, watermark, number, the brackets of responsible units, and the words of its children. */
  text: Scalars['String']['output'];
};


/** A numbered part of a text (章, 条, 一、（一）1.) or one point of a compilation. ELI: LegalResourceSubdivision. Every level of a text is a clause. A fact belongs to the clause whose own words state it. */
export type ClauseForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A numbered part of a text (章, 条, 一、（一）1.) or one point of a compilation. ELI: LegalResourceSubdivision. Every level of a text is a clause. A fact belongs to the clause whose own words state it. */
export type ClauseOverlapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<OverlapKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of clauses. */
export type ClauseConnection = {
  __typename?: 'ClauseConnection';
  /** The items of the page with their cursors. */
  edges: Array<ClauseEdge>;
  /** The items of the page. */
  nodes: Array<Clause>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A clause with its cursor in a list. */
export type ClauseEdge = {
  __typename?: 'ClauseEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The clause. */
  node: Clause;
};

/** Conditions on clauses. An absent condition does not restrict. */
export type ClauseFilter = {
  /** Any of these award types, by code, name or usual short form. */
  awardType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Groups by code, name or usual short form. Finds clauses for any of these groups or for a group that includes one: SRDI finds those for ENTERPRISE. */
  beneficiary?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 篇 of a compilation: 财税金融篇, 财税金融 */
  chapter?: InputMaybe<Scalars['String']['input']>;
  /** A responsible unit (责任单位), by any usual form of its name. A name that units of several provinces share finds nothing, unless `jurisdiction` selects the province. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Units that are all responsible for the clause (责任单位), each by any usual form of its name; 20 at most. */
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Number, title or id. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** The last day of force is on or before this day, and not before `asOf`. */
  endsBy?: InputMaybe<Scalars['Date']['input']>;
  /** Has any of these states of force (效力) on `asOf`. */
  force?: InputMaybe<Array<ForceStatus>>;
  /** Any of these. */
  form?: InputMaybe<Array<ClauseForm>>;
  /** True: it states an award. False: it states none. */
  hasAward?: InputMaybe<Scalars['Boolean']['input']>;
  /** A territory by code or name, without the territories below it. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Any of these levels. */
  kind?: InputMaybe<Array<ClauseKind>>;
  /** Any of these levels (层级) of the issuer; for a point without a document, of the compilation. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** States an award for any of these matters, by code, name or usual short form. */
  matter?: InputMaybe<Array<Scalars['String']['input']>>;
  /** States an award with at least this `maxYuan`. */
  minYuan?: InputMaybe<Scalars['Yuan']['input']>;
  /** True: its words, or those of an enclosing or contained clause, name a responsible unit. False: only the issuer is responsible. */
  namesUnit?: InputMaybe<Scalars['Boolean']['input']>;
  /** A unit has any of these roles. With `department`, that unit has it. */
  role?: InputMaybe<Array<ResponsibilityRole>>;
};

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

/** Which of several awards one claimant can hold together on a day (组合), by the words of the texts. */
export type Combination = {
  __typename?: 'Combination';
  /** The day in question. */
  asOf: Scalars['Date']['output'];
  /** The reasons for the sets: rules over all awards of a document; then one reason for each assessed pair, the gravest first; then remarks on the other pairs, on dates and on sums. */
  reasons: Array<CombinationReason>;
  /** Awards that are not in force on that day, in the given order. No set contains them. */
  setAside: Array<CombinationSetAside>;
  /** Number of `sets`. */
  setCount: Scalars['Int']['output'];
  /** The largest admissible sets: no other given award can join them. The most known money first, then the most awards, then the given order. */
  sets: Array<CombinationSet>;
  /** Awards whose force on that day is unknown. The sets include them. */
  undated: Array<Award>;
};


/** Which of several awards one claimant can hold together on a day (组合), by the words of the texts. */
export type CombinationSetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A cap over several awards (累计最高, 年度总额最高), applied to a set. */
export type CombinationCap = {
  __typename?: 'CombinationCap';
  /** The awards of the set that it applies to. */
  awards: Array<Award>;
  /** The rule that states it. */
  rule: CumulationRule;
  /** The highest total of its awards, in yuan. */
  yuan: Scalars['Yuan']['output'];
};

/** One reason for a combination. */
export type CombinationReason = {
  __typename?: 'CombinationReason';
  /** The assessment of the pair, with its quotes; null if the reason does not concern an assessed pair. */
  assessment?: Maybe<StackingAssessment>;
  /** The awards concerned. */
  awards: Array<Award>;
  /** The explanation, one sentence in Chinese. */
  explanation: Scalars['String']['output'];
  /** The cumulation rule, if it concerns more than a pair: all awards of a document, or a cap over several awards. */
  rule?: Maybe<CumulationRule>;
};

/** Awards that one claimant can hold together. */
export type CombinationSet = {
  __typename?: 'CombinationSet';
  /** Its awards, in the given order. */
  awards: Array<Award>;
  /** The caps over several awards that lower the sum or limit unknown ones. */
  caps: Array<CombinationCap>;
  /** The pairs in the set whose verdict depends on the case (CONDITIONAL, UNDETERMINED). */
  conditions: Array<StackingAssessment>;
  /** The highest sum that the texts state, in yuan: `Award.totalYuan` of all awards, limited by caps over several of them. Restatements (重申) count once. Of two awards that may not both be paid (UNDETERMINED, a shared fund) the higher one counts. */
  knownYuan: Scalars['Yuan']['output'];
  /** Awards without a stated sum that no cap over several awards covers. `knownYuan` counts nothing for them. */
  unknown: Array<Award>;
};

/** A given award that is not in force on the day. */
export type CombinationSetAside = {
  __typename?: 'CombinationSetAside';
  /** The award. */
  award: Award;
  /** The explanation, one sentence in Chinese. */
  explanation: Scalars['String']['output'];
  /** Its force on that day. */
  force: Force;
};

/** The position of a point in a compilation (汇编). */
export type CompilationEntry = {
  __typename?: 'CompilationEntry';
  /** Heading below the chapter. */
  category: Scalars['String']['output'];
  /** 篇: 财税金融篇 */
  chapter: Scalars['String']['output'];
  /** The compilation. */
  compilation: Document;
  /** Number of the point within its chapter. */
  number: Scalars['Int']['output'];
  /** Heading below the category, if it has one. */
  section?: Maybe<Scalars['String']['output']>;
};

/** A difference between two texts that otherwise agree (冲突). */
export type Conflict = {
  __typename?: 'Conflict';
  /** The words of `a`. */
  a: Evidence;
  /** The words of `b`. */
  b: Evidence;
  /** The kind of difference. */
  kind: ConflictKind;
};

/** Kinds of differences between two texts. */
export type ConflictKind =
  /** A sum of money. */
  | 'AMOUNT'
  /** A date or a term. */
  | 'DATE'
  /** A percentage or permille. */
  | 'RATE';

/** The corpus that all answers are based on. */
export type Corpus = {
  __typename?: 'Corpus';
  /** Numbers of objects in the graph. */
  counts: CorpusCounts;
  /** The files that were read. Every character of a file is accounted for. */
  files: Array<CorpusFile>;
  /** When the graph was last loaded. */
  loadedAt: Scalars['DateTime']['output'];
  /** Files that could not be read, with the reason. */
  notRead: Array<NotRead>;
  /** Changes with every change of the graph. Cursors are valid for one version. */
  version: Scalars['String']['output'];
};

/** Numbers of objects in the graph. */
export type CorpusCounts = {
  __typename?: 'CorpusCounts';
  /** 奖补事项 */
  awards: Scalars['Int']['output'];
  /** 条款 of every level */
  clauses: Scalars['Int']['output'];
  /** 叠加规则: sentences about combining awards */
  cumulationRules: Scalars['Int']['output'];
  /** 单位, including collectives */
  departments: Scalars['Int']['output'];
  /** 规范性文件, including those that are only cited */
  documents: Scalars['Int']['output'];
  /** 重复: pairs of clauses that say the same or nearly the same */
  overlaps: Scalars['Int']['output'];
  /** 引用: cited documents, each once per clause */
  references: Scalars['Int']['output'];
  /** 替代、修改、废止: documents that replace, amend or repeal others */
  supersessions: Scalars['Int']['output'];
};

/** A file that was read. Every character is in a clause, in a heading or metadata, or set aside as furniture (watermark, page number, rule). */
export type CorpusFile = {
  __typename?: 'CorpusFile';
  /** Unicode code points of its reading text: the sum of the three numbers below. */
  characters: Scalars['Int']['output'];
  /** The documents whose own text is in the file, in the order of the corpus. */
  documents: Array<Document>;
  /** Code points in the words of clauses. */
  inClauses: Scalars['Int']['output'];
  /** Code points in titles, headings, numbers, dates, tables. */
  inHeadingsAndMetadata: Scalars['Int']['output'];
  /** IANA media type, by content: application/pdf, text/plain … */
  mediaType: Scalars['String']['output'];
  /** Path below the folder that was loaded; archive.zip/inner.docx for a member of an archive. */
  name: Scalars['String']['output'];
  /** Pages of a PDF or OFD file. */
  pages?: Maybe<Scalars['Int']['output']>;
  /** Code points of watermarks, page numbers, rules, blanks. */
  setAside: Scalars['Int']['output'];
  /** SHA-256 of the file as delivered, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Warnings: lines with a number that did not become clauses, tracked changes, a text in an attachment … */
  warnings: Array<NotRead>;
};

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

/** A sentence about combining awards (不重复, 从优从高, 可叠加, 配套, 只奖励一次, 累计最高). */
export type CumulationRule = Node & {
  __typename?: 'CumulationRule';
  /** The clause that states it. */
  clause?: Maybe<Clause>;
  /** The document that states it; null for a compilation's point without a document. */
  document?: Maybe<Document>;
  /** Its effect on several awards. */
  effect: CumulationEffect;
  /** The sentence. */
  evidence: Array<Evidence>;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** The awards to which it applies. */
  scope: CumulationScope;
};

/** A page of cumulation rules. */
export type CumulationRuleConnection = {
  __typename?: 'CumulationRuleConnection';
  /** The items of the page with their cursors. */
  edges: Array<CumulationRuleEdge>;
  /** The items of the page. */
  nodes: Array<CumulationRule>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A cumulation rule with its cursor in a list. */
export type CumulationRuleEdge = {
  __typename?: 'CumulationRuleEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The cumulation rule. */
  node: CumulationRule;
};

/** The awards to which a cumulation rule applies. */
export type CumulationScope =
  /** Policies of any level (已享受其他各级财政…). */
  | 'ANY_LEVEL'
  /** An award, policy or agreement that the sentence names. */
  | 'NAMED'
  /** The awards of its clause. */
  | 'SAME_CLAUSE'
  /** The awards of its document. */
  | 'SAME_DOCUMENT'
  /** Other policies of the same level (我市其他同类优惠政策). */
  | 'SAME_LEVEL';

/** A unit that issues documents or is responsible for clauses (发文机关, 责任单位). */
export type Department = Node & {
  __typename?: 'Department';
  /** All printed forms of the name. */
  aliases: Array<Scalars['String']['output']>;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** The documents that it issued (发文), in the order of the corpus. */
  issued: DocumentConnection;
  /** The territory that it serves; null if unknown. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** The kind of unit. */
  kind: DepartmentKind;
  /** Name for lists: its full name. */
  label: Scalars['String']['output'];
  /** The collectives that it belongs to. */
  memberOf: Array<Department>;
  /** For a collective (各市政府): its members. */
  members: Array<Department>;
  /** Full name, unique: 山西省工业和信息化厅, 晋城市各县（市、区）人民政府 */
  name: Scalars['String']['output'];
  /** The departments that it succeeds (更名、改组). */
  predecessors: Array<Department>;
  /** The clauses for which it is responsible. */
  responsibilities: ResponsibilityConnection;
  /** Short form in policy texts: 省工信厅 */
  shortName?: Maybe<Scalars['String']['output']>;
  /** The departments that succeed it. */
  successors: Array<Department>;
};


/** A unit that issues documents or is responsible for clauses (发文机关, 责任单位). */
export type DepartmentIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit that issues documents or is responsible for clauses (发文机关, 责任单位). */
export type DepartmentResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bases?: InputMaybe<Array<ResponsibilityBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** A page of departments. */
export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  /** The items of the page with their cursors. */
  edges: Array<DepartmentEdge>;
  /** The items of the page. */
  nodes: Array<Department>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A department with its cursor in a list. */
export type DepartmentEdge = {
  __typename?: 'DepartmentEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The department. */
  node: Department;
};

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

/** A policy document (规范性文件). ELI: LegalResource. */
export type Document = Node & {
  __typename?: 'Document';
  /** 主送机关 */
  addressees: Array<Scalars['String']['output']>;
  /** Its awards, in the order of the text. An award that its digests restate is listed once. A compilation also gives the awards of its points. */
  awards: AwardConnection;
  /** Its clauses, in the order of the text. A document held in full gives its own text and no digests, unless `filter.form` asks for them. */
  clauses: ClauseConnection;
  /** The sentences about combining awards in its clauses (as in `clauses`), in the order of the text. */
  cumulationRules: Array<CumulationRule>;
  /** 成文日期 */
  dateDocument?: Maybe<Scalars['Date']['output']>;
  /** Last day of effect, inclusive. */
  dateEndOfValidity?: Maybe<Scalars['Date']['output']>;
  /** 施行日期, first day of effect. */
  dateEntryIntoForce?: Maybe<Scalars['Date']['output']>;
  /** 印发日期 / 发布日期 */
  datePublication?: Maybe<Scalars['Date']['output']>;
  /** Force on a day; today (Asia/Shanghai) without `asOf`. Computed, never stored. */
  force: Force;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** 发文机关, in the order of the head of the document; empty if unknown. */
  issuers: Array<Department>;
  /** The territory of the issuer; null for a cited document whose territory is unknown. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** Name for lists: its title, else its number, else the name of its file. */
  label: Scalars['String']['output'];
  /** Title of the notice that issues it (关于印发…的通知). */
  noticeTitle?: Maybe<Scalars['String']['output']>;
  /** 发文字号 in canonical form: 晋政办发〔2026〕3号 (hexagonal brackets, ASCII digits, no spaces). Null if the document has none. */
  number?: Maybe<Scalars['String']['output']>;
  /** All its numbers in canonical form (a joint document may print several). The first is `number`; any of them finds the document. */
  numbers: Array<Scalars['String']['output']>;
  /** How much of the document the corpus contains. */
  presence: Presence;
  /** Printed forms of the number that differ from `number` (brackets, spaces, repaired damage). */
  printedNumbers: Array<Scalars['String']['output']>;
  /** The places that cite it, in the order of the corpus. */
  referencedBy: ReferenceConnection;
  /** The documents that its title and its clauses (as in `clauses`) cite, in the order of the text. */
  references: ReferenceConnection;
  /** The position of its own text; null if the corpus does not contain it. */
  source?: Maybe<SourceSpan>;
  /** The documents that replace, amend or repeal it. */
  supersededBy: Array<Supersession>;
  /** The documents that it replaces, amends or repeals. */
  supersedes: Array<Supersession>;
  /** The title of the issued text; null if the corpus has only the number. */
  title?: Maybe<Scalars['String']['output']>;
};


/** A policy document (规范性文件). ELI: LegalResource. */
export type DocumentAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy document (规范性文件). ELI: LegalResource. */
export type DocumentClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy document (规范性文件). ELI: LegalResource. */
export type DocumentForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A policy document (规范性文件). ELI: LegalResource. */
export type DocumentReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy document (规范性文件). ELI: LegalResource. */
export type DocumentReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The items of the page with their cursors. */
  edges: Array<DocumentEdge>;
  /** The items of the page. */
  nodes: Array<Document>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A document with its cursor in a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Conditions on documents. An absent condition does not restrict. */
export type DocumentFilter = {
  /** The last day of force is on or before this day, and not before `asOf`. */
  endsBy?: InputMaybe<Scalars['Date']['input']>;
  /** Has any of these states of force (效力) on `asOf`. */
  force?: InputMaybe<Array<ForceStatus>>;
  /** The issuer (发文机关), by any usual form of its name. A name that units of several provinces share finds nothing, unless `jurisdiction` selects the province. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** A territory by code or name, without the territories below it. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Any of these levels (层级) of the issuer. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** Any of these numbers (发文字号). Any bracket style, width and spacing is understood. */
  number?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these. */
  presence?: InputMaybe<Array<Presence>>;
  /** Words, all of which must occur in the title or in that of the notice. Width and punctuation do not matter: 《…》, – for —. 200 characters at most. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The words of a text that prove a fact in the graph, with the rule that read them. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The clause that contains the words; null for words of a title or heading. */
  clause?: Maybe<Clause>;
  /** The document that contains the words. */
  document?: Maybe<Document>;
  /** The words, verbatim, without white space. */
  quote: Scalars['String']['output'];
  /** Permanent name of the extraction rule. */
  rule: Scalars['String']['output'];
  /** The position of the quote; null without a quote. */
  source?: Maybe<SourceSpan>;
};

/** The values of one property in a list of awards. */
export type Facet = {
  __typename?: 'Facet';
  /** The property. */
  of: AwardFacet;
  /** The values with their counts. An award with several values counts for each of them. */
  values: Array<FacetValue>;
};

/** A value and the number of awards that have it. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** Number of awards of the list with this value. */
  count: Scalars['Int']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** Code or id, as `AwardFilter` accepts it. */
  value: Scalars['String']['output'];
};

/** Whether a text is in force on a day (效力), and why. */
export type Force = {
  __typename?: 'Force';
  /** The words that state these dates. */
  evidence: Array<Evidence>;
  /** First day of force; null if the texts give none, or only a span. */
  from?: Maybe<Scalars['Date']['output']>;
  /** If `from` is null: the earliest day on which it may have begun; null if unknown. */
  fromEarliest?: Maybe<Scalars['Date']['output']>;
  /** If `from` is null: the latest day on which it may have begun; null if unknown. */
  fromLatest?: Maybe<Scalars['Date']['output']>;
  /** The reason for the state. */
  reason: ForceReason;
  /** Its state on the day in question. */
  status: ForceStatus;
  /** Last day, inclusive; for a repeal, the day before the repeal takes effect. */
  until?: Maybe<Scalars['Date']['output']>;
};

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

/** An administrative division (行政区划) or a zone (开发区). */
export type Jurisdiction = Node & {
  __typename?: 'Jurisdiction';
  /** GB/T 2260 code (140000, 140500). Zones have their own codes. */
  code: Scalars['String']['output'];
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** Its level (层级). */
  level: JurisdictionLevel;
  /** Full name: 晋城市 */
  name: Scalars['String']['output'];
  /** The territory that contains it; null for the nation. */
  parent?: Maybe<Jurisdiction>;
};

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

/** The thing rewarded (奖补事由), as a term of a controlled vocabulary for all texts: 中华老字号, 贷款贴息, 上市挂牌 … */
export type Matter = Node & {
  __typename?: 'Matter';
  /** The awards for it, in the order of the corpus. */
  awards: AwardConnection;
  /** Its code in the controlled vocabulary. */
  code: Scalars['String']['output'];
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** The term in Chinese. */
  name: Scalars['String']['output'];
};


/** The thing rewarded (奖补事由), as a term of a controlled vocabulary for all texts: 中华老字号, 贷款贴息, 上市挂牌 … */
export type MatterAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The relation of the matters of two awards. */
export type MatterRelation =
  /** The same field, with another trigger, instrument or claimant. */
  | 'RELATED'
  /** The same thing is rewarded and, territory aside, one claimant can qualify for both. */
  | 'SAME_MATTER';

/** An object with an id, which `node(id:)` finds. */
export type Node = {
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
};

/** A file that was not read, or a warning about a file that was. */
export type NotRead = {
  __typename?: 'NotRead';
  /** SCANNED, ENCRYPTED, UNKNOWN_FORMAT … */
  code: Scalars['String']['output'];
  /** The line concerned, counted from 1; null if it does not concern a single line. */
  line?: Maybe<Scalars['Int']['output']>;
  /** One sentence in Chinese that also says what to do. */
  message: Scalars['String']['output'];
  /** Name of the file: archive.zip/inner.docx for a member of an archive. */
  name: Scalars['String']['output'];
};

/** Two clauses that say the same or nearly the same (重复), in the same words or about the same matter. */
export type Overlap = Node & {
  __typename?: 'Overlap';
  /** For CONTAINS the longer text, else the earlier one. */
  a: Clause;
  /** The other one. */
  b: Clause;
  /** Differences of sums, rates or dates between the two texts. */
  conflicts: Array<Conflict>;
  /** Shared 3-grams divided by the 3-grams of the shorter text. */
  containment: Scalars['Float']['output'];
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** The kind of agreement. */
  kind: OverlapKind;
  /** Whether both belong to one document. False for a compilation's point without a document. */
  sameDocument: Scalars['Boolean']['output'];
  /** Jaccard similarity of the sets of character 3-grams (NFKC, letters and digits only, lower case). */
  similarity: Scalars['Float']['output'];
};

/** A page of overlaps. */
export type OverlapConnection = {
  __typename?: 'OverlapConnection';
  /** The items of the page with their cursors. */
  edges: Array<OverlapEdge>;
  /** The items of the page. */
  nodes: Array<Overlap>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** An overlap with its cursor in a list. */
export type OverlapEdge = {
  __typename?: 'OverlapEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The overlap. */
  node: Overlap;
};

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

/** The order of a list of overlaps. */
export type OverlapOrder =
  /** The order of the corpus, by `a` and then `b`. */
  | 'DOCUMENT'
  /** The most similar first. */
  | 'SIMILARITY_DESC';

/** The position of a page in its list (Relay Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, for `after`; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list has items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, for `before`; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A quote with the text around it. White space is as in the reading text. */
export type Passage = {
  __typename?: 'Passage';
  /** The text after the words. */
  after: Scalars['String']['output'];
  /** The text before the words. */
  before: Scalars['String']['output'];
  /** The words, without furniture between their ranges (page numbers, running heads). */
  words: Scalars['String']['output'];
};

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

/** All queries. The service is read only. */
export type Query = {
  __typename?: 'Query';
  /** All types of awards (奖补方式). */
  awardTypes: Array<AwardType>;
  /** Awards (奖补事项). */
  awards: AwardConnection;
  /** All groups that receive awards (受益主体). */
  beneficiaries: Array<Beneficiary>;
  /** One clause by its document and locator. */
  clause?: Maybe<Clause>;
  /** Clauses, in the order of the corpus and of its texts. */
  clauses: ClauseConnection;
  /** Which of several awards one claimant can hold together, the highest sum, and the reasons. */
  combination: Combination;
  /** The corpus: files and their characters, files that could not be read, counts. */
  corpus: Corpus;
  /** Sentences about combining awards (叠加规则), in the order of the corpus and of its texts. */
  cumulationRules: CumulationRuleConnection;
  /** One department by any usual form of its name. `jurisdiction` selects among departments of one name (市工信局). Without it, the name finds the department with this full name, else the only one with this short name. If several remain, the answer is null and a warning lists them. */
  department?: Maybe<Department>;
  /** Departments, in the order of the corpus. */
  departments: DepartmentConnection;
  /** One document by its number, title or id. Any bracket style, width and spacing is understood. */
  document?: Maybe<Document>;
  /** Documents, in the order of the corpus. */
  documents: DocumentConnection;
  /** All matters that are rewarded (奖补事由). */
  matters: Array<Matter>;
  /** Any object by its id; null if there is none. */
  node?: Maybe<Node>;
  /** Several objects by their ids, in the given order; null in place of an unknown id. */
  nodes: Array<Maybe<Node>>;
  /** Pairs of clauses that say the same or nearly the same (重复). */
  overlaps: OverlapConnection;
  /** Full-text search, best matches first, with the matched words marked. */
  search: SearchConnection;
  /** Pairs of awards, for example municipal and provincial ones, in the order of the corpus, by `a` and then `b`. A pair whose sides both meet both filters is listed in both directions. */
  stacking: StackingConnection;
  /** Documents that replace, amend or repeal others, in the order of the corpus, by the newer and then the older. */
  supersessions: SupersessionConnection;
};


/** All queries. The service is read only. */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AwardOrder>;
};


/** All queries. The service is read only. */
export type QueryClauseArgs = {
  document: Scalars['String']['input'];
  locator: Scalars['String']['input'];
};


/** All queries. The service is read only. */
export type QueryClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. The service is read only. */
export type QueryCombinationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  awards: Array<Scalars['ID']['input']>;
};


/** All queries. The service is read only. */
export type QueryCumulationRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  effect?: InputMaybe<Array<CumulationEffect>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Array<JurisdictionLevel>>;
  scope?: InputMaybe<Array<CumulationScope>>;
};


/** All queries. The service is read only. */
export type QueryDepartmentArgs = {
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


/** All queries. The service is read only. */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<DepartmentKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Array<JurisdictionLevel>>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** All queries. The service is read only. */
export type QueryDocumentArgs = {
  number: Scalars['String']['input'];
};


/** All queries. The service is read only. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. The service is read only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The service is read only. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** All queries. The service is read only. */
export type QueryOverlapsArgs = {
  acrossDocuments?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<OverlapKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minSimilarity?: InputMaybe<Scalars['Float']['input']>;
  orderBy?: InputMaybe<OverlapOrder>;
  withConflicts?: InputMaybe<Scalars['Boolean']['input']>;
};


/** All queries. The service is read only. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<SearchKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** All queries. The service is read only. */
export type QueryStackingArgs = {
  a: AwardFilter;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  b: AwardFilter;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<MatterRelation>>;
  verdicts?: InputMaybe<Array<StackingVerdict>>;
};


/** All queries. The service is read only. */
export type QuerySupersessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<SupersessionBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A rate in a text (比例): percent, permille, 减半, 三分之二. */
export type Rate = {
  __typename?: 'Rate';
  /** The words that state the rate. */
  evidence: Evidence;
  /** The role of the rate. */
  role: RateRole;
  /** 1 for 100%; upper bound of a range. */
  value: Scalars['Float']['output'];
  /** Lower bound of a range. */
  valueMin?: Maybe<Scalars['Float']['output']>;
};

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

/** A place that cites a document (引用). */
export type Reference = {
  __typename?: 'Reference';
  /** The words that cite it. */
  evidence: Array<Evidence>;
  /** The clause that cites; null for a title. */
  from?: Maybe<Clause>;
  /** The document that cites; null for a compilation's point without a document. */
  fromDocument?: Maybe<Document>;
  /** How the document is cited. */
  relation: ReferenceRelation;
  /** The cited document. */
  to: Document;
};

/** A page of references. */
export type ReferenceConnection = {
  __typename?: 'ReferenceConnection';
  /** The items of the page with their cursors. */
  edges: Array<ReferenceEdge>;
  /** The items of the page. */
  nodes: Array<Reference>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A reference with its cursor in a list. */
export type ReferenceEdge = {
  __typename?: 'ReferenceEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The reference. */
  node: Reference;
};

/** How a text cites another document. */
export type ReferenceRelation =
  /** It is based on the document (依据, 根据, 按照). */
  | 'BASED_ON'
  /** It mentions the document. */
  | 'CITES'
  /** It implements the document (贯彻, 落实). */
  | 'IMPLEMENTS';

/** The responsibility of a unit for a clause (职责分工). */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** The basis of the statement. */
  basis: ResponsibilityBasis;
  /** The clause for which it is responsible. */
  clause: Clause;
  /** The unit. */
  department: Department;
  /** The words that state it. */
  evidence: Array<Evidence>;
  /** Its role. */
  role: ResponsibilityRole;
};

/** The basis of a responsibility. */
export type ResponsibilityBasis =
  /** A sentence of the clause (省工信厅负责…, 由省财政厅…). */
  | 'IN_TEXT'
  /** The unit issued the document, and no unit is named. */
  | 'ISSUER'
  /** The clause's bracket of responsible units. */
  | 'STATED';

/** A page of responsibilities. */
export type ResponsibilityConnection = {
  __typename?: 'ResponsibilityConnection';
  /** The items of the page with their cursors. */
  edges: Array<ResponsibilityEdge>;
  /** The items of the page. */
  nodes: Array<Responsibility>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A responsibility with its cursor in a list. */
export type ResponsibilityEdge = {
  __typename?: 'ResponsibilityEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The responsibility. */
  node: Responsibility;
};

/** The role of a unit in a clause. */
export type ResponsibilityRole =
  /** 牵头单位 */
  | 'LEAD'
  /** 配合单位, 参与单位 */
  | 'PARTICIPANT'
  /** 责任单位 */
  | 'RESPONSIBLE';

/** A page of results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The items of the page with their cursors, scores and snippets. */
  edges: Array<SearchEdge>;
  /** The items of the page. */
  nodes: Array<SearchResult>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A result with its cursor in a list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The result. */
  node: SearchResult;
  /** Relevance (BM25): comparable within one answer. */
  score: Scalars['Float']['output'];
  /** The matched passage, with hits between «…». */
  snippet: Scalars['String']['output'];
};

/** The kinds of objects that full-text search covers. */
export type SearchKind =
  /** Titles and conditions of awards (奖补事项). */
  | 'AWARD'
  /** The own words of clauses (条款). */
  | 'CLAUSE'
  /** Names of departments (单位名称). */
  | 'DEPARTMENT'
  /** Titles and numbers of documents (标题、发文字号). */
  | 'DOCUMENT';

/** A result of full-text search. */
export type SearchResult = Award | Clause | Department | Document;

/** A continuous range of a file. */
export type SourceRange = {
  __typename?: 'SourceRange';
  /** The code point after the last. */
  end: Scalars['Int']['output'];
  /** Page of a PDF or OFD file on which it begins, counted from 1; null for text without pages. */
  page?: Maybe<Scalars['Int']['output']>;
  /** First code point, counted from 0. */
  start: Scalars['Int']['output'];
};

/** A position in the corpus, in Unicode code points of the reading text of a file. A clause that a page break divides has several ranges. */
export type SourceSpan = {
  __typename?: 'SourceSpan';
  /** Name of the file, as in `corpus.files`. */
  file: Scalars['String']['output'];
  /** The words as printed, with the text around them. */
  passage: Passage;
  /** The ranges, in the order of the file. */
  ranges: Array<SourceRange>;
};


/** A position in the corpus, in Unicode code points of the reading text of a file. A clause that a page break divides has several ranges. */
export type SourceSpanPassageArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether one claimant may have both `a` and `b` (叠加). `asOf` of a list only filters; it does not change the assessment. */
export type StackingAssessment = Node & {
  __typename?: 'StackingAssessment';
  /** The first award. */
  a: Award;
  /** The other one. */
  b: Award;
  /** Whether both are in force on that day; null if the force of one is UNKNOWN. */
  bothInForce?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the absence of a rule is reliable. */
  coverage: StackingCoverage;
  /** Whether there is any day on which both are in force, by the dates that the texts state. Null if it depends on a first day that is known only as a span. */
  everInForceTogether?: Maybe<Scalars['Boolean']['output']>;
  /** Stable across reloads of the same text; opaque to clients. It identifies the ordered pair: `b` with `a` has another id. */
  id: Scalars['ID']['output'];
  /** The reasons for the verdict; never empty. If no rule applies, they say what was searched. */
  reasons: Array<StackingReason>;
  /** The relation of their matters. */
  relation: MatterRelation;
  /** The verdict by the words of the texts, without regard to dates. */
  verdict: StackingVerdict;
};


/** Whether one claimant may have both `a` and `b` (叠加). `asOf` of a list only filters; it does not change the assessment. */
export type StackingAssessmentBothInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of pairs of awards. */
export type StackingConnection = {
  __typename?: 'StackingConnection';
  /** The items of the page with their cursors. */
  edges: Array<StackingEdge>;
  /** The items of the page. */
  nodes: Array<StackingAssessment>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** Whether the absence of a rule is reliable. */
export type StackingCoverage =
  /** The corpus contains both documents in full. */
  | 'FULL'
  /** The corpus contains at least one document only in excerpts. The missing parts may contain a rule. */
  | 'PARTIAL';

/** A pair of awards with its cursor in a list. */
export type StackingEdge = {
  __typename?: 'StackingEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: StackingAssessment;
};

/** One reason for a stacking verdict (依据). */
export type StackingReason = {
  __typename?: 'StackingReason';
  /** The words of both awards, of the rule and of the dates. If no rule applies, the documents that were searched, without a quote. */
  evidence: Array<Evidence>;
  /** The explanation, one sentence in Chinese. */
  explanation: Scalars['String']['output'];
  /** The cumulation rule; null if the reason is not a rule. */
  rule?: Maybe<CumulationRule>;
};

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

/** A document that replaces, amends or repeals another (替代、修改、废止). */
export type Supersession = {
  __typename?: 'Supersession';
  /** The basis of the statement. */
  basis: SupersessionBasis;
  /** 0 to 1; 1 only if `basis` is STATED. */
  confidence: Scalars['Float']['output'];
  /** The words or titles that show it, with the rule. */
  evidence: Array<Evidence>;
  /** The later document; null if a text states a repeal without the repealing document. */
  newer?: Maybe<Document>;
  /** The earlier document. */
  older?: Maybe<Document>;
  /** The effect of `newer` on `older`. */
  relation: SupersessionRelation;
};

/** The basis of a supersession. */
export type SupersessionBasis =
  /** A rule infers it; the evidence names the rule. */
  | 'INFERRED'
  /** A text states it. */
  | 'STATED'
  /** The titles show it (试行 and its later edition; 2025修订). */
  | 'TITLE';

/** A page of supersessions. */
export type SupersessionConnection = {
  __typename?: 'SupersessionConnection';
  /** The items of the page with their cursors. */
  edges: Array<SupersessionEdge>;
  /** The items of the page. */
  nodes: Array<Supersession>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list. Counted only if selected. */
  totalCount: Scalars['Int']['output'];
};

/** A supersession with its cursor in a list. */
export type SupersessionEdge = {
  __typename?: 'SupersessionEdge';
  /** For `after` and `before`. Valid until the next load that changes the corpus. */
  cursor: Scalars['String']['output'];
  /** The supersession. */
  node: Supersession;
};

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



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Award: Award;
  AwardType: AwardType;
  Beneficiary: Beneficiary;
  Clause: Clause;
  CumulationRule: CumulationRule;
  Department: Department;
  Document: Document;
  Jurisdiction: Jurisdiction;
  Matter: Matter;
  Node: Node;
  Overlap: Overlap;
  StackingAssessment: StackingAssessment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Award:
    ( { __typename: 'Award' }
    & GraphQLRecursivePick<FederationTypes['Award'], {"id":true}> );
  AwardType:
    ( { __typename: 'AwardType' }
    & ( GraphQLRecursivePick<FederationTypes['AwardType'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['AwardType'], {"code":true}> ) );
  Beneficiary:
    ( { __typename: 'Beneficiary' }
    & ( GraphQLRecursivePick<FederationTypes['Beneficiary'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Beneficiary'], {"code":true}> ) );
  Clause:
    ( { __typename: 'Clause' }
    & ( GraphQLRecursivePick<FederationTypes['Clause'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Clause'], {"document":{"number":true},"locator":true}> ) );
  CumulationRule:
    ( { __typename: 'CumulationRule' }
    & GraphQLRecursivePick<FederationTypes['CumulationRule'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & ( GraphQLRecursivePick<FederationTypes['Department'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Department'], {"name":true}> ) );
  Document:
    ( { __typename: 'Document' }
    & ( GraphQLRecursivePick<FederationTypes['Document'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Document'], {"number":true}> ) );
  Jurisdiction:
    ( { __typename: 'Jurisdiction' }
    & ( GraphQLRecursivePick<FederationTypes['Jurisdiction'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Jurisdiction'], {"code":true}> ) );
  Matter:
    ( { __typename: 'Matter' }
    & ( GraphQLRecursivePick<FederationTypes['Matter'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Matter'], {"code":true}> ) );
  Node:
    ( { __typename: 'Node' }
    & GraphQLRecursivePick<FederationTypes['Node'], {"id":true}> );
  Overlap:
    ( { __typename: 'Overlap' }
    & GraphQLRecursivePick<FederationTypes['Overlap'], {"id":true}> );
  StackingAssessment:
    ( { __typename: 'StackingAssessment' }
    & GraphQLRecursivePick<FederationTypes['StackingAssessment'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AwardRow )
    | ( AwardTypeRow )
    | ( BeneficiaryRow )
    | ( ClauseRow )
    | ( CumulationRuleRow )
    | ( DepartmentRow )
    | ( DocumentRow )
    | ( JurisdictionRow )
    | ( MatterRow )
    | ( OverlapRow )
    | ( StackingRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Amount: ResolverTypeWrapper<AmountRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AmountPer: AmountPer;
  AmountRole: AmountRole;
  Award: ResolverTypeWrapper<AwardRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AwardConnection: ResolverTypeWrapper<AwardPage>;
  AwardEdge: ResolverTypeWrapper<Omit<AwardEdge, 'node'> & { node: ResolversTypes['Award'] }>;
  AwardFacet: AwardFacet;
  AwardFilter: AwardFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AwardOrder: AwardOrder;
  AwardTier: ResolverTypeWrapper<AwardTierRow>;
  AwardType: ResolverTypeWrapper<AwardTypeRow>;
  Beneficiary: ResolverTypeWrapper<BeneficiaryRow>;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseConnection: ResolverTypeWrapper<Connection<ClauseRow>>;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  ClauseFilter: ClauseFilter;
  ClauseForm: ClauseForm;
  ClauseKind: ClauseKind;
  Combination: ResolverTypeWrapper<CombinationRow>;
  CombinationCap: ResolverTypeWrapper<CombinationCapRow>;
  CombinationReason: ResolverTypeWrapper<CombinationReasonRow>;
  CombinationSet: ResolverTypeWrapper<CombinationSetRow>;
  CombinationSetAside: ResolverTypeWrapper<CombinationSetAsideRow>;
  CompilationEntry: ResolverTypeWrapper<CompilationEntryRow>;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictKind: ConflictKind;
  Corpus: ResolverTypeWrapper<CorpusRow>;
  CorpusCounts: ResolverTypeWrapper<CorpusCounts>;
  CorpusFile: ResolverTypeWrapper<CorpusFileRow>;
  CumulationEffect: CumulationEffect;
  CumulationRule: ResolverTypeWrapper<CumulationRuleRow>;
  CumulationRuleConnection: ResolverTypeWrapper<Connection<CumulationRuleRow>>;
  CumulationRuleEdge: ResolverTypeWrapper<Omit<CumulationRuleEdge, 'node'> & { node: ResolversTypes['CumulationRule'] }>;
  CumulationScope: CumulationScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentConnection: ResolverTypeWrapper<Connection<DepartmentRow>>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  DepartmentKind: DepartmentKind;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Connection<DocumentRow>>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Force: ResolverTypeWrapper<ForceRow>;
  ForceReason: ForceReason;
  ForceStatus: ForceStatus;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  JurisdictionLevel: JurisdictionLevel;
  Matter: ResolverTypeWrapper<MatterRow>;
  MatterRelation: MatterRelation;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotRead: ResolverTypeWrapper<NotRead>;
  Overlap: ResolverTypeWrapper<OverlapRow>;
  OverlapConnection: ResolverTypeWrapper<Connection<OverlapRow>>;
  OverlapEdge: ResolverTypeWrapper<Omit<OverlapEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  OverlapKind: OverlapKind;
  OverlapOrder: OverlapOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<Passage>;
  Presence: Presence;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<RateRow>;
  RateRole: RateRole;
  Reference: ResolverTypeWrapper<ReferenceRow>;
  ReferenceConnection: ResolverTypeWrapper<Connection<ReferenceRow>>;
  ReferenceEdge: ResolverTypeWrapper<Omit<ReferenceEdge, 'node'> & { node: ResolversTypes['Reference'] }>;
  ReferenceRelation: ReferenceRelation;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityBasis: ResponsibilityBasis;
  ResponsibilityConnection: ResolverTypeWrapper<Connection<ResponsibilityRow>>;
  ResponsibilityEdge: ResolverTypeWrapper<Omit<ResponsibilityEdge, 'node'> & { node: ResolversTypes['Responsibility'] }>;
  ResponsibilityRole: ResponsibilityRole;
  SearchConnection: ResolverTypeWrapper<Connection<SearchNode, SearchEdgeRow>>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<SearchNode>;
  SourceRange: ResolverTypeWrapper<SourceRangeRow>;
  SourceSpan: ResolverTypeWrapper<SourceRow>;
  StackingAssessment: ResolverTypeWrapper<StackingRow>;
  StackingConnection: ResolverTypeWrapper<Connection<StackingRow>>;
  StackingCoverage: StackingCoverage;
  StackingEdge: ResolverTypeWrapper<Omit<StackingEdge, 'node'> & { node: ResolversTypes['StackingAssessment'] }>;
  StackingReason: ResolverTypeWrapper<StackingReasonRow>;
  StackingVerdict: StackingVerdict;
  Supersession: ResolverTypeWrapper<SupersessionRow>;
  SupersessionBasis: SupersessionBasis;
  SupersessionConnection: ResolverTypeWrapper<Connection<SupersessionRow>>;
  SupersessionEdge: ResolverTypeWrapper<Omit<SupersessionEdge, 'node'> & { node: ResolversTypes['Supersession'] }>;
  SupersessionRelation: SupersessionRelation;
  Yuan: ResolverTypeWrapper<Scalars['Yuan']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Amount: AmountRow;
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  Award: AwardRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AwardConnection: AwardPage;
  AwardEdge: Omit<AwardEdge, 'node'> & { node: ResolversParentTypes['Award'] };
  AwardFilter: AwardFilter;
  Boolean: Scalars['Boolean']['output'];
  AwardTier: AwardTierRow;
  AwardType: AwardTypeRow;
  Beneficiary: BeneficiaryRow;
  Clause: ClauseRow;
  ClauseConnection: Connection<ClauseRow>;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  ClauseFilter: ClauseFilter;
  Combination: CombinationRow;
  CombinationCap: CombinationCapRow;
  CombinationReason: CombinationReasonRow;
  CombinationSet: CombinationSetRow;
  CombinationSetAside: CombinationSetAsideRow;
  CompilationEntry: CompilationEntryRow;
  Conflict: ConflictRow;
  Corpus: CorpusRow;
  CorpusCounts: CorpusCounts;
  CorpusFile: CorpusFileRow;
  CumulationRule: CumulationRuleRow;
  CumulationRuleConnection: Connection<CumulationRuleRow>;
  CumulationRuleEdge: Omit<CumulationRuleEdge, 'node'> & { node: ResolversParentTypes['CumulationRule'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Department: DepartmentRow;
  DepartmentConnection: Connection<DepartmentRow>;
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  Document: DocumentRow;
  DocumentConnection: Connection<DocumentRow>;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  Evidence: EvidenceRow;
  Facet: Facet;
  FacetValue: FacetValue;
  Force: ForceRow;
  Jurisdiction: JurisdictionRow;
  Matter: MatterRow;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotRead: NotRead;
  Overlap: OverlapRow;
  OverlapConnection: Connection<OverlapRow>;
  OverlapEdge: Omit<OverlapEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  PageInfo: PageInfo;
  Passage: Passage;
  Query: Record<PropertyKey, never>;
  Rate: RateRow;
  Reference: ReferenceRow;
  ReferenceConnection: Connection<ReferenceRow>;
  ReferenceEdge: Omit<ReferenceEdge, 'node'> & { node: ResolversParentTypes['Reference'] };
  Responsibility: ResponsibilityRow;
  ResponsibilityConnection: Connection<ResponsibilityRow>;
  ResponsibilityEdge: Omit<ResponsibilityEdge, 'node'> & { node: ResolversParentTypes['Responsibility'] };
  SearchConnection: Connection<SearchNode, SearchEdgeRow>;
  SearchEdge: SearchEdgeRow;
  SearchResult: SearchNode;
  SourceRange: SourceRangeRow;
  SourceSpan: SourceRow;
  StackingAssessment: StackingRow;
  StackingConnection: Connection<StackingRow>;
  StackingEdge: Omit<StackingEdge, 'node'> & { node: ResolversParentTypes['StackingAssessment'] };
  StackingReason: StackingReasonRow;
  Supersession: SupersessionRow;
  SupersessionConnection: Connection<SupersessionRow>;
  SupersessionEdge: Omit<SupersessionEdge, 'node'> & { node: ResolversParentTypes['Supersession'] };
  Yuan: Scalars['Yuan']['output'];
};

export type AmountResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  per?: Resolver<Array<ResolversTypes['AmountPer']>, ParentType, ContextType>;
  perUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AmountRole'], ParentType, ContextType>;
  usd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  yuan?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  yuanMin?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
};

export type AwardResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award'], FederationReferenceType extends FederationReferenceTypes['Award'] = FederationReferenceTypes['Award']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Award']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amounts?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['Beneficiary']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType, Partial<AwardForceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matters?: Resolver<Array<ResolversTypes['Matter']>, ParentType, ContextType>;
  maxYuan?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['Rate']>, ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  restatedIn?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  stacking?: Resolver<ResolversTypes['StackingConnection'], ParentType, ContextType, RequireFields<AwardStackingArgs, 'relations'>>;
  statedIn?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['AwardTier']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalYuan?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['AwardType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AwardConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
};

export type AwardTierResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AwardTier'] = ResolversParentTypes['AwardTier']> = {
  amounts?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['Rate']>, ParentType, ContextType>;
};

export type AwardTypeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AwardType'] = ResolversParentTypes['AwardType'], FederationReferenceType extends FederationReferenceTypes['AwardType'] = FederationReferenceTypes['AwardType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AwardType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, Partial<AwardTypeAwardsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeneficiaryResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Beneficiary'] = ResolversParentTypes['Beneficiary'], FederationReferenceType extends FederationReferenceTypes['Beneficiary'] = FederationReferenceTypes['Beneficiary']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Beneficiary']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, Partial<BeneficiaryAwardsArgs>>;
  broader?: Resolver<Array<ResolversTypes['Beneficiary']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause'], FederationReferenceType extends FederationReferenceTypes['Clause'] = FederationReferenceTypes['Clause']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clause']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amounts?: Resolver<Array<ResolversTypes['Amount']>, ParentType, ContextType>;
  awardTypes?: Resolver<Array<ResolversTypes['AwardType']>, ParentType, ContextType>;
  awards?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['Beneficiary']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  compilation?: Resolver<Maybe<ResolversTypes['CompilationEntry']>, ParentType, ContextType>;
  cumulationRules?: Resolver<Array<ResolversTypes['CumulationRule']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  excerptOf?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  excerpts?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType, Partial<ClauseForceArgs>>;
  form?: Resolver<ResolversTypes['ClauseForm'], ParentType, ContextType>;
  fullText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlaps?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, Partial<ClauseOverlapsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['Rate']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceSpan'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type CombinationResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Combination'] = ResolversParentTypes['Combination']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CombinationReason']>, ParentType, ContextType>;
  setAside?: Resolver<Array<ResolversTypes['CombinationSetAside']>, ParentType, ContextType>;
  setCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sets?: Resolver<Array<ResolversTypes['CombinationSet']>, ParentType, ContextType, RequireFields<CombinationSetsArgs, 'first'>>;
  undated?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
};

export type CombinationCapResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CombinationCap'] = ResolversParentTypes['CombinationCap']> = {
  awards?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CumulationRule'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type CombinationReasonResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CombinationReason'] = ResolversParentTypes['CombinationReason']> = {
  assessment?: Resolver<Maybe<ResolversTypes['StackingAssessment']>, ParentType, ContextType>;
  awards?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['CumulationRule']>, ParentType, ContextType>;
};

export type CombinationSetResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CombinationSet'] = ResolversParentTypes['CombinationSet']> = {
  awards?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  caps?: Resolver<Array<ResolversTypes['CombinationCap']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['StackingAssessment']>, ParentType, ContextType>;
  knownYuan?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
};

export type CombinationSetAsideResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CombinationSetAside'] = ResolversParentTypes['CombinationSetAside']> = {
  award?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
};

export type CompilationEntryResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CompilationEntry'] = ResolversParentTypes['CompilationEntry']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compilation?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  a?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
};

export type CorpusResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Corpus'] = ResolversParentTypes['Corpus']> = {
  counts?: Resolver<ResolversTypes['CorpusCounts'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['CorpusFile']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notRead?: Resolver<Array<ResolversTypes['NotRead']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorpusCountsResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CorpusCounts'] = ResolversParentTypes['CorpusCounts']> = {
  awards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cumulationRules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supersessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorpusFileResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CorpusFile'] = ResolversParentTypes['CorpusFile']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  inClauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inHeadingsAndMetadata?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['NotRead']>, ParentType, ContextType>;
};

export type CumulationRuleResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CumulationRule'] = ResolversParentTypes['CumulationRule'], FederationReferenceType extends FederationReferenceTypes['CumulationRule'] = FederationReferenceTypes['CumulationRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CumulationRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['CumulationEffect'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CumulationScope'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CumulationRuleConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CumulationRuleConnection'] = ResolversParentTypes['CumulationRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CumulationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CumulationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CumulationRuleEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['CumulationRuleEdge'] = ResolversParentTypes['CumulationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CumulationRule'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DepartmentIssuedArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, Partial<DepartmentResponsibilitiesArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, Partial<DocumentAwardsArgs>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<DocumentClausesArgs>>;
  cumulationRules?: Resolver<Array<ResolversTypes['CumulationRule']>, ParentType, ContextType>;
  dateDocument?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEndOfValidity?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEntryIntoForce?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePublication?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType, Partial<DocumentForceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  printedNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  referencedBy?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, Partial<DocumentReferencedByArgs>>;
  references?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, Partial<DocumentReferencesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['SourceSpan']>, ParentType, ContextType>;
  supersededBy?: Resolver<Array<ResolversTypes['Supersession']>, ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Supersession']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceSpan']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  of?: Resolver<ResolversTypes['AwardFacet'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForceResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Force'] = ResolversParentTypes['Force']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ForceReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ForceStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction'], FederationReferenceType extends FederationReferenceTypes['Jurisdiction'] = FederationReferenceTypes['Jurisdiction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jurisdiction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter'], FederationReferenceType extends FederationReferenceTypes['Matter'] = FederationReferenceTypes['Matter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Matter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, Partial<MatterAwardsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'], FederationReferenceType extends FederationReferenceTypes['Node'] = FederationReferenceTypes['Node']> = {
  __resolveType: TypeResolveFn<'Award' | 'AwardType' | 'Beneficiary' | 'Clause' | 'CumulationRule' | 'Department' | 'Document' | 'Jurisdiction' | 'Matter' | 'Overlap' | 'StackingAssessment', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Node']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type NotReadResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['NotRead'] = ResolversParentTypes['NotRead']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap'], FederationReferenceType extends FederationReferenceTypes['Overlap'] = FederationReferenceTypes['Overlap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Overlap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  a?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  containment?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverlapKind'], ParentType, ContextType>;
  sameDocument?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverlapConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['OverlapConnection'] = ResolversParentTypes['OverlapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverlapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Overlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['OverlapEdge'] = ResolversParentTypes['OverlapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  awardTypes?: Resolver<Array<ResolversTypes['AwardType']>, ParentType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<QueryAwardsArgs, 'orderBy'>>;
  beneficiaries?: Resolver<Array<ResolversTypes['Beneficiary']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'document' | 'locator'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<QueryClausesArgs>>;
  combination?: Resolver<ResolversTypes['Combination'], ParentType, ContextType, RequireFields<QueryCombinationArgs, 'awards'>>;
  corpus?: Resolver<ResolversTypes['Corpus'], ParentType, ContextType>;
  cumulationRules?: Resolver<ResolversTypes['CumulationRuleConnection'], ParentType, ContextType, Partial<QueryCumulationRulesArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'name'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'number'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  matters?: Resolver<Array<ResolversTypes['Matter']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overlaps?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, RequireFields<QueryOverlapsArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  stacking?: Resolver<ResolversTypes['StackingConnection'], ParentType, ContextType, RequireFields<QueryStackingArgs, 'a' | 'b' | 'relations'>>;
  supersessions?: Resolver<ResolversTypes['SupersessionConnection'], ParentType, ContextType, Partial<QuerySupersessionsArgs>>;
};

export type RateResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RateRole'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  fromDocument?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ReferenceRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type ReferenceConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ReferenceConnection'] = ResolversParentTypes['ReferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ReferenceEdge'] = ResolversParentTypes['ReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  basis?: Resolver<ResolversTypes['ResponsibilityBasis'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Award' | 'Clause' | 'Department' | 'Document', ParentType, ContextType>;
};

export type SourceRangeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SourceRange'] = ResolversParentTypes['SourceRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceSpanResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SourceSpan'] = ResolversParentTypes['SourceSpan']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType, RequireFields<SourceSpanPassageArgs, 'after' | 'before'>>;
  ranges?: Resolver<Array<ResolversTypes['SourceRange']>, ParentType, ContextType>;
};

export type StackingAssessmentResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['StackingAssessment'] = ResolversParentTypes['StackingAssessment'], FederationReferenceType extends FederationReferenceTypes['StackingAssessment'] = FederationReferenceTypes['StackingAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StackingAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  a?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  bothInForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<StackingAssessmentBothInForceArgs>>;
  coverage?: Resolver<ResolversTypes['StackingCoverage'], ParentType, ContextType>;
  everInForceTogether?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['StackingReason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['MatterRelation'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['StackingVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StackingConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['StackingConnection'] = ResolversParentTypes['StackingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StackingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StackingAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StackingEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['StackingEdge'] = ResolversParentTypes['StackingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StackingAssessment'], ParentType, ContextType>;
};

export type StackingReasonResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['StackingReason'] = ResolversParentTypes['StackingReason']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['CumulationRule']>, ParentType, ContextType>;
};

export type SupersessionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Supersession'] = ResolversParentTypes['Supersession']> = {
  basis?: Resolver<ResolversTypes['SupersessionBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  older?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SupersessionRelation'], ParentType, ContextType>;
};

export type SupersessionConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SupersessionConnection'] = ResolversParentTypes['SupersessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupersessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supersession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupersessionEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SupersessionEdge'] = ResolversParentTypes['SupersessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supersession'], ParentType, ContextType>;
};

export interface YuanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Yuan'], any> {
  name: 'Yuan';
}

export type Resolvers<ContextType = ResolverContext> = {
  Amount?: AmountResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  AwardTier?: AwardTierResolvers<ContextType>;
  AwardType?: AwardTypeResolvers<ContextType>;
  Beneficiary?: BeneficiaryResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  Combination?: CombinationResolvers<ContextType>;
  CombinationCap?: CombinationCapResolvers<ContextType>;
  CombinationReason?: CombinationReasonResolvers<ContextType>;
  CombinationSet?: CombinationSetResolvers<ContextType>;
  CombinationSetAside?: CombinationSetAsideResolvers<ContextType>;
  CompilationEntry?: CompilationEntryResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Corpus?: CorpusResolvers<ContextType>;
  CorpusCounts?: CorpusCountsResolvers<ContextType>;
  CorpusFile?: CorpusFileResolvers<ContextType>;
  CumulationRule?: CumulationRuleResolvers<ContextType>;
  CumulationRuleConnection?: CumulationRuleConnectionResolvers<ContextType>;
  CumulationRuleEdge?: CumulationRuleEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Force?: ForceResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotRead?: NotReadResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapConnection?: OverlapConnectionResolvers<ContextType>;
  OverlapEdge?: OverlapEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  ReferenceConnection?: ReferenceConnectionResolvers<ContextType>;
  ReferenceEdge?: ReferenceEdgeResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SourceRange?: SourceRangeResolvers<ContextType>;
  SourceSpan?: SourceSpanResolvers<ContextType>;
  StackingAssessment?: StackingAssessmentResolvers<ContextType>;
  StackingConnection?: StackingConnectionResolvers<ContextType>;
  StackingEdge?: StackingEdgeResolvers<ContextType>;
  StackingReason?: StackingReasonResolvers<ContextType>;
  Supersession?: SupersessionResolvers<ContextType>;
  SupersessionConnection?: SupersessionConnectionResolvers<ContextType>;
  SupersessionEdge?: SupersessionEdgeResolvers<ContextType>;
  Yuan?: GraphQLScalarType;
};

