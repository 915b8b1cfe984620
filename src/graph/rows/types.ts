import type {
  ClauseForm,
  ClauseKind,
  CorpusState,
  CumulationEffect,
  CumulationScope,
  DepartmentKind,
  ForceReason,
  ForceStatus,
  JurisdictionLevel,
  Presence,
  ResponsibilityBasis,
  ResponsibilityRole,
} from '../model';
import type { EvidenceRow, SourceRow } from './evidence';
import type { AmountRow, AwardTierRow, RateRow } from './figures';

/**
 * The results of reads and the parents of resolvers: columns under the names of the contract, with links as ids or as rows. A document,
 * clause, department, award or link that was read for a query has only the selected properties.
 */

/** The target of a link: a row if it was read together with its source, else its id. */
export type Link<OneRow extends object> = string | OneRow;

export interface DocumentRow {
  readonly __typename: 'Document';
  readonly id: string;
  readonly label: string;
  readonly number: string | null;
  readonly numbers: string[];
  readonly printedNumbers: string[];
  readonly title: string | null;
  readonly noticeTitle: string | null;
  readonly addressees: string[];
  readonly presence: Presence;
  readonly dateDocument: string | null;
  readonly datePublication: string | null;
  readonly dateEntryIntoForce: string | null;
  readonly dateEndOfValidity: string | null;
  readonly jurisdictionCode: string | null;
  readonly source: SourceRow | null;
}

export interface ClauseRow {
  readonly __typename: 'Clause';
  readonly id: string;
  readonly label: string;
  readonly kind: ClauseKind;
  readonly form: ClauseForm;
  readonly locator: string;
  readonly heading: string | null;
  readonly path: string[];
  readonly text: string;
  readonly fullText: string;
  readonly documentId: string | null;
  readonly document: DocumentRow | null;
  readonly responsibilities: ResponsibilityRow[];
  readonly amounts: AmountRow[];
  readonly rates: RateRow[];
  readonly compilationId: string | null;
  readonly chapter: string | null;
  readonly category: string | null;
  readonly section: string | null;
  readonly number: number | null;
  readonly source: SourceRow;
}

/** The position of a clause in a compilation. */
export interface CompilationEntryRow {
  readonly compilationId: string;
  readonly chapter: string;
  readonly category: string;
  readonly section: string | null;
  readonly number: number;
}

/** Whether a clause stands in a compilation. */
export function isCompiled(clause: ClauseRow): clause is ClauseRow & CompilationEntryRow {
  return clause.compilationId !== null && clause.chapter !== null && clause.category !== null && clause.number !== null;
}

export interface DepartmentRow {
  readonly __typename: 'Department';
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: string[];
  readonly kind: DepartmentKind;
  readonly jurisdictionCode: string | null;
}

export interface JurisdictionRow {
  readonly __typename: 'Jurisdiction';
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: JurisdictionLevel;
  readonly parentCode: string | null;
}

export interface ResponsibilityRow {
  readonly department: Link<DepartmentRow>;
  readonly clause: Link<ClauseRow>;
  readonly role: ResponsibilityRole;
  readonly basis: ResponsibilityBasis;
  readonly evidence: EvidenceRow[];
}

export interface ForceRow {
  readonly status: ForceStatus;
  readonly reason: ForceReason;
  readonly from: string | null;
  /** The span of possible first days, if no single day is known. */
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly until: string | null;
  readonly evidence: EvidenceRow[];
}

export interface AwardRow {
  readonly __typename: 'Award';
  readonly id: string;
  readonly title: string;
  readonly condition: string | null;
  readonly maxYuan: number | null;
  readonly totalYuan: number | null;
  readonly label: string;
  readonly documentId: string | null;
  readonly document: DocumentRow | null;
  readonly amounts: AmountRow[];
  readonly rates: RateRow[];
  readonly tiers: AwardTierRow[];
  readonly evidence: EvidenceRow[];
  readonly jurisdictionCode: string | null;
}

/** A term of a controlled vocabulary. */
export interface CodeRow<Type> {
  readonly __typename: Type;
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
export type AwardTypeRow = CodeRow<'AwardType'>;
export type BeneficiaryRow = CodeRow<'Beneficiary'>;
export type MatterRow = CodeRow<'Matter'>;

export interface CumulationRuleRow {
  readonly __typename: 'CumulationRule';
  readonly id: string;
  readonly effect: CumulationEffect;
  readonly scope: CumulationScope;
  readonly clauseId: string | null;
  readonly documentId: string | null;
  readonly evidence: EvidenceRow[];
}

/** The content of the Corpus node. A request is answered from one generation. */
export interface CorpusRow {
  readonly state: CorpusState;
  readonly generation: string;
  /** True while the next generation is committed. Reads during that time may mix both. */
  readonly arriving: boolean;
  readonly loadedAt: string;
  /** True while a large load replaces the previous generation and this one has temporary labels: see beside.ts. */
  readonly isBeside: boolean;
}

/** Numbers of objects in the graph. */
export interface CorpusCountsRow {
  readonly documents: number;
  readonly clauses: number;
  readonly departments: number;
  readonly awards: number;
  readonly cumulationRules: number;
  readonly supersessions: number;
  readonly references: number;
  readonly overlaps: number;
}
