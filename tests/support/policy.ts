import type { LinkedAward, LinkedClause, LinkedDocument } from '../../graph-seed/linked';
import { run } from '../../graph-seed/pipeline';
import type { Found } from '../../graph-seed/types';

/** A policy text to be written; only the articles are required. */
export interface PolicyText {
  readonly articles: readonly string[];
  readonly organ?: string;
  readonly number?: string | null;
  readonly title?: string;
  /** The last article: begin and end of force. */
  readonly term?: string;
  /** 落款日期. */
  readonly date?: string;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'];

/** The text as an office types it: issuer, document number, title, articles, term, signature. `articles` begin at 第二条. */
export function policy({ articles, organ, number, title, term, date }: PolicyText): string {
  const issuer = organ ?? '晋城市人民政府办公室';
  const all = ['为促进高质量发展，结合实际，制定本措施。', ...articles, term ?? '本措施自2024年5月1日起施行。'];
  return [
    `${issuer}文件`,
    ...(number === null ? [] : [number ?? '晋市政办〔2024〕12号']),
    title ?? '晋城市促进高质量发展若干措施',
    ...all.map((words, i) => `第${NUMERALS[i]}条 ${words}`),
    issuer,
    date ?? '2024年4月20日',
  ].join('\n');
}

/** The linked corpus of some texts, with lookups by locator and by document. */
export function reading(...texts: readonly string[]) {
  const files = texts.map((text, i) => ({ name: `text-${i + 1}.txt`, bytes: new TextEncoder().encode(text) }));
  const { linked, warnings } = run(files);
  const clause = (locator: string, text = 1): LinkedClause => {
    const found = linked.clauses.find((one) => one.source.file === `text-${text}.txt` && one.segment.locator === locator);
    if (!found) throw new Error(`No clause ${locator}: ${linked.clauses.map((one) => one.segment.locator).join(' ')}`);
    return found;
  };
  const document = (name: string): LinkedDocument | undefined => linked.documents.find((one) => one.number === name || one.title === name);
  return { linked, warnings, clause, document };
}

const below = (clause: LinkedClause): LinkedClause[] => [clause, ...clause.children.flatMap(below)];

/** All facts of one article and its items. */
export function said(words: string, text: Omit<PolicyText, 'articles'> = {}) {
  const { linked, clause, warnings } = reading(policy({ ...text, articles: [words] }));
  const clauses = below(clause('第二条'));
  const found = clauses.flatMap((one) =>
    one.facts.found.map((find) => ({ ...find, quote: one.segment.words.text.slice(find.start, find.end) })),
  );
  const of = <K extends Found['kind']>(kind: K) =>
    found.filter((find): find is Extract<(typeof found)[number], { kind: K }> => find.kind === kind);
  const codes = (kind: 'beneficiary' | 'awardType' | 'matter') => [...new Set(of(kind).map(({ code }) => code))].sort();
  return {
    amounts: of('amount').map(({ quote, yuan, yuanMin: valueMin = null, currency, value, role, per, perUnit = null }) => ({
      quote,
      ...{ yuan, valueMin, currency, value },
      ...{ role, per, perUnit },
    })),
    rates: of('rate').map(({ quote, value, role }) => ({ quote, value, role })),
    payees: codes('beneficiary'),
    types: codes('awardType'),
    rules: of('cumulation').map(({ quote, effect, scope }) => ({ quote, effect, scope })),
    awards: linked.awards.filter((award) => clauses.includes(award.clause)).map(told),
    units: linked.responsibilities
      .filter((one) => clauses.includes(one.clause) && one.basis !== 'ISSUER')
      .map(({ department, role }) => `${department.name} ${role}`),
    documents: linked.documents.map(({ number, title }) => number ?? title),
    warnings,
  };
}

/** An award, reduced to what the tests compare. */
export type Told = ReturnType<typeof told>;
function told({ find, clause }: LinkedAward) {
  const words = (span: { start: number; end: number }) => clause.segment.words.text.slice(span.start, span.end);
  const whom = (one: { readonly subject?: { start: number; end: number } }, between: string) =>
    one.subject ? words(one.subject) + between : '';
  return {
    title: find.title,
    condition: find.condition && whom(find, '，') + words(find.condition),
    maxYuan: find.maxYuan,
    totalYuan: find.totalYuan,
    tiers: find.tiers.map((tier): (string | number | null)[] => [
      whom(tier, '') + words(tier.condition),
      ...tier.amounts.map(({ yuan }) => yuan),
    ]),
    payees: [...find.beneficiaries].sort(),
    types: [...find.awardTypes].sort(),
  };
}
