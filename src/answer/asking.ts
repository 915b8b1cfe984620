import type { AnswerWarning } from '../resolvers/warnings';

/** What an answer of /graphql holds. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly warnings?: readonly AnswerWarning[] };
}

/** Asks the service as any client does, by one of its own documents: under the same limits, in its turn. */
export type Asking = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Asked>;
