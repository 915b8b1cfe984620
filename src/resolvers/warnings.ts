import type { GraphQLResolveInfo } from 'graphql';
import { cut, LONGEST } from '../cut';
import type { WarningCode } from '../graph/filters/scope';

/** A warning about an answer, in `extensions.warnings`. */
export interface AnswerWarning {
  /** The place in the answer that it concerns. */
  readonly path: readonly (string | number)[];
  /** The argument that it concerns, with dots for the fields of an input. */
  readonly argument: string;
  readonly code: WarningCode;
  readonly message: string;
}

/** Collects the warnings of one answer. */
export interface Warnings {
  readonly warn: (info: Pick<GraphQLResolveInfo, 'path'>, argument: string, code: WarningCode, message: string) => void;
  /** Each once, in the order in which they came. */
  readonly all: () => readonly AnswerWarning[];
}

export function warnings(): Warnings {
  const given = new Map<string, AnswerWarning>();
  return {
    warn: (info, argument, code, message) => {
      const warning = { path: steps(info.path), argument, code, message: cut(message, LONGEST.message) };
      given.set(JSON.stringify(warning), warning);
    },
    all: () => [...given.values()],
  };
}

function steps(path: GraphQLResolveInfo['path'] | undefined): (string | number)[] {
  return path ? [...steps(path.prev), path.key] : [];
}
