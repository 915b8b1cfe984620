import type {
  AmountPer,
  AmountRole,
  ClauseKind,
  CumulationEffect,
  CumulationScope,
  JurisdictionLevel,
  RateRole,
  ReferenceRelation,
  ResponsibilityRole,
  SupersessionRelation,
} from '../src/graph/model';

/** The data that stages pass on. Stages import this file, `passage` and `vocabulary`, never each other. */

export type {
  AmountPer,
  AmountRole,
  ClauseKind,
  CumulationEffect,
  CumulationScope,
  JurisdictionLevel,
  Presence,
  RateRole,
  ReferenceRelation,
  ResponsibilityRole,
} from '../src/graph/model';

import type { Length } from './vocabulary/calendar';

// ── read ─────────────────────────────────────────────────────────────────────

/**
 * Words as printed, each UTF-16 unit with its place in the file. White space is removed except between English words; a line feed
 * separates paragraphs, a tab the cells of a row.
 */
export interface Passage {
  readonly text: string;
  /** `at[i]` is the UTF-16 offset in `SourceText.raw` of `text[i]`. */
  readonly at: readonly number[];
}

/** A printed line that is not furniture. */
export interface Line extends Passage {
  /** Number of Markdown `#` before it, 0 for none. */
  readonly markdownLevel: number;
  /** True if this line begins a paragraph; false if a page or line break divides one. */
  readonly startsParagraph: boolean;
}

/** Why characters belong to no clause: 水印, 页码, 页眉页脚, 目录, 网页菜单, 分隔线, 标记 and the like. */
export type FurnitureReason =
  | 'watermark'
  | 'page number'
  | 'running head'
  | 'contents'
  | 'web page'
  | 'rule'
  | 'markup'
  | 'pasted title'
  | 'stray tail';
export interface Furniture {
  readonly start: number;
  readonly end: number;
  readonly reason: FurnitureReason;
}

/** What a page states about its text (信息公开目录: 发文机关, 发文字号, 成文日期 …), as printed. */
export interface PublishedHead {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly dateDocument: string | null;
  readonly datePublication: string | null;
}

/** A file as its reading text (阅读文本): the words in reading order, furniture included, each character with a place. */
export interface SourceText {
  /** Path below the folder that was given, or the file's name; `archive.zip/inner.docx` for a member of an archive. */
  readonly file: string;
  /** SHA-256 of the bytes as delivered. */
  readonly sha256: string;
  /** IANA media type, by content. */
  readonly mediaType: string;
  /** The reading text. Places are UTF-16 offsets in it. */
  readonly raw: string;
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
  /** Offsets in `raw` at which the pages of a PDF or OFD begin, in order; empty for text without pages. */
  readonly pageStarts: readonly number[];
  /** What a web page states; null where only the text itself states its data. */
  readonly published: PublishedHead | null;
  /** Warnings about the file. */
  readonly notices: readonly Notice[];
}

/** Why a file was not read (文件未读入). */
export type RefusalCode =
  | 'UNREADABLE'
  | 'UNKNOWN_FORMAT'
  | 'EMPTY'
  | 'SCANNED'
  | 'SPOILT_TEXT'
  | 'ENCRYPTED'
  | 'AUTO_NUMBERS'
  | 'OLD_WORKBOOK'
  | 'RTF'
  | 'MHT'
  | 'DAMAGED'
  | 'TOO_LARGE'
  | 'TOO_SLOW';
/** Codes of warnings about a file that was read. */
export type NoticeCode =
  | 'NUMBER_FORM'
  | 'TEXT_IN_ATTACHMENT'
  | 'TRACKED'
  | 'NOT_CUT'
  | 'NO_POLICY'
  | 'NUMBER_REPAIRED'
  | 'NUMBER_DAMAGED'
  | 'NUMBER_CLASH'
  | 'DUPLICATE'
  | 'ANACHRONISM'
  | 'TWO_SUMS'
  | 'IMPOSSIBLE_DAY'
  | 'END_BEFORE_BEGIN'
  | 'GOES_ON_AFTER_REPEAL';

