import type { LinkedClause } from '../linked';

/** True for articles and points, the level that a reader cites. */
export const isCited = ({ segment }: LinkedClause): boolean => segment.kind === 'ARTICLE' || segment.kind === 'POINT';
