import { live } from './lifetime.mjs';
import { build, install } from './setup.mjs';

/** `npm run build`: installs dependencies and compiles the sources into dist/. */
await live(async () => {
  await install();
  await build();
  return 0;
});
