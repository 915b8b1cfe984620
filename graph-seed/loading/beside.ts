import { setTimeout as sleep } from 'node:timers/promises';
import { BESIDE, beside } from '../../src/graph/beside';
import { AWAIT_INDEXES, IDENTITIES, LOOK_UPS, nameOfIndex, WITHOUT_LOOK_UPS } from '../../src/graph/indexes';
import { CORPUS_LABEL, LABELS, STANDS_FOR } from '../../src/graph/model';
import type { Graph, Run } from '../../src/graph/neo4j';
import { apply } from './apply';
import type { Differences } from './differences';

/** Milliseconds for which readers may still use the generation that they saw. Members of a cluster learn of a change late. */
const patience = ({ isOneServer }: Pick<Graph, 'isOneServer'>) => (isOneServer ? 2 * STANDS_FOR : 10_000);

/** Constraints of the labels of policies, which the generation beside has too. */
const OURS = IDENTITIES.filter((statement) => beside(statement).includes(`:${BESIDE}`));
const HAS_BEGUN = 'SHOW CONSTRAINTS YIELD name WHERE name IN $names RETURN count(*) AS count';
const IS_BESIDE = `MATCH (corpus:${CORPUS_LABEL} {id: 'corpus'}) RETURN coalesce(corpus.isBeside, false) AS isBeside`;
const HAS_OWN_LABELS = `MATCH (corpus:${CORPUS_LABEL} {id: 'corpus'}) REMOVE corpus.isBeside`;

/** True if the served generation still has the labels beside (NextClause), because the previous generation is not removed yet. */
export async function isBeside(graph: Pick<Graph, 'read'>): Promise<boolean> {
  const [corpus] = await graph.read(IS_BESIDE);
  return corpus?.isBeside === true;
}

/** A statement that works on all nodes of a pattern, 1000 per transaction, with bounded memory. */
const each = (nodes: string, work: string) => `MATCH ${nodes} CALL (node) { ${work} } IN TRANSACTIONS OF 1000 ROWS`;

/** Writes all rows beside the served generation, under labels that no reader uses yet. */
export async function writeBeside(graph: Graph, all: Differences, progress: (text: string) => void): Promise<void> {
  const run: Run = (statement, parameters) => graph.write(beside(statement), parameters);
  for (const statement of OURS) await run(statement);
  await apply(run, all, progress);
  for (const statement of [...LOOK_UPS, AWAIT_INDEXES]) await run(statement);
}

/**
 * Finishes a large load that may have been interrupted. If the generation beside is served, the previous generation is removed, and the new one
 * gets the permanent labels. If it is not served, it is removed. The function can be interrupted at any point and called again.
 */
export async function settle(graph: Graph, progress: (text: string) => void): Promise<void> {
  const [begun] = await graph.read(HAS_BEGUN, { names: OURS.map((statement) => nameOfIndex(beside(statement))) });
  if (begun?.count === 0) return;
  if (await isBeside(graph)) {
    await sleep(patience(graph));
    progress('the previous generation is removed');
    for (const statement of WITHOUT_LOOK_UPS) await graph.write(statement);
    for (const label of LABELS) await graph.write(each(`(node:${label}) WHERE NOT node:${BESIDE}${label}`, 'DETACH DELETE node'));
    progress('the new generation gets the permanent labels');
    for (const label of LABELS) await graph.write(each(`(node:${BESIDE}${label}) WHERE NOT node:${label}`, `SET node:${label}`));
    for (const statement of [...LOOK_UPS, AWAIT_INDEXES]) await graph.write(statement);
    await graph.write(HAS_OWN_LABELS);
    await sleep(patience(graph));
  }
  for (const statement of WITHOUT_LOOK_UPS) await graph.write(beside(statement));
  for (const label of LABELS) {
    await graph.write(each(`(node:${BESIDE}${label}) WHERE NOT node:${label}`, 'DETACH DELETE node'));
    await graph.write(each(`(node:${BESIDE}${label})`, `REMOVE node:${BESIDE}${label}`));
  }
  for (const statement of OURS) await graph.write(beside(`DROP CONSTRAINT ${nameOfIndex(statement)} IF EXISTS`));
}
