import { isDeepStrictEqual } from 'node:util';
import type { Linked, LinkedAward } from '../linked';
import { nameOf } from './clauses';
import { forcePart } from './force';
import { fields, line } from './line';

/** The name of an award: its document, its title and a hash of its condition. */
export const nameOfAward = ({ id }: LinkedAward): string => id.slice('Award:'.length);

/** Lines of awards: the clauses that state them, the fields that come from outside their sentence, and their force. */
export const awardLines = ({ awards }: Linked): string[] =>
  awards.map((award) => {
    const { clause, find, stemRates, statedIn, force, onTopYuan } = award;
    const stated = clause.facts.found.find((one) => one.kind === 'award' && one.start === find.start && one.end === find.end);
    const own = new Map(Object.entries(stated ?? {}));
    const added = Object.fromEntries(Object.entries(find).filter(([key, value]) => !isDeepStrictEqual(value, own.get(key))));
    const of = stemRates.length > 0 && clause.parent ? clause.parent : clause;
    const places = statedIn.map(nameOf).sort().join(', ');
    return line(
      nameOfAward(award),
      'stated in',
      places,
      fields({ ...added, stemRates, ...(onTopYuan === null ? {} : { onTopYuan }) }, of.segment.words),
      forcePart(force, clause.force),
    );
  });
