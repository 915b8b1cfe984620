import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentRow, ClauseRow, CompilationEntryRow, DepartmentRow, JurisdictionRow, ResponsibilityRow, EvidenceRow, ForceRow, CorpusRow } from './graph/rows';
import type { Connection } from './graph/connection';
import type { SearchEdgeRow, SearchNode } from './resolvers/search';
import type { Context } from './context';
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
};

/** A numbered part of a text (章, 条, 一、（一）1.) or one point of a compilation. ELI: LegalResourceSubdivision. Every level is a clause; facts belong to the clause whose own words state them. */
export type Clause = Node & {
  __typename?: 'Clause';
  /** Its parts, in the order of the text. */
  children: Array<Clause>;
  /** Set where the text stands in a compilation. */
  compilation?: Maybe<CompilationEntry>;
  /** The document whose rule this is; null where a compilation's point names none. */
  document?: Maybe<Document>;
  /** Force on a day; today (Asia/Shanghai) where asOf is left out. Computed, never stored. */
  force: Force;
  /** Whether these are the document's own words or a compiler's. */
  form: ClauseForm;
  /** Its own words and its descendants', each of these after its number as printed, units' brackets removed, in the order of the file. */
  fullText: Scalars['String']['output'];
  /** Its heading, where it has one. */
  heading?: Maybe<Scalars['String']['output']>;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** Its level in the text. */
  kind: ClauseKind;
  /**
   * Its numbers as printed, without spaces, in full-width brackets: 一 · 第三条 · （五） where the numbering of that level
   * runs on through the document · 三/（二） where it starts again anywhere in the document (then every number of that
   * level carries its parent's) · （二十五）/1 for an item · （七）/第1款 for an unnumbered paragraph with units of its own ·
   * 前言 and 附则 for the unnumbered opening and closing · 附件/一 inside an annex · 财税金融篇#39 for a point.
   */
  locator: Scalars['String']['output'];
  /** The clause that it is part of; null for an outermost clause. */
  parent?: Maybe<Clause>;
  /** Headings above it, outermost first. */
  path: Array<Scalars['String']['output']>;
  /** 责任单位: who owns it, lead units first, then as printed. */
  responsibilities: Array<Responsibility>;
  /** Where its own words stand. */
  source: SourceSpan;
  /** Its own words from the heading on: page breaks, watermark, its number and the brackets of responsible units removed; its children's words are theirs. */
  text: Scalars['String']['output'];
};


/** A numbered part of a text (章, 条, 一、（一）1.) or one point of a compilation. ELI: LegalResourceSubdivision. Every level is a clause; facts belong to the clause whose own words state them. */
export type ClauseForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of clauses. */
export type ClauseConnection = {
  __typename?: 'ClauseConnection';
  /** The page with its cursors. */
  edges: Array<ClauseEdge>;
  /** The page alone. */
  nodes: Array<Clause>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A clause in its place in a list. */
export type ClauseEdge = {
  __typename?: 'ClauseEdge';
  /** For `after` and `before`; good until the corpus is loaded anew. */
  cursor: Scalars['String']['output'];
  /** The clause. */
  node: Clause;
};

/** Which clauses; what is left out does not narrow. */
export type ClauseFilter = {
  /** 篇 of a compilation. */
  chapter?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位, by any printed form of its name. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Number, title or id. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Ends on or before this day and not before asOf. */
  endsBy?: InputMaybe<Scalars['Date']['input']>;
  /** In any of these states on asOf. */
  force?: InputMaybe<Array<ForceStatus>>;
  /** Any of these. */
  form?: InputMaybe<Array<ClauseForm>>;
  /** Code or name, itself alone. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Any of these levels. */
  kind?: InputMaybe<Array<ClauseKind>>;
  /** Any of these levels (层级) of the issuer; of the compilation, for a point that names no document. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** A unit (department, where that is given) has any of these parts. */
  role?: InputMaybe<Array<ResponsibilityRole>>;
};

/** Whose words a clause has. */
export type ClauseForm =
  /** A compiler's summary (摘编). */
  | 'DIGEST'
  /** The document's own words. */
  | 'FULL_TEXT';

/** Level of a clause in its text. */
export type ClauseKind =
  /** 附件 */
  | 'ANNEX'
  /** 条: the level that a reader cites */
  | 'ARTICLE'
  /** 章, or a heading that only holds articles */
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

/** The place of a point in a compilation (汇编). */
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
  /** Heading below the category, where there is one. */
  section?: Maybe<Scalars['String']['output']>;
};

