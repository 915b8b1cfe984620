import type { GraphAddress } from '../../src/graph/neo4j';

/** Where the test database is. @throws Error where the test command did not name one. */
export function testAddress(): GraphAddress & { readonly user: string; readonly password: string } {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  if (!uri || !password) throw new Error('TEST_NEO4J_URI names no database: run this through npm test.');
  return { uri, user: 'neo4j', password };
}

/** The same, as the environment of the project's commands says it; at another address where one is given. */
export function testEnvironment(uri = testAddress().uri) {
  const { user, password } = testAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: '' };
}
