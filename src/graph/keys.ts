import type { Row } from './neo4j';

/**
 * The text form of a key with named parts, as `Load` takes it: {"number":"晋政办发〔2026〕3号"}. One statement can then look up different kinds
 * of keys. `__typename` is left out.
 */
export function keyText(key: object): string {
  return JSON.stringify({ ...key, __typename: undefined });
}

/**
 * Converts such a text for `$parameters.keys`: its parts by name, each folded by the function of that name in `folds`, and the whole as `text`.
 * The statement returns `text` in the column `key`. Absent parts are null in Cypher.
 */
export function keyParts(folds: Readonly<Record<string, (part: string) => string>> = {}): (text: string) => Row {
  const folded = (key: Row): Row => {
    const parts: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(key))
      parts[name] = typeof part === 'string' ? (folds[name]?.(part) ?? part) : folded(part as Row);
    return parts;
  };
  return (text) => ({ ...folded(JSON.parse(text)), text });
}