/** What the answers rest on. */
export type Corpus = {
  __typename?: 'Corpus';
  /** How much the graph holds. */
  counts: CorpusCounts;
  /** The files that were read, with an account of every character. */
  files: Array<CorpusFile>;
  /** When the graph was last loaded. */
  loadedAt: Scalars['DateTime']['output'];
  /** Changes whenever anything in the graph does; cursors are good for one version. */
  version: Scalars['String']['output'];
};

/** How many of each the graph holds. */
export type CorpusCounts = {
  __typename?: 'CorpusCounts';
  /** 条款 of every level */
  clauses: Scalars['Int']['output'];
  /** 单位, collectives among them */
  departments: Scalars['Int']['output'];
  /** 规范性文件, the merely cited ones among them */
  documents: Scalars['Int']['output'];
};

/** Every character of a file is in a clause, in a heading or metadata, or set aside as furniture (watermark, page number, rule). */
export type CorpusFile = {
  __typename?: 'CorpusFile';
  /** Unicode code points of the file; the three sums below add up to it. */
  characters: Scalars['Int']['output'];
  /** Code points in the words of clauses. */
  inClauses: Scalars['Int']['output'];
  /** Code points in titles, headings, numbers, dates, tables. */
  inHeadingsAndMetadata: Scalars['Int']['output'];
  /** Path below the folder that was loaded. */
  name: Scalars['String']['output'];
  /** Code points of watermarks, page numbers, rules, blanks. */
  setAside: Scalars['Int']['output'];
  /** SHA-256 of the file as delivered, in hexadecimal. */
  sha256: Scalars['String']['output'];
};

/** A unit that issues documents or owns clauses (发文机关, 责任单位). */
export type Department = Node & {
  __typename?: 'Department';
  /** Every printed form. */
  aliases: Array<Scalars['String']['output']>;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** The documents that it issued (发文), in the order of the corpus. */
  issued: DocumentConnection;
  /** The territory that it serves; null where nothing says. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** What sort of unit it is. */
  kind: DepartmentKind;
  /** The collectives that it belongs to. */
  memberOf: Array<Department>;
  /** Of a collective (各市政府): the departments in it, and the other way round. */
  members: Array<Department>;
  /** Full name, unique: 山西省工业和信息化厅, 晋城市各县（市、区）人民政府 */
  name: Scalars['String']['output'];
  /** The clauses that it owns. */
  responsibilities: ResponsibilityConnection;
  /** As policy texts write it: 省工信厅 */
  shortName?: Maybe<Scalars['String']['output']>;
};


/** A unit that issues documents or owns clauses (发文机关, 责任单位). */
export type DepartmentIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit that issues documents or owns clauses (发文机关, 责任单位). */
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
  /** The page with its cursors. */
  edges: Array<DepartmentEdge>;
  /** The page alone. */
  nodes: Array<Department>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A department in its place in a list. */
export type DepartmentEdge = {
  __typename?: 'DepartmentEdge';
  /** For `after` and `before`; good until the corpus is loaded anew. */
  cursor: Scalars['String']['output'];
  /** The department. */
  node: Department;
};

/** What sort of unit a department is. */
export type DepartmentKind =
  /** Local arm of a national body: 人民银行山西省分行, 国家金融监督管理总局晋城监管分局 */
  | 'CENTRAL_BRANCH'
  /** Many at once: 各市政府, 各园区, 各执法单位 */
  | 'COLLECTIVE'
  /** 企业 */
  | 'COMPANY'
  /** 人民政府及其办公厅（室）、部门、直属单位 */
  | 'GOVERNMENT'
  /** None of these. */
  | 'OTHER'
  /** 党委及其部门 */
  | 'PARTY';

