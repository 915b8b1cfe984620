import type { GraphAddress } from '../../src/graph/neo4j';

/** Address of the test database. @throws Error where the test command named none */
export function testAddress(): GraphAddress & { readonly user: string; readonly password: string } {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  if (!uri || !password) throw new Error('TEST_NEO4J_URI names no database: run this through npm test.');
  return { uri, user: 'neo4j', password };
}

/** The same as environment variables of the project's commands, optionally with another address. */
export function testEnvironment(uri = testAddress().uri) {
  const { user, password } = testAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: '' };
}
