import { many } from '../batch';
import { asPrinted, owners } from '../owners';
import { type OwnerParameter, ownerFrom, ownerParameter } from '../rows/responsibilities';
import { valuesOf } from '../selection';

/** The roles of the units that own an award, in the order of `departmentsOfAward`. The nearest clause decides the role of a unit. */
export const responsibilitiesOfAward = many(
  `
  // responsibilities-of-award
  UNWIND $parameters.keys AS key
  MATCH way = (:Award {id: key})${owners()}
  WITH key, unit, owned, owns, [length(way), ${asPrinted('owns', 'owned')}] AS near
  ORDER BY near, owned.ordinal
  WITH key, unit, head(collect({near: near, owned: owned, owns: owns})) AS nearest
  ORDER BY nearest.near, unit.ordinal
  WITH key, unit, nearest.owned AS owned, nearest.owns AS owns
  RETURN key, owned.id AS clause,
    [${valuesOf('owns', '$parameters.selected.owners.properties')}, ${valuesOf('unit', '$parameters.selected.owners.department')}] AS item
  `,
  {
    selected: (selection) => ({ owners: ownerParameter(selection ?? {}) }),
    from: ({ clause, item }, { owners }) => ownerFrom(item, owners as OwnerParameter, clause as string),
  },
);
