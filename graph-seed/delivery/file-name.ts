/**
 * A file's name for display: UTF-8, else GB18030, which archives made on Chinese Windows leave on a disk. Characters that break a line are
 * replaced.
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

/** A unique name: a name that is taken gets the folder before it, and a number if that is taken too. */
export function freeName(name: string, folder: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const within = `${folder}/${name}`;
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? within : `${within} (${count})`;
    if (!isTaken(numbered)) return numbered;
  }
}
