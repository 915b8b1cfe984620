import type { GraphQLResolveInfo } from 'graphql';
import { cut, LONGEST } from '../cut';
import type { WarningCode } from '../graph/filters/scope';

/** An entry of `extensions.warnings`. */
export interface AnswerWarning {
  /** Path of the field in the answer. */
  readonly path: readonly (string | number)[];
  /** Name of the argument, with dots for input fields: filter.document. */
  readonly argument: string;
  readonly code: WarningCode;
  readonly message: string;
}

/** How often one answer can warn, repetitions included. A message can take a millisecond, and a request can hold a million unknown names. */
const MOST = 50;

/** Collects the warnings of one answer. */
export interface Warnings {
  readonly warn: (info: Pick<GraphQLResolveInfo, 'path'>, argument: string, code: WarningCode, message: () => string) => void;
  /** Each warning once, in the order of occurrence. */
  readonly all: () => readonly AnswerWarning[];
}

export function warnings(): Warnings {
  const given = new Map<string, AnswerWarning>();
  let count = 0;
  return {
    warn: (info, argument, code, message) => {
      if (++count > MOST) return;
      const warning = { path: steps(info.path), argument, code, message: cut(message(), LONGEST.message) };
      given.set(JSON.stringify(warning), warning);
    },
    all: () => [...given.values()],
  };
}

function steps(path: GraphQLResolveInfo['path'] | undefined): (string | number)[] {
  return path ? [...steps(path.prev), path.key] : [];
}
