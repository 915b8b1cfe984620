import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/paths';

test('the API reference agrees with the schema', () => {
  const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'schema-docs.mjs'), '--check'], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
