import { isLoopback } from './loopback';
import type { Settings } from './settings';

/** A warning that lists what the network can reach on this address, with the setting that closes each part. Null for a loopback address. */
export function openToNet(host: string, { introspection, explorer, playground, sources, trustedDocumentsOnly }: Settings): string | null {
  if (isLoopback(host)) return null;
  const open = [
    trustedDocumentsOnly ? 'the documents of the manifest' : 'every question (TRUSTED_DOCUMENTS=only allows those of a manifest alone)',
    ...(explorer ? ['the explorer at / (EXPLORER=off)'] : []),
    ...(playground ? ['GraphiQL at /playground (PLAYGROUND=off)'] : []),
    ...(sources ? ['the files of the corpus at /source (SOURCES=off)'] : []),
    ...(introspection ? ['the schema (INTROSPECTION=off)'] : []),
    'the exports, the calendar, /mcp, /metrics and /readyz (a proxy that keeps them from others)',
  ];
  return `Open to the network on ${host}: ${open.join('; ')}. Without HOST it answers this machine alone.`;
}