/** A refusal of a file or a warning about it. Other files are not affected. */
export interface Notice<Code extends string = RefusalCode | NoticeCode> {
  readonly code: Code;
  /** One sentence in Chinese that also says what to do. */
  readonly message: string;
  /** The line of the reading text concerned, counted from 1. */
  readonly line?: number;
}
export interface Warning extends Notice {
  readonly file: string;
}

// ── segment ──────────────────────────────────────────────────────────────────

/** A numbered part of a text, or an unnumbered one. */
export interface ClauseSegment {
  readonly kind: ClauseKind;
  /** As the contract's `Clause.locator`. */
  readonly locator: string;
  /** The number as printed, if there is one: 一、 （三） 第二条 1. */
  readonly number: Passage | null;
  readonly heading: string | null;
  /** Headings above it, outermost first. */
  readonly path: readonly string[];
  /** Its own words from the heading on. */
  readonly words: Passage;
  /** Brackets or lines of responsible units that close it (责任单位), as printed. */
  readonly units: readonly Passage[];
  readonly children: readonly ClauseSegment[];
}

/** 篇, category, section and number of a point of a compilation. */
export interface PointPlace {
  readonly chapter: string;
  readonly category: string;
  readonly section: string | null;
  readonly number: number;
}

export interface PointSegment extends ClauseSegment {
  readonly kind: 'POINT';
  readonly place: PointPlace;
  /** The document number under it (发文字号), as printed. */
  readonly documentNumber: Passage | null;
}

/** The data above, around and below the body: 发文机关, 发文字号, 标题, 主送机关, 成文日期, 印发日期. */
export interface DocumentHead {
  /** The first of `numbers`. */
  readonly number: Passage | null;
  /** All numbers of the text (联合发文), the lead organ's first. */
  readonly numbers: readonly Passage[];
  /** Numbers as the text prints them without their organ: 第88号, 2021年第3号 */
  readonly bareNumbers: readonly string[];
  readonly title: Passage | null;
  readonly noticeTitle: Passage | null;
  /** Names of the issuing organs as printed, in order. */
  readonly issuers: readonly string[];
  /** Code of its territory, if its words show it and no issuer does. */
  readonly territory: string | null;
  readonly addressees: readonly string[];
  /** 成文日期, ISO 8601. */
  readonly dateDocument: string | null;
  /** 印发日期 or 发布日期, ISO 8601. */
  readonly datePublication: string | null;
  /** 施行日期 in the note on its history, ISO 8601. */
  readonly dateInForce: string | null;
}

/** A row of a table of titles (政策汇总表). */
export interface TitleRow {
  readonly title: Passage;
  /** Null if the column says 无. */
  readonly number: Passage | null;
}

/** One text of a file, cut into its head, its clauses and the rest. */
export interface DocumentSegment {
  readonly source: SourceText;
  readonly head: DocumentHead;
  /** Outermost clauses in text order. For a compilation, its points. */
  readonly clauses: readonly (ClauseSegment | PointSegment)[];
  readonly rows: readonly TitleRow[];
  /** Headings and metadata that stand outside of clauses. */
  readonly metadata: readonly Passage[];
  /** Furniture that segment finds in addition to read (a title pasted into a sentence, lines of a web page around the text). */
  readonly furniture: readonly Furniture[];
  /** Warnings about segmenting. */
  readonly notices: readonly Notice[];
}

// ── extract ──────────────────────────────────────────────────────────────────