/** A policy document (规范性文件). ELI: LegalResource. */
export type Document = Node & {
  __typename?: 'Document';
  /** 主送机关 */
  addressees: Array<Scalars['String']['output']>;
  /** In the order of the text. A document held in full gives its own text, not the digests of it, unless filter.form says otherwise. */
  clauses: ClauseConnection;
  /** 成文日期 */
  dateDocument?: Maybe<Scalars['Date']['output']>;
  /** Last day of effect, inclusive. */
  dateEndOfValidity?: Maybe<Scalars['Date']['output']>;
  /** 施行日期, first day of effect. */
  dateEntryIntoForce?: Maybe<Scalars['Date']['output']>;
  /** 印发日期 / 发布日期 */
  datePublication?: Maybe<Scalars['Date']['output']>;
  /** Force on a day; today (Asia/Shanghai) where asOf is left out. Computed, never stored. */
  force: Force;
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** 发文机关, in the order of the head of the document; empty where nothing says. */
  issuers: Array<Department>;
  /** The issuer's; null for a cited document that nothing places. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** Title of the notice that issues it (关于印发…的通知). */
  noticeTitle?: Maybe<Scalars['String']['output']>;
  /** 发文字号 in canonical form: 晋政办发〔2026〕3号 (hexagonal brackets, ASCII digits, no spaces). Null where the document has none. */
  number?: Maybe<Scalars['String']['output']>;
  /** How much of the document this corpus holds. */
  presence: Presence;
  /** Forms of the number as printed, where they differ from number (brackets, spaces, damage that was repaired). */
  printedNumbers: Array<Scalars['String']['output']>;
  /** The issued text's own title; null where the corpus only has the number. */
  title?: Maybe<Scalars['String']['output']>;
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

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The page with its cursors. */
  edges: Array<DocumentEdge>;
  /** The page alone. */
  nodes: Array<Document>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A document in its place in a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** For `after` and `before`; good until the corpus is loaded anew. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents; what is left out does not narrow. */
export type DocumentFilter = {
  /** Ends on or before this day and not before asOf. */
  endsBy?: InputMaybe<Scalars['Date']['input']>;
  /** In any of these states on asOf. */
  force?: InputMaybe<Array<ForceStatus>>;
  /** 发文机关, by any printed form of its name. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Code or name, itself alone. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Any of these levels (层级) of the issuer. */
  level?: InputMaybe<Array<JurisdictionLevel>>;
  /** 发文字号, any of these; any bracket style, width or spacing is understood. */
  number?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these. */
  presence?: InputMaybe<Array<Presence>>;
  /** Words of the title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Why the graph says so. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The clause whose words these are; null where they stand in a title or a heading. */
  clause?: Maybe<Clause>;
  /** The document whose words these are. */
  document?: Maybe<Document>;
  /** Verbatim, whitespace removed. */
  quote: Scalars['String']['output'];
  /** Permanent name of the extraction rule. */
  rule: Scalars['String']['output'];
  /** Where the quote stands; null where nothing is quoted. */
  source?: Maybe<SourceSpan>;
};

/** Whether a text holds on a day (效力), and why. */
export type Force = {
  __typename?: 'Force';
  /** The words behind these dates. */
  evidence: Array<Evidence>;
  /** First day of force; null where the texts give none or only a span. */
  from?: Maybe<Scalars['Date']['output']>;
  /** What the state rests on. */
  reason: ForceReason;
  /** Its state on the day asked about. */
  status: ForceStatus;
  /** Last day, inclusive; for a repeal the day before it holds. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** What a state of force rests on. */
export type ForceReason =
  /** Taken from the document that the clause stands in. */
  | 'INHERITED'
  /** No end is stated anywhere in the corpus. */
  | 'NO_END_STATED'
  /** The title or text bounds the programme (2024年行动计划, 2021-2023). */
  | 'PROGRAMME_PERIOD'
  /** A text says that it is repealed (已废止). */
  | 'REPEAL_STATED'
  /** A later document replaces it. */
  | 'SUPERSEDED'
  /** The text states its term. */
  | 'TERM_STATED'
  /** Nothing in the corpus says when it began or ends. */
  | 'UNDATED';

/** State of a text on a day (效力状态). */
export type ForceStatus =
  /** 已过期: its own term or programme is over. */
  | 'EXPIRED'
  /** 现行有效 */
  | 'IN_FORCE'
  /** 尚未施行 */
  | 'NOT_YET_IN_FORCE'
  /** 已废止: a text says so, or says what replaces it. */
  | 'REPEALED'
  /** The corpus does not say. */
  | 'UNKNOWN';

/** A territory with a government of its own (行政区划), or a zone (开发区). */
export type Jurisdiction = Node & {
  __typename?: 'Jurisdiction';
  /** GB/T 2260 code (140000, 140500); zones have a code of their own. */
  code: Scalars['String']['output'];
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
  /** Its level (层级). */
  level: JurisdictionLevel;
  /** Full name: 晋城市 */
  name: Scalars['String']['output'];
  /** The territory around it; null for the nation. */
  parent?: Maybe<Jurisdiction>;
};

/** Level of a territory (层级). */
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

/** Anything with an identity of its own: whatever has an id is found again by `node(id:)`. */
export type Node = {
  /** Stable across reloads of the same text; opaque to clients. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list, after the Relay Cursor Connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, for `after`; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has anything before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, for `before`; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** How much of a document the corpus holds. */
export type Presence =
  /** Only cited by another text. */
  | 'CITED_ONLY'
  /** Only excerpts, through a compilation (汇编/清单). */
  | 'DIGEST'
  /** The whole text is in the corpus. */
  | 'FULL_TEXT'
  /** Only a row in a list of titles. */
  | 'TITLE_ONLY';

/** What can be asked. Nothing can be changed. */
export type Query = {
  __typename?: 'Query';
  /** document: number, title or id; for a point also its compilation's. */
  clause?: Maybe<Clause>;
  /** Clauses, in the order of the corpus and of its texts. */
  clauses: ClauseConnection;
  /** What is in the corpus and what is not: files, characters accounted for, counts. */
  corpus: Corpus;
  /** By full name, short name or alias; jurisdiction settles 市工信局. Without it, a name that several departments share finds the one whose full name it is, else the only one whose short name it is, else nothing. */
  department?: Maybe<Department>;
  /** Departments, in the order of the corpus. */
  departments: DepartmentConnection;
  /** Any bracket style, width or spacing is understood. */
  document?: Maybe<Document>;
  /** Documents, in the order of the corpus. */
  documents: DocumentConnection;
  /** Anything by its id; null where there is no such thing. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the order asked; null in the place of an unknown one. */
  nodes: Array<Maybe<Node>>;
  /** Full text, best first, with the words that matched marked. */
  search: SearchConnection;
};


/** What can be asked. Nothing can be changed. */
export type QueryClauseArgs = {
  document: Scalars['String']['input'];
  locator: Scalars['String']['input'];
};


/** What can be asked. Nothing can be changed. */
export type QueryClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClauseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing can be changed. */
export type QueryDepartmentArgs = {
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


/** What can be asked. Nothing can be changed. */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Array<JurisdictionLevel>>;
};


/** What can be asked. Nothing can be changed. */
export type QueryDocumentArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked. Nothing can be changed. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing can be changed. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing can be changed. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Nothing can be changed. */
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

/** A unit's part in a clause (职责分工). */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** What it is known by. */
  basis: ResponsibilityBasis;
  /** The clause that it owns. */
  clause: Clause;
  /** The unit. */
  department: Department;
  /** The words that say so. */
  evidence: Array<Evidence>;
  /** Its part. */
  role: ResponsibilityRole;
};

/** What a responsibility is known by. */
export type ResponsibilityBasis =
  /** A sentence of the clause (省工信厅负责…, 由省财政厅…). */
  | 'IN_TEXT'
  /** It issued the document and the clause names nobody. */
  | 'ISSUER'
  /** The clause's bracket of responsible units. */
  | 'STATED';

/** A page of responsibilities. */
export type ResponsibilityConnection = {
  __typename?: 'ResponsibilityConnection';
  /** The page with its cursors. */
  edges: Array<ResponsibilityEdge>;
  /** The page alone. */
  nodes: Array<Responsibility>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A responsibility in its place in a list. */
export type ResponsibilityEdge = {
  __typename?: 'ResponsibilityEdge';
  /** For `after` and `before`; good until the corpus is loaded anew. */
  cursor: Scalars['String']['output'];
  /** The responsibility. */
  node: Responsibility;
};

/** A unit's part in a clause. */
export type ResponsibilityRole =
  /** 牵头单位 */
  | 'LEAD'
  /** 配合单位, 参与单位 */
  | 'PARTICIPANT'
  /** 责任单位 */
  | 'RESPONSIBLE';

/** A page of what was found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page with its cursors, scores and snippets. */
  edges: Array<SearchEdge>;
  /** The page alone. */
  nodes: Array<SearchResult>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One find, in its place in a list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** For `after` and `before`; good until the corpus is loaded anew. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: SearchResult;
  /** Relevance (BM25): comparable within one answer. */
  score: Scalars['Float']['output'];
  /** The matched passage, hits between «…». */
  snippet: Scalars['String']['output'];
};

/** What full text search looks through. */
export type SearchKind =
  /** Clauses' own words (条款). */
  | 'CLAUSE'
  /** Names of departments (单位名称). */
  | 'DEPARTMENT'
  /** Titles and numbers of documents (标题、发文字号). */
  | 'DOCUMENT';

/** What full text search finds. */
export type SearchResult = Clause | Department | Document;

/** A stretch of a file without a gap. */
export type SourceRange = {
  __typename?: 'SourceRange';
  /** The code point after the last. */
  end: Scalars['Int']['output'];
  /** First code point, counted from 0. */
  start: Scalars['Int']['output'];
};

/** Where the words stand in the corpus, in Unicode code points of the file as delivered; a clause broken by a page has several ranges. */
export type SourceSpan = {
  __typename?: 'SourceSpan';
  /** Name of the file, as in `corpus.files`. */
  file: Scalars['String']['output'];
  /** In the order of the file. */
  ranges: Array<SourceRange>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ClauseRow )
    | ( DepartmentRow )
    | ( DocumentRow )
    | ( JurisdictionRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseConnection: ResolverTypeWrapper<Connection<ClauseRow>>;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  ClauseFilter: ClauseFilter;
  ClauseForm: ClauseForm;
  ClauseKind: ClauseKind;
  CompilationEntry: ResolverTypeWrapper<CompilationEntryRow>;
  Corpus: ResolverTypeWrapper<CorpusRow>;
  CorpusCounts: ResolverTypeWrapper<CorpusCounts>;
  CorpusFile: ResolverTypeWrapper<CorpusFile>;
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
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: ResolverTypeWrapper<ForceRow>;
  ForceReason: ForceReason;
  ForceStatus: ForceStatus;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  JurisdictionLevel: JurisdictionLevel;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Presence: Presence;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityBasis: ResponsibilityBasis;
  ResponsibilityConnection: ResolverTypeWrapper<Connection<ResponsibilityRow>>;
  ResponsibilityEdge: ResolverTypeWrapper<Omit<ResponsibilityEdge, 'node'> & { node: ResolversTypes['Responsibility'] }>;
  ResponsibilityRole: ResponsibilityRole;
  SearchConnection: ResolverTypeWrapper<Connection<SearchNode, SearchEdgeRow>>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<SearchNode>;
  SourceRange: ResolverTypeWrapper<SourceRange>;
  SourceSpan: ResolverTypeWrapper<SourceSpan>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Clause: ClauseRow;
  ClauseConnection: Connection<ClauseRow>;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  ClauseFilter: ClauseFilter;
  CompilationEntry: CompilationEntryRow;
  Corpus: CorpusRow;
  CorpusCounts: CorpusCounts;
  CorpusFile: CorpusFile;
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
  Float: Scalars['Float']['output'];
  Force: ForceRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Jurisdiction: JurisdictionRow;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Responsibility: ResponsibilityRow;
  ResponsibilityConnection: Connection<ResponsibilityRow>;
  ResponsibilityEdge: Omit<ResponsibilityEdge, 'node'> & { node: ResolversParentTypes['Responsibility'] };
  SearchConnection: Connection<SearchNode, SearchEdgeRow>;
  SearchEdge: SearchEdgeRow;
  SearchResult: SearchNode;
  SourceRange: SourceRange;
  SourceSpan: SourceSpan;
  String: Scalars['String']['output'];
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  children?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  compilation?: Resolver<Maybe<ResolversTypes['CompilationEntry']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType, Partial<ClauseForceArgs>>;
  form?: Resolver<ResolversTypes['ClauseForm'], ParentType, ContextType>;
  fullText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceSpan'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type CompilationEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompilationEntry'] = ResolversParentTypes['CompilationEntry']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compilation?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorpusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corpus'] = ResolversParentTypes['Corpus']> = {
  counts?: Resolver<ResolversTypes['CorpusCounts'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['CorpusFile']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorpusCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorpusCounts'] = ResolversParentTypes['CorpusCounts']> = {
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorpusFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorpusFile'] = ResolversParentTypes['CorpusFile']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inClauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inHeadingsAndMetadata?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DepartmentIssuedArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentKind'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, Partial<DepartmentResponsibilitiesArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  addressees?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<DocumentClausesArgs>>;
  dateDocument?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEndOfValidity?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateEntryIntoForce?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePublication?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType, Partial<DocumentForceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  noticeTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  printedNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceSpan']>, ParentType, ContextType>;
};

export type ForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Force'] = ResolversParentTypes['Force']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ForceReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ForceStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Clause' | 'Department' | 'Document' | 'Jurisdiction', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'document' | 'locator'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<QueryClausesArgs>>;
  corpus?: Resolver<ResolversTypes['Corpus'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'name'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'number'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  basis?: Resolver<ResolversTypes['ResponsibilityBasis'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Clause' | 'Department' | 'Document', ParentType, ContextType>;
};

export type SourceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRange'] = ResolversParentTypes['SourceRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceSpan'] = ResolversParentTypes['SourceSpan']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['SourceRange']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  CompilationEntry?: CompilationEntryResolvers<ContextType>;
  Corpus?: CorpusResolvers<ContextType>;
  CorpusCounts?: CorpusCountsResolvers<ContextType>;
  CorpusFile?: CorpusFileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Force?: ForceResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SourceRange?: SourceRangeResolvers<ContextType>;
  SourceSpan?: SourceSpanResolvers<ContextType>;
};

