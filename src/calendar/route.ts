import type { FastifyInstance } from 'fastify';
import type { Asking } from '../answer/asking';
import { argumentsIn } from '../arguments';
import { badInput } from '../errors';
import { endsOf, type Whose } from './ends';
import { icsOf } from './ics';

const NAMES = ['jurisdiction', 'department'] as const;

/** `GET /lapsing.ics?jurisdiction=晋城市&department=市工信局`: a calendar of the last days of documents and clauses, for subscription. */
export function serveCalendar(app: FastifyInstance, asking: Asking): void {
  app.get('/lapsing.ics', async ({ query }, reply) => {
    const whose = whoseIn(query);
    const { ends, loadedAt } = await endsOf(asking, whose);
    const name = ['政策到期', ...NAMES.flatMap((one) => whose[one] ?? [])].join(' ');
    return reply
      .headers({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, no-cache' })
      .send(icsOf(name, ends, loadedAt));
  });
}

/** The arguments of the calendar. @throws BAD_USER_INPUT for an unknown or repeated argument, which it names, or if both are missing */
function whoseIn(query: unknown): Whose {
  const given = argumentsIn(query, NAMES);
  if (!NAMES.some((one) => given[one])) throw badInput('jurisdiction', 'Say whose: ?jurisdiction= or ?department=, each a code or a name.');
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}
