import { type ExecutionArgs, type ExecutionResult, execute, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { unasked, unavailable } from '../errors';
import { pinned } from '../graph/beside';
import { STANDS_FOR } from '../graph/model';
import type { Graph, Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows/types';
import { createContext } from '../resolvers/context';
import { WITHOUT_GRAPH } from '../resolvers/schema-fields';
import type { AnswerWarning } from '../resolvers/warnings';
import type { Noted } from '../watch/record';
import type { Admission } from './admission';
import type { AnswerCache, KeptAnswers } from './answer-cache';
import { executed } from './execution';
import { completeGeneration, isUndisturbed } from './generation';

const ATTEMPTS = 4;

/** A request apart from its operation. */
export interface RequestParts {
  /** Aborts the work on the request. */
  readonly signal: AbortSignal;
  readonly noted: Noted;
}

/** Executes one operation. See `answering` for its errors. */
export type Answer = (operation: OperationDefinitionNode, args: ExecutionArgs, request: RequestParts) => Promise<ExecutionResult>;

/** A generation, and the time (performance.now, ms) at which the last check of it began. */
interface Seen {
  readonly corpus: CorpusRow;
  readonly at: number;
}

/**
 * Answers each operation from one generation of the graph, at first the one that was seen last. If the generation has changed after the rows
 * were read, the operation is executed again, up to `ATTEMPTS` times in total. One check after reading is enough: name and load time identify
 * a generation, so a generation that is seen before the first row and after the last was current throughout. A check is valid for STANDS_FOR,
 * during which no load commits. Introspection does not need the graph.
 * @throws SERVICE_UNAVAILABLE if the first load is not complete, the database cannot be reached, the generation changed at each attempt or too
 * many requests wait; the reason of the signal
 */
export function answering(graph: Pick<Graph, 'read' | 'isOneServer'>, admit: Admission['admit'], cache: AnswerCache): Answer {
  const standsFor = graph.isOneServer ? STANDS_FOR : 0;
  let seen: Seen | null = null;

  async function look(read: Run): Promise<Seen> {
    let at = 0;
    const corpus = await completeGeneration((statement, parameters) => {
      at = performance.now();
      return read(statement, parameters);
    });
    seen = { corpus, at };
    return seen;
  }

  async function answer(args: ExecutionArgs, { signal, noted }: RequestParts): Promise<ExecutionResult> {
    const read: Run = (statement, parameters) => {
      noted.statements++;
      return graph.read(statement, parameters, signal);
    };
    let before = seen ?? (await look(read));
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const contextValue = createContext(pinned(read, before.corpus), before.corpus);
      const kept = keptAnswer(args, contextValue.today, cache.of(before.corpus));
      const result = kept.found ?? warned(await executed(args, contextValue), contextValue.warnings.all());
      const after = performance.now() - before.at < standsFor ? before : await look(read);
      if (isUndisturbed(before.corpus, after.corpus)) {
        kept.keep(result);
        return result;
      }
      before = after;
    }
    throw unavailable('RELOADED');
  }

  return async (operation, args, request) => {
    if (operation.operation !== OperationTypeNode.QUERY) throw unasked(operation.operation);
    if (isAboutTheSchema(operation)) return execute(args);
    return admit(request.signal, () => answer(args, request));
  };
}

/** The cached answer to the same query on the same day, if there is one. `keep` caches a result without errors. */
function keptAnswer({ document, operationName, variableValues }: ExecutionArgs, today: string, answers: KeptAnswers) {
  const question = JSON.stringify([document.loc?.source.body, operationName, variableValues]);
  const found = answers.get(question, today);
  const keep = (result: ExecutionResult) => {
    if (result !== found && !result.errors) answers.set(question, today, result);
  };
  return { found, keep };
}

/** Adds warnings to a result. */
function warned(result: ExecutionResult, warnings: readonly AnswerWarning[]): ExecutionResult {
  return warnings.length > 0 ? { ...result, extensions: { warnings } } : result;
}

function isAboutTheSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((field) => field.kind === Kind.FIELD && WITHOUT_GRAPH.includes(field.name.value));
}
