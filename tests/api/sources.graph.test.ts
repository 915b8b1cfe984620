import { clauseNode, corpus, documentNode, fileNodes, serving } from './fixture';

/** 12,000 code points; each thousandth lies beyond the Basic Multilingual Plane. */
const LONG = Array.from({ length: 12_000 }, (_, i) => (i % 1_000 === 0 ? '𠮷' : String.fromCodePoint(0x4e00 + (i % 900)))).join('');
const POINTS = [...LONG];
const between = (start: number, end: number) => POINTS.slice(start, end).join('');
/** `fileNodes` cuts by UTF-16 units, so a text with longer characters is given piece by piece. */
const stretches = [0, 5_000, 10_000].map((start, at) => ({
  label: 'CorpusText' as const,
  properties: { id: `CorpusText:long.txt#${at}`, ordinal: 900 + at, text: between(start, start + 5_000) },
}));

const PAGED = '第一条 对企业给予奖励，\n\n- 1 -\n\n每年10万元。\n第二条 自发布之日起施行。\n';
const quote = (word: string, text = PAGED) => [text.indexOf(word), text.indexOf(word) + word.length];
const notRead = [
  { name: 'b.pdf', code: 'SCANNED', message: '第 1 页是扫描图像，没有文字层，没有读入。' },
  { name: 'c.txt', code: 'EMPTY', message: '文件里没有文字。', line: 3 },
];

const { data, ask } = serving({
  nodes: [
    corpus({ notRead: JSON.stringify(notRead) }),
    // Written in another order than that of the corpus.
    ...fileNodes(
      'paged.pdf',
      { ordinal: 2, mediaType: 'application/pdf', pageStarts: [0, PAGED.indexOf('每年')], warnings: JSON.stringify([notRead[1]]) },
      PAGED,
    ),
    ...fileNodes('long.txt', { ordinal: 1 }),
    ...stretches,
    documentNode('Document:held', { title: '长文', file: 'long.txt', ranges: [10, 11_990] }),
    documentNode('Document:paged', {
      number: '晋政发〔2024〕1号',
      numbers: ['晋政发〔2024〕1号', '晋财企〔2024〕2号'],
      file: 'paged.pdf',
      ranges: [0, 40],
    }),
    documentNode('Document:cited', { number: '晋政发〔2020〕9号', presence: 'CITED_ONLY' }),
    documentNode('Document:first', { number: '晋市政办〔2019〕5号', title: '甲办法' }),
    documentNode('Document:second', { number: '晋市政办〔2019〕5号', title: '乙办法' }),
    clauseNode('Clause:early', { locator: '一', documentId: 'Document:held', file: 'long.txt', ranges: [20, 30] }),
    clauseNode('Clause:across', { locator: '二', documentId: 'Document:held', file: 'long.txt', ranges: [4_990, 5_010] }),
    clauseNode('Clause:late', { locator: '三', documentId: 'Document:held', file: 'long.txt', ranges: [11_980, 11_990] }),
    clauseNode('Clause:torn', {
      locator: '第一条',
      documentId: 'Document:paged',
      file: 'paged.pdf',
      ranges: [...quote('对企业给予奖励，'), ...quote('每年10万元。')],
    }),
  ],
  edges: [],
});

const passages = async (id: string, args = '') => {
  const { node } = await data(`{ node(id: "${id}") { ... on Clause { source { passage${args} { before words after } } } } }`);
  return node.source.passage;
};

