import { readFileSync } from 'node:fs';
import { sha256 } from '../sha256';

/** Documents that a client may name instead of sending: text by its SHA-256 in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads a manifest of documents: a JSON object with texts by their SHA-256, with or without the prefix `sha256:`. The client preset of
 * graphql-codegen writes it with `hashAlgorithm: 'sha256'`.
 * @throws Error that names the fault of the file, for example a hash that does not match its text
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

/** The hash without the prefix `sha256:` (GraphQL over HTTP, appendix A). */
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