/** Start and end (exclusive) in `ClauseText.words`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sum of money (金额). */
export interface AmountFind extends Span {
  readonly kind: 'amount';
  /** ISO 4217. */
  readonly currency: string;
  /** In that currency; upper bound of a range. */
  readonly value: number;
  /** Null for foreign currency. */
  readonly yuan: number | null;
  /** Lower bound of a range, in yuan. */
  readonly yuanMin?: number;
  readonly usd?: number;
  readonly role: AmountRole;
  readonly per: readonly AmountPer[];
  /** What UNIT counts, as printed (亩, 吨, 平方米). */
  readonly perUnit?: string;
}
/** A share of something (比率): per cent, per mille, a fraction or a word (减半). */
export interface RateFind extends Span {
  readonly kind: 'rate';
  /** Upper bound of a range as a fraction: 30% is 0.3. */
  readonly value: number;
  readonly valueMin?: number;
  readonly role: RateRole;
}
/** A payee (受益主体): a code of `vocabulary/beneficiaries`. */
export interface BeneficiaryFind extends Span {
  readonly kind: 'beneficiary';
  readonly code: string;
}
/** The instrument (扶持方式): a code of `vocabulary/award-types`. */
export interface AwardTypeFind extends Span {
  readonly kind: 'awardType';
  readonly code: string;
}
/** A matter that is rewarded (奖补事由): a code of `vocabulary/matters`. */
export interface MatterFind extends Span {
  readonly kind: 'matter';
  readonly code: string;
}
/** One step of an award (档次): its condition and what it gives. */
export interface TierFind {
  readonly condition: Span;
  /** The only claimants of the step, where words outside of it name them for several steps (竹制品企业 in 竹制品企业1亿元、3亿元). */
  readonly subject?: Span;
  readonly amounts: readonly Found<AmountFind>[];
  readonly rates: readonly Found<RateFind>[];
}
/** An award (奖补事项): one thing that a claimant can receive. */
export interface AwardFind extends Span {
  readonly kind: 'award';
  readonly title: string;
  readonly condition: Span | null;
  /** The subject of the condition, where an earlier phrase of the sentence names it (我市企业，…的；…的). */
  readonly subject?: Span;
  /** Words of the condition that several things of a list share: before the first (获得) and after the last (的专家). */
  readonly around?: { readonly ahead?: Span; readonly after?: Span };
  readonly amounts: readonly Found<AmountFind>[];
  readonly rates: readonly Found<RateFind>[];
  readonly tiers: readonly TierFind[];
  /** The most that one claimant can get at once, in yuan (最高奖补额). Null for a sum by month, day or unit without a cap. */
  readonly maxYuan: number | null;
  /** The total of one claimant, in yuan, where stages or grades are paid one after the other or add up (累加); else `maxYuan`. */
  readonly totalYuan: number | null;
  readonly beneficiaries: readonly string[];
  readonly awardTypes: readonly string[];
  readonly matters: readonly string[];
}
/** A term that the text states (有效期, 施行期限). Dates are ISO 8601, last day inclusive. */
export interface TermFind extends Span {
  readonly kind: 'term';
  /** 'document': the whole text (本办法自…施行); 'clause': the measure of the sentence. */
  readonly of: 'document' | 'clause';
  readonly from: string | null;
  readonly until: string | null;
  /** True if it begins on the day of publication (自发布之日起施行). */
  readonly fromPublication: boolean;
  /** The stated delay after that day (印发之日起30日后). */
  readonly delay: Length | 'NEXT_MONTH' | null;
  /** Length of the term, where the text states it (有效期3年). */
  readonly length: Length | null;
  /** The articles concerned, where the sentence names others than its own (其中第三条、第五条自…起施行). */
  readonly article: string | null;
}
/** A sentence or mark of repeal (废止), of the text itself or of named texts. */
export interface RepealFind extends Span {
  readonly kind: 'repeal';
  /** 'listed': all texts that this document names as repealed (以上文件自…起废止). */
  readonly of: 'itself' | 'named' | 'listed';
  /** Number or title of the repealed text, if `of` is 'named'. */
  readonly number?: string;
  readonly title?: string;
  /** First day without force, if stated. */
  readonly from: string | null;
  /** True if it depends on a future event (新办法出台后). */
  readonly conditional?: boolean;
  /** True if the text only tells of a repeal by another one (已废止). */
  readonly past?: boolean;
}
/** A named text that this text replaces, revises or amends (代替、修订、修改). */
export interface ReplacementFind extends Span {
  readonly kind: 'replacement';
  readonly relation: Exclude<SupersessionRelation, 'REPEALS'>;
  /** The new last day of the other text (有效期延长至…). */
  readonly until?: string;
  /** The length by which the term of the other text is extended (有效期延长2年). */
  readonly extension?: Length;
  /** True if the other text is in force again (恢复执行), and its first day. */
  readonly revives?: boolean;
  readonly from?: string;
  readonly number?: string;
  readonly title?: string;
}
/** A document that the words name (引用文件). */
export interface ReferenceFind extends Span {
  readonly kind: 'reference';
  /** 发文字号 in canonical form. */
  readonly number: string | null;
  readonly title: string | null;
  readonly relation: ReferenceRelation;
}
/** A unit that a sentence makes responsible (由省财政厅…). */
export interface UnitFind extends Span {
  readonly kind: 'unit';
  readonly name: string;
  readonly role: ResponsibilityRole;
}
/** A sentence about combining awards (叠加、不重复、从优从高). */
export interface CumulationFind extends Span {
  readonly kind: 'cumulation';
  readonly effect: CumulationEffect;
  readonly scope: CumulationScope;
}
export type Find =
  | AmountFind
  | RateFind
  | BeneficiaryFind
  | AwardTypeFind
  | MatterFind
  | AwardFind
  | TermFind
  | RepealFind
  | ReplacementFind
  | ReferenceFind
  | UnitFind
  | CumulationFind;

