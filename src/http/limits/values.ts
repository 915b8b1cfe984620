import { exceeded, LIMITS } from './limits';

const [QUOTE, BACKSLASH, COMMA, COLON, U] = [0x22, 0x5c, 0x2c, 0x3a, 0x75];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Checks JSON before it is parsed, because large or deep JSON takes long to parse. Strings directly in the outermost object are not limited; the
 * document is one of them. Invalid JSON may pass: the parser refuses it.
 * @throws LIMIT_EXCEEDED if a list, an object or a string is too large, or the total is too large or too deep
 */
export function jsonWithinLimits(json: string): void {
  const open: { readonly limit: 'values' | 'keys'; parts: number }[] = [];
  let values = 0;
  let texts = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    const within = open.at(-1);
    if (unit === QUOTE) {
      const { characters, end } = textAt(json, at);
      if (open.length > 1) {
        texts += end - at;
        if (characters > LIMITS.characters.most) throw exceeded('characters', characters);
        if (texts > LIMITS.allCharacters.most) throw exceeded('allCharacters', Number.POSITIVE_INFINITY);
      }
      at = end;
    } else if (unit === LIST || unit === OBJECT) {
      // Commas separate the values of a list, so its first value is counted here. Keys are counted by their colons.
      open.push(unit === LIST ? { limit: 'values', parts: 1 } : { limit: 'keys', parts: 0 });
      if (open.length > LIMITS.levels.most) throw exceeded('levels', Number.POSITIVE_INFINITY);
    } else if (unit === LIST_END || unit === OBJECT_END) {
      open.pop();
    } else if (within && unit === (within.limit === 'keys' ? COLON : COMMA)) {
      if (++within.parts > LIMITS[within.limit].most) throw exceeded(within.limit, Number.POSITIVE_INFINITY);
      if (++values > LIMITS.allValues.most) throw exceeded('allValues', Number.POSITIVE_INFINITY);
    }
  }
}

/** The length and the end of the string that begins at a quotation mark. */
function textAt(json: string, quote: number): { characters: number; end: number } {
  let characters = 0;
  for (let at = quote + 1; at < json.length; at++, characters++) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) return { characters, end: at };
    // \n is one character, and so is \u4e00.
    if (unit === BACKSLASH) at += json.charCodeAt(at + 1) === U ? 5 : 1;
  }
  return { characters, end: json.length };
}

/** Checks one string. @throws LIMIT_EXCEEDED if it is too long */
export function textWithinLimits(text: string | undefined): void {
  if (text !== undefined && text.length > LIMITS.characters.most) throw exceeded('characters', text.length);
}
