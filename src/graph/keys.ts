import type { Row } from './neo4j';

/**
 * A key of a thing in the form that `Load` takes: {"number":"晋政办发〔2026〕3号"}. So one statement finds things by different kinds of keys. A
 * type name in the key is ignored.
 */
export function keyText(key: object): string {
  return JSON.stringify({ ...key, __typename: undefined });
}

/**
 * The form of such a key in `$keys`: its parts by name, each folded as in the graph, and the whole as `text`, which the statement returns
 * in the column `key`. Parts of other kinds of keys are null.
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
