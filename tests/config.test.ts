import { readConfig } from '../src/config';

it('needs nothing', () => {
  expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, neo4j: null });
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
  expect(readConfig(env)).toEqual({ host: '::', port: 80, neo4j });
});

it('takes the user neo4j for a password alone, and the database neo4j', () => {
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
])('names a wrong %s: %j', (name, env) => {
  expect(() => readConfig(env)).toThrow(new RegExp(`^${name} is `, 'u'));
});

it('never shows a password', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://me:secret@host' })).toThrow(/^(?!.*secret)/u);
});
