/**
 * A file's name for display, decoded as UTF-8, else as GB18030, which archives from Chinese Windows use, else as Latin-1. Control characters
 * and line separators are replaced by U+FFFD.
 */
export function shownName(name: Uint8Array): string {
  return decoded(name).replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD');
}

function decoded(name: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(name);
    } catch {
      // Not of this encoding.
    }
  }
  return Buffer.from(name).toString('latin1');
}

/** A unique name. A taken name is prefixed with the folder, and numbered if that is taken too. */
export function freeName(name: string, folder: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const within = `${folder}/${name}`;
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? within : `${within} (${count})`;
    if (!isTaken(numbered)) return numbered;
  }
}
