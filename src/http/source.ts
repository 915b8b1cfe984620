import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Admission } from '../answer/admission';
import { abandonment } from '../answer/deadline';
import { completeGeneration } from '../answer/generation';
import { isKnown } from '../etag';
import { pinned } from '../graph/beside';
import type { Graph, Run } from '../graph/neo4j';

const STATEMENT = `
  // source-of-file
  MATCH (corpus:Corpus {id: 'corpus'})
  MATCH (file:CorpusFile {id: 'CorpusFile:' + $name})
  RETURN corpus.folders AS folders, file.sha256 AS sha256
`;

const UNRECORDED = '入库文件中没有这个名称。请从“文本”页或“语料”页打开。';
const ELSEWHERE =
  '服务器上已没有与入库时一致的原件：文件在入库后被移动、修改或删除，或者原在压缩包内，或者语料是在另一台机器上入库的。请向提供语料的人员索取。';

/**
 * `GET /source?file=…`: a file of the corpus as it was delivered, to save. The graph must record its name, and the bytes must have the SHA-256
 * that it records, so nothing else of this machine can be had. What is not here is answered in a sentence for the readers of the explorer.
 * Statements and the digest of a file wait in the queue of the API.
 * @param included folder of the texts that come with the product, for a graph that records no folders
 */
export function serveSources(app: FastifyInstance, graph: Graph['read'], admit: Admission['admit'], included: string | undefined): void {
  app.get<{ Querystring: { file?: unknown } }>('/source', { compress: false }, async ({ query, headers }, reply) => {
    const signal = abandonment(reply.raw);
    const read: Run = (...call) => admit(signal, () => graph(...call, signal));
    const refused = (sentence: string) => reply.code(404).type('text/plain; charset=utf-8').send(`${sentence}\n`);
    const name = typeof query.file === 'string' ? query.file : '';
    const [row] = await pinned(read, await completeGeneration(read))(STATEMENT, { name });
    if (!row) return refused(UNRECORDED);
    const { folders, sha256 } = row as { folders: readonly string[]; sha256: string };
    const etag = `"${sha256}"`;
    if (isKnown(headers['if-none-match'], etag)) return reply.code(304).header('etag', etag).send();
    const places = placesOf(name, folders.length > 0 ? folders : included ? [included] : []);
    const file = await admit(signal, () => withDigest(places, sha256));
    if (!file) return refused(ELSEWHERE);
    return reply
      .headers({
        etag,
        'cache-control': 'private, no-cache',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(name))}`,
        'content-length': (await file.stat()).size,
        'content-type': 'application/octet-stream',
      })
      .send(file.createReadStream({ start: 0 }));
  });
}

/** Where a file of this name may lie: at a given path, or below a given folder. The name may begin with that of its folder. */
function placesOf(name: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const within = [name, name.startsWith(`${basename(folder)}/`) ? name.slice(basename(folder).length + 1) : name]
      .map((path) => resolve(folder, path))
      .filter((path) => path.startsWith(folder + sep));
    return basename(folder) === name ? [folder] : [...new Set(within)];
  });
}

/** The first of these files whose content has the digest, opened. */
async function withDigest(paths: readonly string[], sha256: string): Promise<FileHandle | null> {
  for (const path of paths) {
    const file = await open(path, 'r').catch(() => null);
    if (!file) continue;
    if (await hasDigest(file, sha256).catch(() => false)) return file;
    await file.close();
  }
  return null;
}

/** Digests of files, by device, number, size and times. A change of the content changes the times. */
const DIGESTS = new LRUCache<string, string>({ max: 10_000 });

/** Whether the content of a file has the digest. It is read in pieces, because a file may have 200 MB, and only after a change. */
async function hasDigest(file: FileHandle, sha256: string): Promise<boolean> {
  const stat = await file.stat({ bigint: true });
  if (!stat.isFile()) return false;
  const key = [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join();
  const digest = DIGESTS.get(key) ?? (await digestOf(file));
  DIGESTS.set(key, digest);
  return digest === sha256;
}

async function digestOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
