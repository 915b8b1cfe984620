import type { Passage, ResponsibleUnit } from '../../types';
import { unitList } from '../../vocabulary/unit-lists';

/** Permanent names of the rules that read brackets. */
const BRACKET_RULE = 'responsibility.bracket';
const STANDING_RULE = 'responsibility.standing';

/** The units of a closing bracket or line, each with its role and the rule that reads it. */
export const responsibleUnits = (bracket: Passage): ResponsibleUnit[] =>
  (unitList(bracket) ?? []).map((unit) => ({ ...unit, rule: unit.standing ? STANDING_RULE : BRACKET_RULE }));
