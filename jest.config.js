const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }];

/** What a test needs, by the end of its file name: sum.test.ts needs nothing, sum.graph.test.ts a graph. See docs/development.md. */
const NEEDS = ['graph', 'browser', 'servers', 'full'];
/** In these folders the tests write the rows of the graph. In others the loader does, which clears the query plans of the database. */
const API = ['api', 'federation'].map((folder) => `/tests/${folder}/`);

const project = (displayName, where) => ({
  displayName,
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  transform: { '^.+\\.ts$': swc, '/node_modules/(?:parse5|entities)/.+\\.js$': swc },
  // Packages that are only ES modules.
  transformIgnorePatterns: ['/node_modules/(?!parse5/|entities/)'],
  ...where,
});
const needing = (need) => ({ testMatch: [`**/*.${need}.test.ts`] });

module.exports = {
  // Milliseconds after which a hanging test fails: more than ten times what any test needs on an idle machine.
  testTimeout: process.env.TEST_FULL ? 7_200_000 : 600_000,
  projects: [
    project('unit', { testMatch: ['**/*.test.ts'], testPathIgnorePatterns: NEEDS.map((need) => `\\.${need}\\.test\\.ts$`) }),
    project('graph', { testMatch: API.map((folder) => `**${folder}**/*.graph.test.ts`) }),
    project('loads', { ...needing('graph'), testPathIgnorePatterns: API }),
    project('browser', needing('browser')),
    project('servers', needing('servers')),
    project('full', needing('full')),
  ],
};