/** A clause as the input of extraction. */
export interface ClauseText {
  /** The clause's own words, folded: NFKC character by character, as many characters as printed. A line feed separates paragraphs. */
  readonly words: string;
  readonly kind: ClauseKind;
  /** Own words of the clauses above it, nearest first, folded. */
  readonly above: readonly string[];
  /** Folded words of the text's opening (前言), if it is another clause. */
  readonly opening?: string;
  /** Folded words of the clause above or beside it that declare the payees (补贴对象：…). */
  readonly claimants?: string;
  readonly document: {
    readonly number: string | null;
    readonly title: string | null;
    readonly level: JurisdictionLevel | null;
    /** Year in the number (发文字号), else of the printed dates. */
    readonly year: number | null;
  };
}

/** An example in running text. `quote` and all other given keys must be those of a find, in order. */
export interface Example {
  readonly text: string;
  readonly finds: readonly Readonly<Record<string, unknown> & { quote: string }>[];
  /** Own words of the clauses above, where they matter. */
  readonly above?: readonly string[];
}

/** A rule with its permanent name and its examples. */
export interface Proven {
  /** Permanent: it is written into the graph. `amount.cap` */
  readonly name: string;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}

/** A find with the rule that found it. */
export type Found<F extends Find = Find> = F & { readonly rule: string };

/** A unit that a bracket makes responsible (责任单位), as printed. */
export interface ResponsibleUnit {
  readonly name: string;
  readonly role: ResponsibilityRole;
  /** True if the bracket also covers every later clause (以下均需…负责). */
  readonly standing: boolean;
  readonly rule: string;
}

/** What one clause says: finds in its own words, and the units that its brackets name. */
export interface ClauseFacts {
  readonly found: readonly Found[];
  readonly units: readonly { readonly unit: ResponsibleUnit; readonly bracket: Passage }[];
}

/** Documents that a title names: the title of a row of a table, or of the text itself if `row` is null. */
export interface TitleReferences {
  readonly segment: DocumentSegment;
  readonly row: TitleRow | null;
  readonly title: Passage;
  readonly found: readonly Found<ReferenceFind>[];
}
