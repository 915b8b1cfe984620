import { forceOnDay } from '../graph/reads/force-on-day';
import type { ForceRow } from '../graph/rows/types';
import type { ResolverContext } from './context';
import { present } from './entities';

/** The force (效力) of a document, clause or award on a day. Default: today in Asia/Shanghai. */
export async function forceOf({ load, today }: ResolverContext, id: string, asOf: string | null | undefined): Promise<ForceRow> {
  return present(id, await load(forceOnDay, id, { asOf: asOf ?? today }));
}
