import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * The folders that were loaded last, beside the data of a managed Neo4j: a graph whose data were put aside as damaged is made from them again.
 * CORPUS_RECORD names the file; where it is not set, the graph alone knows.
 */
export function recordedFolders(env = process.env): readonly string[] | null {
  try {
    const folders: unknown = JSON.parse(readFileSync(env.CORPUS_RECORD ?? '', 'utf8'));
    return Array.isArray(folders) && folders.every((one) => typeof one === 'string') ? folders : null;
  } catch {
    return null;
  }
}

export function record(folders: readonly string[], env = process.env): void {
  const file = env.CORPUS_RECORD;
  if (!file) return;
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(folders)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}
