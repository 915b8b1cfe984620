import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { exceeded, LIMITS } from './limits';

/** @throws LIMIT_EXCEEDED where a document has too many tokens. A text that is none is left to the parser to refuse. */
export function tokensWithinLimits(text: string): void {
  const tokens = tokensOf(text);
  if (tokens > LIMITS.tokens.most) throw exceeded('tokens', tokens);
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens++;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return tokens;
}
