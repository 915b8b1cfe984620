import { Mistake } from '../errors.mjs';
import { column, day, nameOf, quotes, today } from '../values.mjs';

const FORCE = 'force(asOf: $asOf) { reason until evidence { quote } }';
const list = (selection) => `first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${selection} ${FORCE} } }`;
const HEAD = 'query ($asOf: Date, $endsBy: Date, $first: Int, $after: String)';
const DOCUMENTS = `${HEAD} { list: documents(asOf: $asOf, filter: { endsBy: $endsBy }, ${list('number title presence')} }`;
const CLAUSES = `${HEAD} { list: clauses(asOf: $asOf, filter: { endsBy: $endsBy }, ${list('locator text document { number title }')} }`;

/** Reasons for the end of a clause that are not its own term. */
const OF_THE_DOCUMENT = ['INHERITED', 'REPEAL_STATED', 'SUPERSEDED'];
const byDay = ({ force: { until: a } }, { force: { until: b } }) => (a < b ? -1 : a > b ? 1 : 0);

/** Documents, and clauses with a term of their own, that lapse between two days. */
export default {
  usage: 'lapsing [--from DATE] [--to DATE]',
  en: 'What lapses between two days. Defaults: from today to the end of that year.',
  zh: '两日之间到期的文件和条款；省略时从今天到当年年底。',
  options: ['from', 'to'],
  columns: [
    column('last day', '到期日', ({ force }) => force.until),
    column('document', '文件', ({ document }) => nameOf(document)),
    column('clause', '条款', ({ locator }) => locator),
    column('title or text', '标题或正文', ({ words, text }) => words ?? text),
    column('reason', '依据', ({ force }) => force.reason, 'ForceReason'),
    column('quotes', '原文', ({ force }) => quotes(force.evidence)),
  ],
  shown: ['last day', 'document', 'clause', 'reason'],
  below: 'title or text',
  async ask({ all }, given) {
    const asOf = day('from', given.from) ?? today();
    const endsBy = day('to', given.to) ?? `${asOf.slice(0, 4)}-12-31`;
    if (endsBy < asOf) throw new Mistake('--to is before --from.', '--to 早于 --from。');
    const [documents, clauses] = [await all(DOCUMENTS, { asOf, endsBy }), await all(CLAUSES, { asOf, endsBy })];
    const own = clauses.filter(({ force }) => !OF_THE_DOCUMENT.includes(force.reason));
    return [...documents.map((document) => ({ document, words: document.title, force: document.force })), ...own].sort(byDay);
  },
};
