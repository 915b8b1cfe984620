import { choice, column, nameOf, SIDES, said } from '../values.mjs';

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
  columns: [
    ...SIDES.flatMap(([side, zh]) => [
      column(side, zh, (pair) => pair[side].locator),
      column(`${side}: document`, `${zh}：文件`, (pair) => nameOf(pair[side].document)),
      column(`${side}: text`, `${zh}：正文`, (pair) => pair[side].text),
    ]),
    column('kind', '重复方式', ({ kind }) => kind, 'OverlapKind'),
    column('similarity', '相似度', ({ similarity }) => similarity.toFixed(4)),
    column('containment', '包含度', ({ containment }) => containment.toFixed(4)),
    column('same document', '同一文件', ({ sameDocument }) => said(sameDocument), 'said'),
    column('differs in', '不一致之处', ({ conflicts }) => conflicts.map(({ kind }) => kind).join(' '), 'ConflictKind'),
    column('words of both', '双方原文', ({ conflicts }) => conflicts.map(({ a, b }) => `${a.quote} / ${b.quote}`).join('; ')),
    column('id', '编号', ({ id }) => id),
  ],
  shown: ['a', 'a: document', 'b', 'b: document', 'kind', 'similarity', 'containment', 'differs in', 'words of both'],
  below: 'a: text',
  async ask({ all }, given) {
    const kind = choice('kind', given.kind, ['identical', 'near-duplicate', 'contains', 'same-matter']);
    return all(QUERY, { kinds: kind && [kind], conflicts: given.conflicts ? true : null });
  },
};
