/**
 * The graph's one vocabulary: labels, relationship types and the properties they carry. `graph-seed` writes them, `src` reads them.
 * Dates are ISO 8601 strings (they compare as they sort), sums are numbers in yuan, places are code points of the file as delivered.
 */

export const LABELS = [
  'Document',
  'Clause',
  'Department',
  'Award',
  'AwardType',
  'Beneficiary',
  'Matter',
  'Jurisdiction',
  'CumulationRule',
] as const;
export type Label = (typeof LABELS)[number];

/** The one node that says which generation of the graph this is, what it was made from and whether it is complete. */
export const CORPUS_LABEL = 'Corpus';

/** Id of the second node of that label, which stands while a new generation is being committed; one left by a killed load is old. */
export const ARRIVAL_ID = 'arrival';
export const ARRIVAL_MILLISECONDS = 10_000;

/**
 * Milliseconds for which a generation that was seen to stand is sure to stand, on a single server: between the announcement of a
 * commit and the commit, a load waits twice as long. In a cluster, whose members learn of commits late, nothing is sure.
 */
export const STANDS_FOR = 150;

export const EDGES = [
  'PART_OF', // (Clause)->(Clause|Document) 隶属
  'STANDS_IN', // (Clause {kind: POINT})->(Document) the compilation (汇编)
  'EXCERPT_OF', // (Clause {form: DIGEST})->(Clause {form: FULL_TEXT}) 摘编
  'ISSUED', // (Department)->(Document) 发文
  'SUPERSEDES', // (Document)->(Document) the newer to the older; SupersessionProperties
  'REFERENCES', // (Clause|Document)->(Document) relation
  'RESPONSIBLE_FOR', // (Department)->(Clause) role, basis
  'DUPLICATES_WITH', // (Clause)->(Clause) the longer or earlier to the other; OverlapProperties
  'STATES', // (Clause)->(Award|CumulationRule)
  'OF_TYPE', // (Award|Clause)->(AwardType)
  'BENEFITS', // (Award|Clause)->(Beneficiary)
  'REWARDS', // (Award)->(Matter)
  'STACKS_WITH', // (Award)->(Award) the earlier in the order of awards to the later; StackingProperties
  'SUCCEEDS', // (Department)->(Department) the later to the earlier
  'MEMBER_OF', // (Department)->(Department {kind: COLLECTIVE})
  'BROADER', // (Beneficiary)->(Beneficiary) the narrower to the broader
  'WITHIN', // (Document|Department|Award|Jurisdiction)->(Jurisdiction)
] as const;
export type EdgeType = (typeof EDGES)[number];

/** Why an edge stands: every edge that a rule made carries these. `ranges` is start, end, start, end … */
export interface EvidenceProperties {
  rule?: string;
  quote?: string;
  clauseId?: string;
  documentId?: string;
  file?: string;
  ranges?: number[];
}

/** What force is computed from (效力), on documents, clauses and awards. */
export interface ForceProperties {
  /** First day of force; where only a span is known, its first and last possible day. Absent: nothing says. */
  beginsFrom?: string;
  beginsBy?: string;
  /** Last day of force, inclusive. */
  ends?: string;
  endReason?: 'TERM_STATED' | 'PROGRAMME_PERIOD';
  /** True where `ends` is the document's and the clause states none. */
  inherited?: boolean;
  /** First day on which a repeal is known to hold. */
  repealedBy?: string;
  /** False where no text dates the repeal: before `repealedBy` nothing is known. */
  repealDated?: boolean;
  repealReason?: 'REPEAL_STATED' | 'SUPERSEDED';
  /** JSON of Evidence[] behind these dates. */
  forceEvidence?: string;
}

/** All nodes have `id` (unique, permanent) and `ordinal` (place in the order of lists, unique within a label). */
export interface DocumentProperties extends ForceProperties {
  number?: string;
  /** The number under NFKC without brackets and spaces, for look-up: 晋政办发2026-3. */
  numberKey?: string;
  /** Every number that it prints, the first of them `number`; absent where that is the only one. */
  numbers?: string[];
  printedNumbers: string[];
  /** numberKey of each further number and printed form, for look-up by any of them. */
  printedKeys?: string[];
  title?: string;
  /** titleKey of the title, for look-up. */
  titleKey?: string;
  noticeTitle?: string;
  addressees: string[];
  presence: 'FULL_TEXT' | 'DIGEST' | 'TITLE_ONLY' | 'CITED_ONLY';
  dateDocument?: string;
  datePublication?: string;
  dateEntryIntoForce?: string;
  dateEndOfValidity?: string;
  jurisdictionCode?: string;
  level?: string;
}

export interface ClauseProperties extends ForceProperties {
  kind: string;
  form: 'FULL_TEXT' | 'DIGEST';
  locator: string;
  /** locatorKey of the locator, for look-up. */
  locatorKey?: string;
  heading?: string;
  path: string[];
  text: string;
  /** The text as it is searched where brackets stand inside its words (制(修)订): `searchable` of it. */
  searchText?: string;
  fullText: string;
  /** The document whose rule it is. */
  documentId?: string;
  /** The compilation that it stands in, with its place there. */
  compilationId?: string;
  chapter?: string;
  category?: string;
  section?: string;
  number?: number;
  /** The document's jurisdiction, for a point without one the compilation's. */
  jurisdictionCode?: string;
  level?: string;
  file: string;
  /** Places of its own words: start, end, start, end … */
  ranges: number[];
  /** JSON of Amount[] and Rate[] in the order of the words. */
  amounts?: string;
  rates?: string;
}

