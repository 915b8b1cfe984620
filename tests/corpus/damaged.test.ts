import { DamagedGraph, understood } from '../../graph-seed/seed/damaged';
import { stateOf } from '../../graph-seed/seed/state';

it.each([
  ['a list that is a number', { state: 'COMPLETE', notRead: '5' }],
  ['JSON that is none', { state: 'COMPLETE', notRead: '[{' }],
  ['entries that are nothing', { state: 'COMPLETE', notRead: '[null]' }],
])('a Corpus node with %s gives one sentence instead of an internal error', async (_, corpus) => {
  const told = await stateOf({ read: async () => [{ corpus }] }).catch((error: Error) => error);
  expect(told).toBeInstanceOf(DamagedGraph);
  expect((told as Error).message).toMatch(
    /^What the database holds cannot be understood: .* \((?:Type|Syntax)Error at state\.ts:\d+\)\.$/u,
  );
});

it('an error with its own sentence stays as it is', async () => {
  await expect(understood(() => Promise.reject(new Error('The database cannot be reached.')))).rejects.toThrow(
    'The database cannot be reached.',
  );
});
