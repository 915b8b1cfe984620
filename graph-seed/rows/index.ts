import { createHash } from 'node:crypto';
import type { FileAccount } from '../accounting';
import type { GraphRows } from '../graph-rows';
import type { Linked } from '../linked';
import type { Notice, Warning } from '../types';
import { awardRows } from './awards';
import { clauseRows } from './clauses';
import { departmentRows } from './departments';
import { documentRows } from './documents';
import { fileRows, noticeJson } from './files';
import { overlapRows } from './overlaps';
import { stackingRows } from './stacking';
import { supersessionRows } from './supersessions';
import { territoryRows } from './territories';
import { RowWriter } from './writer';

/**
 * The nodes and edges of a linked corpus. Ids do not change with a reload or with an edit elsewhere.
 * @param notices Warnings about each file, by its name.
 * @param refused Files that were not read.
 */
export function rows(
  linked: Linked,
  accounts: readonly FileAccount[],
  notices: ReadonlyMap<string, readonly Notice[]>,
  refused: readonly Warning[],
): GraphRows {
  const out = new RowWriter();
  documentRows(out, linked.documents);
  clauseRows(out, linked);
  departmentRows(out, linked);
  territoryRows(out, linked);
  awardRows(out, linked);
  stackingRows(out, linked);
  overlapRows(out, linked);
  supersessionRows(out, linked);
  fileRows(out, accounts, notices);
  const edges = [...out.edges.values()];
  const notRead = JSON.stringify(refused.map((one) => noticeJson(one.file, one)));
  const hash = createHash('sha256').update(notRead);
  for (const row of [...out.nodes, ...edges]) hash.update(JSON.stringify(row));
  return { nodes: out.nodes, edges, notRead, digest: hash.digest('hex').slice(0, 16) };
}
