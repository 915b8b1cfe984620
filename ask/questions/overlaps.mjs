import { choice, nameOf } from '../values.mjs';

const SIDE = '{ locator text document { number title } }';
const QUERY = `query ($kinds: [OverlapKind!], $conflicts: Boolean, $first: Int, $after: String) {
  list: overlaps(kinds: $kinds, withConflicts: $conflicts, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id kind similarity containment sameDocument a ${SIDE} b ${SIDE} conflicts { kind a { quote } b { quote } } }
  }
}`;

/** Clauses that overlap (重复), with the sums, rates and dates in which they differ. */
export default {
  usage: 'overlaps [--kind identical|near-duplicate|contains|same-matter] [--conflicts]',
  en: 'Where two texts say the same. Default: all kinds, with and without conflicts.',
  zh: '重复的条款；省略时不限重复方式，有无冲突均列。',
  options: ['kind'],
  flags: ['conflicts'],
  async ask({ all }, given) {
    const kind = choice('kind', given.kind, ['identical', 'near-duplicate', 'contains', 'same-matter']);
    const pairs = await all(QUERY, { kinds: kind && [kind], conflicts: given.conflicts ? true : null });
    const side = ({ locator, document, text }) => [locator, nameOf(document), text];
    return {
      header: [
        ...['a', 'b'].flatMap((one) => [one, `${one}: document`, `${one}: text`]),
        'kind',
        'similarity',
        'containment',
        'same document',
        'differs in',
        'words of both',
        'id',
      ],
      rows: pairs.map((pair) => [
        ...side(pair.a),
        ...side(pair.b),
        ...[pair.kind, pair.similarity.toFixed(4), pair.containment.toFixed(4), pair.sameDocument ? 'yes' : 'no'],
        pair.conflicts.map(({ kind: what }) => what).join(' '),
        pair.conflicts.map(({ a, b }) => `${a.quote} / ${b.quote}`).join('; '),
        pair.id,
      ]),
      shown: ['a', 'a: document', 'b', 'b: document', 'kind', 'similarity', 'containment', 'differs in', 'words of both'],
      below: 'a: text',
    };
  },
};
