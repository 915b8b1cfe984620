import { live } from '../../scripts/lifetime.mjs';
import { offer } from '../../scripts/serve.mjs';

/** The last step of `npm start`: serves the loaded database at NEO4J_URI, on PORT. */
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT } = process.env;
await live(async () => {
  await offer({
    host: '127.0.0.1',
    port: Number(PORT),
    neo4j: { uri, user, password, database: 'neo4j' },
    settings: { answerCache: 0, requestTimeout: 600_000 },
  });
});
