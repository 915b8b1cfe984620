import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type StaticFile, serveStatic } from './static-file';
import { readManifest, type TrustedDocuments } from './trusted-documents';

/** The built web explorer. */
export interface Explorer {
  readonly page: Buffer;
  /** Script, style sheet and licences, with a hash of the content in each name. */
  readonly assets: readonly StaticFile[];
  /** The GraphQL operations of the explorer. */
  readonly operations: TrustedDocuments;
}

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.txt': 'text/plain' };

const CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Reads the built explorer. @throws Error if the folder is incomplete */
export function readExplorer(folder: string): Explorer {
  const assets = readdirSync(join(folder, 'assets')).map((name) => ({
    address: `/assets/${name}`,
    content: readFileSync(join(folder, 'assets', name)),
    type: `${TYPES[extname(name)]}; charset=utf-8`,
    isNamedByHash: true,
  }));
  return {
    page: readFileSync(join(folder, 'index.html')),
    assets,
    operations: readManifest(join(folder, 'persisted-documents.json')),
  };
}

/** Serves the explorer at `/`. All its addresses return the same page, which reads the address itself. */
export function serveExplorer(app: FastifyInstance, { page, assets }: Explorer): void {
  for (const asset of assets) serveStatic(app, asset);
  const file = { content: page, type: 'text/html; charset=utf-8', isNamedByHash: false, headers: { 'content-security-policy': CSP } };
  serveStatic(app, { ...file, address: '/' });
  serveStatic(app, { ...file, address: '/*', isHere: isScreen });
}

/** Addresses with names of documents, clauses or units, which may contain dots. */
const NAMES = /^\/(?:d|departments)\/./u;

/** Whether a browser requests a page of the explorer. File names and `..` are refused. */
function isScreen({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean {
  const path = decodeURIComponent(url.split('?')[0] ?? '');
  if (!headers.accept?.includes('text/html') || path.split(/[/\\]/u).includes('..')) return false;
  return NAMES.test(path) || !path.includes('.');
}
