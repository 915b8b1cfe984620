import type { FileAccount } from '../accounting';
import type { GraphRows } from '../graph-rows';
import type { Linked } from '../linked';
import { awardRows } from './awards';
import { clauseRows } from './clauses';
import { departmentRows } from './departments';
import { documentRows } from './documents';
import { overlapRows } from './overlaps';
import { stackingRows } from './stacking';
import { supersessionRows } from './supersessions';
import { territoryRows } from './territories';
import { hash, RowWriter } from './writer';

/** Nodes and edges of the linked corpus, with ids that survive a reload and an edit elsewhere. */
export function rows(linked: Linked, accounts: readonly FileAccount[]): GraphRows {
  const out = new RowWriter();
  documentRows(out, linked.documents);
  clauseRows(out, linked);
  departmentRows(out, linked);
  territoryRows(out, linked);
  awardRows(out, linked);
  stackingRows(out, linked);
  overlapRows(out, linked);
  supersessionRows(out, linked);
  const edges = [...out.edges.values()];
  const files = accounts.map(({ unplaced: _, ...file }) => ({ ...file }));
  const generation = hash([out.nodes.map((row) => [row.id, row.fingerprint]), edges.map((row) => [row.id, row.fingerprint]), files]);
  return { nodes: out.nodes, edges, files, generation };
}
