import { many } from '../batch';
import { asPrinted, owners } from '../owners';
import { aDepartment, DEPARTMENT } from '../rows/departments';

/** The units that own an award: those of the nearest clause first, lead units first within it, then the printed order. */
export const departmentsOfAward = many(
  `
  // departments-of-award
  UNWIND $parameters.keys AS key
  MATCH way = (:Award {id: key})${owners()}
  WITH key, unit AS department, min([length(way), ${asPrinted('owns', 'owned')}]) AS nearest
  RETURN key, ${DEPARTMENT}
  ORDER BY nearest, department.ordinal
  `,
  aDepartment,
);
