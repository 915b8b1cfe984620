import { serving } from './fixture';
import { SHANXI } from './shanxi';

const { ask } = serving(SHANXI);

async function search(text: string, more = '') {
  const answer = await ask(
    `query($text: String!) { search(text: $text ${more}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { cursor score snippet node { __typename ...on Node { id } } } nodes { __typename } } }`,
    { text },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.search;
}
const idsOf = ({ edges }: { edges: { node: { id: string } }[] }) => edges.map(({ node }) => node.id);

test.each([
  ['小巨人', ['Clause:measure-1', 'Clause:point-39']],
  ['“小巨人” 奖励', ['Clause:measure-1', 'Clause:point-39']],
  ['省工信厅', ['Department:industry']],
  ['市工信局', ['Department:city-industry', 'Department:other-industry']],
  ['晋政办发(2026)3号', ['Document:measure']],
  ['贴息', ['Clause:point-40']],
  ['20万元', ['Clause:city-1']],
  ['贴', ['Clause:point-40']],
  ['无此词语', []],
  ['。', []],
  ['', []],
])('search for "%s" finds the expected things', async (text, ids) => {
  const found = await search(text);
  expect(idsOf(found).sort()).toEqual([...ids].sort());
  expect(found.totalCount).toBe(ids.length);
});

test('the best hits come first, with marks', async () => {
  const { edges } = await search('补助');
  const scores = edges.map(({ score }: { score: number }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(edges[0].snippet).toContain('«补助»');
  expect((await search('优质高效')).edges[0]).toMatchObject({
    snippet: '山西省促进服务业«优质高效»发展若干措施',
    node: { __typename: 'Document' },
  });
});

test('kinds and the filter narrow a search', async () => {
  expect(idsOf(await search('晋城市', 'kinds: [DEPARTMENT]')).sort()).toEqual(['Department:city-industry', 'Department:jincheng']);
  expect(idsOf(await search('晋城市', 'kinds: [DOCUMENT]'))).toEqual(['Document:city-policy']);
  expect(idsOf(await search('小巨人', 'filter: { form: [DIGEST] }'))).toEqual(['Clause:point-39']);
  expect(idsOf(await search('补助', 'filter: { force: [IN_FORCE] }, asOf: "2026-06-01"'))).toEqual(['Clause:measure-1-1']);
  expect(idsOf(await search('补助', 'kinds: []'))).toEqual([]);
});

test('pages go through all kinds, forwards and backwards', async () => {
  const all = await search('企业', 'first: 50');
  expect(new Set(all.edges.map(({ node }: { node: { __typename: string } }) => node.__typename)).size).toBeGreaterThan(1);
  const forwards: string[] = [];
  for (let after = ''; ; ) {
    const page = await search('企业', `first: 2 ${after && `after: "${after}"`}`);
    forwards.push(...idsOf(page));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(forwards).toEqual(idsOf(all));
  const backwards: string[] = [];
  for (let before = ''; ; ) {
    const page = await search('企业', `last: 2 ${before && `before: "${before}"`}`);
    backwards.unshift(...idsOf(page));
    if (!page.pageInfo.hasPreviousPage) break;
    before = page.pageInfo.startCursor;
  }
  expect(backwards).toEqual(idsOf(all));
  expect(all.totalCount).toBe(forwards.length);
});

test.each([
  '+-&&||!(){}[]^"~*?:\\/',
  '" OR text:*',
  '企业" OR "*',
  '企业~ AND NOT 奖励',
  '[* TO *]',
  '/.*/',
  'title:企业^5',
  '\\',
  '"',
  'the',
  'AND',
  '企业 AND',
  '* 企业',
  '企'.repeat(200),
])('a search for %s has no syntax errors', async (text) => {
  await search(text);
});

test('a text of more than 200 characters is refused', async () => {
  const answer = await ask('query($text: String!) { search(text: $text) { totalCount } }', { text: '企'.repeat(201) });
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'text' });
});
