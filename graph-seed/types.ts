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

/** What the stages hand to each other. Stages import this file, `passage` and `vocabulary`, never each other. */

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

/** A stretch of words as printed, each UTF-16 unit with its place in the file. White space is gone but between English words; `\n` parts paragraphs, `\t` the cells of a row. */
export interface Passage {
  readonly text: string;
  /** `at[i]` is the UTF-16 offset in `SourceText.raw` of `text[i]`. */
  readonly at: readonly number[];
}

/** A printed line that is not furniture. */
export interface Line extends Passage {
  /** Number of Markdown `#` before it, 0 for none. */
  readonly markdownLevel: number;
  /** True where the file begins a new paragraph with this line; false where a page or a line break tore one. */
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

/** What a page prints beside the text of itself (信息公开目录: 发文机关, 发文字号, 成文日期 …), as printed. */
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
  /** Of the bytes as delivered. */
  readonly sha256: string;
  /** IANA media type, by content. */
  readonly mediaType: string;
  /** The reading text. Places are UTF-16 offsets in it. */
  readonly raw: string;
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
  /** Offsets in `raw` at which the pages of a PDF or OFD begin, in order; empty for text without pages. */
  readonly pageStarts: readonly number[];
  /** Null where nothing but the text itself says it. */
  readonly published: PublishedHead | null;
  /** What the reader should know of the file though it was read. */
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
/** What was read with a reservation. */
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
  | 'END_BEFORE_BEGIN';

/** A file, or a place in one, that is not read as one would expect; nothing else is lost by it. */
export interface Notice<Code extends string = RefusalCode | NoticeCode> {
  readonly code: Code;
  /** One sentence in Chinese with the way out. */
  readonly message: string;
  /** Line of the reading text that it is about, counted from 1. */
  readonly line?: number;
}
export interface Warning extends Notice {
  readonly file: string;
}

// ── segment ──────────────────────────────────────────────────────────────────

/** One numbered part of a text, or one of its unnumbered parts. */
export interface ClauseSegment {
  readonly kind: ClauseKind;
  /** As the contract's `Clause.locator`. */
  readonly locator: string;
  /** The number as printed, where there is one: 一、 （三） 第二条 1. */
  readonly number: Passage | null;
  readonly heading: string | null;
  /** Headings above it, outermost first. */
  readonly path: readonly string[];
  /** Its own words from the heading on. */
  readonly words: Passage;
  /** Brackets of responsible units that close it (责任单位), inner text only as printed with its brackets. */
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
  /** The document number that stands under it (发文字号), as printed. */
  readonly documentNumber: Passage | null;
}

/** What stands above, around and below the body: 发文机关, 发文字号, 标题, 主送机关, 成文日期, 印发日期. */
export interface DocumentHead {
  /** The first of `numbers`. */
  readonly number: Passage | null;
  /** Every number that the text prints of itself (联合发文), the lead organ's first. */
  readonly numbers: readonly Passage[];
  /** Numbers as the text prints them without their organ: 第88号, 2021年第3号 */
  readonly bareNumbers: readonly string[];
  readonly title: Passage | null;
  readonly noticeTitle: Passage | null;
  /** Names of the issuing organs as printed, in order. */
  readonly issuers: readonly string[];
  /** Code of the territory whose text it is, where its words show it and no issuer does. */
  readonly territory: string | null;
  readonly addressees: readonly string[];
  /** 成文日期, ISO 8601. */
  readonly dateDocument: string | null;
  /** 印发日期 or 发布日期, ISO 8601. */
  readonly datePublication: string | null;
}

/** A row of a table of titles (政策汇总表). */
export interface TitleRow {
  readonly title: Passage;
  /** Null where the column says 无. */
  readonly number: Passage | null;
}

export interface DocumentSegment {
  readonly source: SourceText;
  readonly head: DocumentHead;
  /** Outermost clauses in the order of the text; points for a compilation. */
  readonly clauses: readonly (ClauseSegment | PointSegment)[];
  readonly rows: readonly TitleRow[];
  /** Headings and metadata of the file that are no clause's words. */
  readonly metadata: readonly Passage[];
  /** What segment set aside beyond what read did (a title pasted into a sentence, what a web page prints around the text). */
  readonly furniture: readonly Furniture[];
  /** What a reader should know of how it was cut. */
  readonly notices: readonly Notice[];
}

// ── extract ──────────────────────────────────────────────────────────────────

/** Start and end (exclusive) in `ClauseText.words`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface AmountFind extends Span {
  readonly kind: 'amount';
  /** ISO 4217. */
  readonly currency: string;
  /** In that currency; upper bound of a range. */
  readonly value: number;
  /** The same where it is yuan; null for foreign currency. */
  readonly yuan: number | null;
  /** Lower bound of a range, in yuan. */
  readonly yuanMin?: number;
  readonly usd?: number;
  readonly role: AmountRole;
  readonly per: readonly AmountPer[];
  /** What UNIT counts, as printed (亩, 吨, 平方米). */
  readonly perUnit?: string;
}
export interface RateFind extends Span {
  readonly kind: 'rate';
  /** Upper bound of a range as a fraction: 30% is 0.3. */
  readonly value: number;
  readonly valueMin?: number;
  readonly role: RateRole;
}
/** Who receives (受益主体): a code of `vocabulary/beneficiaries`. */
export interface BeneficiaryFind extends Span {
  readonly kind: 'beneficiary';
  readonly code: string;
}
/** The instrument (扶持方式): a code of `vocabulary/award-types`. */
export interface AwardTypeFind extends Span {
  readonly kind: 'awardType';
  readonly code: string;
}
/** What is rewarded (奖补事由): a code of `vocabulary/matters`. */
export interface MatterFind extends Span {
  readonly kind: 'matter';
  readonly code: string;
}
export interface TierFind {
  readonly condition: Span;
  /** Whom alone the step is for, where other words name them once for several (竹制品企业 of 竹制品企业1亿元、3亿元). */
  readonly subject?: Span;
  readonly amounts: readonly Found<AmountFind>[];
  readonly rates: readonly Found<RateFind>[];
}
/** One thing that one can be given (奖补事项). */
export interface AwardFind extends Span {
  readonly kind: 'award';
  readonly title: string;
  readonly condition: Span | null;
  /** Who meets the condition, where an earlier limb of the sentence names them (我市企业，…的；…的). */
  readonly subject?: Span;
  readonly amounts: readonly Found<AmountFind>[];
  readonly rates: readonly Found<RateFind>[];
  readonly tiers: readonly TierFind[];
  /** The most that one claimant can get at once (最高奖补额). */
  readonly maxYuan: number | null;
  /** All that one claimant can get where stages or grades are paid one after the other, or add up (累加); `maxYuan` where they do not. */
  readonly totalYuan: number | null;
  readonly beneficiaries: readonly string[];
  readonly awardTypes: readonly string[];
  readonly matters: readonly string[];
}
/** A term that the text states (有效期, 施行期限). Dates are ISO 8601, last day inclusive. */
export interface TermFind extends Span {
  readonly kind: 'term';
  /** 'document': of the whole text (本办法自…施行); 'clause': of the measure that the sentence speaks of. */
  readonly of: 'document' | 'clause';
  readonly from: string | null;
  readonly until: string | null;
  /** True where it begins on the day of publication (自发布之日起施行). */
  readonly fromPublication: boolean;
  /** How much later than that day, where the text says so (印发之日起30日后). */
  readonly delay: Length | 'NEXT_MONTH' | null;
  /** Length of the term from its begin, where that is how it is stated (有效期3年). */
  readonly length: Length | null;
  /** The article whose term it is, where the sentence names another than its own (其中第三条自…起施行). */
  readonly article: string | null;
}
/** A sentence or mark that repeals (废止): the text itself, its document, or another that it names. */
export interface RepealFind extends Span {
  readonly kind: 'repeal';
  readonly of: 'itself' | 'named';
  /** Number or title of the repealed text where `of` is 'named'. */
  readonly number?: string;
  readonly title?: string;
  /** First day on which it no longer holds, where the text says. */
  readonly from: string | null;
  /** True where it holds only once something else is so (新办法出台后). */
  readonly conditional?: boolean;
}
/** A text that the words name as one that this text takes the place of, revises or changes (代替、修订、修改). */
export interface ReplacementFind extends Span {
  readonly kind: 'replacement';
  readonly relation: Exclude<SupersessionRelation, 'REPEALS'>;
  /** The last day that it gives the other text (有效期延长至…). */
  readonly until?: string;
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

/** A clause as it is read. */
export interface ClauseText {
  /** The clause's own words, folded: NFKC character by character, as many characters as printed. `\n` parts paragraphs. */
  readonly words: string;
  readonly kind: ClauseKind;
  /** Own words of the clauses above it, nearest first, folded. */
  readonly above: readonly string[];
  /** Words of the text's opening (前言), folded, where it is another clause. */
  readonly opening?: string;
  /** Words of the clause above, or of one beside it, that say whom the measure is for (补贴对象：…), folded. */
  readonly claimants?: string;
  readonly document: {
    readonly number: string | null;
    readonly title: string | null;
    readonly level: JurisdictionLevel | null;
    /** Year in the number (发文字号), else of the printed dates. */
    readonly year: number | null;
  };
}

/** Values with their spellings inside running text; `quote` and every other key given must be those of a find, in order. */
export interface Example {
  readonly text: string;
  readonly finds: readonly Readonly<Record<string, unknown> & { quote: string }>[];
  /** Own words of the clauses above, where they matter. */
  readonly above?: readonly string[];
}

/** One thing that words can say, by a permanent name, with its proof. */
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
  /** True where the bracket says that it counts for every later clause too (以下均需…负责). */
  readonly standing: boolean;
  readonly rule: string;
}

/** What one clause says: finds in its own words, and the units that its brackets name. */
export interface ClauseFacts {
  readonly found: readonly Found[];
  readonly units: readonly { readonly unit: ResponsibleUnit; readonly bracket: Passage }[];
}

/** Documents that a title names: of a row of a table, or of the text itself where `row` is null. */
export interface TitleReferences {
  readonly segment: DocumentSegment;
  readonly row: TitleRow | null;
  readonly title: Passage;
  readonly found: readonly Found<ReferenceFind>[];
}
