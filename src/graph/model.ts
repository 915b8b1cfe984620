export * from './ids';
export * from './numerals';
export * from './text-keys';
export { SIMPLIFIED } from './traditional';

/**
 * The vocabulary of the graph: labels, relationship types and their properties. `graph-seed` writes them, `src` reads them.
 * Dates are ISO 8601 strings, which sort as text. Sums are numbers in yuan. Places are code points of the reading text.
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
  'CorpusFile',
  'CorpusText',
] as const;
export type Label = (typeof LABELS)[number];

/**
 * Award types and payees that 从优从高 does not concern, because their awards are not claimed beside others: equity investments, reliefs
 * from fees, land and power prices, honours, awards to persons.
 */
export const NOT_OF_ONE_CLAIM = {
  awardTypes: ['EQUITY_INVESTMENT', 'FEE_RELIEF', 'LAND_PREFERENCE', 'PRICE_PREFERENCE', 'HONOR_ONLY'],
  beneficiaries: ['TALENT'],
} as const;

/** Version of the model that the reads expect. Raise it whenever the reads need something that an older graph lacks. */
export const MODEL = 10;

/** The property of a clause that is the `a` of an overlap (重复) of the kind, and of one with conflicts. */
export const LEADS = {
  IDENTICAL: 'leadsIdentical',
  NEAR_DUPLICATE: 'leadsNearDuplicate',
  CONTAINS: 'leadsContains',
  SAME_MATTER: 'leadsSameMatter',
} as const satisfies Record<OverlapKind, string>;
export const LEADS_CONFLICT = 'leadsConflict';

/** The node that records the generation of the graph, its origin and whether it is complete. */
export const CORPUS_LABEL = 'Corpus';

/** Id of a second Corpus node, which exists while a new generation is committed. A killed load leaves one behind: an old one is ignored. */
export const ARRIVAL_ID = 'arrival';
export const ARRIVAL_MILLISECONDS = 10_000;

