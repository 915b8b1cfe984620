import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { quietly } from './child.mjs';
import { patiently } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APT = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/** The path of a Chromium for the browser tests: CHROMIUM, else an installed one, else Debian's, which root can install. '' if there is none. */
export async function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const found = find();
  if (found || process.getuid?.() !== 0) return found;
  await patiently('Installing Chromium for the browser tests', async () => {
    const { code } = await quietly('apt-get', ['update'], APT);
    if (code === 0) await quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], APT);
  }).catch(() => undefined);
  return find();
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? '';
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
