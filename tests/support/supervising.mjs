import { live } from '../../scripts/lifetime.mjs';
import { supervise } from '../../scripts/supervise.mjs';

/** Supervises a module, with a small heap and short pauses. */
const [module, ...args] = process.argv.slice(2);
await live(() => supervise(module, args, { heap: 24, first: 10, last: 40, lasting: 600_000 }));
