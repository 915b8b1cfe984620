import { live } from './lifetime.mjs';
import { serve } from './serve.mjs';
import { build, install } from './setup.mjs';

/** `npm start`: from a clean clone to a service that answers. With --built, the sources are taken as they were built. */
await live(async () => {
  if (!process.argv.includes('--built')) {
    await install();
    await build();
  }
  await serve();
});
