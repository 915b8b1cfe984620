import type { Linked, LinkedClause, LinkedCumulationRule } from '../linked';
import { EMPTY } from '../passage';
import { nameOfAward } from './awards';
import { nameOf } from './clauses';
import { wordsOf } from './finds';
import { digest, fields, line, quote } from './line';

/** Lines of references from clauses and titles to documents. */
export const referenceLines = ({ references }: Linked): string[] =>
  references.map(({ from, fromDocument, to, relation, evidence }) =>
    line(from ? nameOf(from) : (fromDocument?.key ?? ''), 'refers to', to.key, relation, evidence.rule, quote(evidence.quote)),
  );

/** Lines of supersessions between documents. */
export const supersessionLines = ({ supersessions }: Linked): string[] =>
  supersessions.map(({ newer, older, relation, basis, confidence, evidence, from }) =>
    line(
      older.key,
      'superseded by',
      newer?.key ?? 'unknown',
      relation,
      basis,
      fields({ confidence, from }, EMPTY),
      ...evidence.map((one) => `${one.rule} ${quote(one.quote)}`),
    ),
  );

/** Lines of overlapping clauses. For CONTAINS the longer clause is first; other pairs are in the order of their names. */
export const overlapLines = ({ overlaps }: Linked): string[] =>
  overlaps.map(({ a, b, kind, similarity, containment, sameDocument, conflicts }) => {
    const turned = kind !== 'CONTAINS' && nameOf(a) > nameOf(b);
    const pair = <T>(one: T, other: T): [T, T] => (turned ? [other, one] : [one, other]);
    const [first, second]: [LinkedClause, LinkedClause] = pair(a, b);
    const said = conflicts.map((one) => {
      const [here, there] = pair(one.a, one.b);
      return `${one.kind} ${quote(here.quote)} ${quote(there.quote)}`;
    });
    const measure = { similarity: similarity.toFixed(3), containment: containment.toFixed(3), sameDocument };
    return line(nameOf(first), 'overlaps', nameOf(second), kind, fields(measure, EMPTY), ...said.sort());
  });

const ruleName = (rule: LinkedCumulationRule) => `${nameOf(rule.clause)}~${digest(wordsOf(rule.clause, rule.find))}`;

/** Lines of pairs of awards in the order of their names, with verdict and rules. PARTIAL coverage and common force are left out. */
export const stackingLines = ({ stackings }: Linked): string[] =>
  stackings.map(({ a, b, relation, verdict, coverage, everInForceTogether, reasons }) => {
    const [first, second] = [nameOfAward(a), nameOfAward(b)].sort();
    const rules = reasons.flatMap(({ rule }) => (rule ? [ruleName(rule)] : []));
    const notes = [
      coverage === 'FULL' ? coverage : null,
      everInForceTogether === null ? 'days unknown' : everInForceTogether ? null : 'never together',
    ];
    return line(first ?? '', 'stacks with', second ?? '', relation, verdict, ...notes, ...new Set(rules.sort()));
  });

/** Lines of awards that restate an award of an older document. */
export const restatementLines = ({ restatements }: Linked): string[] =>
  restatements.flatMap((group) => group.slice(1).map((newer, i) => line(nameOfAward(newer), 'restates', nameOfAward(group[i] ?? newer))));