export interface DepartmentProperties {
  name: string;
  shortName?: string;
  aliases: string[];
  /** nameKey of the name. */
  nameKey: string;
  /** nameKey of name, short name, aliases, for look-up by any of them. */
  nameKeys: string[];
  /** The aliases in one string, parted by spaces, for full text (a full-text index reads no lists in fixed order). */
  aliasText?: string;
  kind: 'GOVERNMENT' | 'PARTY' | 'CENTRAL_BRANCH' | 'COMPANY' | 'COLLECTIVE' | 'OTHER';
  jurisdictionCode?: string;
  level?: string;
}

export interface JurisdictionProperties {
  code: string;
  name: string;
  level: string;
}

export interface AwardProperties extends ForceProperties {
  title: string;
  condition?: string;
  amounts: string;
  rates: string;
  tiers: string;
  maxYuan?: number;
  documentId?: string;
  jurisdictionCode?: string;
  level?: string;
  evidence: string;
}

export interface CodeProperties {
  code: string;
  name: string;
}

export interface CumulationRuleProperties extends EvidenceProperties {
  effect: string;
  scope: string;
}

/** On DUPLICATES_WITH: how alike two clauses are. */
export interface OverlapProperties {
  kind: 'IDENTICAL' | 'NEAR_DUPLICATE' | 'CONTAINS' | 'SAME_MATTER';
  /** Jaccard similarity of character 3-gram sets, and shared 3-grams over those of the shorter text. */
  similarity: number;
  containment: number;
  /** True where both are known to be rules of one document. */
  sameDocument: boolean;
  /** JSON of Conflict[]: kind, and EvidenceProperties of both sides as a and b. Absent: none. */
  conflicts?: string;
}

/** On SUPERSEDES. */
export interface SupersessionProperties {
  relation: 'REPLACES' | 'AMENDS' | 'REPEALS' | 'REVISED_EDITION';
  basis: 'STATED' | 'TITLE' | 'INFERRED';
  /** 0 to 1; 1 where basis is STATED, and only there. */
  confidence: number;
  /** True where a text says that a document is repealed and not by what: the edge then leads from the document to itself. */
  newerUnknown?: boolean;
  /** JSON of EvidenceProperties[]. */
  evidence: string;
}

/** On STACKS_WITH (叠加): whether one claimant may have both awards, dates left aside. */
export interface StackingProperties {
  relation: 'SAME_MATTER' | 'RELATED';
  verdict: 'ALLOWED' | 'NOT_PROHIBITED' | 'CONDITIONAL' | 'HIGHEST_ONLY' | 'PROHIBITED' | 'UNDETERMINED';
  coverage: 'FULL' | 'PARTIAL';
  /** Absent where a day decides it that is known only to lie in some span. */
  everInForceTogether?: boolean;
  /** JSON of { ruleId?, explanation, evidence: EvidenceProperties[] }[], at least one. */
  reasons: string;
}

/** Id of the assessment of an ordered pair of awards, and the pair that it names. */
export const stackingId = (a: string, b: string): string => `StackingAssessment:${a}×${b}`;
export function awardsOfStacking(id: string): readonly [a: string, b: string] | null {
  const [, a, b] = /^StackingAssessment:(Award:.*?)×(Award:.*)$/su.exec(id) ?? [];
  return a && b ? [a, b] : null;
}

/** Id of the overlap of two clauses, the longer or earlier first, and the pair that it names. */
export const overlapId = (a: string, b: string): string => `Overlap:${a}×${b}`;
export function clausesOfOverlap(id: string): readonly [a: string, b: string] | null {
  const [, a, b] = /^Overlap:(Clause:.*?)×(Clause:.*)$/su.exec(id) ?? [];
  return a && b ? [a, b] : null;
}

/** What a node of each label carries beside `id` and `ordinal`. */
export interface NodeProperties {
  Document: DocumentProperties;
  Clause: ClauseProperties;
  Department: DepartmentProperties;
  Award: AwardProperties;
  AwardType: CodeProperties;
  Beneficiary: CodeProperties;
  Matter: CodeProperties;
  Jurisdiction: JurisdictionProperties;
  CumulationRule: CumulationRuleProperties;
}

export interface CorpusProperties {
  id: 'corpus';
  state: 'LOADING' | 'COMPLETE';
  /** Hash of the rows: the generation that cursors and requests name. */
  generation: string;
  /** Hash of the corpus files and of the code that read them: a start loads again where it differs. */
  madeFrom: string;
  loadedAt: string;
  /** JSON of CorpusFile[]. */
  files: string;
}

/** Bracket style, width and spacing gone: 晋政办发〔2026〕3号, 晋政办发(2026)3 号 → 晋政办发2026-3; 公告2021年第3号 → 公告2021-3. */
export function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[\p{Ps}\p{Pi}<](\d+)[\p{Pe}\p{Pf}>]第?/u, '$1-')
    .replace(/(\d{4})年第/u, '$1-')
    .replace(/号$/u, '');
}

/** Brackets and quotation marks stand inside words (制(修)订, “专精特新”企业): for searching they are not there. */
export const INSIDE_WORDS = /[()（）“”‘’"'《》〈〉〔〕【】[\]\s]/gu;

/** A text as it is searched, where that differs from the text. */
export function searchable(text: string): string | null {
  const searched = text.replace(INSIDE_WORDS, '');
  return searched === text ? null : searched;
}

/** A name for comparing: NFKC, no white space, no brackets. 各县（市、区）人民政府 = 各县(市、区)人民政府 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s()]+/gu, '');
}

/** A title for comparing: NFKC, letters and digits alone, lower case. 《…的通知》 = …的通知 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** A locator for comparing: NFKC, no white space. （二十五） / 1 = (二十五)/1 */
export function locatorKey(locator: string): string {
  return locator.normalize('NFKC').replace(/\s+/gu, '');
}
