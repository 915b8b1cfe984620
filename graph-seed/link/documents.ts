import { titleKey } from '../../src/graph/model';
import { evidenceOf } from '../evidence';
import type { LinkedDocument } from '../linked';
import type { DocumentSegment, NoticeCode, PointSegment, Presence, TitleRow, Warning } from '../types';
import { departmentNamed } from '../vocabulary/departments';
import { documentNumber, isDamaged, repaired } from '../vocabulary/document-numbers';
import { issuerOf } from '../vocabulary/issuing-codes';
import { type Jurisdiction, jurisdictionOf, leadingJurisdiction } from '../vocabulary/jurisdictions';
import { marksRepeal, titlesOf, withoutYears } from '../vocabulary/titles';
import { leadingOrgans } from '../vocabulary/units-in-text';
import { isOfAnotherPlace } from './another-place';
import { titleOfFile } from './file-titles';
import { noForce } from './no-force';
import { isSameText } from './same-text';

/** Permanent name of the rule that reads the period of a programme in its title. */
const TITLE_RULE = 'term.programme-period-in-title';

/** The less that is held, the earlier. */
const PRESENCES: readonly Presence[] = ['CITED_ONLY', 'TITLE_ONLY', 'DIGEST', 'FULL_TEXT'];

/** All documents, found by number, by title, or by the segment, row or point that belongs to them. */
export class Documents {
  readonly all: LinkedDocument[] = [];
  readonly warnings: Warning[] = [];
  private readonly byKey = new Map<string, LinkedDocument>();
  private readonly byTitle = new Map<string, LinkedDocument[]>();
  private readonly printed: ReadonlySet<string>;

  constructor(segments: readonly DocumentSegment[]) {
    this.printed = new Set(segments.flatMap(printedNumbers));
    for (const segment of segments) this.hold(segment);
    for (const segment of segments) for (const row of segment.rows) this.row(segment, row);
    for (const segment of segments)
      for (const clause of segment.clauses) if (clause.kind === 'POINT') this.ofPoint(clause as PointSegment, segment.source.file);
  }

  /** The documents of the texts that are held. A text that another file already delivered has no entry. */
  readonly ofSegment = new Map<DocumentSegment, LinkedDocument>();

  /** The document whose number is printed under a point; null without a number. */
  ofPoint(point: PointSegment, file: string): LinkedDocument | null {
    if (!point.documentNumber) return null;
    const document = this.numbered(point.documentNumber.text, file);
    if (document) raise(document, 'DIGEST');
    return document;
  }

  /** The document of a number (发文字号) in any printed form, created if it is new; null if the text is not a number. */
  numbered(printed: string, file: string): LinkedDocument | null {
    const number = documentNumber(printed);
    if (!number) return null;
    const canonical = this.canonical(printed, file) ?? number.canonical;
    const document = this.byKey.get(canonical) ?? this.make(canonical, canonical, null);
    if (document.numbers.length === 0) document.numbers.push(canonical);
    this.printAs(document, printed);
    return document;
  }

  /**
   * The document of a title, created if it is new. A title that several documents bear names none of them.
   * @param near Jurisdiction of the citing text: 《省能源局权责清单》 in a Shanxi text is of 山西省能源局.
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

  /** The documents that bear a title, as title of the text or of the notice. */
  bearing(title: string): readonly LinkedDocument[] {
    return this.byTitle.get(titleKey(title)) ?? [];
  }

  /** Adds titles that a fuller mention gives, and the issuers that they name. */
  name(document: LinkedDocument, title: string, noticeTitle: string | null): void {
    this.entitle(document, title, noticeTitle);
    if (document.issuers.length === 0 || document.segment === null) this.issue(document, leadingOrgans(noticeTitle ?? title));
  }

  private entitle(document: LinkedDocument, title: string, noticeTitle: string | null): void {
    document.title ??= title;
    document.noticeTitle ??= noticeTitle;
    for (const one of [document.title, document.noticeTitle]) this.index(one, document);
  }

