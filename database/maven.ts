import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command';
import type { Absence, Situation } from './types';
import { NEO4J_VERSION } from './version';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Neo4j Community without Neo4j Browser, which has another licence. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency>
      <groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version>
      <exclusions><exclusion><groupId>org.neo4j.client</groupId><artifactId>neo4j-browser</artifactId></exclusion></exclusions>
    </dependency>
  </dependencies>
</project>
`;

/**
 * Fetches the jars of Neo4j into a folder, with the user's Maven settings.
 * @param repository Folder of the local Maven repository; the user's by default.
 * @throws Error with one sentence if Maven fails
 */
export async function fetchJars({ env, signal, onProgress }: Situation, folder: string, repository?: string): Promise<Absence | null> {
  const maven = await run('mvn', ['-v'], { env, signal, timeout: 30_000 });
  if (maven.code !== 0) return { reason: 'there is no working mvn to fetch Neo4j with' };
  mkdirSync(folder, { recursive: true });
  const pom = join(folder, 'pom.xml');
  writeFileSync(pom, POM);

  const begun = Date.now();
  const printed: string[] = [];
  const report = () =>
    onProgress(`${FETCHING}: ${downloaded(printed.join(''))} MB downloaded, ${Math.round((Date.now() - begun) / 1000)} s`);
  const reports = setInterval(report, 5_000);
  report();
  try {
    // A file with a wrong checksum is an error.
    const args = ['-B', '-C', '-f', pom, PLUGIN, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
    if (repository !== undefined) args.push(`-Dmaven.repo.local=${repository}`);
    const { code, output } = await run('mvn', args, { env, signal, onOutput: (text) => printed.push(text) });
    if (code !== 0) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${complaint(output)}. ${help(output)}`);
    report();
    return null;
  } finally {
    clearInterval(reports);
    rmSync(pom, { force: true });
  }
}

const FETCHING = `Fetching Neo4j ${NEO4J_VERSION} with Maven`;
const UNITS: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1 };

/** Downloaded megabytes in Maven's output. */
function downloaded(text: string): string {
  const sizes = text.matchAll(/Downloaded from [^\n]*\(([\d.]+) (B|kB|MB)\b/gu);
  return [...sizes].reduce((sum, [, size, unit]) => sum + Number(size) * (UNITS[unit ?? ''] ?? 0), 0).toFixed(0);
}

/** The first error in Maven's output. */
function complaint(output: string): string {
  const line = /^\[ERROR\] (.+)$/mu.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return line.replace(/ -> \[Help 1\]$/u, '').replace(/\.$/u, '');
}

function help(output: string): string {
  if (!/No space left on device|Disk quota exceeded/u.test(output)) return 'Maven takes proxies and mirrors from ~/.m2/settings.xml.';
  return "The disk is full: Neo4j takes 120 MB in the cache (XDG_CACHE_HOME) and as much in Maven's own repository (~/.m2).";
}
