import { fileURLToPath } from 'node:url';
import { live } from './lifetime.mjs';
import { serve } from './serve.mjs';
import { build, install } from './setup.mjs';
import { endWithSupervisor, supervise } from './supervise.mjs';

/**
 * `npm start`: installs, builds and starts the service, and starts it again after a crash. --built skips installing and building. --supervised
 * runs the service itself.
 */
await live(async () => {
  if (process.argv.includes('--supervised')) {
    endWithSupervisor();
    return serve();
  }
  if (!process.argv.includes('--built')) {
    await install();
    await build();
  }
  return supervise(fileURLToPath(import.meta.url), ['--supervised']);
});
