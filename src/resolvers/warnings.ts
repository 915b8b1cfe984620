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

/** Collects the warnings of one answer. */
export interface Warnings {
  readonly warn: (info: Pick<GraphQLResolveInfo, 'path'>, argument: string, code: WarningCode, message: string) => void;
  /** Each warning once, in the order of occurrence. */
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
