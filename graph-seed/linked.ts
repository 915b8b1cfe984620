import type {
  ClauseForm,
  ConflictKind,
  MatterRelation,
  OverlapKind,
  Presence,
  ReferenceRelation,
  RepealReason,
  ResponsibilityBasis,
  ResponsibilityRole,
  StackingCoverage,
  StackingVerdict,
  SupersessionBasis,
  SupersessionRelation,
  TermReason,
} from '../src/graph/model';
import type {
  AwardFind,
  ClauseFacts,
  ClauseSegment,
  CumulationFind,
  DocumentSegment,
  Found,
  Passage,
  PointPlace,
  RateFind,
  SourceText,
  Warning,
} from './types';
import type { Length } from './vocabulary/calendar';
import type { DepartmentName } from './vocabulary/departments';
import type { Jurisdiction } from './vocabulary/jurisdictions';

/** What the link stage hands to rows: the texts as one corpus, each thing under its identity. */
export interface Linked {
  readonly documents: readonly LinkedDocument[];
  readonly clauses: readonly LinkedClause[];
  readonly departments: readonly LinkedDepartment[];
  readonly successions: readonly { readonly earlier: LinkedDepartment; readonly later: LinkedDepartment }[];
  readonly responsibilities: readonly LinkedResponsibility[];
  readonly references: readonly LinkedReference[];
  readonly awards: readonly LinkedAward[];
  readonly cumulationRules: readonly LinkedCumulationRule[];
  readonly overlaps: readonly LinkedOverlap[];
  readonly supersessions: readonly LinkedSupersession[];
  readonly stackings: readonly LinkedStacking[];
  /** Restatements: one award that documents of one payer promise again, the oldest first. */
  readonly restatements: readonly (readonly LinkedAward[])[];
  readonly warnings: readonly Warning[];
}

/** The evidence for a statement of the graph: a quote with its rule and its place, in UTF-16 offsets of the file. */
export interface Evidence {
  readonly rule: string;
  /** Verbatim, white space removed. */
  readonly quote: string;
  readonly clauseId: string | null;
  readonly documentId: string | null;
  readonly source: SourceText;
  readonly ranges: readonly (readonly [number, number])[];
}

/** A document as the whole corpus knows it (规范性文件). */
export interface LinkedDocument {
  readonly id: string;
  /** The 发文字号, else the title, else the name of the file. */
  readonly key: string;
  /** The first of `numbers`. */
  readonly number: string | null;
  /** All numbers that it bears (联合发文), in canonical form. */
  readonly numbers: string[];
  readonly printedNumbers: Set<string>;
  title: string | null;
  noticeTitle: string | null;
  readonly issuers: { readonly department: DepartmentName; readonly printed: string | null }[];
  readonly addressees: readonly string[];
  jurisdiction: Jurisdiction | null;
  presence: Presence;
  readonly segment: DocumentSegment | null;
  readonly isCompilation: boolean;
  /** The words of a title that mark it as repealed. */
  repealMark: Evidence | null;
  /** Where its title is printed: the evidence for what the title says (2024年…行动计划). */
  titlePlace: Evidence | null;
  force: DocumentForce;
}

/** What force (效力) is computed from, for the day asked about; see `ForceProperties` of the graph's model. */
export interface LinkedForce {
  beginsFrom: string | null;
  beginsBy: string | null;
  ends: string | null;
  endReason: TermReason | null;
  inherited: boolean;
  repealedBy: string | null;
  repealDated: boolean;
  repealReason: RepealReason | null;
  revivedFrom: string | null;
  evidence: Evidence[];
}

export interface DocumentForce extends LinkedForce {
  dateEntryIntoForce: string | null;
  dateEndOfValidity: string | null;
}

/** A clause with its identity, its document and its facts. */
export interface LinkedClause {
  readonly id: string;
  readonly segment: ClauseSegment;
  readonly source: SourceText;
  /** The document that the clause belongs to; null for a point without a number. */
  readonly document: LinkedDocument | null;
  /** The compilation that it stands in. */
  readonly compilation: LinkedDocument | null;
  readonly place: PointPlace | null;
  readonly parent: LinkedClause | null;
  readonly children: LinkedClause[];
  readonly form: ClauseForm;
  /** Its own words and those of its descendants, each of these after its number. */
  readonly full: Pick<Passage, 'text'>;
  readonly facts: ClauseFacts;
  /** The full clause of a digest. */
  excerptOf: LinkedClause | null;
  force: LinkedForce;
}

