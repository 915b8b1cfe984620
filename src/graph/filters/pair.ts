import { among, conditions } from '../statement';

/** The conditions of the edge `pair`. */
export const pairConditions = conditions({
  verdicts: among('pair.verdict', '$parameters.verdicts'),
  relations: among('pair.relation', '$parameters.relations'),
});
