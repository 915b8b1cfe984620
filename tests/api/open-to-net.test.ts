import { openToNet } from '../../src/http/open-to-net';
import { DEFAULT_SETTINGS } from '../../src/http/settings';

test.each(['127.0.0.1', '127.0.1.1', '::1', 'localhost'])('a service on %s prints no notice', (host) => {
  expect(openToNet(host, DEFAULT_SETTINGS)).toBeNull();
});

test.each(['0.0.0.0', '::', '10.0.0.5', 'api.example.org'])('a service on %s prints what others can reach and how to close it', (host) => {
  expect(openToNet(host, DEFAULT_SETTINGS)).toMatch(
    /^Open to the network on .*TRUSTED_DOCUMENTS=only.*EXPLORER=off.*PLAYGROUND=off.*SOURCES=off.*INTROSPECTION=off.*\/metrics.*Without HOST/u,
  );
});

test('the notice does not name what is already closed', () => {
  const told = openToNet('0.0.0.0', {
    ...DEFAULT_SETTINGS,
    introspection: false,
    explorer: false,
    playground: false,
    sources: false,
    trustedDocumentsOnly: true,
  });
  expect(told).not.toMatch(/INTROSPECTION|EXPLORER|PLAYGROUND|SOURCES|TRUSTED_DOCUMENTS/u);
});
