import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths';
import { questions, renew } from '../support/questions';
import { servingShipped } from '../support/shipped';

const { ask } = servingShipped();
const all = questions();
const page = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

test('the page has twenty questions', () => expect(all).toHaveLength(20));

test.each(all.map((question) => [question.title, question] as const))('%s', async (_, question) => {
  const { data, errors } = await ask(question.query);
  expect(errors).toBeUndefined();
  if (process.env.RENEW === 'yes') renew(question, data);
  else expect(data).toEqual(JSON.parse(question.answer));
});

test('both READMEs ask the same question, and show one of the pairs that it finds', async () => {
  const [english, chinese] = [page('README.md'), page('README.zh-CN.md')];
  const [, query = '', shown = ''] = /```graphql\n([^`]+)```[^`]*```json\n([^`]+)```/u.exec(english) ?? [];
  const { totalCount, nodes } = (await ask(query)).data.stacking;
  const pair = JSON.parse(shown);
  expect(nodes).toContainEqual(expect.objectContaining({ verdict: pair.verdict, a: pair.a, b: pair.b }));
  const { reasons } = nodes.find(({ a }: { a: { label: string } }) => a.label === pair.a.label);
  expect(reasons).toMatchObject(pair.reasons);
  expect([totalCount, english.includes('There are seven such pairs.'), chinese.includes('共7对')]).toEqual([7, true, true]);
  expect(chinese).toContain(pair.reasons[0].explanation);
});

const INLINE = ['clients.md', 'own-texts.md'].flatMap((name) => page('docs', name).match(/(?<=`)(?:\w+ )?\{ [^`]+ \}(?=`)/gu) ?? []);
test.each(INLINE)('the guides ask %s', async (query) => {
  expect((await ask(query.startsWith('{') ? query : `{ ${query} }`)).errors).toBeUndefined();
});
