import type { AnswerWarning } from '../resolvers/warnings';

/** The body of an answer of /graphql. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly warnings?: readonly AnswerWarning[] };
}

/** Sends one of the service's own documents to the service, under the same limits and in turn, as any client does. */
export type Asking = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Asked>;
