import { live } from './lifetime.mjs';
import { build, install } from './setup.mjs';

/** `npm run build`: dependencies installed, sources compiled into dist/. */
await live(async () => {
  await install();
  await build();
  return 0;
});
