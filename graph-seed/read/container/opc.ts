import { posix } from 'node:path';
import { eachElement } from './xml';
import { openZip, type Zip } from './zip';

/** A part that another part of an Office file refers to (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: styles, numbering, worksheet. */
  readonly type: string;
  /** Name in the archive. */
  readonly target: string;
}

/** True for an Office file with a part in a folder. */
export function holdsPart(bytes: Uint8Array, folder: string): boolean {
  const zip = openZip(bytes);
  return zip?.find('[Content_Types].xml') != null && zip.members.some(({ name }) => name.toLowerCase().startsWith(folder));
}

/** Relationships of a part; of the file itself for ''. Empty if there are none. */
export function relationships(zip: Zip, part: string): Relationship[] {
  const folder = posix.dirname(part);
  const member = zip.find(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found: Relationship[] = [];
  if (!member) return found;
  eachElement(zip.unpack(member), ['Relationship'], ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
    if (TargetMode === 'External') return;
    found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: posix.resolve('/', folder, Target).slice(1) });
  });
  return found;
}

/** Name of the part that holds the text or the workbook. */
export const mainPart = (zip: Zip): string | null => relationships(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? null;

/** Bytes of the first existing part of a type, or null. */
export function partOf(zip: Zip, parts: readonly Relationship[], type: string): Uint8Array | null {
  const member = parts
    .filter((one) => one.type === type)
    .map(({ target }) => zip.find(target))
    .find((one) => one !== null);
  return member ? zip.unpack(member) : null;
}