/**
 * Milliseconds for which a generation that was read certainly stays current, on a single server. A load waits twice as long between the
 * announcement of a commit and the commit. A cluster gives no such guarantee, because its members learn of commits late.
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
  'RESTATES', // (Award)->(Award) the newer to the next older of one award that documents of one payer promise again (重申)
  'SUCCEEDS', // (Department)->(Department) the later to the earlier
  'MEMBER_OF', // (Department)->(Department {kind: COLLECTIVE})
  'BROADER', // (Beneficiary)->(Beneficiary) the narrower to the broader
  'WITHIN', // (Document|Department|Award|Jurisdiction)->(Jurisdiction)
] as const;
export type EdgeType = (typeof EDGES)[number];

/** How much of a document the corpus holds. */
export type Presence = 'FULL_TEXT' | 'DIGEST' | 'TITLE_ONLY' | 'CITED_ONLY';
/** Whether a clause belongs to the text itself (全文) or to a compilation's digest (摘编). */
export type ClauseForm = 'FULL_TEXT' | 'DIGEST';
/** Levels of a text (章、条、款、项), its unnumbered parts, and the points of a compilation. */
export type ClauseKind = 'CHAPTER' | 'ARTICLE' | 'PARAGRAPH' | 'ITEM' | 'PREAMBLE' | 'CLOSING' | 'ANNEX' | 'POINT';
export type DepartmentKind = 'GOVERNMENT' | 'PARTY' | 'CENTRAL_BRANCH' | 'COMPANY' | 'COLLECTIVE' | 'OTHER';
/** 国家、省、市、县, and zones (开发区) beside counties. */
export type JurisdictionLevel = 'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY' | 'ZONE';
/** 牵头、负责、配合. */
export type ResponsibilityRole = 'LEAD' | 'RESPONSIBLE' | 'PARTICIPANT';
/** The basis of a responsibility: a closing bracket, a sentence of the text, or neither; the issuer is then responsible. */
export type ResponsibilityBasis = 'STATED' | 'IN_TEXT' | 'ISSUER';
export type ForceStatus = 'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'EXPIRED' | 'REPEALED' | 'UNKNOWN';
export type TermReason = 'TERM_STATED' | 'PROGRAMME_PERIOD';
export type RepealReason = 'REPEAL_STATED' | 'SUPERSEDED';
export type ForceReason = TermReason | RepealReason | 'INHERITED' | 'NO_END_STATED' | 'UNDATED';
/** The role of a sum: 定额、上限、下限、资金池、门槛. */
export type AmountRole = 'FIXED' | 'CAP' | 'MIN' | 'POOL' | 'THRESHOLD' | 'OTHER';
/** The units by which a sum is counted. */
export type AmountPer = 'YEAR' | 'MONTH' | 'DAY' | 'PROJECT' | 'ENTERPRISE' | 'PERSON' | 'EVENT' | 'TOWN' | 'UNIT';
export type RateRole = 'RATE' | 'RATE_CAP' | 'THRESHOLD' | 'OTHER';
/** The effect of a cumulation rule (叠加规则), and its scope. */
export type CumulationEffect = 'FORBIDS' | 'ALLOWS' | 'ALLOWS_ON_TOP' | 'BEST_OF' | 'ONCE_ONLY' | 'AGGREGATE_CAP';
export type CumulationScope = 'SAME_CLAUSE' | 'SAME_DOCUMENT' | 'SAME_LEVEL' | 'ANY_LEVEL' | 'NAMED';
export type ReferenceRelation = 'CITES' | 'BASED_ON' | 'IMPLEMENTS';
export type OverlapKind = 'IDENTICAL' | 'NEAR_DUPLICATE' | 'CONTAINS' | 'SAME_MATTER';
export type ConflictKind = 'AMOUNT' | 'RATE' | 'DATE';
export type SupersessionRelation = 'REPLACES' | 'AMENDS' | 'REPEALS' | 'REVISED_EDITION';
export type SupersessionBasis = 'STATED' | 'TITLE' | 'INFERRED';
/** Whether two awards reward the same thing (同一事项) or different things of one field. */
export type MatterRelation = 'SAME_MATTER' | 'RELATED';
/** Whether one claimant may have both of two awards (叠加结论). */
export type StackingVerdict = 'ALLOWED' | 'NOT_PROHIBITED' | 'CONDITIONAL' | 'HIGHEST_ONLY' | 'PROHIBITED' | 'UNDETERMINED';
/** Whether both documents of a pair are held in full. */
export type StackingCoverage = 'FULL' | 'PARTIAL';
export type CorpusState = 'LOADING' | 'COMPLETE';

/** The evidence of an edge. Every edge that a rule states has it. `ranges` is start, end, start, end … */
export interface EvidenceProperties {
  rule?: string;
  quote?: string;
  clauseId?: string;
  documentId?: string;
  file?: string;
  ranges?: number[];
}

/** The dates from which force (效力) is computed, on documents, clauses and awards. */
export interface ForceProperties {
  /** First day of force; if only a span is known, its first and last possible day. Absent if unknown. */
  beginsFrom?: string;
  beginsBy?: string;
  /** Last day of force, inclusive. */
  ends?: string;
  endReason?: TermReason;
  /** True if `ends` is the document's and the clause states none. */
  inherited?: boolean;
  /** First day on which a repeal is known to hold. */
  repealedBy?: string;
  /** False if no text dates the repeal: force before `repealedBy` is unknown. */
  repealDated?: boolean;
  repealReason?: RepealReason;
  /** First day on which a repealed text is in force again (恢复执行). */
  revivedFrom?: string;
  /** The result of `lastDayOf`. */
  lastDay?: string;
  /** JSON of Evidence[] for these dates. */
  forceEvidence?: string;
}

