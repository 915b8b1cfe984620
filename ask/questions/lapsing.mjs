import { Mistake } from '../errors.mjs';
import { day, nameOf, quotes, today } from '../values.mjs';

const FORCE = 'force(asOf: $asOf) { reason until evidence { quote } }';
const list = (selection) => `first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${selection} ${FORCE} } }`;
const HEAD = 'query ($asOf: Date, $endsBy: Date, $first: Int, $after: String)';
const DOCUMENTS = `${HEAD} { list: documents(asOf: $asOf, filter: { endsBy: $endsBy }, ${list('number title presence')} }`;
const CLAUSES = `${HEAD} { list: clauses(asOf: $asOf, filter: { endsBy: $endsBy }, ${list('locator text document { number title }')} }`;

/** Documents, and clauses with a term of their own, that lapse between two days. */
export default {
  usage: 'lapsing [--from DATE] [--to DATE]',
  en: 'What lapses between two days. Defaults: from today to the end of that year.',
  zh: '两日之间到期的文件和条款；省略时从今天到当年年底。',
  options: ['from', 'to'],
  async ask({ all }, given) {
    const asOf = day('from', given.from) ?? today();
    const endsBy = day('to', given.to) ?? `${asOf.slice(0, 4)}-12-31`;
    if (endsBy < asOf) throw new Mistake('--to is before --from.', '--to 早于 --from。');
    const [documents, clauses] = [await all(DOCUMENTS, { asOf, endsBy }), await all(CLAUSES, { asOf, endsBy })];
    const own = clauses.filter(
      ({ force }) => force.reason !== 'INHERITED' && force.reason !== 'REPEAL_STATED' && force.reason !== 'SUPERSEDED',
    );
    const row = (document, locator, words, { reason, until, evidence }) => [
      until,
      nameOf(document),
      locator,
      words,
      reason,
      quotes(evidence),
    ];
    return {
      header: ['last day', 'document', 'clause', 'title or text', 'reason', 'quotes'],
      rows: [
        ...documents.map((document) => row(document, '', document.title, document.force)),
        ...own.map(({ document, locator, text, force }) => row(document, locator, text, force)),
      ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      shown: ['last day', 'document', 'clause', 'reason'],
      below: 'title or text',
    };
  },
};
