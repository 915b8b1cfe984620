import { readFileSync } from 'node:fs';
import { sha256 } from '../sha256';

/** Documents that a client may name instead of sending them: text by its SHA-256 in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * The documents of a manifest: a JSON object of texts by their SHA-256, with or without `sha256:` before it, as codegen's client preset
 * writes it with `hashAlgorithm: 'sha256'`.
 * @throws Error that says what is wrong with the file, for example a name that is not the SHA-256 of its text.
 */
export function readManifest(file: string): TrustedDocuments {
  return new Map(
    Object.entries(parsed(file)).map(([name, text]: [string, unknown]) => {
      const hash = hashNamed(name);
      if (typeof text !== 'string') throw new Error(`TRUSTED_DOCUMENTS_FILE ${file}: what stands under "${name}" is no text.`);
      if (sha256(text) !== hash) throw new Error(`TRUSTED_DOCUMENTS_FILE ${file}: "${name}" is not the SHA-256 of its text.`);
      return [hash, text];
    }),
  );
}

/** `sha256:9f86…` (GraphQL over HTTP, appendix A) and `9f86…` name the same document. */
export function hashNamed(name: string): string {
  return name.replace(/^sha256:/u, '');
}

function parsed(file: string): object {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`TRUSTED_DOCUMENTS_FILE ${file} cannot be read: ${(error as Error).message}`);
  }
  if (manifest !== null && typeof manifest === 'object' && !Array.isArray(manifest)) return manifest;
  throw new Error(`TRUSTED_DOCUMENTS_FILE ${file} is not a JSON object of texts by their SHA-256.`);
}
