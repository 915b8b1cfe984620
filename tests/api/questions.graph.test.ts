import { questions, renew } from '../support/questions';
import { servingShipped } from '../support/shipped';

const { ask } = servingShipped();
const all = questions();

test('the page has twenty questions', () => expect(all).toHaveLength(20));

test.each(all.map((question) => [question.title, question] as const))('%s', async (_, question) => {
  const { data, errors } = await ask(question.query);
  expect(errors).toBeUndefined();
  if (process.env.RENEW === 'yes') renew(question, data);
  else expect(data).toEqual(JSON.parse(question.answer));
});
