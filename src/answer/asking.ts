import type { AnswerWarning } from '../resolvers/warnings';

/** The body of an answer from /graphql. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly warnings?: readonly AnswerWarning[] };
}

/** Sends one of the service's own documents to /graphql, under the limits and in the queue of all clients. */
export type Asking = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Asked>;
