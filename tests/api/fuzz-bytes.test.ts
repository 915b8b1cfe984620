import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { leaked } from '../support/fuzz-answers';
import { bytes, sent } from '../support/fuzz-bytes';
import { tries } from '../support/fuzz-runs';
import { service, type TestService } from './fixture';

const CORPUS = { state: 'COMPLETE', generation: 'g1', loadedAt: '2026-11-21T00:00:00.000Z', files: '[]' };

let served: TestService;
let port: number;

beforeAll(async () => {
  served = await service({ read: async (statement) => (statement.includes(':Corpus') ? [CORPUS] : []) });
  await served.app.listen({ host: '127.0.0.1', port: 0 });
  port = (served.app.server.address() as AddressInfo).port;
});
afterAll(() => served.app.close());

/** Statuses of the answers. */
const statuses = (answer: string) => Array.from(answer.matchAll(/(?:^|\r\n|[}\]>"])HTTP\/1\.1 (\d{3}) /gu), ([, status]) => Number(status));
/** Bodies of the error answers. */
const told = (answer: string) => Array.from(answer.matchAll(/^\{"errors?":.*$/gmu), ([body]) => body.split('HTTP/1.1')[0]).join('\n');

async function stillAnswers(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ corpus { version } }', extensions: { cost: false } }),
  });
  expect([response.status, await response.json()]).toEqual([200, { data: { corpus: { version: 'g1' } } }]);
}

test('any bytes get an HTTP answer below 500 that leaks nothing, and the next request is answered', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (some) => {
      served.reported.length = 0;
      const answer = await sent(port, some);
      const codes = statuses(answer);
      if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 \d{3} /u);
      expect(codes.filter((status) => status >= 500)).toEqual([]);
      expect(leaked(told(answer))).toBeNull();
      expect(served.reported).toEqual([]);
      await stillAnswers();
    }),
    tries(250),
  );
});
