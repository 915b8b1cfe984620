import { askAll } from '../ask';
import { OverlapListDocument, type OverlapListQueryVariables, type OverlapRowFragment } from '../gql/graphql';

/** All pages of the overlaps with conflicts, then of those without. */
export async function allOverlaps(
  wanted: Omit<OverlapListQueryVariables, 'withConflicts' | 'first' | 'after'>,
): Promise<readonly OverlapRowFragment[]> {
  const listed = async (withConflicts: boolean) =>
    (await askAll(OverlapListDocument, { ...wanted, withConflicts, first: 500, after: null }, ({ overlaps }) => overlaps)).data.overlaps
      .nodes;
  return [...(await listed(true)), ...(await listed(false))];
}
