import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, Lexer, parse, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { SHAPE_COUNTS, shapeOf } from '../../answer/shape';
import { exceeded, LIMITS } from './limits';
import { textWithinLimits } from './values';

/** Documents that passed the check. Each is checked once, because it takes as long as parsing. */
const within = new LRUCache<string, true>({ maxSize: 10_000_000, sizeCalculation: (_, text) => text.length + 100 });

/**
 * Checks a document before validation, which takes quadratic time in the number of fields. A malformed document passes: the parser refuses it.
 * @throws LIMIT_EXCEEDED for too many tokens, characters, nested brackets, fields, aliases, directives or levels
 */
export function documentWithinLimits(text: string): void {
  if (within.has(text)) return;
  unlessMalformed(() => tokensWithinLimits(text));
  if (text.length > LIMITS.document.most) throw exceeded('document', text.length);
  unlessMalformed(() => {
    shapeWithinLimits(parse(text, { noLocation: true }));
    within.set(text, true);
  });
}

function unlessMalformed(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) throw error;
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Stops at the first exceeded limit. */
function tokensWithinLimits(text: string): void {
  const lexer = new Lexer(new Source(text.slice(0, LIMITS.document.most)));
  let open = 0;
  for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    if (tokens > LIMITS.tokens.most) throw exceeded('tokens', Number.POSITIVE_INFINITY);
    textWithinLimits(lexer.token.value);
    if (OPENING.has(lexer.token.kind)) open++;
    if (CLOSING.has(lexer.token.kind)) open--;
    if (open > LIMITS.nesting.most) throw exceeded('nesting', Number.POSITIVE_INFINITY);
  }
}

/** Checks unused fragments too, because they are validated. */
function shapeWithinLimits({ definitions }: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  for (const one of definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION && one.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const shape = shapeOf(one, (name) => fragments.get(name));
    for (const limit of SHAPE_COUNTS) if (shape[limit] > LIMITS[limit].most) throw exceeded(limit, shape[limit]);
  }
}
