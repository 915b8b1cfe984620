import { connect } from '../../src/graph/neo4j';
import { loggedOnAsNobody } from '../support/bare-bolt';
import { testAddress } from '../support/test-address';

const address = testAddress();
const graph = connect(address);
afterAll(() => graph.close());

it.each(['bolt', 'websocket'] as const)('a client without a password is refused over %s', async (by) => {
  expect(await loggedOnAsNobody(address.uri, by)).toContain('Neo.ClientError.Security.Unauthorized');
});

it('a client with a wrong password is refused', async () => {
  const other = connect({ ...address, password: 'neo4j' });
  await expect(other.read('RETURN 1')).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
  await other.close();
});

it.each([
  ['http://127.0.0.1:9/x', 'internal.dbms.cypher_ip_blocklist'],
  ['http://[::1]:9/x', 'internal.dbms.cypher_ip_blocklist'],
  ['file:///etc/hostname', 'allow_csv_import_from_file_urls'],
])('a statement cannot read %s', async (from, setting) => {
  await expect(graph.read('LOAD CSV FROM $from AS line RETURN line', { from })).rejects.toThrow(setting);
});
