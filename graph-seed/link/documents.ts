import { titleKey } from '../../src/graph/model';
import type { LinkedDocument } from '../linked';
import type { DocumentSegment, PointSegment, Presence, TitleRow, Warning } from '../types';
import { departmentNamed, leadingOrgans } from '../vocabulary/departments';
import { documentNumber, isDamaged, repaired } from '../vocabulary/document-numbers';
import { issuerOf } from '../vocabulary/issuing-codes';
import { type Jurisdiction, leadingJurisdiction } from '../vocabulary/jurisdictions';
import { marksRepeal, titlesOf } from '../vocabulary/titles';
import { evidenceOf } from './evidence';
import { noForce } from './no-force';

/** Permanent name of the rule by which a title bounds a programme. */
const TITLE_RULE = 'term.programme-period-in-title';

const PRESENCES: readonly Presence[] = ['CITED_ONLY', 'TITLE_ONLY', 'DIGEST', 'FULL_TEXT'];

/** All documents, by what they are known by. */
export class Documents {
  readonly all: LinkedDocument[] = [];
  readonly warnings: Warning[] = [];
  private readonly byKey = new Map<string, LinkedDocument>();
  private readonly byTitle = new Map<string, LinkedDocument[]>();
  private readonly numbers: ReadonlySet<string>;

  constructor(segments: readonly DocumentSegment[]) {
    this.numbers = new Set(segments.flatMap(printedNumbers));
    for (const segment of segments) this.hold(segment);
    for (const segment of segments) for (const row of segment.rows) this.row(segment, row);
    for (const segment of segments)
      for (const clause of segment.clauses) if (clause.kind === 'POINT') this.ofPoint(clause as PointSegment, segment.source.file);
  }

  /** The document of a text that is held, null where another file already gave it. */
  readonly ofSegment = new Map<DocumentSegment, LinkedDocument>();

  /** The document whose number stands under a point; null where none does. */
  ofPoint(point: PointSegment, file: string): LinkedDocument | null {
    if (!point.documentNumber) return null;
    const document = this.numbered(point.documentNumber.text, file);
    if (document) raise(document, 'DIGEST');
    return document;
  }

  /** The document of a number in any printed form, made where it is new; null where the text is no number. */
  numbered(printed: string, file: string): LinkedDocument | null {
    const number = documentNumber(printed);
    if (!number) return null;
    const canonical = this.canonical(printed, file) ?? number.canonical;
    const document = this.byKey.get(canonical) ?? this.make(canonical, canonical, null);
    const plainPrinted = printed.replace(/\s+/gu, '');
    if (plainPrinted !== canonical) document.printedNumbers.add(plainPrinted);
    return document;
  }

  /**
   * The document of a title; made where it is new. A title that several documents bear is none of them.
   * @param near jurisdiction of the text that cites it: 《省能源局权责清单》 of a Shanxi text is of 山西省能源局
   */
  titled(title: string, near: Jurisdiction | null = null): LinkedDocument {
    const named = this.byTitle.get(titleKey(title)) ?? [];
    if (named.length === 1 && named[0]) return named[0];
    const known = this.byKey.get(title);
    if (known) return known;
    const document = this.make(title, null, title);
    this.issue(document, leadingOrgans(title), near);
    return document;
  }

