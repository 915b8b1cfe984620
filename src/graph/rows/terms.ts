import type { Row } from '../neo4j';
import type { CodeRow } from './types';

/** Columns of `term`, a term of a controlled vocabulary. */
export const TERM = 'term.id AS id, term.code AS code, term.name AS name';

export const termFrom =
  <Label extends string>(__typename: Label) =>
  ({ id, code, name }: Row) =>
    ({ __typename, id, code, name }) as CodeRow<Label>;