/** 2025-12-31 → 2025年12月31日 */
export function dayName(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The last day of force, inclusive: the end of the term, or the day before an earlier repeal. Null if unknown, or if the repeal is undated. */
export function lastDayOf({
  ends,
  repealedBy,
  repealDated = true,
  revivedFrom,
}: Readonly<Partial<Record<keyof ForceProperties, unknown>>>): string | null {
  if (typeof repealedBy !== 'string' || typeof revivedFrom === 'string') return (ends as string | null | undefined) ?? null;
  if (!repealDated) return null;
  if (typeof ends === 'string' && ends < repealedBy) return ends;
  return new Date(Date.parse(repealedBy) - 86_400_000).toISOString().slice(0, 10);
}

/** The sort keys of an award in the lists by sum and by day of its document. */
export const placesOf = (maxYuan: number | null, day: string | null) => ({
  fallingYuan: maxYuan === null ? 1 : -maxYuan,
  risingYuan: maxYuan ?? Number.MAX_SAFE_INTEGER,
  fallingDay: day === null ? 0 : -Number(day.replaceAll('-', '')),
});

/** All nodes have `id` (unique, permanent, begins with the label: Award:…) and `ordinal` (a whole number that sorts lists, unique within a label). */
export interface DocumentProperties extends ForceProperties {
  label: string;
  number?: string;
  /** All its numbers (联合发文), `number` first. */
  numbers: string[];
  /** The number under NFKC without brackets and spaces, for look-up: 晋政办发2026-3. */
  numberKey?: string;
  printedNumbers: string[];
  /** numberKey of each further number and printed form, for look-up. */
  printedKeys?: string[];
  title?: string;
  /** titleKey of the title, for look-up. */
  titleKey?: string;
  noticeTitle?: string;
  /** titleKey of the notice's title, for look-up. */
  noticeTitleKey?: string;
  /** Titles and number in the form for search, separated by commas. */
  searchText: string;
  addressees: string[];
  presence: Presence;
  dateDocument?: string;
  datePublication?: string;
  dateEntryIntoForce?: string;
  dateEndOfValidity?: string;
  jurisdictionCode?: string;
  level?: JurisdictionLevel;
  /** The place of its own text, if the corpus holds it: file, start and end. */
  file?: string;
  ranges?: number[];
}

export interface ClauseProperties extends ForceProperties, Partial<Record<(typeof LEADS)[OverlapKind] | typeof LEADS_CONFLICT, true>> {
  label: string;
  kind: ClauseKind;
  form: ClauseForm;
  locator: string;
  /** locatorKey of the locator, for look-up. */
  locatorKey?: string;
  heading?: string;
  path: string[];
  text: string;
  /** The text in the form for search (`searched`), if it differs: brackets inside words (制(修)订), wide forms, traditional characters. */
  searchText?: string;
  fullText: string;
  /** The document that the clause belongs to. */
  documentId?: string;
  /** The compilation that contains it, and its position there. */
  compilationId?: string;
  chapter?: string;
  category?: string;
  section?: string;
  number?: number;
  /** The jurisdiction of its document, else of its compilation. */
  jurisdictionCode?: string;
  level?: JurisdictionLevel;
  file: string;
  /** Places of its own words, without those of its parts: start, end, start, end … */
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
  /** nameKey of every printed or usual form of the name, for look-up. */
  nameKeys: string[];
  /** All forms of its name in the form for search, separated by commas. */
  searchText: string;
  /** Aliases and usual forms as one string, separated by spaces. The full-text index reads it, because the order in lists is not fixed. */
  aliasText?: string;
  kind: DepartmentKind;
  jurisdictionCode?: string;
  level?: JurisdictionLevel;
}

export interface JurisdictionProperties {
  code: string;
  name: string;
  level: JurisdictionLevel;
  /** nameKey of every usual form of its name: 晋城市, 晋城. */
  nameKeys: string[];
}

export interface AwardProperties extends ForceProperties {
  title: string;
  condition?: string;
  /** Title and condition in the form for search, separated by a comma. `allText` adds the words of the clauses that state the award. */
  searchText: string;
  allText: string;
  amounts: string;
  rates: string;
  tiers: string;
  maxYuan?: number;
  totalYuan?: number;
  label: string;
  documentId?: string;
  /**
   * Sort keys, ascending: `maxYuan` negated, `maxYuan`, and the day of the document (成文日期, 印发日期 or 施行日期, the first that is known) as a
   * negative number: -20240306. Unknown values come last.
   */
  fallingYuan: number;
  risingYuan: number;
  fallingDay: number;
  /** Whether the award or one of its tiers states a sum or a share that is paid. */
  hasSum: boolean;
  jurisdictionCode?: string;
  level?: JurisdictionLevel;
  evidence: string;
}

export interface CodeProperties {
  code: string;
  name: string;
  /** nameKey of the name and of common words for it: 专精特新. */
  nameKeys: string[];
}

export interface CumulationRuleProperties extends EvidenceProperties {
  effect: CumulationEffect;
  scope: CumulationScope;
}

/** A file that was read (文件), with the number of its characters in each part, in code points of the reading text. */
export interface CorpusFileProperties {
  name: string;
  /** SHA-256 of the bytes as delivered. */
  sha256: string;
  mediaType: string;
  characters: number;
  inClauses: number;
  inHeadingsAndMetadata: number;
  setAside: number;
  /** Places of the first characters of its pages; absent for text without pages. */
  pageStarts?: number[];
  /** JSON of NotRead[]. Absent: none. */
  warnings?: string;
}

/** A piece of the reading text (阅读文本) of a file. All but the last have `STRETCH` code points: see `textId`. */
export interface CorpusTextProperties {
  text: string;
}

/** On DUPLICATES_WITH: the similarity of two clauses. */
export interface OverlapProperties {
  kind: OverlapKind;
  /** Jaccard similarity of character 3-gram sets, and shared 3-grams divided by those of the shorter text. */
  similarity: number;
  /** 1 - similarity: lists sort by it, the most similar first. */
  distance: number;
  containment: number;
  /** True if both are known to belong to one document. */
  sameDocument: boolean;
  /** JSON of Conflict[]: kind, and EvidenceProperties of both sides as a and b. Absent: none. */
  conflicts?: string;
  /** Whether there are conflicts. Absent: none. */
  hasConflicts?: true;
}

/** On SUPERSEDES. */
export interface SupersessionProperties {
  relation: SupersessionRelation;
  basis: SupersessionBasis;
  /** 0 to 1; 1 only if basis is STATED. */
  confidence: number;
  /** True if a text states the repeal without naming the repealing document. The edge then leads from the document to itself. */
  newerUnknown?: boolean;
  /** JSON of EvidenceProperties[]. */
  evidence: string;
}

/** On STACKS_WITH (叠加): whether one claimant may have both awards, without regard to dates. */
export interface StackingProperties {
  relation: MatterRelation;
  verdict: StackingVerdict;
  coverage: StackingCoverage;
  /** Absent if it depends on a day that is known only as a span. */
  everInForceTogether?: boolean;
  /** JSON of { ruleId?, explanation, evidence: EvidenceProperties[] }[], at least one. */
  reasons: string;
}

/** The properties of nodes by label, besides `id` and `ordinal`. */
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
  CorpusFile: CorpusFileProperties;
  CorpusText: CorpusTextProperties;
}

export interface CorpusProperties {
  id: 'corpus';
  state: CorpusState;
  /** Hash of the rows and their ordinals. It identifies the generation in cursors and requests. */
  generation: string;
  /** Hash of the corpus files and of the code that read them. The service loads again at the start if it differs. */
  madeFrom: string;
  loadedAt: string;
  /** `MODEL` of the code that loaded it. Absent in graphs of versions before it. */
  model: number;
  /** Absolute paths that were loaded; empty for the shipped texts. */
  folders: string[];
  /** JSON of NotRead[]: files that were refused. */
  notRead: string;
  /** True while a large load runs and this generation is under temporary labels: see beside.ts. Absent: false. */
  isBeside?: boolean;
}