describe('the passage around a quote', () => {
  it('has sixty code points on each side, and fewer at the ends of the file', async () => {
    expect(await passages('Clause:early')).toEqual({ before: between(0, 20), words: between(20, 30), after: between(30, 90) });
    expect(await passages('Clause:late')).toEqual({
      before: between(11_920, 11_980),
      words: between(11_980, 11_990),
      after: between(11_990, 12_000),
    });
  });

  it('has as many code points as requested, across the stored pieces of a text', async () => {
    expect(await passages('Clause:across', '(before: 500, after: 0)')).toEqual({
      before: between(4_490, 4_990),
      words: between(4_990, 5_010),
      after: '',
    });
    expect(await passages('Clause:across', '(before: 0, after: null)')).toMatchObject({ before: '', after: between(5_010, 5_070) });
  });

  it('leaves out furniture within the quote, and keeps its white space', async () => {
    expect(await passages('Clause:torn', '(before: 4, after: 5)')).toEqual({
      before: '第一条 ',
      words: '对企业给予奖励，\n\n\n\n每年10万元。',
      after: '\n第二条 ',
    });
  });

  it('has at most 500 code points on each side', async () => {
    for (const [argument, value] of [
      ['before', 501],
      ['after', -1],
    ]) {
      const { errors } = await ask(
        `{ node(id: "Clause:early") { ... on Clause { source { passage(${argument}: ${value}) { words } } } } }`,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    }
  });

  it('is read once for all quotes of a piece', async () => {
    const { clauses } = await data(
      '{ clauses(filter: { document: "Document:held" }) { nodes { source { one: passage { words } other: passage(before: 9) { words } } } } }',
    );
    expect(clauses.nodes.map((node: { source: { one: { words: string } } }) => [...node.source.one.words].length)).toEqual([10, 20, 10]);
  });
});

it('a place has a page in a file with pages, and null in other files', async () => {
  const { nodes } = await data('{ nodes(ids: ["Clause:torn", "Clause:early"]) { ... on Clause { source { ranges { page } } } } }');
  expect(nodes.map(({ source }: { source: { ranges: object[] } }) => source.ranges)).toEqual([
    [{ page: 1 }, { page: 2 }],
    [{ page: null }],
  ]);
});

it('a document gives the place of its own text and all its numbers', async () => {
  const { nodes } = await data(
    '{ nodes(ids: ["Document:held", "Document:paged", "Document:cited"]) { ... on Document { numbers source { file ranges { start end } passage(before: 2) { before } } } } }',
  );
  expect(nodes).toEqual([
    { numbers: [], source: { file: 'long.txt', ranges: [{ start: 10, end: 11_990 }], passage: { before: between(8, 10) } } },
    {
      numbers: ['晋政发〔2024〕1号', '晋财企〔2024〕2号'],
      source: { file: 'paged.pdf', ranges: [{ start: 0, end: 40 }], passage: { before: '' } },
    },
    { numbers: [], source: null },
  ]);
});

it('the corpus describes its files with documents and warnings, and lists what was not read', async () => {
  const asked = await data(
    '{ corpus { files { name mediaType pages documents { title number } warnings { code line } } notRead { name code message line } } }',
  );
  expect(asked.corpus.files).toEqual([
    { name: 'long.txt', mediaType: 'text/plain', pages: null, documents: [{ title: '长文', number: null }], warnings: [] },
    {
      name: 'paged.pdf',
      mediaType: 'application/pdf',
      pages: 2,
      documents: [{ title: null, number: '晋政发〔2024〕1号' }],
      warnings: [{ code: 'EMPTY', line: 3 }],
    },
  ]);
  expect(asked.corpus.notRead).toEqual([{ ...notRead[0], line: null }, notRead[1]]);
});

describe('a number shared by two documents', () => {
  const message = '2 documents are called so: the first is given. The others by id: "Document:second"';

  it('gives the first in the order of the corpus, with a warning, each time', async () => {
    for (let time = 0; time < 4; time++) {
      const {
        data: answer,
        errors,
        extensions,
      } = await ask('{ it: document(number: "晋市政办(2019) 5 号") { title clauses { totalCount } } }');
      expect({ answer, errors }).toEqual({ answer: { it: { title: '甲办法', clauses: { totalCount: 0 } } }, errors: undefined });
      expect(extensions).toMatchObject({ cost: {}, warnings: [{ path: ['it'], argument: 'number', message }] });
    }
  });

  it('does the same for federation keys', async () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Document { title } } }';
    const of = [
      { __typename: 'Document', number: '晋市政办〔2019〕5号' },
      { __typename: 'Document', id: 'Document:second' },
    ];
    const { data: answer, extensions } = await ask(query, { of });
    expect(answer._entities).toEqual([{ title: '甲办法' }, { title: '乙办法' }]);
    expect(extensions).toMatchObject({ warnings: [{ path: ['_entities'], argument: 'representations', message }] });
  });

  it.each(['乙办法', '《乙 办法》', 'Document:second'])('does not matter when a title or an id is given: %s', async (name) => {
    const { data: answer, extensions } = await ask(
      'query ($name: String!) { document(number: $name) { title clauses(first: 1) { totalCount } } }',
      {
        name,
      },
    );
    expect(answer).toEqual({ document: { title: '乙办法', clauses: { totalCount: 0 } } });
    expect(extensions).not.toHaveProperty('warnings');
  });

  it('gives no warning for other numbers', async () => {
    const { extensions } = await ask('{ document(number: "晋政发〔2024〕1号") { title } }');
    expect(extensions).not.toHaveProperty('warnings');
  });
});
