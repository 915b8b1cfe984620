import type { StackingProperties } from '../../src/graph/model';
import type { Property } from '../graph-rows';
import type { Evidence, Linked } from '../linked';
import { evidenceProperties } from './evidence';
import { present, type RowWriter } from './writer';

/** Writes stacking pairs (叠加): an edge from the earlier to the later award, with verdict and reasons. */
export function stackingRows(out: RowWriter, { stackings }: Linked): void {
  // Many pairs share the quotes of their awards and rules.
  const known = new Map<Evidence, Record<string, Property>>();
  const said = (evidence: Evidence) => {
    const found = known.get(evidence) ?? present(evidenceProperties(evidence));
    known.set(evidence, found);
    return found;
  };
  for (const { a, b, relation, verdict, coverage, everInForceTogether, reasons } of stackings) {
    const json = reasons.map(({ rule, explanation, evidence }) => ({
      ...(rule ? { ruleId: rule.id } : {}),
      explanation,
      evidence: evidence.map(said),
    }));
    const properties: StackingProperties = {
      relation,
      verdict,
      coverage,
      ...(everInForceTogether === null ? {} : { everInForceTogether }),
      reasons: JSON.stringify(json),
    };
    out.edge('STACKS_WITH', a.id, b.id, { ...properties });
  }
}