/** A department as all texts together know it (责任单位、发文机关). */
export interface LinkedDepartment extends DepartmentName {
  readonly id: string;
  readonly aliases: Set<string>;
  /** The departments in a collective; empty for others. */
  readonly members: LinkedDepartment[];
}

export interface LinkedResponsibility {
  readonly department: LinkedDepartment;
  readonly clause: LinkedClause;
  readonly role: ResponsibilityRole;
  readonly basis: ResponsibilityBasis;
  readonly evidence: Evidence;
}

/** `from` is null for a citation in a document's title. */
export interface LinkedReference {
  readonly from: LinkedClause | null;
  readonly fromDocument: LinkedDocument | null;
  readonly to: LinkedDocument;
  readonly relation: ReferenceRelation;
  readonly evidence: Evidence;
}

/** Two texts that agree but for a sum, a rate or a date (冲突), with the words of both. */
export interface LinkedConflict {
  readonly kind: ConflictKind;
  readonly a: Evidence;
  readonly b: Evidence;
}

/** Two clauses whose words are alike, or that reward the same matter (重复). */
export interface LinkedOverlap {
  /** The longer text for CONTAINS, else the earlier. */
  readonly a: LinkedClause;
  readonly b: LinkedClause;
  readonly kind: OverlapKind;
  readonly similarity: number;
  readonly containment: number;
  /** True where both are known to belong to one document. */
  readonly sameDocument: boolean;
  readonly conflicts: readonly LinkedConflict[];
}

/** A document that replaces, amends or repeals another (替代、修改、废止). */
export interface LinkedSupersession {
  /** Null where a text states the repeal without naming what repeals. */
  readonly newer: LinkedDocument | null;
  readonly older: LinkedDocument;
  readonly relation: SupersessionRelation;
  readonly basis: SupersessionBasis;
  /** 0 to 1. It is 1 exactly where a text states the supersession. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** First day on which the older document is out of force, or in force again, where a text states it. */
  readonly from: string | null;
  /** True if the older document is in force again (恢复执行). */
  readonly revives?: boolean | undefined;
  /** The last day that the newer document gives the older, where it states one. */
  readonly until?: string | undefined;
  /** The length by which it extends the term of the older one (有效期延长2年). */
  readonly extension?: Length | undefined;
  /** True where it depends on another event. */
  readonly conditional?: boolean | undefined;
  /** The text that only tells of the repeal (已废止). The repeal is not later than it. */
  readonly toldBy?: LinkedDocument | null | undefined;
}

/** An award of a document, with every clause that states it. */
export interface LinkedAward {
  readonly id: string;
  readonly document: LinkedDocument | null;
  /** The first clause that states it, and the find there. */
  readonly clause: LinkedClause;
  readonly find: Found<AwardFind>;
  force: LinkedForce;
  /** Rates that the stem above the clause states for its items. */
  readonly stemRates: readonly Found<RateFind>[];
  readonly statedIn: LinkedClause[];
  /** The sum in yuan of a share on top of another award (上浮30%), where the sum of that award is known. */
  onTopYuan: number | null;
}

export interface LinkedCumulationRule {
  readonly id: string;
  readonly clause: LinkedClause;
  readonly find: Found<CumulationFind>;
}

/** The reason for a verdict: one Chinese sentence with its quotes, and the rule that it is about. */
export interface LinkedStackingReason {
  readonly rule: LinkedCumulationRule | null;
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
}

/** Whether one claimant can have both awards (叠加). `a` stands before `b`. Dates are judged when a query asks. */
export interface LinkedStacking {
  readonly a: LinkedAward;
  readonly b: LinkedAward;
  readonly relation: MatterRelation;
  readonly verdict: StackingVerdict;
  /** FULL where both documents are held in full. */
  readonly coverage: StackingCoverage;
  readonly everInForceTogether: boolean | null;
  readonly reasons: readonly LinkedStackingReason[];
}
