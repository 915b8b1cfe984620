import { fileURLToPath } from 'node:url';
import { live } from './lifetime.mjs';
import { serve } from './serve.mjs';
import { build, install } from './setup.mjs';
import { endWithSupervisor, supervise } from './supervise.mjs';

/**
 * `npm start`: from a clean clone to a service that answers, and that is started again when it ends of itself. With --built, the sources are taken
 * as they were built; --supervised is the service itself.
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
