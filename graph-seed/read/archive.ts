import { openZip } from './container/zip';
import type { Refusal } from './format';
import { MOST_BYTES, MOST_FILES } from './limits';
import { Refused, refusal } from './refusals';

/** A file in an archive: its bytes, or its refusal. */
export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Uint8Array | Refusal;
}

/** Files that systems add to archives. */
const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.[^./]|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/** The files of an archive in the order of their names, each unpacked on demand. An archive over the limits is refused as a whole. */
export function openArchive(bytes: Uint8Array): Iterable<ArchiveMember> | Refusal {
  const zip = openZip(bytes);
  if (!zip) return refusal('DAMAGED');
  const members = zip.members.filter(({ name }) => !OF_SYSTEMS.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (members.length > MOST_FILES || members.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return refusal('TOO_LARGE');
  if (members.length === 0) return refusal('EMPTY');
  return (function* () {
    for (const member of members) yield { name: member.name, bytes: bytesOf(() => zip.unpack(member)) };
  })();
}

function bytesOf(unpack: () => Uint8Array): Uint8Array | Refusal {
  try {
    return unpack();
  } catch (error) {
    return error instanceof Refused ? refusal(error.code, error.message) : refusal('DAMAGED');
  }
}
