import type { Row } from './neo4j';

/**
 * One of the keys that a thing can be known by, as `Load` takes it: {"number":"晋政办发〔2026〕3号"}. So one statement finds things by
 * whichever key each is known by. A key that names its type besides is the same key.
 */
export function keyText(key: object): string {
  return JSON.stringify({ ...key, __typename: undefined });
}

/**
 * What a statement sees of such a key in `$keys`: its parts under their names, each folded as the graph keeps it for look-up, and the
 * whole as `text`, which the statement returns in the column `key`. Parts of the other keys are null.
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
