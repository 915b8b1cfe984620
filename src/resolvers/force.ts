import { forceOnDay } from '../graph/reads/force-on-day';
import type { ForceRow } from '../graph/rows/types';
import type { ResolverContext } from './context';
import { present } from './entities';

/** Force of a document, a clause or an award (效力) on a day. Default: today. */
export async function forceOf({ load, today }: ResolverContext, id: string, asOf: string | null | undefined): Promise<ForceRow> {
  return present(id, await load(forceOnDay, id, { asOf: asOf ?? today }));
}
