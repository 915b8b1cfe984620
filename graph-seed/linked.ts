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
import type { DepartmentName } from './vocabulary/departments';
import type { Jurisdiction } from './vocabulary/jurisdictions';

/** What link hands to rows: the corpus as one, every thing under its identity. */
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
  /** Awards that documents of one payer promise again, the oldest first. */
  readonly restatements: readonly (readonly LinkedAward[])[];
  readonly warnings: readonly Warning[];
}

/** Why the graph says so: a quote with its rule and its place in UTF-16 offsets of the file. */
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
  /** Its 发文字号, else its title, else its file's name. */
  readonly key: string;
  /** The first of `numbers`. */
  readonly number: string | null;
  /** Every number that it bears (联合发文), in canonical form. */
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
  /** Where a title marks it as repealed. */
  repealMark: Evidence | null;
  /** Where its title is printed, for what the title says (2024年…行动计划). */
  titlePlace: Evidence | null;
  force: DocumentForce;
}

/** What force is computed from on the day asked for (效力); see `ForceProperties` of the graph's model. */
export interface LinkedForce {
  beginsFrom: string | null;
  beginsBy: string | null;
  ends: string | null;
  endReason: TermReason | null;
  inherited: boolean;
  repealedBy: string | null;
  repealDated: boolean;
  repealReason: RepealReason | null;
  evidence: Evidence[];
}

export interface DocumentForce extends LinkedForce {
  dateEntryIntoForce: string | null;
  dateEndOfValidity: string | null;
}

/** A clause with its identity, its document and what it says. */
export interface LinkedClause {
  readonly id: string;
  readonly segment: ClauseSegment;
  readonly source: SourceText;
  /** The document whose rule it is; null for a point without a number. */
  readonly document: LinkedDocument | null;
  /** Where it stands in a compilation. */
  readonly compilation: LinkedDocument | null;
  readonly place: PointPlace | null;
  readonly parent: LinkedClause | null;
  readonly children: LinkedClause[];
  readonly form: ClauseForm;
  /** Its own words and its descendants', each of these after its number. */
  readonly full: Pick<Passage, 'text'>;
  readonly facts: ClauseFacts;
  /** A digest's full clause. */
  excerptOf: LinkedClause | null;
  force: LinkedForce;
}

/** A department as all texts together know it (责任单位、发文机关). */
export interface LinkedDepartment extends DepartmentName {
  readonly id: string;
  readonly aliases: Set<string>;
  /** Of a collective: the departments in it. */
  readonly members: LinkedDepartment[];
}

export interface LinkedResponsibility {
  readonly department: LinkedDepartment;
  readonly clause: LinkedClause;
  readonly role: ResponsibilityRole;
  readonly basis: ResponsibilityBasis;
  readonly evidence: Evidence;
}

/** `from` is null where a document's title cites. */
export interface LinkedReference {
  readonly from: LinkedClause | null;
  readonly fromDocument: LinkedDocument | null;
  readonly to: LinkedDocument;
  readonly relation: ReferenceRelation;
  readonly evidence: Evidence;
}

/** Where two texts agree but a sum, a rate or a date differs (冲突): the words of both. */
export interface LinkedConflict {
  readonly kind: ConflictKind;
  readonly a: Evidence;
  readonly b: Evidence;
}

/** Two clauses whose words are alike, or that reward the same matter (重复). */
export interface LinkedOverlap {
  /** For CONTAINS the longer text, else the earlier. */
  readonly a: LinkedClause;
  readonly b: LinkedClause;
  readonly kind: OverlapKind;
  readonly similarity: number;
  readonly containment: number;
  /** True where both are known to be rules of one document. */
  readonly sameDocument: boolean;
  readonly conflicts: readonly LinkedConflict[];
}

/** One document that takes the place of another, changes it or repeals it (替代、修改、废止). */
export interface LinkedSupersession {
  /** Null where a text says that the older is repealed, and not by what. */
  readonly newer: LinkedDocument | null;
  readonly older: LinkedDocument;
  readonly relation: SupersessionRelation;
  readonly basis: SupersessionBasis;
  /** 0 to 1; 1 where a text states it, and only there. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** First day on which the older no longer holds, where the text says. */
  readonly from: string | null;
  /** The last day that the newer gives the older, where it does. */
  readonly until?: string | undefined;
  /** True where it holds only once something else is so. */
  readonly conditional?: boolean | undefined;
}

/** An award of a document, with every clause that states it. */
export interface LinkedAward {
  readonly id: string;
  readonly document: LinkedDocument | null;
  /** The first clause that states it, and what it says there. */
  readonly clause: LinkedClause;
  readonly find: Found<AwardFind>;
  force: LinkedForce;
  /** Rates that the stem above the clause says for its items. */
  readonly stemRates: readonly Found<RateFind>[];
  readonly statedIn: LinkedClause[];
  /** The sum of a share that comes on top of another award (上浮30%), where that one's sum is known. */
  onTopYuan: number | null;
}

export interface LinkedCumulationRule {
  readonly id: string;
  readonly clause: LinkedClause;
  readonly find: Found<CumulationFind>;
}

/** Why a pair is judged so: one Chinese sentence with its quotes, and the rule that it speaks of. */
export interface LinkedStackingReason {
  readonly rule: LinkedCumulationRule | null;
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
}

/** May one claimant have both awards (叠加)? `a` stands before `b`. Days are left to when it is asked. */
export interface LinkedStacking {
  readonly a: LinkedAward;
  readonly b: LinkedAward;
  readonly relation: MatterRelation;
  readonly verdict: StackingVerdict;
  /** FULL where both documents are held whole. */
  readonly coverage: StackingCoverage;
  readonly everInForceTogether: boolean | null;
  readonly reasons: readonly LinkedStackingReason[];
}
