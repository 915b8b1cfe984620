import type { GraphQLResolveInfo } from 'graphql';
import { cut, LONGEST } from '../cut';
import type { WarningCode } from '../graph/filters/scope';

/** What an asker should know of an answer that is none the less given: in `extensions.warnings`. */
export interface AnswerWarning {
  /** Where in the answer it is about. */
  readonly path: readonly (string | number)[];
  /** The argument that it is about, with dots for the fields of an input. */
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
