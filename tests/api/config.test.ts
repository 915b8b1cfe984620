import { readConfig } from '../../src/config';
import { DEFAULT_SETTINGS as settings } from '../../src/http/settings';

it('has defaults for everything', () => {
  expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, neo4j: null, settings });
  expect(readConfig({ PORT: '', HOST: '', NEO4J_URI: '', NEO4J_USER: '' })).toEqual(readConfig({}));
});

it('reads every variable', () => {
  const env = {
    PORT: '80',
    HOST: '::',
    NEO4J_URI: 'neo4j+s://x.example',
    NEO4J_USER: 'a',
    NEO4J_PASSWORD: 'b',
    NEO4J_DATABASE: 'policies',
  };
  const neo4j = { uri: 'neo4j+s://x.example', user: 'a', password: 'b', database: 'policies' };
  expect(readConfig(env)).toEqual({ host: '::', port: 80, neo4j, settings });
});

it('reads every setting', () => {
  const env = {
    CORS_ORIGINS: 'https://a.example, http://localhost:3000',
    RATE_LIMIT: '60',
    TRUST_PROXY: '10.0.0.0/8,::1',
    INTROSPECTION: 'off',
    EXPLORER: 'off',
    PLAYGROUND: 'off',
    REQUEST_TIMEOUT: '12',
    ANSWER_CACHE_MB: '0',
    LOG_LEVEL: 'debug',
  };
  expect(readConfig(env).settings).toEqual({
    ...settings,
    corsOrigins: ['https://a.example', 'http://localhost:3000'],
    rateLimit: 60,
    trustProxy: ['10.0.0.0/8', '::1'],
    introspection: false,
    explorer: false,
    playground: false,
    requestTimeout: 12_000,
    answerCache: 0,
    logLevel: 'debug',
  });
  expect(readConfig({ RATE_LIMIT: 'off', CORS_ORIGINS: '*' }).settings).toMatchObject({
    rateLimit: Number.POSITIVE_INFINITY,
    corsOrigins: ['*'],
  });
});

it('takes the user and the database neo4j by default', () => {
  const uri = 'bolt://127.0.0.1:7687';
  expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({ uri, database: 'neo4j' });
  expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'b' }).neo4j).toEqual({ uri, user: 'neo4j', password: 'b', database: 'neo4j' });
});

const uri = { NEO4J_URI: 'bolt://127.0.0.1' };
it.each<[string, Record<string, string>]>([
  ...['0', '65536', '-1', '4000.5', 'abc', '4 000', '1e3'].map((PORT): [string, { PORT: string }] => ['PORT', { PORT }]),
  ...['not a host', 'http://x', '127.0.0', '1.2.3.4.5', '-x', 'a/b'].map((HOST): [string, { HOST: string }] => ['HOST', { HOST }]),
  ...['localhost:7687', 'http://localhost:7474', 'bolt://', 'bolt://host:port', 'bolt://host/db', 'bolt://a:b@host'].map(
    (NEO4J_URI): [string, { NEO4J_URI: string }] => ['NEO4J_URI', { NEO4J_URI }],
  ),
  ['NEO4J_PASSWORD', { ...uri, NEO4J_USER: 'neo4j' }],
  ['NEO4J_DATABASE', { ...uri, NEO4J_DATABASE: '1x' }],
  ['NEO4J_USER', { NEO4J_USER: 'neo4j' }],
  ['NEO4J_PASSWORD', { NEO4J_PASSWORD: 'secret' }],
  ['NEO4J_DATABASE', { NEO4J_DATABASE: 'policies' }],
  ...['a.example', 'https://a.example/', 'ftp://a.example'].map((origin): [string, Record<string, string>] => [
    'CORS_ORIGINS',
    { CORS_ORIGINS: origin },
  ]),
  ...['0', '-1', 'none'].map((RATE_LIMIT): [string, Record<string, string>] => ['RATE_LIMIT', { RATE_LIMIT }]),
  ...['proxy', '10.0.0.0/x', '300.1.1.1'].map((TRUST_PROXY): [string, Record<string, string>] => ['TRUST_PROXY', { TRUST_PROXY }]),
  ['INTROSPECTION', { INTROSPECTION: 'no' }],
  ['PLAYGROUND', { PLAYGROUND: '0' }],
  ['REQUEST_TIMEOUT', { REQUEST_TIMEOUT: '0' }],
  ['REQUEST_TIMEOUT', { REQUEST_TIMEOUT: '16' }],
  ['ANSWER_CACHE_MB', { ANSWER_CACHE_MB: '64MB' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['TRUSTED_DOCUMENTS', { TRUSTED_DOCUMENTS: 'yes' }],
  ['TRUSTED_DOCUMENTS_FILE', { TRUSTED_DOCUMENTS: 'only' }],
])('names a wrong %s: %j', (name, env) => {
  expect(() => readConfig(env)).toThrow(new RegExp(`^${name} (?:is|has) `, 'u'));
});

it('never prints a password', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://me:secret@host' })).toThrow(/^(?!.*secret)/u);
});
