import type { Linked, LinkedClause } from '../linked';
import { EMPTY } from '../passage';
import { findParts } from './finds';
import { forcePart } from './force';
import { digest, fields, line } from './line';

/** The name of a clause: its document (or compilation) and its locator. It does not depend on its neighbours. */
export const nameOf = ({ compilation, document, segment }: LinkedClause): string => `${(compilation ?? document)?.key}#${segment.locator}`;

/** Lines of clauses: place and hash of words, force, and one line for each find. */
export const clauseLines = ({ clauses }: Linked): string[] =>
  clauses.flatMap((clause) => {
    const { segment, place, parent, document, compilation, form, excerptOf, facts } = clause;
    const name = nameOf(clause);
    const at = {
      number: segment.number?.text,
      heading: segment.heading,
      category: place?.category,
      section: place?.section,
      in: parent?.segment.locator,
      of: compilation && document?.key,
      excerptOf: excerptOf && nameOf(excerptOf),
      words: digest(segment.words.text),
    };
    const force = forcePart(clause.force, parent?.force ?? document?.force ?? null);
    return [
      line(name, 'clause', segment.kind, form === 'DIGEST' ? form : null, fields(at, EMPTY)),
      ...(force ? [line(name, 'force', force)] : []),
      ...facts.found.map((find) => line(name, ...findParts(clause, find))),
    ];
  });
