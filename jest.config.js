const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }];
const project = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  transform: { '^.+\\.ts$': swc, '/node_modules/(?:parse5|entities)/.+\\.js$': swc },
  // Packages that are ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!parse5/|entities/)'],
};

/** Unit tests need no database. Tests on a real Neo4j get its address from the test command, share it, and so run one after the other. */
module.exports = {
  projects: [
    { ...project, displayName: 'unit', testMatch: ['**/*.test.ts'], testPathIgnorePatterns: ['\\.graph\\.test\\.ts$'] },
    { ...project, displayName: 'graph', testMatch: ['**/*.graph.test.ts'] },
  ],
};