  /** A document that bears this title or a longer form of it, if exactly one does. */
  findTitled(title: string): LinkedDocument | null {
    const named = this.byTitle.get(titleKey(title)) ?? [];
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** Fills in what a fuller mention says. */
  name(document: LinkedDocument, title: string, noticeTitle: string | null): void {
    document.title ??= title;
    document.noticeTitle ??= noticeTitle;
    for (const one of [document.title, document.noticeTitle]) this.index(one, document);
    if (document.issuers.length === 0 || document.segment === null) this.issue(document, leadingOrgans(noticeTitle ?? title));
  }

  private hold(segment: DocumentSegment): void {
    const { number, title, noticeTitle, issuers } = segment.head;
    const canonical = number ? this.canonical(number.text, segment.source.file) : null;
    const key = canonical ?? title?.text ?? segment.source.file;
    if (this.byKey.has(key)) {
      this.warnings.push({
        code: 'DUPLICATE',
        file: segment.source.file,
        message: `${segment.source.file} gives ${key}, which another file gave before; it is left out.`,
      });
      return;
    }
    const document = this.make(key, canonical, null, segment);
    const own = title && !noticeTitle ? titlesOf(title.text) : { title: title?.text ?? null, noticeTitle: noticeTitle?.text ?? null };
    if (own.title) this.name(document, own.title, own.noticeTitle);
    document.issuers.length = 0;
    this.issue(document, issuers);
    if (title) document.titlePlace = evidenceOf(title, segment.source, TITLE_RULE, null, document.id);
    document.presence = 'FULL_TEXT';
    this.ofSegment.set(segment, document);
  }

  /** The document of a row of a table of titles. */
  ofRow(row: TitleRow, file: string): LinkedDocument {
    return (row.number && this.numbered(row.number.text, file)) || this.titled(titlesOf(row.title.text).title);
  }

  private row(segment: DocumentSegment, row: TitleRow): void {
    const titles = titlesOf(row.title.text);
    const document = this.ofRow(row, segment.source.file);
    raise(document, 'TITLE_ONLY');
    this.name(document, titles.title, titles.noticeTitle);
    document.titlePlace ??= evidenceOf(row.title, segment.source, TITLE_RULE, null, document.id);
    if (marksRepeal(row.title.text)) document.repealMark = evidenceOf(row.title, segment.source, 'repeal.mark-in-title', null, document.id);
  }

  private issue(document: LinkedDocument, printed: readonly string[], near: Jurisdiction | null = null): void {
    const fromNumber = document.number ? issuerOf(documentNumber(document.number)?.code ?? '') : null;
    const own = document.jurisdiction ?? fromNumber?.jurisdiction ?? null;
    const named = printed.map((name) => ({ department: departmentNamed(name, own ?? near), printed: name }));
    const coded = fromNumber?.issuer ? [{ department: fromNumber.issuer, printed: null }] : [];
    const issuers = named.length > 0 ? named : coded;
    if (issuers.length > 0) document.issuers.splice(0, document.issuers.length, ...issuers);
    document.jurisdiction = issuers[0]?.department.jurisdiction ?? own ?? leadingJurisdiction(document.title ?? '')?.jurisdiction ?? null;
  }

  private make(key: string, number: string | null, title: string | null, segment: DocumentSegment | null = null): LinkedDocument {
    const document: LinkedDocument = {
      id: `Document:${key}`,
      key,
      number,
      printedNumbers: new Set(),
      title,
      noticeTitle: null,
      issuers: [],
      addressees: segment?.head.addressees ?? [],
      jurisdiction: null,
      presence: 'CITED_ONLY',
      segment,
      isCompilation: segment?.clauses.some((clause) => clause.kind === 'POINT') ?? false,
      repealMark: null,
      titlePlace: null,
      force: { ...noForce(), dateEntryIntoForce: null, dateEndOfValidity: null },
    };
    this.byKey.set(key, document);
    this.all.push(document);
    this.index(title, document);
    this.issue(document, leadingOrgans(title ?? ''));
    return document;
  }

  private index(title: string | null, document: LinkedDocument): void {
    if (title === null) return;
    const named = this.byTitle.get(titleKey(title)) ?? [];
    if (!named.includes(document)) this.byTitle.set(titleKey(title), [...named, document]);
  }

  /** Canonical form, repaired where damage shows and a number printed elsewhere fits. */
  private canonical(printed: string, file: string): string | null {
    const number = documentNumber(printed);
    if (!number || !isDamaged(number)) return number?.canonical ?? null;
    const known = repaired(number, this.numbers);
    const code = known ? 'NUMBER_REPAIRED' : 'NUMBER_DAMAGED';
    const message = known
      ? `${printed} is read as ${known}, which is printed elsewhere.`
      : `${printed} is kept as printed: its year has ${number.year.length} digits.`;
    if (!this.warnings.some((warning) => warning.message === message)) this.warnings.push({ code, file, message });
    return known;
  }
}

const printedNumbers = (segment: DocumentSegment): string[] =>
  [
    segment.head.number,
    ...segment.rows.map((row) => row.number),
    ...segment.clauses.map((clause) => ('documentNumber' in clause ? (clause as PointSegment).documentNumber : null)),
  ]
    .map((passage) => documentNumber(passage?.text ?? ''))
    .flatMap((number) => (number && !isDamaged(number) ? [number.canonical] : []));

function raise(document: LinkedDocument, presence: Presence): void {
  if (PRESENCES.indexOf(presence) > PRESENCES.indexOf(document.presence)) document.presence = presence;
}
