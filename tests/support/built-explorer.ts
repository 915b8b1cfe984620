import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf } from './folder';
import { ROOT } from './paths';

/** A folder with the explorer as `npm run build` builds it. It is removed after the tests of the file. */
export function builtExplorer(): string {
  const folder = folderOf();
  const build = pathToFileURL(join(ROOT, 'scripts', 'explorer.mjs')).href;
  const script = `import { buildExplorer } from '${build}'; await buildExplorer(...process.argv.slice(1));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script, ROOT, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