  private hold(segment: DocumentSegment): void {
    const { source, head } = segment;
    const printed = head.numbers.length > 0 ? head.numbers.map(({ text }) => text) : [source.published?.number ?? ''];
    const numbers = printed.flatMap((number) => this.canonical(number, source.file) ?? []);
    const title = head.title?.text ?? source.published?.title ?? titleOfFile(source.file);
    const held = numbers.map((number) => this.byKey.get(number)).find((document) => document?.segment) ?? null;
    const sameTitle = numbers[0] || title === null ? null : (this.byKey.get(title) ?? null);
    const earlier = held ?? (sameTitle?.segment ? sameTitle : null);
    if (earlier?.segment && isSameText(segment, earlier.segment)) {
      this.tell('DUPLICATE', source.file, `与 ${earlier.segment.source.file} 是同一文件（${earlier.key}），没有重复读入。`);
      return;
    }
    if (held)
      this.tell(
        'NUMBER_CLASH',
        source.file,
        `文号 ${held.number} 与 ${held.segment?.source.file} 相同而文件不同，两份都已读入；按文号查到的是前一份，请核对。`,
      );
    const keys = [...(held ? [] : numbers.slice(0, 1)), ...(title ? [title] : []), source.file];
    const key = keys.find((one) => !this.byKey.has(one)) ?? `${source.file}#${this.all.length}`;
    const document = this.make(key, numbers[0] ?? null, null, segment);
    document.numbers.push(...numbers);
    for (const number of numbers) if (!this.byKey.has(number)) this.byKey.set(number, document);
    for (const one of [...printed, ...head.bareNumbers]) this.printAs(document, one);
    const own = title && !head.noticeTitle ? titlesOf(title) : { title, noticeTitle: head.noticeTitle?.text ?? null };
    if (own.title) this.entitle(document, own.title, own.noticeTitle);
    this.issue(document, head.issuers);
    if (head.title) document.titlePlace = evidenceOf(head.title, source, TITLE_RULE, null, document.id);
    document.presence = 'FULL_TEXT';
    this.ofSegment.set(segment, document);
  }

  private tell(code: NoticeCode, file: string, message: string): void {
    this.warnings.push({ code, file, message });
  }

  /** Keeps a printed form of a number that differs from the canonical form. */
  private printAs(document: LinkedDocument, printed: string): void {
    const plainPrinted = printed.replace(/\s+/gu, '');
    if (plainPrinted !== '' && !document.numbers.includes(plainPrinted)) document.printedNumbers.add(plainPrinted);
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
    const coded = document.number ? issuerOf(documentNumber(document.number)?.code ?? '') : null;
    const shown = jurisdictionOf(document.segment?.head.territory ?? '');
    // 青 in 青科规字 can mean 青海省 or another place. If the text itself names another place, the code does not mean the province.
    const fromNumber = coded && isOfAnotherPlace(document, printed, coded.jurisdiction) ? null : coded;
    const own = document.jurisdiction ?? fromNumber?.jurisdiction ?? null;
    const named = printed.map((name) => ({ department: departmentNamed(name, own ?? near ?? shown), printed: name }));
    const byCode = fromNumber?.issuer ? [{ department: fromNumber.issuer, printed: null }] : [];
    const issuers = named.length > 0 ? named : byCode;
    if (issuers.length > 0) document.issuers.splice(0, document.issuers.length, ...issuers);
    const placed = issuers[0]?.department.jurisdiction ?? fromNumber?.jurisdiction ?? shown ?? own;
    document.jurisdiction = placed ?? leadingJurisdiction(withoutYears(document.title ?? ''))?.jurisdiction ?? null;
  }

  private make(key: string, number: string | null, title: string | null, segment: DocumentSegment | null = null): LinkedDocument {
    const document: LinkedDocument = {
      id: `Document:${key}`,
      key,
      number,
      numbers: [],
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

  /** The canonical form of a number. A damaged number is repaired if a number printed elsewhere fits; null if none does. */
  private canonical(printed: string, file: string): string | null {
    const number = documentNumber(printed);
    if (!number?.year || !isDamaged(number)) return number?.canonical ?? null;
    const known = repaired(number, this.printed);
    const code = known ? 'NUMBER_REPAIRED' : 'NUMBER_DAMAGED';
    const message = known
      ? `文号“${printed}”疑有错漏，已按别处所印的${known}读入，请核对。`
      : `文号“${printed}”的年份有${number.year.length}位数字，已按原样保留，请核对。`;
    if (!this.warnings.some((warning) => warning.message === message)) this.warnings.push({ code, file, message });
    return known;
  }
}

const printedNumbers = (segment: DocumentSegment): string[] =>
  [
    ...segment.head.numbers,
    ...segment.rows.map((row) => row.number),
    ...segment.clauses.map((clause) => ('documentNumber' in clause ? (clause as PointSegment).documentNumber : null)),
  ]
    .map((passage) => documentNumber(passage?.text ?? ''))
    .flatMap((number) => (number && !isDamaged(number) ? [number.canonical] : []));

function raise(document: LinkedDocument, presence: Presence): void {
  if (PRESENCES.indexOf(presence) > PRESENCES.indexOf(document.presence)) document.presence = presence;
}
