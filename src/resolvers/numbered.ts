import type { GraphQLResolveInfo } from 'graphql';
import type { NumberedDocument } from '../graph/rows/documents';
import type { ResolverContext } from './context';

/** The first document with a number or title. If there are others, a warning lists their ids. */
export function firstOf(
  found: NumberedDocument | null,
  { warnings }: ResolverContext,
  argument: string,
  info: GraphQLResolveInfo,
): NumberedDocument | null {
  const { others = [] } = found ?? {};
  if (others.length > 0) {
    const ids = others.map((id) => JSON.stringify(id)).join(', ');
    warnings.warn(
      info,
      argument,
      'SEVERAL',
      () => `${others.length + 1} documents are called so: the first is given. The others by id: ${ids}`,
    );
  }
  return found;
}
