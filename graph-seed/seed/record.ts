import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * The folders of the last load, as recorded beside the data of a managed Neo4j; null without a record. If the data are put aside as damaged,
 * the graph is rebuilt from these folders. CORPUS_RECORD names the file of the record.
 */
export function recordedFolders(env = process.env): readonly string[] | null {
  try {
    const folders: unknown = JSON.parse(readFileSync(env.CORPUS_RECORD ?? '', 'utf8'));
    return Array.isArray(folders) && folders.every((one) => typeof one === 'string') ? folders : null;
  } catch {
    return null;
  }
}

/** Records the folders of a load, if CORPUS_RECORD names a file. */
export function record(folders: readonly string[], env = process.env): void {
  const file = env.CORPUS_RECORD;
  if (!file) return;
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(folders)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}
